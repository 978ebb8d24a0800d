internal import Lexicons
internal import Source

extension Scan {
  /// `06-12345678`, `(0578) 12 34 56`, `+31 6 12 34 56 78`, and `12 34 56` behind `tel.`.
  mutating func phoneNumber(at index: Int) -> Int? {
    if let end = letterNumber(at: index) ?? linkedNumber(at: index) { return end }
    let start = tokens[index].range.lowerBound
    let isInternational = byte(before: start) == UInt8(ascii: "+")
    let isNought = bytes[start] == 0x30
    let isShort = !isInternational && isMobileWithoutNought(index)
    guard isInternational || isNought || isShort || isBefore(index, within: 2, .phone) else {
      return nil
    }
    guard !isNought || isInternational || !hangsOn(index) else { return nil }
    let groups = digitGroups(from: index)
    let found =
      isInternational
      ? internationalLength(groups)
      : isNought
        ? nationalLength(groups)
        : isShort ? shortLength(groups) : localLength(groups, at: index)
    guard let count = found, !hangsOn(index + count) else { return nil }
    let digits = Array(groups[..<count].map(\.digits).joined())
    if !isInternational, isOfThing(index), !isBefore(index, within: 2, .phone) { return nil }
    let national = PhoneNumber.national(String(decoding: digits, as: UTF8.self))
    if let national, publicNumbers.contains(national) { return index + count }
    // The number of a desk is nobody's own.
    if digits.count > 8, digits[digits.count - 9] != 0x36, isBefore(index, within: 4, .desk) {
      return index + count
    }
    var from = isInternational ? start - 1 : start
    if byte(before: from) == UInt8(ascii: "("), count > 1,
      bytes[tokens[index].range.upperBound..<tokens[index + 1].range.lowerBound]
        .contains(UInt8(ascii: ")"))
    {
      from -= 1
    }
    add(.phoneNumber, from..<tokens[index + count - 1].range.upperBound)
    return index + count
  }

  /// Whether a word before says that a number is that of a thing; `nr` of somebody's does not.
  private func isOfThing(_ index: Int) -> Bool {
    if isNumberOfThing(index) { return true }
    var place = index
    while place > 0, place > index - 2, tokens[place].gap.ends < .block {
      place -= 1
      // `nr mantelzorger: 0578 123 456`
      if isSomebody(place) || isKin(place) { return false }
      if tokens[place].has(.thing) { return true }
    }
    return false
  }

  /// `bereikbaar op 6 12345678`: a mobile number of which the nought was left out, where a word
  /// says that it is one.
  private func isMobileWithoutNought(_ index: Int) -> Bool {
    bytes[tokens[index].range.lowerBound] == 0x36 && isBefore(index, within: 3, .phone)
      && !(tokens[index].length == 9 && Self.passesElevenTest(tokens[index].value))
      && !isBefore(index, within: 4, .citizenNumber)
  }

  /// `offertenr. 0612345678`: the number of what the word before it says.
  private func isNumberOfThing(_ index: Int) -> Bool {
    guard index > 0, tokens[index].gap.ends < .block, tokens[index - 1].kind == .word,
      !tokens[index - 1].has([.houseNumber, .phone])
    else { return false }
    return Self.numberEnds.end(tokens[index - 1].range, of: bytes, behind: 3)
  }

  private static let numberEnds = WordEnds(ScanWord.thingNumberEnd.words)

  /// `o6-12345678`, `nul6 12345678`: a letter or a word for the nought.
  private mutating func letterNumber(at index: Int) -> Int? {
    guard index > 0, tokens[index].gap.isGlued, bytes[tokens[index].range].first == 0x36,
      tokens[index - 1].kind == .word,
      tokens[index - 1].has(.nought)
        || tokens[index - 1].length == 1
          && bytes[tokens[index - 1].range].first.map({ $0 | 0x20 }) == UInt8(ascii: "o")
    else { return nil }
    let groups = digitGroups(from: index)
    var count = 0
    for (place, group) in groups.enumerated() {
      count += group.digits.count
      guard count >= 9 else { continue }
      guard count == 9 else { return nil }
      add(
        .phoneNumber,
        tokens[index - 1].range.lowerBound..<tokens[index + place].range.upperBound)
      return index + place + 1
    }
    return nil
  }

  /// `wa.me/31612345678`, `31612345678`: a mobile number with that of the country and no more.
  private mutating func linkedNumber(at index: Int) -> Int? {
    let token = tokens[index]
    guard token.length == 11, byte(before: token.range.lowerBound) != UInt8(ascii: "+"),
      token.value / 1_000_000_00 == 316,
      token.gap.isOnly("/") || !isPartOfMore(index) && !isOfThing(index)
    else { return nil }
    add(.phoneNumber, token.range)
    return index + 1
  }

