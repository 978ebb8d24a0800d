internal import Source
internal import Words

extension Scan {
  /// A Dutch licence plate by the fourteen side codes.
  ///
  /// With hyphens and the capitals that plates have had since 1978 it counts anywhere; with small
  /// letters, with vowels, or with spaces for hyphens only near a word such as `kenteken` or `busje`.
  mutating func licencePlate(at index: Int) -> Int? {
    for start in stride(from: index, through: max(0, index - 2), by: -1) {
      if start < index, tokens[start].kind != .word || tokens[start].length > 3 { break }
      guard let isCertain = plate(at: start) else { continue }
      let isNear = isBefore(start, within: 4, .vehicle) || isBehind(start + 2, within: 2, .vehicle)
      guard isCertain || isNear else { continue }
      add(.licencePlate, tokens[start].range.lowerBound..<tokens[start + 2].range.upperBound)
      return start + 3
    }
    return nil
  }

  /// `kenteken 12 - AB - CD`, `nummerbord X X 1 2 3 Y`: whatever six characters stand behind the word.
  mutating func spelledPlate(at index: Int) {
    guard tokens[index].is(ScanWord.plate) else { return }
    var count = 0
    var kinds: [Bool] = []
    var last = index
    while let token = next(last + 1), last < index + 8, count < 6, token.kind != .judged,
      token.length < 4, token.isUpper || token.kind == .number || last > index
    {
      count += token.length
      if kinds.last != (token.kind == .number) { kinds.append(token.kind == .number) }
      last += 1
    }
    guard count == 6, (2...3).contains(kinds.count), last > index + 1, !isWithinMatch(index + 1)
    else { return }
    add(
      .licencePlate, tokens[index + 1].range.lowerBound..<tokens[last].range.upperBound, .possible)
  }

  /// Whether three tokens are a plate for certain; `nil` when they are none at all.
  private func plate(at start: Int) -> Bool? {
    guard start + 2 < tokens.count else { return nil }
    let (first, second, third) = (tokens[start], tokens[start + 1], tokens[start + 2])
    let areHyphens = second.gap.isOnly("-") && third.gap.isOnly("-")
    let areSpaces = second.gap.isSpace && third.gap.isSpace
    let areGlued = second.gap.isGlued && third.gap.isGlued
    guard areHyphens || areSpaces || areGlued, !isPartOfMore(start), !isPartOfMore(start + 3) else {
      return nil
    }
    let shape = [first, second, third].map { token in
      token.kind == .number ? token.length : token.kind == .word ? -token.length : 0
    }
    guard Self.shapes.contains(shape) else { return nil }
    let letters = [first, second, third].filter { $0.kind == .word }
    guard letters.allSatisfy({ $0.length == $0.range.count }) else { return nil }
    let isOfficial = letters.allSatisfy { token in
      bytes[token.range].allSatisfy { Self.plateLetters.contains($0 & 0xDF) }
    }
    // `kenteken AB123C`: people make mistakes.
    let isNamed = start > 0 && tokens[start - 1].is(ScanWord.plate)
    guard areHyphens || isOfficial || isNamed else { return nil }
    return areHyphens && isOfficial && letters.allSatisfy(\.isUpper)
  }

  private static let plateLetters = Set("BDFGHJKLMNPRSTVWXZ".utf8)

  /// The side codes: digits as a count, letters as a negative one.
  private static let shapes: Set<[Int]> = [
    [-2, 2, 2], [2, 2, -2], [2, -2, 2], [-2, 2, -2], [-2, -2, 2], [2, -2, -2], [2, -3, 1],
    [1, -3, 2], [-2, 3, -1], [-1, 3, -2], [-3, 2, -1], [-1, 2, -3], [1, -2, 3], [3, -2, 1],
  ]
}
