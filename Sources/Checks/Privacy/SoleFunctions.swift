internal import Lexicons
internal import Words

/// Words by which a neighbourhood knows one person, and how a sentence lets that person speak.
///
/// Who holds a public office, such as a wijkagent or an alderman, speaks in that office.
enum SoleFunctions {
  /// The words for one person whom everybody knows, as `de huisarts` in `De huisarts vertelt`.
  ///
  /// - Parameter text: A statement.
  /// - Returns: The words as they stand there; `nil` when nobody of the kind speaks.
  static func speaker(in text: String) -> String? {
    let line = Line(text)
    guard line.holds(.soleFunctions) else { return nil }
    // For each token that a phrase starts at, what it is; a function of two words is its first.
    var meanings: [Int: String] = [:]
    for match in line.matches(of: .soleFunctions) {
      meanings[match.tokens.lowerBound] = match.value
    }
    let words = line.tokens.indices.filter { line.tokens[$0].kind != .mark }
    for place in words.indices.dropFirst() where meanings[words[place]] == "function" {
      guard let start = start(of: place, among: words, line, meanings) else { continue }
      return line.string(words[start]..<(words[place] + 1))
    }
    return nil
  }

  /// The place of the first of the words that point to the one person with a function.
  ///
  /// - Parameters:
  ///   - place: The place of the function among the words.
  ///   - words: The tokens of the line that are no marks.
  ///   - line: The line.
  ///   - meanings: What the list says of a token.
  /// - Returns: The place; `nil` where the words may be about any of its kind.
  private static func start(
    of place: Int, among words: [Int], _ line: Line, _ meanings: [Int: String]
  ) -> Int? {
    func token(_ place: Int) -> Token { line.tokens[words[place]] }
    func opensSentence(_ place: Int) -> Bool { place > 0 && token(place).opensSentence }
    func isArticle(_ place: Int) -> Bool {
      line.matches(of: .grammar).contains {
        $0.value == "definite" && $0.tokens.lowerBound == words[place]
      }
    }
    guard !opensSentence(place) else { return nil }
    if meanings[words[place - 1]] == "only" {
      return place > 1 && isArticle(place - 2) ? place - 2 : place - 1
    }
    guard isArticle(place - 1) else { return nil }
    let sentence = words.indices[..<place].last { opensSentence($0) } ?? 0
    let before = words[sentence..<max(sentence, place - 1)].suffix(2)
    let speaksBefore =
      before.contains { meanings[$0] == "source" }
      || before.last.map { meanings[$0] == "speaks" } ?? false
    let speaksAfter =
      place + 1 < words.count && !opensSentence(place + 1)
      && meanings[words[place + 1]] == "speaks"
    return speaksBefore || speaksAfter ? place - 1 : nil
  }
}
