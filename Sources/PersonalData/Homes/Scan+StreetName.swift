internal import Lexicons
internal import Source
internal import Words

/// Names of streets, by how they end and by the words before them.
extension Scan {
  /// The first token of the name of a street that ends at a token, when it is one.
  func streetStart(_ last: Int) -> Int? {
    guard !tokens[last].has([.namelessStreet, .unit]) || isAfterCapital(last), endsLikeStreet(last)
    else {
      return nil
    }
    var start = last
    while start > 0, tokens[start].gap.isSpace || tokens[start].gap.mark == UInt8(ascii: "."),
      tokens[start].gap.ends == .none
    {
      let before = tokens[start - 1]
      let isPart =
        before.kind == .word && !before.isUpper && before.isCapitalised
        && !before.has([.small, .at, .of, .article, .title])
      // `Johan de Wittlaan`, `Burgemeester van der Veenstraat`.
      let isBetween =
        before.kind == .word && before.has(.particle) && !before.isCapitalised
        && isWithinStreetName(start - 1)
      guard isPart || isBetween else { break }
      start -= 1
    }
    return start
  }

  private func isAfterCapital(_ index: Int) -> Bool {
    index > 0 && tokens[index].gap.isSpace && tokens[index - 1].isCapitalised
      && !tokens[index - 1].has([.small, .at, .article, .office])
  }

  /// Whether particles before a token follow somebody after whom a street is named.
  private func isWithinStreetName(_ index: Int) -> Bool {
    var place = index
    while place > 0, place > index - 3, tokens[place].gap.isSpace {
      place -= 1
      if tokens[place].isCapitalised { return tokens[place].has([.firstName, .eponym, .office]) }
      guard tokens[place].has(.particle) else { return false }
    }
    return false
  }

  /// Whether a word ends as names of streets do.
  func endsLikeStreet(_ index: Int) -> Bool {
    let range = tokens[index].range
    // A soft hyphen, or an accent, counts for nothing.
    if bytes[range].contains(where: { $0 >= 0x80 }) {
      let word = bytes[range].filter { $0 < 0x80 }
      return endsLikeStreet(word.indices, of: word, at: index)
    }
    return endsLikeStreet(range, of: bytes, at: index)
  }

  private func endsLikeStreet(_ word: Range<Int>, of bytes: [UInt8], at index: Int) -> Bool {
    // `Vergadering 5`
    guard Self.streetEnds.end(word, of: bytes), !Self.meetings.end(word, of: bytes) else {
      return false
    }
    return Self.streetEnds.end(word, of: bytes, behind: 2) || isAfterCapital(index)
  }

  /// `Singel`, `Brink`: a street that is called after what it is, in mid-sentence.
  func isBareStreet(_ index: Int) -> Bool {
    let word = bytes[tokens[index].range].map { $0 | 0x20 }
    return tokens[index].isCapitalised && isInside(index)
      && Self.streetWords.contains { word.elementsEqual($0.utf8) }
  }

  private static let meetings = WordEnds(["ering"])
  private static let streetEnds = WordEnds(streetWords)
  private static let streetWords = ScanWord.streetEnd.words
}
