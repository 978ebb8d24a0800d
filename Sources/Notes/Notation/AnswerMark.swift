internal import Lexicons
internal import Municipality
internal import Words

/// An answer behind the question it answers: `Komt er een halte? Antwoord: ja, in mei`.
enum AnswerMark {
  /// What stands between a question and its answer.
  static let label = " Antwoord: "

  /// The same words with the label before what answers the question in them.
  ///
  /// - Parameters:
  ///   - text: A question, with or without an answer behind its mark.
  ///   - isAnswered: Whether the heading says that the questions have answers with them.
  ///   - gazetteer: The parties, of which one may be the answer: `Wie snoeit? De gemeente.`
  /// - Returns: The words; as they were when nothing answers the question.
  static func labelled(_ text: String, isAnswered: Bool, _ gazetteer: Gazetteer) -> String {
    guard let mark = text.utf8.firstIndex(of: UInt8(ascii: "?")), !text.holds(label) else {
      return text
    }
    let question = text[...mark]
    var rest = Label.trimmed(text[text.index(after: mark)...])
    var isPointedAt = false
    for arrow in ["->", "→", "=>", "=", "–", "-"] where rest.hasPrefix(arrow) {
      rest = Label.trimmed(rest.dropFirst(arrow.count))
      isPointedAt = true
      break
    }
    guard rest.contains(where: \.isLetter), !["(", "@", "#", "^"].contains(rest.first),
      !rest.contains("?")
    else { return text }
    if let (head, _) = Label.split(String(rest)), Letter.isAnswer(head) { return text }
    guard isPointedAt || isAnswered || answers(String(rest), gazetteer) else { return text }
    return question + label + rest
  }

  /// Whether words answer by themselves: they start with yes or no, or name who it is.
  private static func answers(_ words: String, _ gazetteer: Gazetteer) -> Bool {
    if let match = Line(heading: words).first(.letters), match.tokens.lowerBound == 0,
      match.value == "yes or no"
    {
      return true
    }
    return words.utf8.count <= 40 && gazetteer.party(named: words) != nil
  }
}
