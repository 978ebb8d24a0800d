internal import Lexicons
internal import Municipality
internal import Source
internal import Words

/// Labels with words behind them that say what the lines below are as well: `minder: de lift staat
/// stil` among what is good.
extension OutlineBuilder {
  /// Opens the section of a label that turns away from the one around it, for the lines behind it.
  ///
  /// A plain line holds until the next label or heading. An item with such a label leaves a list of
  /// both, in which the words of each item decide.
  mutating func turn(by title: String, at index: Int) {
    guard let around = scopes.section, around.signalKind != nil, scopes.sections.count < 3,
      leadsOn(from: index), let section = section(ofLabelIn: title)
    else { return }
    let isItem = isItem(form(index))
    guard section.signalKind != around.signalKind || !isItem && scopes.sections.count > 1 else {
      return
    }
    scopes.open(
      .init(
        level: Scopes.Level.plain, sections: isItem ? [around, section] : [section], isTight: true,
        hasContent: true))
  }

  /// Ends what somebody in a chat said there was of good where a message turns away from it:
  /// `eerst het goede nieuws`, and later `maar er wordt wel hard gereden`.
  mutating func turnChat(_ line: NoteLine, _ title: String) {
    guard line.speaker != nil, scopes.section?.signalKind == .strength,
      let first = Line(title).matches(of: .turns).first(where: { $0.value == "but" }),
      first.tokens.lowerBound == 0
    else { return }
    scopes.open(.init(level: Scopes.Level.plain, sections: [.talk]))
  }

  /// The section of statements that a label names, where words stand behind it.
  private func section(ofLabelIn title: String) -> NoteSection? {
    guard let (label, rest) = Label.split(title), !rest.isEmpty, label.utf8.count <= 40,
      gazetteer.themeLabel(named: String(label)) == nil
    else { return nil }
    let heading = Heading(String(label), gazetteer)
    guard heading.isWhole, let section = heading.section, section.signalKind != nil,
      section.signalKind != .background
    else { return nil }
    return section
  }

  /// Whether items, or lines of a list without marks, follow right behind a line.
  private func leadsOn(from index: Int) -> Bool {
    guard index + 1 < lines.count, lines[index + 1].indent == lines[index].indent else {
      return false
    }
    if isItem(lines[index + 1].form) { return true }
    return lines[index].form == .text && lines[index + 1].form == .text
      && words(lines[index]).utf8.last != UInt8(ascii: ".")
      && words(lines[index + 1]).utf8.last != UInt8(ascii: ".")
  }
}
