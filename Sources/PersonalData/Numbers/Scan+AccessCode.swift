internal import Words
internal import Source

/// Codes, passwords and hidden keys, with which whoever reads them gets in.
extension Scan {
  mutating func access(at index: Int) {
    guard !isWithinMatch(index) else { return }
    let token = tokens[index]
    if token.has(.key) { return hiddenKey(at: index) }
    guard !isPartOfMore(index + 1) || token.has(.accessWord) else { return }
    let isNamed = token.has(.accessWord) || isBeside(index, .lock)
    guard let value = valueBehind(index, isNamed: isNamed) else { return }
    add(.accessCode, value)
  }

  /// The bytes of the code behind a word for it; `nil` when none is given.
  private func valueBehind(_ index: Int, isNamed: Bool) -> ByteRange? {
    var place = index + 1
    var isGiven = false
    while place < tokens.count, place < index + 9, tokens[place].gap.ends < .sentence {
      let token = tokens[place]
      // It was taken out already: `de code is [code]`.
      if token.kind == .judged || isRegion(place) { return nil }
      let mark = token.gap.mark
      isGiven =
        isGiven || mark == UInt8(ascii: ":") || mark == UInt8(ascii: "=")
        || mark == UInt8(ascii: "/")
      if token.kind == .number {
        let isLong = token.length > 2 || isJoined(place) || isJoined(place + 1) || isGiven
        let isCode =
          isNamed ? isLong : token.length > 3 && token.length < 9 && !isYear(token.number)
        // `9 8 7 6`
        let isSpelled =
          isNamed && token.length == 1
          && (1...2).allSatisfy {
            next(place + $0).map { $0.kind == .number && $0.length == 1 } == true
          }
        if isSpelled {
          var last = place
          while let digit = next(last + 1), digit.kind == .number, digit.length == 1 { last += 1 }
          return token.range.lowerBound..<tokens[last].range.upperBound
        }
        if isCode, !isCount(place) { return spelled(from: place) }
      } else if isNamed, let after = next(place + 1), after.kind == .number, after.gap.isGlued {
        return spelled(from: place)
      } else if isNamed, isGiven || isAfterIs(place) {
        if isGiven, !token.is(ScanWord.noCode), tokens[index].has(.accessWord) {
          return spelled(from: place)
        }
        if !token.has(.knownWord), token.marks.isEmpty,
          !NameMarks.marks(of: token.value).contains(.knownWord), token.length > 3
        {
          return spelled(from: place)
        }
      }
      place += 1
    }
    return nil
  }

  /// Whether a token hangs on the one before without a space: `55#12`.
  private func isJoined(_ index: Int) -> Bool {
    index < tokens.count && !tokens[index].gap.isSpaced && tokens[index].gap.ends == .none
  }

  private func isYear(_ number: Int) -> Bool { (1900...2099).contains(number) }

  private func isAfterIs(_ index: Int) -> Bool {
    index > 0 && tokens[index - 1].value == Word.is && tokens[index].gap.isSpace
  }

  /// Whether the code of a municipality, a district or a neighbourhood starts at a token, as in
  /// `code: BU00340102` (Statistics Netherlands, regional codes).
  private func isRegion(_ index: Int) -> Bool {
    guard Self.regions.contains(tokens[index].value), let number = next(index + 1) else {
      return false
    }
    return number.kind == .number && number.gap.isGlued && (4...8).contains(number.length)
  }

  /// What stands between spaces around a token.
  private func spelled(from index: Int) -> ByteRange {
    var range = tokens[index].range
    while byte(before: range.lowerBound) > 0x20,
      !"(:=\"'".utf8.contains(byte(before: range.lowerBound))
    {
      range = range.lowerBound - 1..<range.upperBound
    }
    while byte(at: range.upperBound) > 0x20, !").,;\"'".utf8.contains(byte(at: range.upperBound)) {
      range = range.lowerBound..<range.upperBound + 1
    }
    return range
  }

  private func isBeside(_ index: Int, _ marks: WordMarks) -> Bool {
    isBefore(index, within: 3, marks) || isBehind(index, within: 4, marks)
  }

  /// `de sleutel ligt onder de bloempot`.
  private mutating func hiddenKey(at index: Int) {
    var place = index + 1
    while let token = next(place), place < index + 9 {
      if token.kind == .judged { return }
      if token.has(.hidingPlace) {
        return add(
          .accessCode, tokens[index].range.lowerBound..<tokens[place].range.upperBound, .possible)
      }
      place += 1
    }
  }

  private static let regions = WordTable(words: ["gm", "wk", "bu"])
}
