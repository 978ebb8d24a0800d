internal import Diagnostics
internal import Lexicons
internal import Source
internal import Words

/// One person's story over several lines of a list, most of them without a subject:
/// `Weduwnaar`, `Drinkt sinds de begrafenis`, `Huis vervuild`.
///
/// A line alone may be about anybody. Behind a line that introduces one person, or that is held for
/// what it tells of one, it is about that one; and all of them are held once one tells of private life.
extension Scan {
  mutating func addStories() {
    var held = places { isStory($0) || Self.ofOne.contains($0.kind) }
    // Of somebody in particular, though no more may be told of them there than who or where.
    var homes = places { $0.kind == .homeAddress }
    var names = places { $0.kind == .personName }
    var story = Story()
    var first = 0
    while first < tokens.endIndex {
      let end = tokens[(first + 1)...].indices.first(where: opensSentence) ?? tokens.endIndex
      let line = bodyStart(first, end)..<end
      let (start, bound) = (tokens[first].range.lowerBound, tokens[end - 1].range.upperBound)
      let isHeld = held.areBetween(start, bound)
      let isHome = homes.areBetween(start, bound)
      let isNamed = names.areBetween(start, bound)
      // `Wensen:` is a heading too.
      let isHeading =
        isBehindHeading(first)
        || line.count < 4 && byte(at: bound) == UInt8(ascii: ":") && opensLine(first)
      if !isHeading, !story.lines.isEmpty, isTelegram(line) {
        story.hasGap = false
        story.telegrams += 1
        story.lines.append(line)
        story.isPrivate = story.isPrivate || isHeld || isHome || isNamed || isPrivate(line)
      } else if !isHeading, isHeld, story.lines.count > 1, introducesOne(line) == nil {
        // `Thuis slaat zijn stiefvader`, behind somebody of whom nothing yet was wrong.
        story.lines.append(line)
        story.isPrivate = true
      } else if !isHeading, !isHeld, goesOn(story, with: line) {
        // `School belt niet meer`, though no word of it says of whom.
        story.lines.append(line)
        story.isPrivate = story.isPrivate || isConfided(line)
      } else if !isHeading, !story.lines.isEmpty, !story.hasGap, !isHeld,
        introducesOne(line) == nil, isByTheWay(line)
      {
        // `Corporatie komt niet` may stand between two lines of a story.
        story.hasGap = true
        if isConfided(line) {
          story.lines.append(line)
          story.isPrivate = true
        }
      } else {
        add(story)
        story = Story()
        let introduction = isHeading ? nil : introducesOne(line, isFirst: true)
        // What somebody by name wants is no story; that of a home, or told in confidence, is.
        let isOfOne = introduction.map { !isOpinion(behind: $0) } ?? false
        if !isHeading, isHeld || introduction != nil {
          let isPrivate = isHeld || isOfOne && (isHome || isConfided(line))
          story = Story(lines: [line], isPrivate: isPrivate)
        }
      }
      first = end
    }
    add(story)
  }

  /// Whether a list item among those of one person's story is about nothing that is everybody's.
  private func goesOn(_ story: Story, with line: Range<Int>) -> Bool {
    guard story.isPrivate, opensLine(line.lowerBound), line.count < 14,
      byte(at: tokens[line.upperBound - 1].range.upperBound) != UInt8(ascii: "?")
    else { return false }
    let isOfMany = line.contains { index in
      tokens[index].has([.people, .topic]) && !tokens[index].has([.kin, .household, .belonging])
    }
    if isOfMany { return false }
    if line.contains(where: isOfOneBefore) { return true }
    // `Op het werk weten ze van niks`
    if story.telegrams > 0, line.contains(where: { tokens[$0].has(.pronoun) }) { return true }
    let text = cut(line)
    let isPublic = text.hits.contains { Self.publicMatters.contains($0.list) }
    return !isPublic
      && (text.holdsPrivateLife || story.telegrams > 0 && introducesOne(line) == nil)
  }

  /// Whether a word is `haar`, `hem` or `hij`: somebody of whom a line before told.
  private func isOfOneBefore(_ index: Int) -> Bool {
    tokens[index].is(.himOrHer)
      || tokens[index].is(.heOrShe)
      || tokens[index].has(.pronoun)
        && (next(index + 1) != nil && isVerbOfOne(index + 1)
          || index > 0 && tokens[index].gap.isSpace && isVerbOfOne(index - 1))
  }

  /// What is said of streets, places and plans, and not of somebody.
  static let publicMatters = Set(
    [
      Vocabulary.amenities, .venues, .offers, .praise, .events, .needs, .wishes, .promises,
      .invitations, .trouble, .questions, .cancelled,
    ].map(\.id))

  private func places(where isMeant: (PersonalDataMatch) -> Bool) -> FoundPlaces {
    FoundPlaces(rest: matches.filter(isMeant).map(\.range.lowerBound).sorted()[...])
  }

  /// Whether a list item, a paragraph or a sentence of one begins at a token.
  func opensSentence(_ index: Int) -> Bool {
    tokens[index].gap.ends == .sentence || opensLine(index)
  }

  /// Whether a line is short and about no group, so that it may stand among those of a story.
  private func isByTheWay(_ line: Range<Int>) -> Bool {
    line.count < 9 && byte(at: tokens[line.upperBound - 1].range.upperBound) != UInt8(ascii: "?")
      && !line.contains {
        tokens[$0].has([.people, .topic]) && !tokens[$0].has([.kin, .household])
      }
  }

  private static let ofOne: Set<PersonalDataKind> = [.minor, .age, .casework]

  private mutating func add(_ story: Story) {
    guard story.isPrivate, story.telegrams > 0 else { return }
    for (place, line) in story.lines.enumerated() {
      guard !isFound(in: line) else { continue }
      if place == 0 {
        if let phrase = introducesOne(line, isFirst: true) { add(phrase) }
      } else {
        add(telegram(line.lowerBound))
      }
    }
  }

  private func isFound(in line: Range<Int>) -> Bool {
    matches.contains { $0.range.overlaps(range(of: line)) }
  }

  func range(of line: Range<Int>) -> Range<Int> {
    tokens[line.lowerBound].range.lowerBound..<tokens[line.upperBound - 1].range.upperBound
  }

  /// The first word of a line without a subject, with the subject that it lacks in its place.
  private func telegram(_ index: Int) -> PersonalDataMatch {
    let word = String(decoding: bytes[tokens[index].range], as: UTF8.self).lowercased()
    let isThing = tokens[index].has([.kin, .belonging])
    return PersonalDataMatch(
      .onePerson, tokens[index].range, certainty: .possible,
      replacement: isThing
        ? Bilingual(nl: "iemands \(word)", en: "somebody's \(word)")
        : Bilingual(nl: "iemand \(word)", en: "somebody \(word)"))
  }

  /// The first token behind the number of a list item.
  private func bodyStart(_ first: Int, _ end: Int) -> Int {
    guard tokens[first].kind == .number, first + 1 < end, tokens[first + 1].gap.ends == .block
    else {
      return first
    }
    return first + 1
  }
}
