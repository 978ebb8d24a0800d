internal import Lexicons
internal import Municipality
internal import Words

/// What stands under a heading of agreements and is none.
extension BodyReader {
  /// Whether a statement among agreements promises nothing: a remark, a complaint, a closing word.
  ///
  /// What names a day, a deed or one who does it stays an agreement, and so does a bare thing.
  func isRemark(_ statement: Statement, _ words: Line) -> Bool {
    if let remark = words.first(.remarks), remark.tokens.lowerBound <= 3 { return true }
    guard Label.head(of: statement.text) == nil, !words.holds(.states),
      !words.tokens.contains(where: { $0.isMark("@") })
    else { return false }
    let reader = SentenceReader(words, words.tokens.indices, among: .agreements)
    guard reader.saysOfSubject || reader.asksByForm, !reader.mayPromise else { return false }
    switch reader.kind {
    case .strength, .question, .background, .concern:
      return !gazetteer.parties(in: words).contains { $0.party.side != .residents }
    default: return false
    }
  }
}
