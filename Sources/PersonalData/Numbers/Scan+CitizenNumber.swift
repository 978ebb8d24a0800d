internal import Source

extension Scan {
  /// A BSN: nine digits that pass the test of eleven, whole or as `111.222.333` or `1112.22.333`.
  ///
  /// Nine digits in one run, or parted by full stops, count unless the words before say that they
  /// are the number of a thing. Spaces, hyphens and eight digits count only behind `bsn`.
  mutating func citizenNumber(at index: Int) -> Int? {
    let first = tokens[index]
    let isNamed = isBefore(index, within: 4, .citizenNumber)
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
    guard isNamed || isAboutOne(index) else { return nil }
    let isSpaced = gaps.0.isSpace && gaps.1.isSpace
    return isSpaced || gaps.0.isOnly("-") && gaps.1.isOnly("-") ? 3 : nil
  }

  /// `nummer 123456782 hoort bij meneer`: a number of which nothing but a person says whose it is.
  private func isNumberOfOne(_ index: Int) -> Bool {
    index > 0 && tokens[index - 1].value == Word.nummer
      && isBehind(index, within: 4, [.title, .wordyTitle, .client])
  }

  /// Whether the words around a number are about somebody's money or care: `uitkering mevrouw: …`.
  private func isAboutOne(_ index: Int) -> Bool {
    let marks: WordMarks = [.debt, .client, .title, .wordyTitle]
    return isBefore(index, within: 6, marks) || isBehind(index + 2, within: 4, marks)
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
