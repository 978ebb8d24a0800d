internal import Diagnostics
internal import Publication

/// Tells an edition in chapters, for every format to print.
struct ReportComposer {
  /// The items a public list shows before it counts the rest.
  private static let publicLimit = 8

  let edition: PublishedEdition
  let phrases: Phrases
  /// The version of the program, when a report should name it.
  let version: String?

  init(_ edition: PublishedEdition, version: String?) {
    self.edition = edition
    self.phrases = Phrases(edition.language)
    self.version = version
  }

  var isPublic: Bool { edition.edition.isPublic }

  func chapters(of area: PublishedArea) -> [Chapter] {
    Chapter.Kind.allCases.compactMap { kind in
      let blocks = blocks(kind, of: area)
      return blocks.isEmpty
        ? nil
        : Chapter(
          kind: kind, title: phrases.title(kind), anchor: phrases.anchor(kind), blocks: blocks)
    }
  }

  private func blocks(_ kind: Chapter.Kind, of area: PublishedArea) -> [Block] {
    switch kind {
    case .brief: brief(area)
    case .listening: listening(area)
    case .strengths: strengths(area)
    case .topics: topics(area)
    case .headlines: headlines(area)
    case .agreements: openAgreements(area)
    case .progress: progress(area)
    case .declined: declined(area)
    case .wishes: wishes(area)
    case .questions: questions(area)
    case .initiatives: initiatives(area)
    case .agenda: agenda(area)
    case .feedback: feedback(area)
    case .burden: burden(area)
    case .lessons: lessons(area)
    case .withheld: withheld(area)
    case .sources: sources(area)
    case .account: account(area)
    }
  }

  // MARK: Shared by the chapters

  /// A list that a public edition cuts off, saying how many more there are.
  func list(_ lines: [Line], limit: Int = publicLimit) -> [Block] {
    guard !lines.isEmpty else { return [] }
    guard isPublic, lines.count > limit + 1 else { return [.list(lines)] }
    let others = Line([.aside(phrases.andOthers(lines.count - limit))])
    return [.list(lines.prefix(limit) + [others])]
  }

  func statement(_ statement: PublishedStatement) -> Line {
    Line.statement(statement.text) + whereabouts(statement.source)
  }

  /// Where something was said, as far as the edition tells.
  func whereabouts(_ source: PublishedSource?) -> Line.Run {
    guard let source, let place = source.place else { return .text("") }
    var words = " (\(phrases.conversation(source.conversation)) · \(place.note):\(place.line)"
    if place.isConfidential { words += " · \(phrases.confidentialWord)" }
    return .aside(words + ")")
  }
}
