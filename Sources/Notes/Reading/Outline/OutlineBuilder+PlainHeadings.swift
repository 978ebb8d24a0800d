internal import Municipality
internal import Source

/// Plain lines that are headings by their words and their surroundings.
extension OutlineBuilder {
  /// What surrounds a plain line that may be a heading.
  struct Surroundings {
    /// Nothing plain stands right above the line.
    var startsBlock: Bool
    /// A blank line, or nothing, stands right above it.
    var isParted: Bool
    /// Items stand below it.
    var leadsItems: Bool
    /// A plain line stands right below it.
    var leadsText: Bool
    /// It stands alone between blank lines, with plain lines below.
    var isIsolated: Bool
    var isUnderlined: Bool
    var isShouted: Bool
    var endsInColon: Bool
  }

  func surroundings(of title: String, at index: Int) -> Surroundings {
    let next = form(index + 1)
    let before = index > 0 ? form(index - 1) : .blank
    let leadsItems = isItem(next) || (next == .blank && isItem(form(index + 2)))
    // `LEERPUNT: EERST BELLEN` says what it has to say itself.
    let isLabelled = Label.split(title).map { !$0.rest.isEmpty } ?? false
    let below = filled(after: index)
    return Surroundings(
      startsBlock: before != .text, isParted: before == .blank,
      leadsItems: leadsItems, leadsText: next == .text,
      isIsolated: before == .blank && next == .blank && below.map { form($0) == .text } ?? false,
      isUnderlined: next == .rule && before != .text && isUnderline(index + 1),
      isShouted: !isLabelled && isShouted(title), endsInColon: title.utf8.last == UInt8(ascii: ":"))
  }

  /// Whether a line of dashes underlines the one above it.
  private func isUnderline(_ index: Int) -> Bool {
    file.bytes[lines[index].range].allSatisfy { $0 == UInt8(ascii: "-") }
  }

  private func isShouted(_ title: String) -> Bool {
    var capitals = 0
    for byte in title.utf8 {
      if byte >= 0x61, byte <= 0x7A { return false }
      if byte >= 0x41, byte <= 0x5A { capitals += 1 }
    }
    return capitals > 1
  }

  /// The heading that a plain line is, and how deep it is; `nil` when it says something itself.
  mutating func plainHeading(_ title: String, at index: Int) -> (heading: Heading, level: Int)? {
    guard title.utf8.count <= 80, let last = title.utf8.last, last != UInt8(ascii: "."),
      last != UInt8(ascii: ","), last != UInt8(ascii: ";"),
      !staysKeptOut(atLevel: Scopes.Level.plain)
    else { return nil }
    // A line within an item goes on with it.
    if let open, open.isItem, let lastLine, lines[index].indent > lastLine.indent { return nil }
    let around = surroundings(of: title, at: index)
    let isLabelled = Label.split(title).map { !$0.rest.isEmpty } ?? false
    let heading = Heading(title, gazetteer)
    guard !isLabelled || heading.isNumbered else { return nil }
    let level = level(of: around)
    if habits.lettered.contains(index), heading.isNumbered, filled(after: index) != nil {
      return (heading, level)
    }
    if around.isUnderlined, title.utf8.count <= 60 { return (heading, 2) }
    if isKnownHeading(heading, title, around, at: index) {
      // What stays out ends at the name of another part, not at any word.
      let isOut = scopes.section == .withheld && scopes.sectionLevel >= Scopes.Level.shouted
      return isOut && heading.weight < 4 ? nil : (heading, level)
    }
    guard
      isNamedHeading(heading, title, around) || isUnknownHeading(heading, title, around, at: index)
    else { return nil }
    // A part that stays out does not end at a line that nobody knows.
    if scopes.section == .withheld, scopes.sectionLevel >= Scopes.Level.shouted { return nil }
    return (heading.withoutSections, level)
  }

  private func level(of around: Surroundings) -> Int {
    around.isShouted ? Scopes.Level.shouted : Scopes.Level.plain
  }

