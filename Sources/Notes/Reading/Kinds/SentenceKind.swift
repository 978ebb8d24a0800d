/// What a sentence is for: a kind of statement, or a promise.
package enum SentenceKind: Int, CaseIterable, CodingKey, Sendable {
  case strength, wish, concern, question, idea, background
  case `repair`
  case promise

  package var description: String { stringValue }
}
