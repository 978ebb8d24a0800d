internal import Calendar
internal import Lexicons
internal import Municipality
internal import Source
internal import Words

/// Headings, however they are marked, and the section or theme each opens.
extension OutlineBuilder {
  mutating func heading(_ line: NoteLine, level: Int, at index: Int) {
    let title = words(line)
    close()
    let heading = Heading(title, gazetteer)
    if keepsOut(heading: line, title, level: level, at: index) {
      keepHeading(line, title, heading)
      (headingLevel, blocksAtHeading) = (level, outline.blocks.count)
      return
    }
    let isTitle = level == 1 && outline.titles.isEmpty && outline.blocks.isEmpty && open == nil
    // The title of a note may have any word in it.
    let isKnown = heading.section != nil && (!isTitle || heading.isWhole)
    open(isKnown ? heading : heading.withoutSections, title, line, level: level, at: index)
  }

  /// Opens what a heading heads.
  ///
  /// - Parameters:
  ///   - heading: What the words say.
  ///   - title: The words as they are written.
  ///   - line: The line of the heading.
  ///   - level: How deep it is.
  ///   - index: Its place among the lines.
  mutating func open(
    _ heading: Heading, _ title: String, _ line: NoteLine, level: Int, at index: Int
  ) {
    close()
    (headingLevel, blocksAtHeading) = (level, outline.blocks.count)
    isSignedOff = false
    hasItems = false
    outline.endHeading(at: line.number)
    keepHeading(line, title, heading)
    outline.areaHeadings.append(
      AreaHeading(
        line: line.number, level: level,
        words: heading.section == nil ? heading.words : heading.rest,
        namesSection: heading.section != nil))
    if let asset = assetHeading(title) {
      return scopes.open(.init(level: level, sections: [.assets], themes: [], asset: asset))
    }
    if goesBack(heading, level), !isOccasion(title) {
      return scopes.open(.init(level: level, sections: [.talk], followsUp: true))
    }
    if let section = heading.section {
      if section == .talk || section == .narrative || section == .next, !heading.isPrevious {
        outline.titles.append(statement(line, title))
      }
      let theme = heading.rest.isEmpty ? nil : gazetteer.theme(named: heading.rest)
      let level = nested(level)
      let isTight = form(index + 1) != .blank || title.utf8.count > 40
      return scopes.open(
        .init(
          level: level, sections: sections(of: heading, at: index), themes: theme.map { [$0] },
          context: section == .next || heading.deniesTrouble ? heading.words : nil,
          isOfWriter: section == .agreements && heading.isOfWriter, isTight: isTight))
    }
    // A title such as `Koffie dorpshuis` names the occasion, not a theme.
    // Below agreements a name such as `verkeer` is whose they are.
    let isParty =
      scopes.section?.agreementStatus != nil && gazetteer.organisation(named: heading.words) != nil
    let theme = isParty ? nil : theme(of: heading, isTitle: level == 1)
    if theme == nil, level > 1, let found = Heading.misspelt(heading.words) {
      return scopes.open(.init(level: level, sections: [found]))
    }
    if theme == nil, let field = fieldContext(heading.words) {
      return scopes.open(.init(level: level, context: field))
    }
    if theme != nil, level >= Scopes.Level.bold, scopes.sectionLevel == level {
      // A subject of the agenda behind the opening of the meeting: what was said of it.
      if scopes.section == .narrative || scopes.followsUp {
        return scopes.open(.init(level: level, sections: [.talk], themes: theme.map { [$0] }))
      }
      // `Groen` below `Zorgen`, both plain lines: still concerns.
      return scopes.open(.init(level: level + 1, themes: theme.map { [$0] }))
    }
    if level >= Scopes.Level.bold, scopes.sectionLevel == level, theme == nil,
      scopes.section != .agenda, namesPlace(heading)
    {
      return scopes.open(.init(level: level + 1))
    }
    let parent = scopes
    if parent.section == .agenda, level > parent.sectionLevel {
      // A point of the agenda with what was said about it below.
      return scopes.open(
        .init(level: level, sections: [.talk], themes: theme.map { [$0] }))
    }
    if level == 1 { scopes.close(from: 0) }
    scopes.open(
      .init(
        level: level, themes: theme.map { [$0] },
        leaning: theme == nil && level > 1 ? leaning(of: heading.words) : nil))
    if level == 1 { scopes.end() }
    if theme == nil, parent.section?.agreementStatus != nil, scopes.section != nil {
      scopes.setContext(partyContext(heading.words))
    }
    guard theme == nil else { return }
    if !heading.isPrevious { outline.titles.append(statement(line, title)) }
    if scopes.section == nil, !heading.words.isEmpty, !isOccasion(title),
      level > 1 || !outline.blocks.isEmpty
    {
      outline.addUnknown(heading.words, line)
    }
  }

