internal import Calendar
internal import Words
internal import Notes

/// One conversation with the themes that count in it.
struct ThemedTalk {
  let area: String
  let date: CalendarDate
  /// Each theme with the number of statements about it and their kinds, in no order.
  private(set) var themes: [String: Mentions] = [:]

  struct Mentions {
    var statements = 0
    var kinds: Set<Signal.Kind> = []
  }

  /// The conversations of an area, oldest first.
  static func talks(in opgave: Wijkopgave, countsSuggested: Bool) -> [ThemedTalk] {
    let signals = Dictionary(grouping: opgave.signals, by: \.origin.conversation)
    return opgave.sources.map { source in
      ThemedTalk(
        source, signals[source.code, default: []], in: opgave.id, countsSuggested: countsSuggested)
    }
  }

  private init(
    _ source: SourceConversation, _ signals: [AreaSignal], in area: String, countsSuggested: Bool
  ) {
    self.area = area
    date = source.date
    let ignored = source.ignoredThemes(countsSuggested: countsSuggested)
    for theme in source.themes where !ignored.contains(theme.id) { themes[theme.id] = Mentions() }
    for signal in signals {
      for theme in Set(signal.themes) where !ignored.contains(theme) {
        themes[theme, default: Mentions()].statements += 1
        themes[theme, default: Mentions()].kinds.insert(signal.kind)
      }
    }
  }
}
