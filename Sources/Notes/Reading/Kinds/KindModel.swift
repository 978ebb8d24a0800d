internal import Lexicons
internal import Words

/// Weighs everything that a sentence has against what lines with a known kind had.
struct KindModel: Sendable {
  static let standard = KindModel(.standard)

  private let weights: KindWeights
  /// The weights of each sign.
  private let signs: [KindWeights.Weights]

  init(_ weights: KindWeights) {
    self.weights = weights
    let known = weights.signs
    signs = KindSign.names.map { known[$0] ?? .init(repeating: 0) }
  }

  /// The kind that most speaks for, and its distance to the next, in fortieths of a natural
  /// logarithm.
  struct Verdict {
    var kind: KindWeights.Kind
    var margin: Int
  }

  /// Weighs a sentence.
  ///
  /// - Parameters:
  ///   - reader: The reader of the sentence.
  ///   - told: The kind that its cues show. The lines that the weights are fitted to are such as cues
  ///     seldom decide, so that they think less of cues than most notes deserve.
  /// - Returns: The kind, and how sure it is.
  func verdict(of reader: SentenceReader, favouring told: SentenceKind?) -> Verdict {
    let features = KindFeatures(reader) { weights.charge(ofStem: $0) }
    var scores = InlineArray<6, Int>(repeating: 0)
    func add(_ row: KindWeights.Weights, _ amount: Int) {
      for kind in row.indices { scores[kind] += Int(row[kind]) * amount }
    }
    for (sign, amount) in features.signs { add(signs[sign.index], amount) }
    let first = reader.tokens.lowerBound
    for token in features.words {
      if let row = weights.weights(ofStem: features.hashes[token - first]) { add(row, 4) }
    }
    var pairs: [(UInt64, UInt64)] = []
    var before = Self.start
    for hash in features.hashes + [Self.end] {
      if let row = weights.weights(ofStems: before, hash),
        !pairs.contains(where: { $0 == (before, hash) })
      {
        add(row, 4)
        pairs.append((before, hash))
      }
      before = hash
    }
    if let told, let kind = Self.kind(told) {
      scores[kind.rawValue] += kind == .wish ? Self.favourOfWish : Self.favour
    }
    return Self.best(scores)
  }

  /// The kind as which a kind of sentence is weighed.
  static func kind(_ kind: SentenceKind) -> KindWeights.Kind? {
    switch kind {
    case .strength: .strength
    case .concern: .concern
    case .wish, .idea: .wish
    case .background: .background
    case .question: .question
    case .promise: .promise
    case .repair: nil
    }
  }

  private static func best(_ scores: InlineArray<6, Int>) -> Verdict {
    var best = 0
    for kind in scores.indices where scores[kind] > scores[best] { best = kind }
    var second = Int.min
    for kind in scores.indices where kind != best { second = max(second, scores[kind]) }
    return Verdict(
      kind: KindWeights.Kind(rawValue: best) ?? .background, margin: scores[best] - second)
  }

  /// What the kind that the cues show has before it, in fortieths.
  private static let favour = 40
  /// The same for a wish, of which the words around it say less than its cue.
  private static let favourOfWish = 60
  private static let start = WordHash.of("^")
  private static let end = WordHash.of("$")
}
