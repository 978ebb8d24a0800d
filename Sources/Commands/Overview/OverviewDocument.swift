internal import Calendar
internal import Notes
internal import Publication

/// A picture over municipalities as a script reads it.
struct OverviewDocument: Encodable {
  struct Agreements: Encodable {
    let open: Int
    let late: Int
    let done: Int
    let dropped: Int

    init(_ agreements: PublishedOverview.Agreements) {
      open = agreements.open
      late = agreements.late
      done = agreements.done
      dropped = agreements.dropped
    }
  }

  struct Theme: Encodable {
    let id: String
    let name: String
    let municipalities: Int
    let areas: Int
    let conversations: Int
    let agreements: Agreements
    let lessons: [Lesson]
  }

  struct Lesson: Encodable {
    let municipality: String
    let area: String
    let text: String
    let owners: [String]
    @Nullable var done: CalendarDate?
  }

  struct Group: Encodable {
    let name: String
    let municipalities: Int
    let areas: Int
  }

  struct Member: Encodable {
    let name: String
    let areas: Int
    let conversations: Int
    let themes: [String]
    let agreements: Agreements
  }

  static let schema = "wijk.overview/1"

  private(set) var schema = Self.schema
  let municipalities: Int
  let leftOut: Int
  let areas: Int
  let conversations: Int
  let agreements: Agreements
  let themes: [Theme]
  let notReached: [Group]
  let members: [Member]

  private enum CodingKeys: CodingKey {
    case schema, municipalities, leftOut, areas, conversations, agreements, themes, notReached
    case members
  }

  init(_ overview: PublishedOverview) {
    municipalities = overview.municipalities
    leftOut = overview.leftOut
    areas = overview.areas
    conversations = overview.conversations
    agreements = Agreements(overview.agreements)
    themes = overview.themes.map { theme in
      Theme(
        id: theme.id, name: theme.name, municipalities: theme.municipalities, areas: theme.areas,
        conversations: theme.conversations, agreements: Agreements(theme.agreements),
        lessons: theme.lessons.map { lesson in
          Lesson(
            municipality: lesson.municipality, area: lesson.area, text: lesson.text,
            owners: lesson.owners, done: Nullable(wrappedValue: lesson.done))
        })
    }
    notReached = overview.notReached.map {
      Group(name: $0.name, municipalities: $0.municipalities, areas: $0.areas)
    }
    members = overview.members.map { member in
      Member(
        name: member.name, areas: member.areas, conversations: member.conversations,
        themes: member.themes, agreements: Agreements(member.agreements))
    }
  }
}
