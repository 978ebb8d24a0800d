/// A question with its answer behind it.
///
/// `Komt er een halte? Antwoord: ja, in mei` is one.
package enum AnsweredQuestion {
  private static let labels = ["antwoord:", "answer:"]

  /// The question and the answer; `nil` when no answer is written behind it.
  package static func split(_ text: String) -> (question: String, answer: String)? {
    guard let mark = text.firstIndex(of: "?") else { return nil }
    let end = text.index(after: mark)
    let rest = text[end...].drop { !$0.isLetter }
    let start = rest.lowercased()
    guard let label = labels.first(where: start.hasPrefix) else { return nil }
    let answer = rest.dropFirst(label.count).drop { $0 == " " }
    guard answer.contains(where: \.isLetter) else { return nil }
    return (String(text[..<end]), ShoutedText.capitalised(String(answer)))
  }
}
