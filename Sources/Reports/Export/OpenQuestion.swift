internal import Dutch
internal import Publication

/// A question from residents, in plain words.
struct OpenQuestion: Hashable {
  let id: StableID
  let text: String

  /// The questions of an area, each once.
  ///
  /// One in which residents offer to take something over is an initiative, and is told as that.
  static func all(of area: PublishedArea, in edition: PublishedEdition) -> [OpenQuestion] {
    var seen = Set(area.initiatives.map { Folding.key($0.text) })
    return area.questions.compactMap { question in
      let text = PlainWords.line(question.text)
      guard !text.isEmpty, seen.insert(Folding.key(question.text)).inserted else { return nil }
      return OpenQuestion(
        id: StableID(of: "question", [area.id, text], in: edition.municipality), text: text)
    }
  }
}
