/// What a sentence is for: a kind of statement, or a promise.
package enum SentenceKind: UInt8, CaseIterable, Sendable {
  case strength, wish, concern, question, idea, background
  case `repair`
  case promise
}
