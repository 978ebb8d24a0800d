internal import Foundation

/// The page of a rule: what a person reads about it in both languages, then files with what the
/// checker says of them.
///
///     # a-code
///     Ernst: let op. Groep: notes.
///     ## Nederlands
///     The sentence that the rule asks.
///     What it reports.
///     *Waarom:* …
///     *Wat te doen:* …
///     *Voorbeeld:* …       where no file can show it
///     ## English
///     …                    with `Why`, `What to do` and `Example`
///     ## Voorbeelden
///     ````note …           the first files, before the first `diagnostics`, are the example
///
/// Paragraphs stand a line each, with an empty line between them.
struct PageFile {
  struct Bilingual {
    var nl: String
    var en: String
  }

  enum Example {
    case words(Bilingual)
    case settings(String)
    case notes([String])
  }

  /// What a page lacks, with its path.
  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  let code: String
  /// The names of the cases in Swift.
  let severity: String
  let topic: String
  let title: Bilingual
  let what: Bilingual
  let why: Bilingual
  let remedy: Bilingual
  let example: Example

  init(_ path: String, _ text: String) throws {
    code = URL(filePath: path).deletingPathExtension().lastPathComponent
    guard text.hasPrefix("# \(code)\n") else {
      throw Fault(description: "\(path): the first line is no '# \(code)'")
    }
    guard let line = text.firstMatch(of: /\nErnst: (fout|let op|tip)\. Groep: ([a-z]+)\.\n/),
      let severity = Self.severities[String(line.1)]
    else {
      throw Fault(description: "\(path): there is no line 'Ernst: let op. Groep: notes.'")
    }
    self.severity = severity
    topic = String(line.2)
    func section(_ heading: String) throws -> Section {
      guard let section = Section(under: heading, of: text) else {
        throw Fault(description: "\(path): there is nothing under '## \(heading)'")
      }
      return section
    }
    let dutch = try section("Nederlands")
    let english = try section("English")
    func paragraph(_ nl: String, _ en: String) throws -> Bilingual {
      guard let nl = dutch.paragraph(nl), let en = english.paragraph(en) else {
        throw Fault(description: "\(path): a paragraph '*\(nl):*' or '*\(en):*' is missing")
      }
      return Bilingual(nl: nl, en: en)
    }
    title = Bilingual(nl: dutch.title, en: english.title)
    what = Bilingual(nl: dutch.what, en: english.what)
    why = try paragraph("Waarom", "Why")
    remedy = try paragraph("Wat te doen", "What to do")
    if let words = try? paragraph("Voorbeeld", "Example") {
      example = .words(words)
    } else if let found = Self.example(in: text) {
      example = found
    } else {
      throw Fault(description: "\(path): there is no example")
    }
  }

  private static let severities = ["fout": "error", "let op": "warning", "tip": "hint"]

  /// The files before the first `diagnostics`, when they are notes or one `wijk.yml`.
  private static func example(in text: String) -> Example? {
    var notes: [String] = []
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let line = lines.popFirst() {
      let fence = line.prefix { $0 == "`" }
      guard fence.count >= 3 else { continue }
      let body = lines.prefix { $0 != fence }
      lines = lines.dropFirst(body.count + 1)
      let words = line.dropFirst(fence.count)
      if words.hasPrefix("diagnostics") { break }
      let file = body.joined(separator: "\n")
      if words.hasPrefix("settings") { return .settings(file) }
      if words.hasPrefix("note") { notes.append(file) }
    }
    return notes.isEmpty ? nil : .notes(notes)
  }
}

/// What a page says in one language.
struct Section {
  let title: String
  let what: String
  private let labelled: [Substring]

  init?(under heading: String, of text: String) {
    guard let start = text.range(of: "\n## \(heading)\n\n") else { return nil }
    let rest = text[start.upperBound...]
    let end = rest.range(of: "\n## ")?.lowerBound ?? rest.endIndex
    let paragraphs = rest[..<end].split(separator: "\n\n").map { $0.trimmingSuffix("\n") }
    guard let title = paragraphs.first else { return nil }
    self.title = String(title)
    let body = paragraphs.dropFirst()
    what = body.prefix { !$0.hasPrefix("*") }.joined(separator: "\n\n")
    labelled = body.filter { $0.hasPrefix("*") }
  }

  /// The paragraph behind a label.
  func paragraph(_ label: String) -> String? {
    let opening = "*\(label):* "
    return labelled.first { $0.hasPrefix(opening) }.map { String($0.dropFirst(opening.count)) }
  }
}

extension Substring {
  /// The text without a line break behind it.
  fileprivate func trimmingSuffix(_ suffix: String) -> Substring {
    hasSuffix(suffix) ? dropLast(suffix.count) : self
  }
}
