internal import ArgumentParser
internal import Diagnostics
internal import Publication
internal import Reports

/// The options for the formats and the editions of exports.
struct ExportOptions: ParsableArguments {
  private static let editionWords = [
    "bewoners", "partners", "intern", "residents", "internal",
  ]

  @Option(
    name: .both(nl: "formaat", en: "format"),
    help: .both(
      nl: "Als ics, atom, json, csv, bericht, nieuws of poster; anders alle. Mag vaker.",
      en: "As ics, atom, json, csv, message, news or poster; else all. May be repeated.",
      value: Bilingual(nl: "formaat", en: "format")),
    completion: .list(ExportFormat.words))
  var formatNames: [String] = []

  @Option(
    name: .both(nl: "editie", en: "edition"),
    help: .both(
      nl: "Voor wie: bewoners (gewoon), of alleen csv voor partners of intern. Mag vaker.",
      en:
        "For whom: residents (the default), or csv alone for partners or internal. May be repeated.",
      value: Bilingual(nl: "editie", en: "edition")),
    completion: .list(editionWords))
  var editionNames: [String] = []

  @Flag(
    name: .customLong("bom"),
    help: .both(
      nl: "Begin csv met een merkteken, waaraan Excel UTF-8 herkent.",
      en: "Start csv with a mark by which Excel knows UTF-8."))
  var marksEncoding = false

  /// The formats, each once and in a fixed order.
  ///
  /// - Throws: ``UsageError`` when there is no such format.
  func formats() throws -> [ExportFormat] {
    let chosen = try ExportFormat.chosen(by: formatNames)
    return chosen.isEmpty ? ExportFormat.allCases : chosen
  }

  /// The editions, each once and in a fixed order.
  ///
  /// - Throws: ``UsageError`` when there is no such edition, or nothing would be made for one.
  func editions() throws -> [Edition] {
    if editionNames.isEmpty { return [.residents] }
    let chosen = try editionNames.splitAtCommas.map(Self.edition)
    let formats = try formats()
    let editions = Edition.allCases.filter(chosen.contains)
    let isForResidents = editions.contains(.residents)
    for edition in editions where edition != .residents {
      guard
        !formats.contains(.csv) || (!isForResidents && !formatNames.isEmpty && formats != [.csv])
      else { continue }
      let name = edition.folder
      throw UsageError(
        nl: "voor de editie \(name.nl) is er alleen csv",
        en: "for the edition \(name.en) there is only csv",
        help: Bilingual(nl: "kies --formaat csv", en: "choose --format csv"))
    }
    return editions
  }

  private static func edition(_ word: String) throws -> Edition {
    if let edition = Edition.named(word), edition != .council { return edition }
    throw UsageError(
      nl: "voor '\(word)' wordt niets geëxporteerd", en: "nothing is exported for '\(word)'",
      help: .nearest(to: word, among: editionWords)
        ?? Bilingual(
          nl: "kies bewoners, partners of intern", en: "choose residents, partners or internal"))
  }
}

extension ExportFormat: WordedOption {
  static var notOne: Bilingual { .noFormat }
}
