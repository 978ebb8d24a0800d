internal import Words
internal import Publication

/// A question from residents, in plain words.
struct AskedQuestion: Hashable {
  let id: StableID
  let text: String
  /// The answer, when one is written behind it.
  let answer: String?

  /// The questions of an area, each once.
  ///
  /// One in which residents offer to take something over is an initiative, and is told as that.
  static func all(of area: PublishedArea, in edition: PublishedEdition) -> [AskedQuestion] {
    var seen = Set(area.initiatives.map { Folding.key($0.text) })
    return area.questions.compactMap { question in
      let (asked, answer) = AnsweredQuestion.split(question.text) ?? (question.text, nil)
      let text = PlainWords.line(asked)
      guard !text.isEmpty, seen.insert(Folding.key(question.text)).inserted else { return nil }
      return AskedQuestion(
        id: StableID(of: "question", [area.id, text], in: edition.municipality), text: text,
        answer: answer.map(PlainWords.sentence))
    }
  }
}