  /// Whether what was said and agreed before stands below a heading: `Verslag vorige keer`, and in minutes
  /// `2. Notulen`.
  private func goesBack(_ heading: Heading, _ level: Int) -> Bool {
    switch heading.section {
    case nil: return heading.goesThrough && level > 1
    case .talk, .narrative, .background:
      return heading.isPrevious || heading.goesThrough
        || level == Scopes.Level.numbered && heading.isOfMinutes
    case .next, .lessons: return heading.isPrevious
    default: return false
    }
  }

  /// The sections of a heading, once it is settled what `Agenda` means here.
  private func sections(of heading: Heading, at index: Int) -> [NoteSection] {
    guard heading.section == .agenda else { return heading.sections }
    return isAgendaOfMeeting(at: index) ? [.agenda] : [.activities]
  }

  /// The theme that a heading names; by its first word where more follow, as `Verkeer Vismarkt`.
  func theme(of heading: Heading, isTitle: Bool) -> String? {
    if isTitle { return gazetteer.themeLabel(named: heading.words) }
    if let theme = gazetteer.theme(named: heading.words) { return theme }
    let words = heading.words.split(separator: " ")
    guard heading.isNumbered || scopes.section == .agenda, words.count > 1, words.count <= 5,
      let first = words.first
    else { return nil }
    return gazetteer.themeLabel(named: String(first))
  }

  /// The level of a section below a theme of the same style: `Groen`, right under it `Zorgen`.
  private func nested(_ level: Int) -> Int {
    guard level >= Scopes.Level.bold, level < Scopes.Level.item,
      let theme = scopes.stack.last(where: { $0.level == level && $0.sections == nil }),
      theme.themes != nil
    else { return level }
    let hasNested = scopes.stack.contains { $0.level == level + 1 && $0.sections != nil }
    return !theme.hasContent || hasNested ? level + 1 : level
  }

  /// The kind of treasure that a heading names, in a note that lists them kind by kind.
  private mutating func assetHeading(_ title: String) -> Asset? {
    guard habits.listsAssets else { return nil }
    let words = title.utf8.last == UInt8(ascii: ":") ? String(title.dropLast()) : title
    return AssetLexicon.asset(named: words)
  }

  /// The words of a heading that is a field of the note, such as `Wie`, as a label for its value.
  func fieldContext(_ words: String) -> String? {
    guard words.utf8.count <= 30, scopes.section == nil, let field = FieldKey(words) else {
      return nil
    }
    switch field {
    case .date, .area, .neighbourhood, .attendance, .invited, .kind, .partners, .location, .time:
      return words
    default: return nil
    }
  }

  /// Whether a heading is the name of a place and nothing more.
  func namesPlace(_ heading: Heading) -> Bool {
    let words = heading.words
    guard words.utf8.count <= 60 else { return false }
    let places = gazetteer.places(in: words)
    return !places.isEmpty && HeadReader.isFilled(words, by: places.map(\.1))
  }

  /// What words of a heading tell of that which stands below it, as they would in a sentence.
  ///
  /// One is `Daar zijn ze apetrots op`. What they ask says nothing of it.
  private func leaning(of words: String) -> SentenceKind? {
    let line = Line(words)
    switch SentenceReader(line, line.tokens.indices).kind {
    case .strength: return .strength
    case .concern: return .concern
    case .wish: return .wish
    case .idea: return .idea
    default: return nil
    }
  }

  /// Words that name a party, as a label for what that party does.
  func partyContext(_ words: String) -> String? {
    gazetteer.party(named: words) == nil ? nil : words
  }

  /// Whether words name an occasion, a day or a place, as titles do.
  func isOccasion(_ title: String) -> Bool {
    KindLexicon.kind(in: title) != nil || !gazetteer.places(in: title).isEmpty
      || DateReader.read(title, near: nil, allowsBareNumbers: false) != nil
  }
}
