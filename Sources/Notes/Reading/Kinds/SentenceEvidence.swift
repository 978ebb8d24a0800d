/// What the words of a sentence say about its kind, added up, and which words said so.
package struct SentenceEvidence: Sendable {
  /// A word or phrase, the kind it speaks for, and how strongly.
  package struct Reason: Hashable, Sendable {
    package var kind: SentenceKind
    /// In halves of the weight that its list gives it.
    package var weight: Int
    /// The tokens of the line.
    package var tokens: Range<Int>
  }

  package private(set) var reasons: [Reason] = []
  private var scores = InlineArray<8, Int>(repeating: 0)

  /// The score of a kind, in halves.
  package subscript(kind: SentenceKind) -> Int {
    get { scores[Int(kind.rawValue)] }
    set { scores[Int(kind.rawValue)] = newValue }
  }

  mutating func add(_ kind: SentenceKind, _ weight: Int, _ tokens: Range<Int>) {
    guard weight != 0 else { return }
    self[kind] += weight
    reasons.append(Reason(kind: kind, weight: weight, tokens: tokens))
  }

  /// The kind with the highest score, that score, and its distance to the next.
  var best: (kind: SentenceKind, score: Int, margin: Int) {
    var best = (kind: SentenceKind.background, score: Int.min)
    var second = 0
    for kind in SentenceKind.allCases {
      let score = self[kind]
      if score > best.score {
        second = max(second, best.score)
        best = (kind, score)
      } else {
        second = max(second, score)
      }
    }
    return (best.kind, best.score, best.score - second)
  }
}