  /// Whether a line is a heading by the section that it names.
  private mutating func isKnownHeading(
    _ heading: Heading, _ title: String, _ around: Surroundings, at index: Int
  ) -> Bool {
    guard let section = heading.section else {
      guard around.leadsItems, around.startsBlock else { return false }
      return Heading.misspelt(title) != nil
    }
    if around.endsInColon || around.isShouted { return filled(after: index) != nil }
    if heading.isWhole {
      guard !isLastOfList(at: index) else { return false }
      // In a run of lines `gezellig` is what went well, and only the usual words head a part.
      guard
        around.isParted || heading.isCore || around.startsBlock && around.leadsItems
          || isOneOfSigns(title, section)
      else { return false }
      return section != scopes.section || around.leadsItems || around.isIsolated
    }
    if around.startsBlock, around.leadsItems { return true }
    // `Wat mensen willen maken` right above what that is; among questions it is one itself.
    return around.isParted && heading.asks && heading.weight > 4 && title.first?.isUppercase == true
      && scopes.section?.signalKind != .question && (around.isIsolated || around.leadsText)
      && title.utf8.filter { $0 == 0x20 }.count <= 6
  }

  /// Whether a line is no more than a sign for a part, and another part of the note has one too: in a
  /// run of lines `👎` alone, below what stands under `👍`.
  private mutating func isOneOfSigns(_ title: String, _ section: NoteSection) -> Bool {
    !title.contains(where: \.isLetter) && habits.signSections.contains { $0 != section }
  }

  /// Whether a line is a heading by the theme, the treasure or the field of the note it names.
  private mutating func isNamedHeading(
    _ heading: Heading, _ title: String, _ around: Surroundings
  ) -> Bool {
    if habits.listsAssets, around.startsBlock, AssetLexicon.asset(named: heading.words) != nil {
      return true
    }
    if around.startsBlock, around.leadsItems || around.endsInColon || around.isShouted,
      fieldContext(heading.words) != nil
    {
      return true
    }
    if around.startsBlock, around.leadsItems || around.endsInColon || around.isShouted,
      namesPlace(heading)
    {
      return true
    }
    if scopes.section?.agreementStatus != nil, around.leadsItems, around.startsBlock,
      title.utf8.count <= 40, partyContext(heading.words) != nil
    {
      return true
    }
    guard around.startsBlock, around.leadsItems || around.endsInColon || around.leadsText,
      heading.words.utf8.filter({ $0 == 0x20 }).count <= 3
    else { return false }
    return around.leadsItems || around.endsInColon || around.isShouted
      ? gazetteer.theme(named: heading.words) != nil
      : gazetteer.themeLabel(named: heading.words) != nil
  }

  /// Whether a short plain line looks like a heading that nobody knows.
  private func isUnknownHeading(
    _ heading: Heading, _ title: String, _ around: Surroundings, at index: Int
  ) -> Bool {
    guard title.utf8.count <= 50, lines[index].indent == 0, filled(after: index) != nil,
      !outline.blocks.isEmpty || open != nil || scopes.section != nil
    else { return false }
    let words = title.utf8.filter { $0 == 0x20 }.count + 1
    if heading.isPart, around.startsBlock || around.isShouted { return words <= 8 }
    if around.isShouted {
      let below = filled(after: index).map { self.words(lines[$0]) } ?? ""
      return around.startsBlock && words <= 6 && !isShouted(below)
    }
    guard around.startsBlock else { return false }
    if heading.isNumbered, heading.isEmpty || around.leadsItems { return true }
    if around.endsInColon { return around.leadsItems && words <= 6 }
    guard title.first?.isUppercase == true, title.utf8.last != UInt8(ascii: "!"),
      title.utf8.last != UInt8(ascii: "?")
    else { return false }
    return around.isParted && around.leadsItems && words <= 4
      && index + 1 < lines.count && isItem(lines[index + 1].form) && hasItems
  }

  /// Whether a line closes a run of plain lines with nothing under it: `Sfeer` below `Koffie`
  /// is what went well, not a heading.
  func isLastOfList(at index: Int) -> Bool {
    guard let next = filled(after: index) else { return true }
    guard index > 0, lines[index - 1].form == .text, next > index + 1 else { return false }
    switch lines[next].form {
    case .heading, .bold, .calloutTitle: return true
    case .text: return Heading(words(lines[next]), gazetteer).isWhole
    default: return false
    }
  }
}

