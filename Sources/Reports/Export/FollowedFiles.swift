internal import Diagnostics
internal import Publication

/// The agendas and feeds that stand beside the pages of an edition, for the pages to link.
struct FollowedFiles: Sendable {
  /// One of them, as a page links it.
  struct Link {
    /// From the page.
    let address: String
    /// Its media type.
    let type: String
    let title: String
    /// Whether people open it; the others are for programs that find them by themselves.
    let isShown: Bool
  }

  private let edition: PublishedEdition
  private let phrases: Phrases
  /// The paths that exports were written to.
  private let standing: Set<String>
  private let names: [String]

  /// Makes the links of an edition.
  ///
  /// - Parameters:
  ///   - edition: The edition.
  ///   - standing: The paths that exports were written to, from the folder of all editions.
  init(_ edition: PublishedEdition, standing: Set<String>) {
    self.edition = edition
    self.standing = standing
    phrases = Phrases(edition.language)
    names = standing.isEmpty ? [] : ExportMaker.names(of: edition)
  }

  /// What is about all areas.
  var ofEverything: [Link] {
    let place = edition.municipality ?? phrases.everywhere
    return links(place) { ExportMaker.wholeName($0, phrases) }
  }

  /// What is about the area with an id.
  func ofArea(_ id: String) -> [Link] {
    zip(edition.areas, names).filter { $0.0.id == id }.flatMap { area, name in
      links(area.name) { "\(name).\($0.rawValue)" }
    }
  }

  private func links(_ place: String, _ file: (ExportFormat) -> String) -> [Link] {
    let formats: [(ExportFormat, type: String, title: String)] = [
      (.agenda, "text/calendar", phrases.agendaTitle(place)),
      (.atom, "application/atom+xml", phrases.feedTitle(place)),
      (.jsonFeed, "application/feed+json", phrases.feedTitle(place)),
    ]
    var hasFeed = false
    return formats.compactMap { format, type, title in
      let folder = edition.edition.folder[edition.language]
      let path = ExportMaker.folder(of: format, for: edition.edition, in: edition.language)
      guard standing.contains("\(path)/\(file(format))") else { return nil }
      defer { hasFeed = hasFeed || format != .agenda }
      return Link(
        address: "\(path.dropFirst(folder.count + 1))/\(file(format))", type: type, title: title,
        isShown: format == .agenda || !hasFeed)
    }
  }
}
