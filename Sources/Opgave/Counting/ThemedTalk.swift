internal import Calendar
internal import Words
internal import Notes

/// One conversation with the themes that count in it.
struct ThemedTalk {
  /// The areas it counts in.
  private(set) var areas: [String]
  let date: CalendarDate
  /// Each theme with the number of statements about it and their kinds, in no order.
  private(set) var themes: [String: Mentions] = [:]

  struct Mentions {
    var statements = 0
    var kinds: Set<Signal.Kind> = []
    /// The areas of the talk in which the theme came up.
    var areas: [String]

    init(in area: String) { areas = [area] }
  }

  /// The conversations of all areas, one about several areas once.
  static func talks(in areas: [Wijkopgave], countsSuggested: Bool) -> [ThemedTalk] {
    var talks: [ThemedTalk] = []
    var shared: [String: Int] = [:]
    for opgave in areas {
      let own = Self.talks(in: opgave, countsSuggested: countsSuggested)
      for (source, talk) in zip(opgave.sources, own) {
        if source.otherAreas != nil {
          if let known = shared[source.note] {
            talks[known].join(talk)
            continue
          }
          shared[source.note] = talks.count
        }
        talks.append(talk)
      }
    }
    return talks
  }

  /// Adds what another area has of the same conversation.
  private mutating func join(_ other: ThemedTalk) {
    areas += other.areas
    for (theme, mentions) in other.themes {
      guard var known = themes[theme] else {
        themes[theme] = mentions
        continue
      }
      known.statements += mentions.statements
      known.kinds.formUnion(mentions.kinds)
      known.areas += mentions.areas
      themes[theme] = known
    }
  }

  /// The conversations of an area, oldest first.
  private static func talks(in opgave: Wijkopgave, countsSuggested: Bool) -> [ThemedTalk] {
    let signals = Dictionary(grouping: opgave.signals, by: \.origin.conversation)
    return opgave.sources.map { source in
      ThemedTalk(
        source, signals[source.code, default: []], in: opgave.id, countsSuggested: countsSuggested)
    }
  }

  private init(
    _ source: SourceConversation, _ signals: [AreaSignal], in area: String, countsSuggested: Bool
  ) {
    areas = [area]
    date = source.date
    let ignored = source.ignoredThemes(countsSuggested: countsSuggested)
    for theme in source.themes where !ignored.contains(theme.id) {
      themes[theme.id] = Mentions(in: area)
    }
    for signal in signals {
      for theme in Set(signal.themes) where !ignored.contains(theme) {
        themes[theme, default: Mentions(in: area)].statements += 1
        themes[theme, default: Mentions(in: area)].kinds.insert(signal.kind)
      }
    }
  }
}
