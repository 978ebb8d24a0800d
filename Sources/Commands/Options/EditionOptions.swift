internal import ArgumentParser
internal import Diagnostics
internal import Publication

/// The `--edition` option.
struct EditionOptions: ParsableArguments {
  private static let words = [
    "bewoners", "partners", "college", "raad", "intern", "alle", "residents", "council",
    "internal", "all",
  ]

  @Option(
    name: .both(nl: "editie", en: "edition"),
    help: .both(
      nl: "Voor wie: bewoners (gewoon), partners, college, intern of alle. Mag vaker.",
      en: "For whom: residents (the default), partners, council, internal or all. May be repeated.",
      value: Bilingual(nl: "editie", en: "edition")),
    completion: .list(words))
  var names: [String] = []

  /// The editions in a fixed order, each once.
  ///
  /// - Throws: ``UsageError`` when there is no such edition.
  func editions() throws -> [Edition] {
    if names.isEmpty { return [.residents] }
    let chosen = Set(try names.splitAtCommas.flatMap { try Self.editions(named: $0.lowercased()) })
    return Edition.allCases.filter(chosen.contains)
  }

  private static func editions(named name: String) throws -> [Edition] {
    if let edition = Edition.named(name) { return [edition] }
    switch name {
    case "raad": return [.council]
    case "alle", "all": return Edition.allCases
    default:
      throw UsageError(
        nl: "'\(name)' is geen editie", en: "'\(name)' is not an edition",
        help: .nearest(to: name, among: words)
          ?? Bilingual(
            nl: "kies bewoners, partners, college, intern of alle",
            en: "choose residents, partners, council, internal or all"))
    }
  }
}

extension Edition: WordedOption {
  var word: Bilingual { folder }
  static var notOne: Bilingual { Bilingual(nl: "editie", en: "an edition") }
}
