internal import Diagnostics
internal import Words
internal import Publication

/// The work of making files of one edition.
struct ExportMaker {
  private let composer: ReportComposer
  private let templates: PageTemplates
  private let days: EntryDays
  private let marksEncoding: Bool
  /// The areas with their names in paths, no two the same.
  private let areas: [(area: PublishedArea, name: String)]

  private var edition: PublishedEdition { composer.edition }
  private var phrases: Phrases { composer.phrases }
  private var language: Language { edition.language }

  init(
    _ edition: TracedEdition, _ templates: PageTemplates, _ days: EntryDays, marksEncoding: Bool
  ) {
    self.days = days
    composer = ReportComposer(edition, version: nil)
    self.templates = templates
    self.marksEncoding = marksEncoding
    areas = Array(zip(edition.value.areas, Self.names(of: edition.value)))
  }

  /// The names of the areas in the paths of exports, without endings.
  static func names(of edition: PublishedEdition) -> [String] {
    // The names of what is about all areas, which no area may take.
    var taken: Set<String> = ["agenda", "alles", "all"]
    return edition.areas.map { taken.takeName(Folding.slug($0.id)) }
  }

  func make(_ format: ExportFormat) -> Exporter.Outcome {
    switch format {
    case .agenda: agendas
    case .atom: feeds(.atom, AtomWriter.bytes)
    case .jsonFeed: feeds(.jsonFeed, JSONFeedWriter.bytes)
    case .csv: tables
    case .messages: messages
    case .news: news
    case .poster: posters
    }
  }

  /// A folder a format, in that of the edition, so that whoever puts the public edition online has
  /// its exports with it and nothing else.
  static func folder(
    of format: ExportFormat, for edition: Edition, in language: Language
  ) -> String {
    "\(edition.folder[language])/\(format.folder[language])"
  }

  private var tableFolder: String {
    Self.folder(of: .csv, for: edition.edition, in: language)
  }

  private func file(
    _ format: ExportFormat, _ path: String, area: PublishedArea? = nil, _ bytes: [UInt8]
  ) -> ExportedFile {
    ExportedFile(
      path: "\(Self.folder(of: format, for: edition.edition, in: language))/\(path)",
      format: format, area: area?.id, bytes: bytes)
  }

  /// The file over all areas of a format that is followed.
  static func wholeName(_ format: ExportFormat, _ phrases: Phrases) -> String {
    let name = format == .agenda ? "agenda" : phrases.say("alles", "all")
    return "\(name).\(format.rawValue)"
  }

  // MARK: Calendars

  private var agendas: Exporter.Outcome {
    var outcome = Exporter.Outcome()
    var all: [AgendaEntry] = []
    for (area, name) in areas {
      let agenda = Agenda(of: area, in: edition, phrases, changed: days)
      all += agenda.entries
      if !agenda.undated.isEmpty {
        outcome.remarks.append(
          .undated(agenda.undated.map(\.title), in: area.name))
      }
      guard !agenda.entries.isEmpty else { continue }
      outcome.files.append(
        file(.agenda, "\(name).ics", area: area, calendar(area.name).bytes(agenda.entries)))
    }
    guard !all.isEmpty else {
      outcome.remarks.append(.noAgenda)
      return outcome
    }
    let place = edition.municipality ?? phrases.everywhere
    outcome.files.append(
      file(.agenda, Self.wholeName(.agenda, phrases), calendar(place).bytes(Agenda.sorted(all))))
    return outcome
  }

  private func calendar(_ place: String) -> CalendarWriter {
    CalendarWriter(title: phrases.agendaTitle(place), language: language.rawValue)
  }

  // MARK: Feeds

