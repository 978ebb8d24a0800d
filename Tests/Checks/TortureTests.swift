import Checks
import Diagnostics
import Source
import TestSupport
import Testing

/// Every example again, in the forms in which other editors and other hands write it.
@Suite("Every rule, tortured") struct TortureTests {
  /// A way to write the same text otherwise, and how far it moves what is found.
  enum Torment: String, CaseIterable {
    case windowsLines, byteOrderMark, multibyteLine, noLastLineBreak, lastLineBreak

    /// Where something on a line of an example stands in the text written otherwise.
    func moved(_ place: Position, in text: String) -> Position {
      guard self == .multibyteLine,
        place.line > 1 || !(text.hasPrefix("---\n") || text.hasPrefix("+++\n"))
      else { return place }
      return Position(line: place.line + 1, column: place.column)
    }

    func applied(to text: String) -> String {
      switch self {
      case .windowsLines: text.replacing("\n", with: "\r\n")
      case .byteOrderMark: "\u{FEFF}" + text
      case .multibyteLine:
        text.hasPrefix("---\n")
          ? "---\ncssclass: één 🌳 ‘hof’\n" + text.dropFirst(4)
          : text.hasPrefix("+++\n")
            ? "+++\ncssclass = \"één 🌳 ‘hof’\"\n" + text.dropFirst(4) : "# één 🌳 ‘hof’\n" + text
      case .noLastLineBreak: text.hasSuffix("\n") ? String(text.dropLast()) : text
      case .lastLineBreak: text.hasSuffix("\n") ? text : text + "\n"
      }
    }
  }

  private static let pages = RuleCatalogue.standard.pages
    .filter { !$0.example.texts.isEmpty }
    .map { Case("\($0.code)", $0, ()) }

  @Test("finds the same at the same place", arguments: pages, Torment.allCases)
  func findsTheSame(_ rule: Case<RulePage, Void>, _ torment: Torment) throws {
    let page = rule.input
    let before = try Self.places(page, page.example.texts)
    let after = try Self.places(page, page.example.texts.map(torment.applied))
    let text = page.example.texts[0]
    let moved = before.map { $0.map { torment.moved($0, in: text) } }
    #expect(after == moved)
  }

  @Test("mends for good, and nothing but what is wrong", arguments: pages)
  func mends(_ rule: Case<RulePage, Void>) throws {
    let page = rule.input
    for torment in Torment.allCases {
      let texts = page.example.texts.map(torment.applied)
      let found = try page.example.findings(texts).filter { $0.code == page.code }
      guard found.contains(where: { $0.fix != nil }) else { return }

      let mended = Self.mended(texts, found)
      let rest = try page.example.findings(mended).filter { $0.code == page.code && $0.fix != nil }
      #expect(rest == [])
      #expect(Self.mended(mended, rest) == mended)
      let hadWindowsLines = texts.map { $0.utf8.contains(0x0D) }
      for (text, isWindows) in zip(mended, hadWindowsLines) where isWindows {
        #expect(!text.replacing("\r\n", with: "").utf8.contains(0x0A))
      }
    }
  }

  /// The first position of each finding; `nil` for one about the whole file.
  private static func places(_ page: RulePage, _ texts: [String]) throws -> [Position?] {
    try page.example.findings(texts).filter { $0.code == page.code }.map { $0.place?.start }
  }

  private static func mended(_ texts: [String], _ found: [PlacedFinding]) -> [String] {
    texts.enumerated().map { index, text in
      let path = "\(index + 1).md"
      let here = found.filter { $0.path == path || texts.count == 1 }
      let bytes = FixPlan(here, unsafe: true).applied(to: Array(text.utf8))
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}
