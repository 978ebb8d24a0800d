internal import Diagnostics
internal import Notes
internal import Publication

/// The codes of a research file: the themes, and the kinds of statement, each below a heading.
struct ResearchCodes {
  private struct Code {
    let id: NameUUID
    let name: String
    var description: String?
  }

  private let themes: [Code]
  private let kinds: [Code]
  private let words: ResearchWords

  init(_ research: TracedResearch) {
    let words = ResearchWords(research.value.language)
    self.words = words
    themes = research.value.themes.map { theme in
      let hints = words.say("Woorden: ", "Words: ") + theme.words.joined(separator: ", ")
      return Code(
        id: Self.id(theme: theme.id), name: ComposedText.composing(theme.name),
        description: theme.words.isEmpty ? nil : ComposedText.composing(hints))
    }
    let isPublic = research.trace == nil
    let kinds = Signal.Kind.allCases.filter { !isPublic || $0 != .background && $0 != .repair }
    self.kinds =
      kinds.map { Code(id: Self.id(kind: $0), name: words.name($0)) }
      + (isPublic ? [] : [Code(id: Self.withheld, name: words.withheld)])
  }

  static func id(theme: String) -> NameUUID { NameUUID("code", "theme", theme) }

  static func id(kind: Signal.Kind) -> NameUUID { NameUUID("code", "kind", kind.rawValue) }

  /// The code of what was kept out of the reports.
  static let withheld = NameUUID("code", "kind", "withheld")

  func write(to xml: inout XMLBytes) {
    xml.open("Codes")
    write(themes, below: words.themes, NameUUID("code", "theme"), to: &xml)
    write(kinds, below: words.kinds, NameUUID("code", "kind"), to: &xml)
    xml.close("Codes")
  }

  private func write(
    _ codes: [Code], below heading: String, _ id: NameUUID, to xml: inout XMLBytes
  ) {
    if codes.isEmpty { return }
    xml.open("Code", ["guid": id.description, "name": heading, "isCodable": "false"])
    for code in codes {
      let attributes: XMLBytes.Attributes = [
        "guid": code.id.description, "name": code.name, "isCodable": "true",
      ]
      if let description = code.description {
        xml.open("Code", attributes)
        xml.element("Description", [:], description)
        xml.close("Code")
      } else {
        xml.empty("Code", attributes)
      }
    }
    xml.close("Code")
  }
}
