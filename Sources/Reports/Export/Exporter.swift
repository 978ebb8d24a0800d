package import Diagnostics
internal import Words
package import Publication

/// Makes files of an edition for other programs, and for the neighbourhood.
///
/// It sees nothing but what the edition shows, so no file can say more than its reports.
package struct Exporter {
  /// What was made, and what could not be, in sentences.
  package struct Outcome: Sendable {
    package var files: [ExportedFile] = []
    package var remarks: [Bilingual] = []
    /// When what the feeds and agendas tell last changed; `nil` when none are made.
    package var days: ChangeDays?

    package init() {}
  }

  private let formats: [ExportFormat]
  private let marksEncoding: Bool
  private let templates: PageTemplates

  /// Makes an exporter.
  ///
  /// - Parameters:
  ///   - formats: The kinds of files.
  ///   - marksEncoding: Whether tables start with a byte order mark.
  ///   - overrides: Templates of the municipality, by file name.
  /// - Throws: ``TemplateError`` when one of them cannot be used.
  package init(
    _ formats: [ExportFormat], marksEncoding: Bool = false, overrides: [String: String] = [:]
  ) throws(TemplateError) {
    self.formats = formats
    self.marksEncoding = marksEncoding
    self.templates = try PageTemplates(overrides: overrides, pages: [.poster])
  }

  /// The files of an edition; of any but the residents' only tables.
  ///
  /// - Parameters:
  ///   - edition: The edition.
  ///   - earlier: When what was told before last changed.
  /// - Returns: The files, and when what they tell last changed.
  package func export(_ edition: TracedEdition, after earlier: ChangeDays = ChangeDays()) -> Outcome
  {
    let days = EntryDays(of: edition.value, after: earlier)
    let maker = ExportMaker(edition, templates, days, marksEncoding: marksEncoding)
    var outcome = Outcome()
    if formats(for: edition.value.edition).contains(where: \.isFollowed) { outcome.days = days.all }
    let possible = formats(for: edition.value.edition)
    for format in possible {
      let made = maker.make(format)
      outcome.files += made.files
      outcome.remarks += made.remarks
    }
    if !possible.isEmpty { outcome.files.append(maker.account) }
    return outcome
  }

  /// Whether a file that is made shows how often or by how many people something was said.
  package var showsCounts: Bool {
    formats.contains { format in
      switch format {
      case .csv, .news, .poster: true
      case .agenda, .atom, .jsonFeed, .messages: false
      }
    }
  }

  /// The folders that the files of an edition stand in, also those for which there is nothing.
  package func folders(for edition: Edition, in language: Language) -> Set<String> {
    Set(formats(for: edition).map { ExportMaker.folder(of: $0, for: edition, in: language) })
  }

  /// Whether a file below those folders is of a format that is made.
  package func makes(_ path: String) -> Bool {
    let feeds = [ExportFormat.atom, .jsonFeed].filter { path.hasSuffix(".\($0.rawValue)") }
    return feeds.isEmpty || feeds.contains(where: formats.contains)
  }

  private func formats(for edition: Edition) -> [ExportFormat] {
    edition == .residents ? formats : formats.filter { $0 == .csv }
  }

  /// Whether a file was made for an area, by its path; so that it can stay when the area is held
  /// back.
  package static func isFile(_ path: String, ofArea id: String) -> Bool {
    let name = path.split(separator: "/").dropFirst(2).first ?? ""
    return name == Folding.slug(id) || name.hasPrefix(Folding.slug(id) + ".")
  }
}
