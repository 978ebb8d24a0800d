internal import Source
internal import Words

extension Scan {
  /// A BSN: nine digits that pass the test of eleven, whole or as `111.222.333` or `1112.22.333`.
  ///
  /// Nine digits in one run, or parted by full stops, count unless the words before say that they
  /// are the number of a thing. Spaces, hyphens and eight digits count only behind `bsn`.
  mutating func citizenNumber(at index: Int) -> Int? {
    let first = tokens[index]
    let isNamed =
      isBefore(index, within: 4, .citizenNumber) || isSpelled(before: index)
      || isBehind(index, within: 6, .citizenNumber) && first.length > 2
    guard [3, 4, 8, 9].contains(first.length) || isNamed && first.length < 3, !isPartOfMore(index)
    else { return nil }
    if !isNamed, isNumberOfThing(index), !isNumberOfOne(index) { return nil }
    guard let count = groups(at: index, isNamed: isNamed), !isPartOfMore(index + count) else {
      return nil
    }
    let last = index + count - 1
    if last + 1 < tokens.count, tokens[last + 1].kind == .number,
      tokens[last + 1].gap.isOnly(".") || tokens[last + 1].gap.isOnly(",")
    {
      return nil
    }
    var value: UInt64 = 0
    for token in tokens[index...last] {
      for _ in 0..<token.length { value *= 10 }
      value += token.value
    }
    guard Self.passesElevenTest(value) else { return nil }
    // `417.334.138 euro`
    if !isNamed, let unit = next(last + 1), unit.has(.unit) { return nil }
    add(.citizenServiceNumber, first.range.lowerBound..<tokens[last].range.upperBound)
    return last + 1
  }

  /// How many tokens are one number of nine digits.
  private func groups(at index: Int, isNamed: Bool) -> Int? {
    switch tokens[index].length {
    case 9: return 1
    case 8: return isNamed ? 1 : nil
    default: break
    }
    if isNamed, let count = groupsOfNine(at: index) { return count }
    guard index + 2 < tokens.count, tokens[index + 1].kind == .number,
      tokens[index + 2].kind == .number, tokens[index + 2].length == 3,
      tokens[index].length + tokens[index + 1].length == 6
    else { return nil }
    let gaps = (tokens[index + 1].gap, tokens[index + 2].gap)
    if gaps.0.isOnly("."), gaps.1.isOnly(".") { return 3 }
    let isHyphened = gaps.0.isOnly("-") && gaps.1.isOnly("-")
    // Hardly anything else beside somebody is written in threes with hyphens.
    guard isNamed || isAboutOne(index) || isHyphened && isBesideSomebody(index) else { return nil }
    return isHyphened || gaps.0.isSpace && gaps.1.isSpace ? 3 : nil
  }

  /// `nummer 123456782 hoort bij meneer`: a number of which nothing but a person says whose it is.
  private func isNumberOfOne(_ index: Int) -> Bool {
    let people: WordMarks = [.title, .wordyTitle, .client, .kin, .offspring, .relative]
    let isOnlyNumber = !(max(0, index - 3)..<index).contains {
      tokens[$0].has(.thing) && !tokens[$0].has(.houseNumber) && !tokens[$0].is(ScanWord.document)
        && tokens[$0].value != Self.id
    }
    let isTheirs = (max(0, index - 4)..<index).contains { tokens[$0].is(.hisOrHer) }
    return isOnlyNumber
      && (isTheirs || isBefore(index, within: 4, people) || isBehind(index, within: 4, people))
  }

  /// `b.s.n.`, `B S N`, `burger service nummer`.
  private func isSpelled(before index: Int) -> Bool {
    var last = index - 1
    if last > 1, tokens[last].has(.houseNumber) { last -= 1 }
    guard last > 0, tokens[index].gap.ends < .block else { return false }
    if tokens[last - 1].value == Self.burger { return tokens[last].value == Self.service }
    return last > 1 && tokens[last - 2].value == Self.b && tokens[last - 1].value == Self.s
      && tokens[last].value == Self.n
  }

  private static let id = WordHash.of("id".utf8)
  private static let b = WordHash.of("b".utf8)
  private static let s = WordHash.of("s".utf8)
  private static let n = WordHash.of("n".utf8)
  private static let burger = WordHash.of("burger".utf8)
  private static let service = WordHash.of("service".utf8)

  /// Whether the words around a number are about somebody's money or care: `uitkering mevrouw: …`.
  private func isAboutOne(_ index: Int) -> Bool {
    let marks: WordMarks = [.debt, .client, .title, .wordyTitle, .kin]
    return isBefore(index, within: 6, marks) || isBehind(index + 2, within: 4, marks)
      || (max(0, index - 4)..<index).contains { tokens[$0].is(ScanWord.help) }
  }

  private func isBesideSomebody(_ index: Int) -> Bool {
    let people: WordMarks = [.person, .occupation, .role, .offspring]
    return isBefore(index, within: 6, people) || isBehind(index + 2, within: 6, people)
      || (index + 3..<index + 7).contains { next($0)?.is(.hisOrHer) == true }
  }

  /// How many tokens are nine digits behind `bsn`, in whatever groups.
  private func groupsOfNine(at index: Int) -> Int? {
    var length = tokens[index].length
    var last = index
    while length < 9, let token = next(last + 1), token.kind == .number,
      token.gap.isSpace || token.gap.isOnly(".") || token.gap.isOnly("-")
    {
      length += token.length
      last += 1
    }
    return length == 9 ? last - index + 1 : nil
  }

  /// Whether the words or marks before a number say that it belongs to an order, a case or a sum.
  private func isNumberOfThing(_ index: Int) -> Bool {
    isBefore(index, within: 3, [.thing, .houseNumber])
      || tokens[index].gap.mark == UInt8(ascii: "#")
      || bytes[..<tokens[index].range.lowerBound].suffix(4).contains(0xAC)
      || tokens[index].gap.mark == UInt8(ascii: "+")
  }

  /// Whether the digits, weighed 9 to 2 and the last -1, add up to a multiple of eleven.
  static func passesElevenTest(_ number: UInt64) -> Bool {
    guard number > 0, number < 1_000_000_000 else { return false }
    var rest = number
    var sum = -Int(rest % 10)
    rest /= 10
    for weight in 2...9 {
      sum += Int(rest % 10) * weight
      rest /= 10
    }
    return sum % 11 == 0
  }
}
