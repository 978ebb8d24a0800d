internal import Source
internal import Words

/// The numbers that are one person's beside a word that says of what: an account with a bank, a
/// passport, a file.
extension Scan {
  /// `giro 1234567`, `rekening 12 34 56 789`: an account without its country.
  mutating func oldAccount(at index: Int) -> Int? {
    guard index > 0, tokens[index].gap.ends == .none, tokens[index - 1].is(ScanWord.account),
      let last = digitsEnd(from: index, of: 9...10)
    else { return nil }
    add(.bankAccount, tokens[index].range.lowerBound..<tokens[last].range.upperBound, .possible)
    return last + 1
  }

  /// The last token of groups of digits that are so many together, and no sum of money.
  private func digitsEnd(from index: Int, of lengths: ClosedRange<Int>) -> Int? {
    var last = index
    var length = tokens[index].length
    while let token = next(last + 1), token.kind == .number,
      token.gap.isSpace || token.gap.isOnly("."),
      length < lengths.upperBound
    {
      length += token.length
      last += 1
    }
    guard lengths.contains(length), next(last + 1)?.has(.unit) != true, !isPartOfMore(last + 1)
    else {
      return nil
    }
    return last
  }

  /// `klantnummer van mevrouw: 12345`, `haar paspoort NWB12C345`: the number of what is one person's.
  mutating func document(at index: Int) {
    guard tokens[index].is(ScanWord.document) else { return }
    let isClients = tokens[index].is(ScanWord.clientNumber)
    let sentence = sentenceStart(of: index)...sentenceEnd(from: index)
    guard
      isClients
        || sentence.contains(where: {
          tokens[$0].has([.title, .wordyTitle, .kin, .client]) || tokens[$0].is(.hisOrHer)
            || isSomebody($0) && !tokens[$0].has([.office, .occupation])
        }), !sentence.contains(where: { tokens[$0].has(.people) && !tokens[$0].has(.kin) }),
      let first = numberBehind(index)
    else { return }
    var last = first
    while let token = next(last + 1),
      token.kind == .number || token.gap.isGlued || token.gap.isOnly("-"),
      last < first + 8
    { last += 1 }
    let digits = (first...last).filter { tokens[$0].kind == .number }.map { tokens[$0].length }
    guard digits.reduce(0, +) > 3, next(last + 1)?.has([.unit, .month]) != true,
      !(first...last).contains(where: isWithinMatch)
    else { return }
    add(
      PersonalDataMatch(
        .casework, tokens[first].range.lowerBound..<tokens[last].range.upperBound,
        certainty: .possible, replacement: Placeholder.omitted))
  }

  /// The first token of a number that stands a few words behind another in the same line.
  private func numberBehind(_ index: Int) -> Int? {
    for place in index + 1..<index + 6 {
      guard place < tokens.count, tokens[place].gap.ends < .block else { return nil }
      if isOfNumber(place) { return place }
    }
    return nil
  }

  /// Whether a token begins a number, with letters or without.
  private func isOfNumber(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .number
      || token.isUpper && next(index + 1).map { $0.gap.isGlued && $0.kind == .number } == true
  }
}