  private func feeds(
    _ format: ExportFormat, _ bytes: (NewsFeed) -> [UInt8]
  ) -> Exporter.Outcome {
    var outcome = Exporter.Outcome()
    var all: [FeedItem] = []
    for (area, name) in areas {
      let items = FeedItem.all(of: area, in: edition, phrases, changed: days)
      all += items
      guard !items.isEmpty else { continue }
      outcome.files.append(
        file(
          format, "\(name).\(format.rawValue)", area: area,
          bytes(feed(area.name, id: area.id, items))))
    }
    guard !all.isEmpty else {
      outcome.remarks.append(.noFeed(format))
      return outcome
    }
    let place = edition.municipality ?? phrases.everywhere
    outcome.files.append(
      file(format, Self.wholeName(format, phrases), bytes(feed(place, id: "", all))))
    return outcome
  }

  private func feed(_ place: String, id: String, _ items: [FeedItem]) -> NewsFeed {
    var seen: Set<StableID> = []
    return NewsFeed(
      id: StableID(of: "feed", [id, language.rawValue], in: edition.municipality),
      title: phrases.feedTitle(place),
      author: phrases.sender(edition),
      language: language.rawValue,
      referenceDate: edition.referenceDate,
      items: items.filter { seen.insert($0.id).inserted })
  }

  // MARK: Tables

  private var tables: Exporter.Outcome {
    var outcome = Exporter.Outcome()
    for table in ExportTable.all(of: TracedEdition(edition, composer.trace), phrases) {
      guard !table.rows.isEmpty else {
        // What an edition never tells is not missing from it.
        if edition.edition != .partners { outcome.remarks.append(.emptyTable(table.name)) }
        continue
      }
      let csv = table.csv(for: edition.edition, phrases, marksEncoding: marksEncoding)
      outcome.files.append(
        ExportedFile(
          path: "\(tableFolder)/\(table.name[language]).csv", format: .csv, area: nil,
          bytes: csv.bytes))
    }
    return outcome
  }

  /// What the numbers mean and how they came about, with what was made public on purpose.
  var account: ExportedFile {
    let name = phrases.say("verantwoording.txt", "about.txt")
    let folder = edition.edition.folder[language]
    let warning =
      edition.edition.isPublic
      ? [] : ["\(phrases.internalMark). \(phrases.internalWarning)"]
    let sentences = warning + phrases.account(edition, nil, wijk: nil)
    return ExportedFile(
      path: "\(folder)/\(name)", format: nil, area: nil,
      bytes: Array((sentences.map(PlainText.line).joined(separator: "\n") + "\n").utf8))
  }

  // MARK: For the neighbourhood

  /// The messages of an area that become files: more than a pinboard holds, and few enough for a
  /// folder.
  private static let messageLimit = 500

  private var messages: Exporter.Outcome {
    var outcome = Exporter.Outcome()
    for (area, name) in areas {
      let messages = NeighbourhoodMessage.all(of: area, in: edition, phrases)
      if messages.count > Self.messageLimit {
        outcome.remarks.append(.someMessages(Self.messageLimit, of: messages.count, in: area.name))
      }
      for message in messages.prefix(Self.messageLimit) {
        outcome.files.append(
          file(.messages, "\(name)/\(message.name).txt", area: area, Array(message.text.utf8)))
      }
    }
    if outcome.files.isEmpty { outcome.remarks.append(.noMessages) }
    return outcome
  }

  private var news: Exporter.Outcome {
    var outcome = Exporter.Outcome()
    for (area, name) in areas {
      let item = NewsComposer(AreaDigest(of: area, composer), phrases).compose()
      outcome.files += [
        file(.news, "\(name).md", area: area, Array(item.markdown.utf8)),
        file(.news, "\(name).txt", area: area, Array(item.plain.utf8)),
      ]
    }
    return outcome
  }

  private var posters: Exporter.Outcome {
    var outcome = Exporter.Outcome()
    for (area, name) in areas {
      let poster = Poster(AreaDigest(of: area, composer), phrases)
      guard !poster.isEmpty else {
        outcome.remarks.append(.noPoster(area.name))
        continue
      }
      let page = PosterPage(poster: poster, area: area, edition: edition, phrases: phrases)
      outcome.files.append(
        file(
          .poster, "\(name).html", area: area,
          templates.render(.poster, in: .html, with: page.values)))
    }
    return outcome
  }
}
