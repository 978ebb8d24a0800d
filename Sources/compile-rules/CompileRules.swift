internal import Foundation
internal import SwiftLiterals

/// Writes the pages of rules as Swift: a constant of `RulePage` for each, named after its file.
///
/// The first argument is the file to write, the others are the pages.
@main
enum CompileRules {
  static func main() throws {
    let paths = CommandLine.arguments.dropFirst()
    guard let output = paths.first else { throw CocoaError(.fileNoSuchFile) }
    let pages = try paths.dropFirst().map { path in
      try PageFile(path, String(contentsOf: URL(filePath: path), encoding: .utf8))
    }
    try source(pages).write(toFile: output, atomically: true, encoding: .utf8)
  }

  private static func source(_ pages: [PageFile]) -> String {
    let constants = pages.map { page in
      """
        package static let \(name(of: page.code)) = RulePage(
          code: \(SwiftLiteral.text(page.code)), severity: .\(page.severity), topic: .\(page.topic),
          title: \(bilingual(page.title)),
          what: \(bilingual(page.what)),
          why: \(bilingual(page.why)),
          example: \(example(page)),
          remedy: \(bilingual(page.remedy)))
      """
    }
    let names = pages.map { ".\(name(of: $0.code))" }
    return """
      internal import Diagnostics

      /// The pages in `Rules/`.
      extension RulePage {
        package static let all: [RulePage] = [\(names.joined(separator: ", "))]

      \(constants.joined(separator: "\n\n"))
      }

      """
  }

  /// `agreement-id-twice` as Swift names a constant: `agreementIDTwice`.
  private static func name(of code: String) -> String {
    let words = code.split(separator: "-")
    return words.prefix(1).joined()
      + words.dropFirst().map { $0 == "id" ? "ID" : $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined()
  }

  private static func example(_ page: PageFile) -> String {
    switch page.example {
    case .words(let words): ".words(\(bilingual(words)))"
    case .settings(let text): ".settings(\(SwiftLiteral.text(text)))"
    case .notes(let notes) where notes.count == 1: ".note(\(SwiftLiteral.text(notes[0])))"
    case .notes(let notes): ".notes([\(notes.map(SwiftLiteral.text).joined(separator: ", "))])"
    }
  }

  private static func bilingual(_ text: PageFile.Bilingual) -> String {
    "Bilingual(nl: \(SwiftLiteral.text(text.nl)), en: \(SwiftLiteral.text(text.en)))"
  }
}
