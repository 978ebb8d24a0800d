public import Words

/// A form of a verb: which verb, and which form of it.
public struct Verb: Hashable, Sendable {
  /// What a verb is about; see `verbs.txt`.
  public enum Kind: String, Hashable, Sendable {
    case doing, beginning, standing, saying, helping
  }

  public enum Form: Hashable, Sendable {
    /// The bare stem, as in `ik bel`; many a noun is one, as `plan`.
    case root
    /// With `-t`, as in `zij belt`.
    case present
    /// With `-en`: also the plural of the present.
    case infinitive
    case past, participle
  }

  /// The letters that all forms share, particle included, such as `uitzoek`.
  public let stem: [UInt8]
  public let form: Form
  /// `nil` for a verb that no list has, which its form gives away.
  public let kind: Kind?

  /// The verb of a token; `nil` where it is no form of one.
  public init?(_ token: Token, in line: borrowing Line) {
    guard token.isWord, token.key.count > 1 else { return nil }
    self.init(line.folded[token.key])
  }

  /// The verb of a folded word.
  public init?(_ word: ArraySlice<UInt8>) {
    if let verb = VerbTable.standard.verb(word) {
      self = verb
    } else if let stem = VerbTable.standard.stem(ofParticiple: word) {
      self.init(stem: stem, form: .participle, kind: nil)
    } else {
      return nil
    }
  }

  /// The participle that a folded word behind `is` or `werd` is by its look, where no list has the
  /// verb: `ververst`, `ontmanteld`.
  public init?(unlistedParticiple word: ArraySlice<UInt8>) {
    guard word.count > 6, VerbTable.mayTakeNoPrefix(word), let last = word.last,
      last == UInt8(ascii: "d") || last == UInt8(ascii: "t"), !VerbTable.standard.isOther(word)
    else { return nil }
    self.init(stem: Stem.settled(word.dropLast()), form: .participle, kind: nil)
  }

  init(stem: [UInt8], form: Form, kind: Kind?) {
    self.stem = stem
    self.form = form
    self.kind = kind
  }

  /// Whether the verb takes no `ge-`, so that its participle is as its present or its infinitive:
  /// `verplaatst`, `vervangen`.
  public var isInseparable: Bool { VerbTable.isInseparable(stem[...]) }

  /// Whether a word may be the part of a verb that stands apart from it: `op`, `schoon`.
  public static func isParticle(_ hash: UInt64) -> Bool { VerbTable.standard.isParticle(hash) }

  /// Whether the word may be a participle behind `is` or `heeft`.
  public var mayBeParticiple: Bool {
    switch form {
    case .participle: true
    case .present, .infinitive: isInseparable
    case .root, .past: false
    }
  }
}
