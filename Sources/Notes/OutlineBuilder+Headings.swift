internal import Dutch
internal import Lexicons
internal import Municipality
internal import Source

/// Headings, however they are marked, and the section or theme each opens.
extension OutlineBuilder {
  mutating func heading(_ line: NoteLine, level: Int, at index: Int) {
    close()
    announced = nil
    isSignedOff = false
    let title = words(line)
    defer { (headingLevel, blocksAtHeading) = (level, outline.blocks.count) }
    keepHeading(line, title)
    if keepsOut(heading: line, title, level: level, at: index) { return }
    let key = Folding.key(title)
    if let found = SectionLexicon.standard.heading(key) {
      if found == .narrative || found == .talk { outline.titles.append(statement(line, title)) }
      enter(found, level: level)
      // `Zorgen over groen` names its theme too.
      if let theme = gazetteer.theme(named: title) { setThemes([theme], level: level) }
      return
    }
    // A title such as `Koffie dorpshuis` names the occasion, not a theme.
    let theme = level == 1 ? gazetteer.themeLabel(named: title) : gazetteer.theme(named: title)
    if let theme {
      if level <= sectionLevel { section = nil }
      setThemes([theme], level: level)
      return
    }
    if level > 1, let found = SectionLexicon.standard.misspelt(key) {
      return enter(found, level: level)
    }
    if level <= sectionLevel || level == 1 {
      section = nil
      sectionLevel = 0
    }
    if level <= themesLevel { setThemes([], level: 0) }
    outline.titles.append(statement(line, title))
  }

  mutating func enter(_ found: NoteSection, level: Int) {
    section = found
    sectionLevel = level
    hasItems = false
    if level <= themesLevel || themesLevel == 0 { setThemes([], level: 0) }
  }

  mutating func setThemes(_ found: [String], level: Int) {
    themes = found
    themesLevel = level
  }

  /// The section of a plain line that is a heading by its words and its surroundings.
  ///
  /// - Parameters:
  ///   - title: The words of the line.
  ///   - index: Its place among the lines.
  /// - Returns: The section, or the theme, that it opens.
  func plainHeading(
    _ title: String, at index: Int
  ) -> (section: NoteSection?, theme: String?)? {
    guard title.utf8.count <= 60, let last = title.utf8.last,
      !staysKeptOut(atLevel: Self.plainLevel)
    else { return nil }
    if last == UInt8(ascii: ".") || last == UInt8(ascii: ",") || last == UInt8(ascii: ";") {
      return nil
    }
    let key = Folding.key(title)
    if let exact = SectionLexicon.standard.exact(key) {
      return isLastOfList(at: index) ? nil : (exact, nil)
    }

    let next = index + 1 < lines.count ? lines[index + 1].form : .blank
    let afterNext = index + 2 < lines.count ? lines[index + 2].form : .blank
    let leadsItems = isItem(next) || (next == .blank && isItem(afterNext))
    let endsInColon = last == UInt8(ascii: ":")
    let startsBlock = index == 0 || lines[index - 1].form != .text
    // `LEERPUNT: EERST BELLEN` says what it has to say itself.
    let isLabelled = Label.split(title).map { !$0.rest.isEmpty } ?? false
    let isShouted = !isLabelled && !title.utf8.contains { $0 >= 0x61 && $0 <= 0x7A }
    if endsInColon || isShouted || (leadsItems && startsBlock) {
      if let found = SectionLexicon.standard.heading(key) { return (found, nil) }
      if leadsItems, startsBlock, let found = SectionLexicon.standard.misspelt(key) {
        return (found, nil)
      }
    }
    guard startsBlock, leadsItems || endsInColon || next == .text,
      key.utf8.filter({ $0 == 0x20 }).count <= 3,
      let theme = leadsItems || endsInColon
        ? gazetteer.theme(named: title) : gazetteer.themeLabel(named: title)
    else { return nil }
    return (nil, theme)
  }

  /// Whether a short plain line above a list is a heading that nobody knows, which ends what
  /// another plain heading opened.
  ///
  /// A status, a party or a theme above a list of agreements parts that list, and what is to
  /// stay out of the report stays out.
  func endsSection(_ title: String, at index: Int) -> Bool {
    guard sectionLevel == Self.plainLevel, hasItems, let section, section != .withheld,
      index + 1 < lines.count, isItem(lines[index + 1].form), lines[index + 1].indent == 0,
      index > 0, lines[index - 1].form == .blank, lines[index].indent == 0
    else { return false }
    return isUnknownHeading(title)
  }

  func isUnknownHeading(_ title: String) -> Bool {
    guard title.utf8.count <= 40, title.first?.isUppercase == true,
      title.utf8.filter({ $0 == 0x20 }).count <= 3, let last = title.utf8.last,
      !title.utf8.contains(UInt8(ascii: ":")), ![0x2E, 0x2C, 0x3B].contains(last)
    else { return false }
    return State.named(Line(title)) == nil && gazetteer.parties(in: title).isEmpty
      && gazetteer.theme(named: title) == nil
  }

  mutating func unknownHeading(_ title: String, _ line: NoteLine) {
    close()
    announced = nil
    section = nil
    sectionLevel = 0
    setThemes([], level: 0)
    outline.titles.append(statement(line, title))
    keepHeading(line, title)
  }

  /// Whether a line closes a run of plain lines with nothing under it: `Sfeer` below `Koffie`
  /// is what went well, not a heading.
  func isLastOfList(at index: Int) -> Bool {
    guard index > 0, lines[index - 1].form == .text else { return false }
    guard let next = lines[(index + 1)...].firstIndex(where: { $0.form != .blank }) else {
      return true
    }
    guard next > index + 1 else { return false }
    switch lines[next].form {
    case .heading, .bold, .calloutTitle: return true
    case .text: return SectionLexicon.standard.exact(Folding.key(words(lines[next]))) != nil
    default: return false
    }
  }

  func isItem(_ form: NoteLine.Form) -> Bool {
    if case .item = form { return true }
    return false
  }
}
