internal import ArgumentParser
internal import Diagnostics
internal import Publication

/// For whom.
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
    let words = names.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let chosen = Set(
      try words.flatMap { word in
        try Self.editions(named: word.drop { $0 == " " }.lowercased())
      })
    return Edition.allCases.filter(chosen.contains)
  }

  private static func editions(named name: String) throws -> [Edition] {
    switch name {
    case "bewoners", "residents": [.residents]
    case "partners": [.partners]
    case "college", "raad", "council": [.council]
    case "intern", "internal": [.internal]
    case "alle", "all": Edition.allCases
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
