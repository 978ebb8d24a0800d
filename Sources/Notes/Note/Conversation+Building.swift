extension Conversation {
  /// Adds a theme; what the writer states wins over what the words suggest.
  mutating func addTheme(_ id: String, _ source: ThemeReference.Source) {
    if let index = themes.firstIndex(where: { $0.id == id }) {
      if source == .stated { themes[index].source = .stated }
    } else {
      themes.append(ThemeReference(id: id, source: source))
    }
  }

  /// Adds somebody with whom the talk was held, once.
  mutating func addPartner(_ name: String) {
    if !partners.contains(name) { partners.append(name) }
  }

  var hasStatedThemes: Bool { themes.contains { $0.source == .stated } }

  func states(_ theme: String) -> Bool {
    themes.contains { $0.id == theme && $0.source == .stated }
  }
}

extension Attendance {
  /// Adds people in a role; the same role twice is added up.
  mutating func add(_ role: ParticipantRole, _ words: String, _ count: CountRange) {
    switch role {
    case .residents: residents = residents.map { $0 + count } ?? count
    case .connectors: connectors = connectors.map { $0 + count } ?? count
    case .professionals: professionals = professionals.map { $0 + count } ?? count
    case .entrepreneurs: entrepreneurs = entrepreneurs.map { $0 + count } ?? count
    case .other: others.append(Other(role: words, count: count))
    }
  }

  /// Adds all that a reading counts; who was asked is kept from the first that says so.
  mutating func add(_ reading: AttendanceReader.Reading) {
    for role in reading.roles { add(role.role, role.words, role.count) }
    invited = invited ?? reading.invited
  }

  var isEmpty: Bool {
    residents == nil && connectors == nil && professionals == nil && entrepreneurs == nil
      && others.isEmpty
  }
}
