internal import ArgumentParser
internal import Diagnostics
internal import Publication

/// For whom.
struct EditionOptions: ParsableArguments {
  @Option(
    name: .both(nl: "editie", en: "edition"),
    help: .both(
      nl: "Voor wie: bewoners (gewoon), intern of alle. Mag vaker.",
      en: "For whom: residents (the default), internal or all. May be repeated.",
      value: Bilingual(nl: "editie", en: "edition")),
    completion: .list(["bewoners", "intern", "alle", "residents", "internal", "all"]))
  var names: [String] = []

  /// The editions in a fixed order, each once.
  ///
  /// - Throws: ``UsageError`` when there is no such edition.
  func editions() throws -> [Edition] {
    if names.isEmpty { return [.residents] }
    let words = names.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let chosen = Set(try words.flatMap { try Self.editions(named: String($0)) })
    return Edition.allCases.filter(chosen.contains)
  }

  private static func editions(named name: String) throws -> [Edition] {
    switch name.lowercased() {
    case "bewoners", "residents": [.residents]
    case "intern", "internal": [.internal]
    case "alle", "all": Edition.allCases
    case "partners", "college", "raad", "council":
      throw UsageError(
        nl: "de editie '\(name)' is er nog niet", en: "the edition '\(name)' does not exist yet",
        help: Bilingual(
          nl: "kies bewoners, intern of alle", en: "choose residents, internal or all"))
    default:
      throw UsageError(
        nl: "'\(name)' is geen editie", en: "'\(name)' is not an edition",
        help: .nearest(
          to: name, among: ["bewoners", "intern", "alle", "residents", "internal", "all"])
          ?? Bilingual(
            nl: "kies bewoners, intern of alle", en: "choose residents, internal or all"))
    }
  }
}
