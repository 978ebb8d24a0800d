internal import Words
internal import Notes

/// Counts the themes of conversations.
///
/// What the writer says counts. What only the words suggest counts when the municipality
/// wants so, and else in a note whose writer named no theme at all.
struct ThemeTally {
  private let countsSuggested: Bool
  private var counts: [String: ThemeCount] = [:]

  init(countsSuggested: Bool) {
    self.countsSuggested = countsSuggested
  }

  subscript(id: String) -> ThemeCount? { counts[id] }

  /// The counts: most conversations first, then most mentions, then by id.
  var sorted: [ThemeCount] {
    counts.values.sorted {
      ($1.conversations, $1.mentions, $0.id) < ($0.conversations, $0.mentions, $1.id)
    }
  }

  mutating func add(_ placed: PlacedConversation) {
    let conversation = placed.conversation
    let ignored = ignoredThemes(of: conversation)
    // A conversation has a handful of themes, which are found sooner than hashed.
    var raised: [Raised] = []
    func place(of theme: String) -> Int {
      if let known = raised.firstIndex(where: { $0.theme == theme }) { return known }
      raised.append(Raised(theme: theme))
      return raised.count - 1
    }
    for theme in conversation.themes where !ignored.contains(theme.id) { _ = place(of: theme.id) }
    for signal in conversation.signals where !signal.themes.isEmpty {
      for (index, theme) in signal.themes.enumerated()
      where !ignored.contains(theme) && !signal.themes[..<index].contains(theme) {
        raised[place(of: theme)].add(signal.kind)
      }
    }
    for theme in raised {
      counts[theme.theme, default: ThemeCount(id: theme.theme)]
        .add(theme, residents: placed.residents)
    }
  }

  /// The themes that the words suggest and that do not count.
  private func ignoredThemes(of conversation: Conversation) -> Set<String> {
    Self.ignored(
      conversation.themes, namesThemes: conversation.namesThemes, countsSuggested: countsSuggested)
  }

  /// The same, of the themes of any conversation.
  static func ignored(
    _ themes: [ThemeReference], namesThemes: Bool, countsSuggested: Bool
  ) -> Set<String> {
    guard !countsSuggested, namesThemes else { return [] }
    let stated = themes.lazy.filter { $0.source == .stated }.map(\.id)
    return Set(themes.lazy.filter { $0.source == .suggested }.map(\.id)).subtracting(stated)
  }
}

/// How one conversation raises one theme.
private struct Raised {
  let theme: String
  var signals = 0
  var kinds: [Signal.Kind] = []

  mutating func add(_ kind: Signal.Kind) {
    signals += 1
    if !kinds.contains(kind) { kinds.append(kind) }
  }
}

extension ThemeCount {
  fileprivate mutating func add(_ raised: Raised, residents: CountRange?) {
    conversations += 1
    mentions += max(1, raised.signals)
    for kind in raised.kinds { byKind[kind.rawValue, default: 0] += 1 }
    self.residents.add(residents)
  }
}
