import Checks
import Diagnostics
import FoundationEssentials
import TestSupport
import Testing

/// `Sources/Checks/README.md`: all rules on one page, made from their pages and specs.
@Suite("The gallery of rules") struct GalleryTests {
  private static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/Checks/README.md").standardized.path(percentEncoded: false)

  @Test("shows every rule as it is") func isFresh() throws {
    try expectFile(Self.gallery, Self.path)
  }

  private static var gallery: String {
    var text = """
      # Waar `wijk check` op let

      Elke controle heeft een code. `wijk leg-uit CODE` laat dezelfde uitleg zien, en met
      `--taal en` in het Engels. Deze bladzijde is gemaakt uit de uitleg in deze map en uit de
      voorbeelden in `Tests/Checks/Specs`; een test ziet erop toe dat zij klopt.

      | Code | Ernst | Herstel | Vraagt |
      |---|---|---|---|

      """
    let rules = RuleCatalogue.standard.rules.map { $0.page }
    for page in rules {
      text += "| [`\(page.code)`](#\(page.code)) | \(page.severity.name.nl)"
      text += " | \(isMendable(page) ? "ja" : "") | \(page.title.nl) |\n"
    }
    for topic in RulePage.Topic.allCases {
      let pages = rules.filter { $0.topic == topic }
      guard !pages.isEmpty else { continue }
      text += "\n## \(title(of: topic))\n"
      for page in pages { text += section(page) }
    }
    return text
  }

  private static func isMendable(_ page: RulePage) -> Bool {
    SpecTests.spec("\(page.code)")?.blocks.contains { $0.kind == "fixed" } ?? false
  }

  private static func section(_ page: RulePage) -> String {
    var text = """

      ### \(page.code)

      **\(page.title.nl)** (\(page.severity.name.nl)) · *\(page.title.en)*

      \(page.what.nl)

      *Waarom:* \(page.why.nl)

      *Wat te doen:* \(page.remedy.nl).

      """
    if case .words(let words) = page.example { text += "\n*Voorbeeld:* \(words.nl)\n" }
    // The first case of the page: its files, what is said of them, and how they are mended.
    var isTold = false
    for block in SpecTests.spec("\(page.code)")?.blocks ?? [] {
      if isTold, block.kind != "fixed" { break }
      isTold = isTold || block.kind == "diagnostics"
      guard block.kind != "repeat", block.words.dropFirst().first != "hex" else { continue }
      let language = ["settings": "yaml", "diagnostics": "text", "link": "text"][block.kind]
      if block.kind == "fixed" { text += "\nHersteld:\n" }
      text += "\n\(block.fence)\(language ?? "markdown")\n\(block.text)\(block.fence)\n"
    }
    return text
  }

  private static func title(of topic: RulePage.Topic) -> String {
    switch topic {
    case .privacy: "Persoonsgegevens"
    case .notes: "Notities"
    case .names: "Namen"
    case .agreements: "Afspraken"
    case .people: "Mensen"
    case .activities: "Activiteiten"
    case .language: "Taal"
    case .settings: "Instellingen"
    case .files: "Bestanden"
    }
  }
}