  /// Whether a token goes on with a word or number before it; a slash may part two numbers.
  private func hangsOn(_ index: Int) -> Bool {
    isPartOfMore(index) && !tokens[index].gap.isOnly("/")
  }

  private struct DigitGroup {
    let digits: [UInt8]
    /// The mark before it: a hyphen, a full stop, a slash, a bracket or a space.
    let separator: UInt8
  }

  /// The groups of digits that may be one telephone number, fifteen digits at most.
  private func digitGroups(from start: Int) -> [DigitGroup] {
    var groups: [DigitGroup] = []
    var count = 0
    var index = start
    while index < tokens.count, tokens[index].kind == .number {
      let token = tokens[index]
      if index > start {
        let isJoined =
          token.gap.ends == .none
          && (token.gap.mark == 0 || Self.separators.contains(token.gap.mark)
            || isNoughtInBrackets(index))
        guard isJoined else { break }
      }
      count += token.length
      guard count <= 15 else { break }
      let digits = bytes[token.range].filter(Bytes.isDigit)
      groups.append(DigitGroup(digits: digits, separator: max(token.gap.mark, 0x20)))
      index += 1
    }
    return groups
  }

  /// The marks that people put between the groups of a telephone number.
  private static let separators = Set("-./()_*~'".utf8)

  /// `+31 (0)6`: the digits behind the bracket, or behind `)-`.
  private func isNoughtInBrackets(_ index: Int) -> Bool {
    let gap = bytes[tokens[index - 1].range.upperBound..<tokens[index].range.lowerBound]
    return gap.count <= 4
      && gap.allSatisfy { "()- ".utf8.contains($0) }
  }

  /// Whether groups are pairs of digits of which one is too much for a day, a minute or an hour.
  private func isNoDayOrHour(_ groups: ArraySlice<DigitGroup>) -> Bool {
    groups.allSatisfy { $0.digits.count < 3 }
      && groups.contains { PhoneNumber.value($0.digits[...]) >= 60 }
  }

  /// The groups of nine digits that a nought makes a mobile number of.
  private func shortLength(_ groups: [DigitGroup]) -> Int? {
    var digits: [UInt8] = [0x30]
    for (place, group) in groups.enumerated() {
      digits += group.digits
      guard digits.count >= 10 else { continue }
      return place + 1 == groups.count && PhoneNumber.isPersonal(digits[...]) ? place + 1 : nil
    }
    return nil
  }

  private func nationalLength(_ groups: [DigitGroup]) -> Int? {
    guard let first = groups.first else { return nil }
    if first.digits.starts(with: [0x30, 0x30]) { return internationalLength(groups, behind: 2) }
    var digits: [UInt8] = []
    for (place, group) in groups.enumerated() {
      digits += group.digits
      guard digits.count >= 10 else { continue }
      guard digits.count == 10, PhoneNumber.isPersonal(digits[...]) else { return nil }
      // Behind the first group one kind of mark parts the rest, unlike in dates and hours.
      let separators = groups[..<(place + 1)].dropFirst(2).map(\.separator)
      let isOneKind = separators.allSatisfy { $0 == separators.first }
      return isOneKind || isNoDayOrHour(groups[..<(place + 1)].dropFirst()) ? place + 1 : nil
    }
    return nil
  }

  /// The groups behind a plus or two noughts: nine digits for the Netherlands, or some more.
  private func internationalLength(_ groups: [DigitGroup], behind skipped: Int = 0) -> Int? {
    var digits: [UInt8] = []
    for (place, group) in groups.enumerated() {
      digits += place == 0 ? group.digits.dropFirst(skipped)[...] : group.digits[...]
      guard digits.first != 0x30 else { return nil }
      if digits.starts(with: "31".utf8) {
        let rest = digits.dropFirst(2).drop { $0 == 0x30 }
        if rest.count == 9 { return PhoneNumber.isPersonal([0x30] + rest) ? place + 1 : nil }
      } else if digits.count >= 10 {
        return place + 1 == groups.count || groups[place + 1].digits.count > 3
          || digits.count >= 12 ? place + 1 : nil
      }
    }
    return nil
  }

  /// A number without its area, right behind the word `tel`.
  private func localLength(_ groups: [DigitGroup], at index: Int) -> Int? {
    // `tel. thuis: 12 34 56`
    let lead = tokens[index - 1].value == Word.thuis && index > 1 ? index - 2 : index - 1
    guard tokens[index].gap.ends == .none, tokens[lead].has(.phone), tokens[lead].has(.abbreviation)
    else { return nil }
    var count = 0
    for (place, group) in groups.enumerated() {
      count += group.digits.count
      if (6...8).contains(count), place + 1 == groups.count { return place + 1 }
    }
    return nil
  }
}
