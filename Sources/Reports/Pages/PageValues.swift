internal import CommonMark
internal import Diagnostics
internal import Calendar
internal import Words
internal import Municipality
internal import Publication

/// The values that a template fills in, each ready for the format of the page.
struct PageValues {
  private let composer: ReportComposer
  private let form: PageForm
  private let hasPlainText: Bool
  /// Where the rest of a list is, for paper and for plain text.
  private let whereRest: String
  private let paper: Palette
  private let followed: FollowedFiles?

  /// Makes the values of the pages of one form.
  ///
  /// - Parameters:
  ///   - composer: What is told.
  ///   - form: The form of the pages.
  ///   - hasPlainText: Whether each page stands beside itself as Markdown.
  ///   - hasScreen: Whether each page is made for a screen as well, where lists are whole.
  ///   - followed: The agendas and feeds beside the pages, if any may stand there.
  init(
    _ composer: ReportComposer, _ form: PageForm, hasPlainText: Bool,
    hasScreen: Bool = true, _ followed: FollowedFiles? = nil
  ) {
    self.followed = followed
    self.composer = composer
    self.form = form
    self.hasPlainText = hasPlainText
    whereRest = hasScreen ? composer.phrases.restOnScreen : ""
    paper = HouseColours(composer.edition.style.colours).paper
  }

  private var edition: PublishedEdition { composer.edition }
  private var phrases: Phrases { composer.phrases }

  func index(_ chapters: [Chapter]) -> [String: Any] {
    let title = phrases.indexTitle(term: edition.term, municipality: edition.municipality)
    let intro = phrases.indexIntro(edition, conversations: edition.conversations)
    var values = common(title: title, description: intro, file: "index")
    values.merge(links(followed?.ofEverything ?? [])) { $1 }
    values["intro"] = text(intro)
    values["chapters"] = chapters.map(values(of:))
    values["eyebrow"] = text(eyebrow(edition.period ?? edition.areas.span))
    return values
  }

  func page(
    _ area: PublishedArea, named name: String, _ chapters: [Chapter]
  ) -> [String: Any] {
    let title = phrases.pageTitle(term: edition.term, area: area.name)
    return page(
      title, named: name, about: phrases.description(edition.edition, of: area.name), chapters,
      facts: facts(area), tiles: tiles(area)
    )
    .merging(links(followed?.ofArea(area.id) ?? [])) { $1 }
  }

  /// The page of an organisation, by the template of the areas.
  func page(
    _ page: ReportComposer.OrganisationPage, _ chapters: [Chapter]
  ) -> [String: Any] {
    var places = Line([])
    for (index, part) in page.areas.enumerated() {
      if index > 0 { places = places + .text(", ") }
      places = places + .page(part.page, title: part.area.name)
    }
    let late = page.open.count(where: \.isOverdue)
    let tiles = [
      (page.open.count, phrases.tileOpen(page.open.count)), (late, phrases.tileLate),
      (page.doneCount, phrases.tileDone),
    ]
    return self.page(
      phrases.organisationTitle(page.organisation.name), named: page.name,
      about: phrases.organisationDescription(page.organisation.name), chapters,
      facts: [
        (phrases.areasColumn, places), period(page.areas.map(\.area)),
        (phrases.asOf, Line(phrases.dates.day(edition.referenceDate))),
      ].compactMap(\.self),
      tiles: tiles.filter { $0.0 > 0 }.map { (String($0.0), $0.1) })
  }

  private func page(
    _ title: String, named name: String, about description: String, _ chapters: [Chapter],
    facts: [(String, Line)], tiles: [(String, String)]
  ) -> [String: Any] {
    var values = common(title: title, description: description, file: name)
    values["chapters"] = chapters.map(values(of:))
    values["eyebrow"] = text(eyebrow(edition.period))
    values["facts"] = facts.map { ["name": text($0), "value": line($1)] }
    values["tiles"] = tiles.map { ["number": text($0), "name": text($1)] }
    values["contents"] = text(phrases.contents)
    values["headings"] = chapters.map { ["title": text($0.title), "anchor": $0.anchor] }
    values["contentsFirst"] = chapters.first?.kind != .brief
    values["allAreas"] = text(phrases.allAreas)
    values["trail"] = text(phrases.allAreas)
    return values
  }

  /// The page over many municipalities.
  func overview(_ overview: PublishedOverview, _ chapters: [Chapter]) -> [String: Any] {
    let intro = phrases.overviewIntro(overview)
    var values = common(title: phrases.overviewTitle, description: intro, file: "index")
    values["intro"] = text(intro)
    values["chapters"] = chapters.map(values(of:))
    values["readers"] = text(phrases.overviewReaders)
    values["eyebrow"] = text(
      [phrases.overviewReaders, edition.period.map(phrases.dates.period)].compactMap(\.self)
        .joined(separator: " · "))
    values["sender"] = text(phrases.municipalities(overview.municipalities))
    return values
  }

  // MARK: Parts of a page