// MARK: - Numbered headings

extension OutlineBuilder {
  /// The heading that a numbered item is: `1. Wat gaat goed` above what goes well, `3. Verkeer`
  /// in minutes.
  mutating func numberedHeading(_ title: String, at index: Int) -> Heading? {
    guard title.utf8.count <= 80, lines[index].indent == 0,
      !staysKeptOut(atLevel: Scopes.Level.numbered),
      Label.split(title).map({ $0.rest.isEmpty }) ?? true, let next = filled(after: index)
    else { return nil }
    let heading = Heading(title, gazetteer)
    let isList =
      form(next) == .item(isOrdered: true, box: nil) && lines[next].indent == 0
      && !isDecimal(lines[next])
    let isHeadingLike = looksLikeHeading(title)
    let isNamed =
      heading.section != nil && (heading.isWhole || heading.weight > 4 && isHeadingLike)
      || Heading.misspelt(title) != nil
      || (isHeadingLike || title.utf8.count <= 24) && gazetteer.theme(named: heading.words) != nil
    // `3.1` and `3.2` are points of part 3, unless something stands below them.
    if isDecimal(lines[index]), isItem(form(next)) ? lines[next].indent == 0 : !isHeadingLike {
      return nil
    }
    if isNamed, !isList || restarts(at: index, next) { return heading }
    if isDecimal(lines[index]) { return nil }
    if habits.isMinutes, isHeadingLike { return heading }
    // An item of a list may have a remark below it; a part of minutes has its text there.
    guard isHeadingLike, !isList, isInMinutes(at: index, next) else { return nil }
    if let section = scopes.section, section.agreementStatus != nil,
      scopes.sectionLevel != Scopes.Level.numbered
    {
      return nil
    }
    return heading
  }

  /// Whether text or items follow a number right away, and the next number heads a part too.
  private func isInMinutes(at index: Int, _ next: Int) -> Bool {
    guard let number = ordinal(lines[index]), lines[next].indent == 0 else { return false }
    if form(next) == .text {
      guard next == index + 1, words(lines[next]).first?.isLowercase != true else { return false }
    }
    // The number before or behind it is that of a part as well.
    for place in lines.indices where place != index && lines[place].indent == 0 {
      guard form(place) == .item(isOrdered: true, box: nil), !isDecimal(lines[place]),
        let other = ordinal(lines[place]), abs(other - number) == 1,
        looksLikeHeading(words(lines[place]))
      else { continue }
      return true
    }
    return false
  }

  /// Whether words are as short as headings are, start as one and end as one.
  private func looksLikeHeading(_ title: String) -> Bool {
    guard title.utf8.count <= 50, let first = title.first, first.isUppercase,
      title.utf8.filter({ $0 == 0x20 }).count <= 5, let last = title.utf8.last
    else { return false }
    return ![0x2E, 0x2C, 0x3B, 0x21].contains(last)
      && !title.utf8.contains(UInt8(ascii: ":"))
  }

  /// Whether the numbers behind an item start anew, so that it is a heading above a list.
  private func restarts(at index: Int, _ next: Int) -> Bool {
    guard let number = ordinal(lines[index]), let following = ordinal(lines[next]) else {
      return false
    }
    return following <= number
  }

  /// Whether an item has a number of two parts, as `3.2` in minutes.
  func isDecimal(_ line: NoteLine) -> Bool {
    let bytes = file.bytes[file.range(ofLine: line.number)]
    let rest = bytes.drop { $0 == 0x20 || $0 == 0x09 }.drop { $0 >= 0x30 && $0 <= 0x39 }.prefix(2)
    guard rest.first == UInt8(ascii: "."), let second = rest.last else { return false }
    return second >= 0x30 && second <= 0x39
  }

  /// The number that an item starts with.
  func ordinal(_ line: NoteLine) -> Int? {
    let bytes = file.bytes[file.range(ofLine: line.number)]
    let digits = bytes.drop { $0 == 0x20 || $0 == 0x09 }.prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard (1...3).contains(digits.count) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
