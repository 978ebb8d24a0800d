/// How far a line reaches that does nothing but keep something out.
enum KeepOutReach {
  case note
  /// What was said right above it, or all of it since the last heading.
  case statement, section
  /// What follows, up to a heading of a level or less.
  case below(level: Int)
  /// Everything below it.
  case rest
  /// It ends what was kept out.
  case end
}

extension OutlineBuilder {
  /// How far a line reaches that does nothing but keep something out.
  ///
  /// Where it could be either of two things it keeps out the larger one.
  ///
  /// - Parameters:
  ///   - mark: What keeps out.
  ///   - line: The line.
  ///   - title: Its words.
  ///   - index: Its place among the lines.
  /// - Returns: How far the words reach.
  func reach(
    of mark: KeepOutMark, _ line: NoteLine, _ title: String, at index: Int
  ) -> KeepOutReach {
    switch mark.scope {
    case .end: return .end
    case .note: return .note
    case .rest: return .rest
    case .previous: return .statement
    case .before: return .section
    case .after: return .below(level: Scopes.Level.plain)
    case .line: break
    }
    let isFirst = outline.blocks.count == blocksAtHeading
    if endsLater(behind: index) { return .below(level: Scopes.Level.plain) }
    let next = lines[(index + 1)...].first { $0.form != .blank }
    let isOverItems = next.map { isItem($0.form) } ?? false
    if isItem(line.form) {
      // `1. Vertrouwelijk` over a list of another kind is the heading of it.
      let isOverOthers = next.map { isOverItems && isOrdered($0) != isOrdered(line) } ?? false
      let isHead = title.hasSuffix(":") || isOverOthers
      guard isFirst || isHead else { return .statement }
      return .below(level: max(headingLevel, 1))
    }
    if outline.blocks.isEmpty, headingLevel <= 1 {
      // Right above a list it is the heading of that list.
      let isAtItems = index + 1 < lines.count && isItem(lines[index + 1].form)
      return isAtItems ? .below(level: Scopes.Level.plain) : .note
    }
    if isFirst { return .below(level: max(headingLevel, 1)) }
    let isShouted = !title.utf8.contains { $0 >= 0x61 && $0 <= 0x7A }
    let startsBlock = lines[index - 1].form == .blank
    let isBracketed = title.hasPrefix("(")
    return title.hasSuffix(":") || isShouted || (startsBlock && isOverItems && !isBracketed)
      ? .below(level: Scopes.Level.plain) : .statement
  }

  private func isOrdered(_ line: NoteLine) -> Bool {
    if case .item(let isOrdered, _) = line.form { isOrdered } else { false }
  }

  /// Whether a later line ends what is kept out, as `--- einde intern ---` does.
  func endsLater(behind index: Int) -> Bool {
    lines[min(index + 1, lines.count)...].contains { line in
      line.form != .blank && KeepOutFinder.standard.mark(in: words(line))?.scope == .end
    }
  }
}
