internal import Municipality
internal import Source

/// Lines that stand out: in bold from end to end, or as the title of a callout.
extension OutlineBuilder {
  /// Reads such a line as a heading, or as something that is said with emphasis.
  mutating func emphasised(_ line: NoteLine, at index: Int) {
    if isEmphasisedHeading(words(line), at: index) {
      return heading(line, level: Scopes.Level.bold, at: index)
    }
    close()
    text(line, at: index)
    if !awaitsAnswer(at: index) { close() }
  }

  /// Whether words that stand out head what is below them: a heading that is known to the letter,
  /// or short words above something that are no sentence.
  ///
  /// The title of a callout says something itself unless it is known.
  private func isEmphasisedHeading(_ title: String, at index: Int) -> Bool {
    let heading = Heading(title, gazetteer)
    if heading.isWhole || gazetteer.themeLabel(named: title) != nil { return true }
    // `**Komt er een drempel?**` is asked, with the answer below it.
    if title.utf8.last == UInt8(ascii: "?"), heading.section == nil { return false }
    guard !HeadingShape.isSentence(title), headsSomething(at: index) else { return false }
    let isKnown =
      heading.section != nil || Heading.misspelt(title) != nil
      || KeepOutFinder.standard.mark(in: title, isHeading: true) != nil
    return isKnown || (lines[index].form == .bold && HeadingShape.isShort(title))
  }

  /// Whether the next line that is not blank is no heading itself.
  private func headsSomething(at index: Int) -> Bool {
    guard let next = lines[(index + 1)...].first(where: { $0.form != .blank }) else { return false }
    switch next.form {
    case .heading, .bold, .calloutTitle, .rule, .code: return false
    default: return true
    }
  }
}