  private func common(title: String, description: String, file: String) -> [String: Any] {
    var values: [String: Any] = [
      "lang": edition.language.rawValue,
      "edition": edition.edition.rawValue,
      "title": text(title),
      "description": text(description),
      "readers": text(phrases.readers(edition.edition)),
      "skip": text(phrases.skipLink),
      "main": phrases.say("inhoud", "content"),
      "colours": HouseColours(edition.style.colours).css,
      "sender": text(phrases.sender(edition)),
      "asOf": text(phrases.asOf(edition.referenceDate)),
      "plainTitle": text(phrases.say("Deze pagina als platte tekst", "This page as plain text")),
      "index": "index.\(form.ending)",
      "accent": paper.accent.hex,
      "house": HouseFoot(edition.style, phrases, form.markup).lines.map { ["line": $0] },
    ]
    if hasPlainText { values["plain"] = "\(file).md" }
    if !edition.edition.isPublic {
      values["internal"] = [
        "mark": text(phrases.internalMark), "warning": text(phrases.internalWarning),
      ]
    }
    return values
  }

  /// The links of a page to what stands beside it; a document that is sent away has none.
  private func links(_ links: [FollowedFiles.Link]) -> [String: Any] {
    guard form == .html || form == .markdown else { return [:] }
    func values(_ links: [FollowedFiles.Link]) -> [[String: String]] {
      links.map { ["address": $0.address, "type": $0.type, "name": text($0.title)] }
    }
    return ["feeds": values(links), "follow": values(links.filter(\.isShown))]
  }

  /// Whose page it is, for whom, and about which period.
  private func eyebrow(_ period: Period?) -> String {
    [
      edition.municipality.map { "\(phrases.municipality) \($0)" },
      phrases.readers(edition.edition),
      period.map(phrases.dates.period),
    ].compactMap(\.self).joined(separator: " · ")
  }

  /// The period that was asked for, or the one in which people talked about the areas.
  private func period(_ areas: [PublishedArea]) -> (String, Line)? {
    (edition.period ?? areas.span).map { (phrases.period, Line(phrases.dates.period($0))) }
  }

  private func facts(_ area: PublishedArea) -> [(String, Line)] {
    var facts: [(String, Line)] = []
    if !area.neighbourhoods.isEmpty {
      facts.append((phrases.neighbourhoods, Line(area.neighbourhoods.joined(separator: ", "))))
    }
    if let period = period([area]) { facts.append(period) }
    facts.append((phrases.asOf, Line(phrases.dates.day(edition.referenceDate))))
    if let agreedOn = area.agreedText?.agreedOn {
      let day = CalendarDate(iso: agreedOn).map(phrases.dates.day) ?? agreedOn
      facts.append((phrases.agreedOn, Line(day)))
    }
    if let coordinator = area.coordinator {
      facts.append((phrases.sender, Line(phrases.capitalised(coordinator))))
    }
    if let contact = area.contact { facts.append((phrases.contact, Line([.mailbox(contact)]))) }
    return facts
  }

  private func tiles(_ area: PublishedArea) -> [(String, String)] {
    let conversations = area.listening.conversations
    guard conversations > 0 else { return [] }
    var tiles = [
      (
        String(conversations),
        conversations == 1 ? phrases.tileConversation : phrases.tileConversations
      )
    ]
    if let people = phrases.shortPeople(area.listening.residents) {
      tiles.append((people, phrases.tileResidents))
    }
    let open = area.openCount
    let done = area.count(.done)
    if open > 0 { tiles.append((String(open), phrases.tileOpen(open))) }
    if area.lateCount > 0 { tiles.append((String(area.lateCount), phrases.tileLate)) }
    if done > 0 { tiles.append((String(done), phrases.tileDone)) }
    return tiles
  }

  private func values(of chapter: Chapter) -> [String: Any] {
    [
      "kind": chapter.kind.rawValue,
      "title": text(chapter.title),
      "anchor": chapter.anchor,
      "body": body(chapter),
      // A phone shows one thing after another, and what it comes to is read before what there is.
      "contentsNext": chapter.kind == .brief,
    ]
  }

  private func body(_ chapter: Chapter) -> String {
    switch form.markup {
    case .html:
      var writer = htmlWriter(prefix: chapter.anchor)
      writer.write(chapter.blocks)
      return writer.html
    case .markdown:
      var writer = MarkdownWriter(
        pageEnding: form.ending, pictures: form.hasPictures ? paper : nil, whereRest: whereRest)
      writer.write(chapter.blocks)
      return writer.markdown.trimmingEnd + "\n"
    }
  }

  private func line(_ line: Line) -> String {
    switch form.markup {
    case .html:
      var writer = htmlWriter(prefix: "")
      writer.append(line)
      return writer.html
    case .markdown: return MarkdownWriter(pageEnding: form.ending).text(line)
    }
  }

  private func htmlWriter(prefix: String) -> HTMLWriter {
    HTMLWriter(
      prefix: prefix, language: phrases.language, pageEnding: form.ending, paper: paper,
      showTable: phrases.showTable, whereRest: whereRest)
  }

  private func text(_ text: String) -> String {
    switch form.markup {
    case .html: HTMLText.escaping(text)
    case .markdown: MarkdownText.escaping(text)
    }
  }
}
