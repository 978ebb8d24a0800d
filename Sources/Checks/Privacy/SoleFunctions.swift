internal import Words

/// Words by which a neighbourhood knows one person, and how a sentence lets that person speak.
///
/// Who holds a public office, such as a wijkagent or an alderman, speaks in that office.
struct SoleFunctions {
  private static let standard = SoleFunctions()

  private let functions = WordTable(words: [
    "huisarts", "dokter", "tandarts", "apotheker", "fysiotherapeut", "verloskundige", "dierenarts",
    "wijkverpleegkundige", "praktijkondersteuner", "bakker", "slager", "kapper", "kapster",
    "groenteboer", "visboer", "bloemist", "fietsenmaker", "garagehouder", "boekhandelaar",
    "supermarkteigenaar", "supermarktmanager", "kroegbaas", "cafébaas", "kastelein",
    "snackbarhouder",
    "dominee", "pastoor", "imam", "rabbijn", "koster", "schooldirecteur", "schoolhoofd",
    "conciërge",
    "huismeester", "postbode", "boa", "notaris", "molenaar",
    "gp", "dentist", "pharmacist", "physiotherapist", "midwife", "vet", "baker", "butcher",
    "hairdresser", "greengrocer", "fishmonger", "florist", "publican", "vicar", "priest",
    "headteacher", "caretaker", "postman",
  ])
  /// As many as there may be elsewhere, here there is one.
  private let only = WordTable(words: ["enige", "only"])
  private let articles = WordTable(words: ["de", "dé", "onze", "the", "our"])
  /// Before the function and its article, or before one word more.
  private let sources = WordTable(words: ["volgens", "aldus", "according"])
  private let verbs = WordTable(words: [
    "zegt", "zei", "vertelt", "vertelde", "vindt", "vond", "wil", "wilde", "ziet", "zag", "merkt",
    "merkte", "hoort", "hoorde", "meldt", "meldde", "vraagt", "vroeg", "klaagt", "klaagde",
    "noemt", "noemde", "denkt", "dacht", "hoopt", "vreest", "waarschuwt",
    "says", "said", "tells", "told", "thinks", "wants", "sees", "hears", "asks", "complains",
    "hopes", "fears", "warns", "reports", "mentions",
  ])

  /// The words for one person whom everybody knows, as `de huisarts` in `De huisarts vertelt`.
  ///
  /// - Parameter text: A statement.
  /// - Returns: The words as they stand there; `nil` when nobody of the kind speaks.
  static func speaker(in text: String) -> Substring? { standard.speaker(in: text) }

  private func speaker(in text: String) -> Substring? {
    let lower = text.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    let line = LineWords(lower.span)
    for index in line.words.indices.dropFirst() {
      guard functions.contains(line.words[index].hash) else { continue }
      guard let start = start(of: index, in: line.words) else { continue }
      let range = line.words[start].range.lowerBound..<line.words[index].range.upperBound
      return text.utf8.words(range)
    }
    return nil
  }

  /// The place of the first of the words that point to the one person with a function.
  private func start(of index: Int, in words: [LineWords.Word]) -> Int? {
    guard !words[index].opensSentence else { return nil }
    if only.contains(words[index - 1].hash) {
      let hasArticle = index > 1 && articles.contains(words[index - 2].hash)
      return hasArticle ? index - 2 : index - 1
    }
    guard articles.contains(words[index - 1].hash) else { return nil }
    let sentence = words[..<index].lastIndex(where: \.opensSentence) ?? 0
    let before = words[sentence..<max(sentence, index - 1)].suffix(2)
    let speaksBefore =
      before.contains { sources.contains($0.hash) }
      || before.last.map { verbs.contains($0.hash) } ?? false
    let speaksAfter =
      index + 1 < words.count && !words[index + 1].opensSentence
      && verbs.contains(words[index + 1].hash)
    return speaksBefore || speaksAfter ? index - 1 : nil
  }
}

extension String.UTF8View {
  fileprivate func words(_ range: Range<Int>) -> Substring {
    Substring(
      self[
        index(
          startIndex, offsetBy: range.lowerBound)..<index(startIndex, offsetBy: range.upperBound)])
  }
}
