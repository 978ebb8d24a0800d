internal import Lexicons
internal import Words

/// Something about a sentence that speaks for a kind, other than its words.
struct KindSign: Hashable, Sendable {
  /// The place in ``names``.
  let index: Int

  /// The score that cues give a kind.
  static func score(_ kind: SentenceKind) -> KindSign { KindSign(index: Int(kind.rawValue)) }

  /// Cues give a kind a score that is enough by itself.
  static func firm(_ kind: SentenceKind) -> KindSign { KindSign(index: kinds + Int(kind.rawValue)) }

  /// The kind that the cues show.
  static func told(_ kind: SentenceKind?) -> KindSign {
    KindSign(index: 2 * kinds + (kind.map { Int($0.rawValue) } ?? kinds))
  }

  /// A cue of a role is there.
  static func role(_ role: SentenceCue.Role) -> KindSign {
    KindSign(index: beforeRoles + Int(role.rawValue))
  }

  /// A word of a group.
  static func charge(_ charge: KindWeights.Charge) -> KindSign {
    KindSign(index: afterRoles + (charge.isOfTail ? groups : 0) + Int(charge.group.rawValue))
  }

  /// Two parts of a sentence beside each other: people and help, a service and a denial.
  static func both(_ one: Part, _ other: Part) -> KindSign {
    KindSign(
      index: beforePairs + Int(one.rawValue) * Part.allCases.count + Int(other.rawValue))
  }

  /// What means more beside something else than by itself.
  enum Part: Int, CaseIterable, CodingKey {
    case strength, concern, wish, background, question, promise
    case people, service, office, helping, gathering, place, span
    case habit, denial, number, past, finite
  }

  private static let kinds = SentenceKind.allCases.count
  private static let beforeRoles = 3 * kinds + 1
  private static let afterRoles = beforeRoles + SentenceCue.Role.allCases.count
  private static let groups = KindWeights.Group.allCases.count
  private static let others = afterRoles + 2 * groups
  private static let beforePairs = others + 16

  /// A charged word behind a denial, or beside a word that says there is less of it.
  static let deniedStrength = KindSign(index: others)
  static let deniedConcern = KindSign(index: others + 1)
  static let lessConcern = KindSign(index: others + 2)
  /// `te` before a word that is no verb: `te duur`.
  static let tooMuch = KindSign(index: others + 3)
  static let hasNumber = KindSign(index: others + 4)
  static let hasFinite = KindSign(index: others + 5)
  static let hasNoFinite = KindSign(index: others + 6)
  /// Four words or fewer.
  static let isShort = KindSign(index: others + 7)
  static let length = KindSign(index: others + 8)
  /// What every sentence has.
  static let any = KindSign(index: others + 9)
  /// Somebody who lives next door or serves others, as who does something.
  static let helper = KindSign(index: others + 10)

  /// A verb stands in the sentence in some form.
  static func form(_ form: Verb.Form) -> KindSign {
    let place =
      switch form {
      case .root: 0
      case .present: 1
      case .infinitive: 2
      case .past: 3
      case .participle: 4
      }
    return KindSign(index: others + 11 + place)
  }

  /// The names in `weights.txt`.
  static let names: [String] = [
    named("score", SentenceKind.self), named("firm", SentenceKind.self),
    named("told", SentenceKind.self), ["told nothing"], named("cue", SentenceCue.Role.self),
    named("charged", KindWeights.Group.self), named("tail", KindWeights.Group.self),
    [
      "denied strength", "denied concern", "less concern", "too much", "number", "finite",
      "no finite", "short", "length", "any", "helper", "root", "present", "infinitive", "past",
      "participle",
    ],
    Part.allCases.flatMap { named($0.stringValue + " &", Part.self) },
  ].flatMap(\.self)

  /// The cases of an enum with a word before each.
  private static func named<Case: CaseIterable & CodingKey>(
    _ word: String, _: Case.Type
  ) -> [String] {
    Case.allCases.map { word + " " + $0.stringValue }
  }

  var name: String { Self.names[index] }
}
