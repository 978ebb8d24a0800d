internal import Municipality
internal import Notes

extension Wijkopgave {
  /// Compiles the conversations of one area.
  ///
  /// - Parameters:
  ///   - area: The area.
  ///   - conversations: Its conversations in the period, oldest first.
  ///   - agreements: What the register shows for it.
  ///   - themes: The counts of its themes.
  init(
    _ area: Area, conversations: [PlacedConversation], agreements: [Agreement],
    themes: [ThemeCount]
  ) {
    self.init(id: area.id, name: area.name)
    self.conversations = conversations.count
    self.agreements = agreements
    self.themes = themes
    load = Load(of: agreements)
    reach = Reach(conversations, in: area)
    neighbourhoods =
      area.neighbourhoods.isEmpty ? reach.places.map(\.name) : area.neighbourhoods.map(\.name)
    signals.reserveCapacity(
      conversations.indices.reduce(0) { $0 + conversations[$1].conversation.signals.count })
    for placed in conversations { take(placed) }
  }

  private mutating func take(_ placed: PlacedConversation) {
    let conversation = placed.conversation
    sources.append(SourceConversation(conversation, code: placed.code, date: placed.date))
    residents.add(placed.residents)
    var origin = placed.origin()
    for signal in conversation.signals {
      origin.line = signal.line
      let signal = AreaSignal(signal, origin: origin)
      if signal.asset != nil { assets.append(signal) }
      if signal.kind == .question { questions.append(signal) }
      signals.append(signal)
    }
    activities += conversation.activities.map {
      AreaActivity($0, origin: placed.origin(line: $0.line))
    }
    initiatives += conversation.initiatives.map {
      AreaInitiative($0, origin: placed.origin(line: $0.line))
    }
    lessons += conversation.lessons.map { AreaText($0, origin: placed.origin(ofWords: $0)) }
    withheld += conversation.withheld.map {
      AreaText($0.text, origin: placed.origin(line: $0.line))
    }
    if let told = conversation.feedback {
      feedback.append(AreaFeedback(told, origin: placed.origin(line: told.line)))
    }
  }
}
