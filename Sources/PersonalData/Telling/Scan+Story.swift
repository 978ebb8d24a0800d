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

  /// Where findings begin, in order, to be gone through once.
  private struct Places {
    var rest: ArraySlice<Int>

    /// Whether one begins between two bytes, of which the first is behind those asked for before.
    mutating func areBetween(_ start: Int, _ end: Int) -> Bool {
      rest = rest.drop { $0 < start }
      return rest.first.map { $0 < end } ?? false
    }
  }

  private func places(where isMeant: (PersonalDataMatch) -> Bool) -> Places {
    Places(rest: matches.filter(isMeant).map(\.range.lowerBound).sorted()[...])
  }

  /// Whether a list item, a paragraph or a sentence of one begins at a token.
  private func opensSentence(_ index: Int) -> Bool {
    tokens[index].gap.ends == .sentence || opensLine(index)
  }

  /// Whether a line is short and about no group, so that it may stand among those of a story.
  private func isByTheWay(_ line: Range<Int>) -> Bool {
    line.count < 9 && byte(at: tokens[line.upperBound - 1].range.upperBound) != UInt8(ascii: "?")
      && !line.contains {
        tokens[$0].has([.people, .topic]) && !tokens[$0].has([.kin, .household])
      }
  }

  /// What is told of one person, line by line.
  private struct Story {
    var lines: [Range<Int>] = []
    /// How many of them leave the subject out, or say `hij`.
    var telegrams = 0
    /// Whether a line of it is nobody's business.
    var isPrivate = false
    /// Whether the line before was about something else.
    var hasGap = false
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

  private func range(of line: Range<Int>) -> Range<Int> {
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

  // MARK: Lines

  /// The one person whom a line introduces: `Mevrouw woont er vijftig jaar`, `Gesprek met een vrouw`.
  private func introducesOne(_ line: Range<Int>, isFirst: Bool = false) -> PersonPhrase? {
    var place = line.lowerBound
    if let phrase = pronounOpens(line) ?? livesThere(line) { return phrase }
    let isTalk = line.prefix(4).contains {
      tokens[$0].has([.topic, .visit]) || tokens[$0].is(.talk)
    }
    if isTalk, !isSomebody(place), !tokens[place].has([.definite, .article]) {
      // `We spraken de moeder van …`, `Gesprek met een man`
      let end = min(line.lowerBound + 7, line.upperBound)
      while place + 1 < end, !isSomebody(place), !isAnyone(place),
        !tokens[place].has([.people, .topic]) || tokens[place].has(.visit)
          || place == line.lowerBound
      { place += 1 }
      if isAnyone(place), !isSomebody(place) {
        return PersonPhrase(first: place, last: place, head: place)
      }
    }
    while place < min(line.lowerBound + 7, line.upperBound) {
      if isSomebody(place) {
        let isKinOfBefore =
          place == line.lowerBound && tokens[place].has(.kin)
          && !(isFirst && tokens[place].is(.grownUp))
        guard !isKinOfBefore, !tokens[place].has(.people) || tokens[place].has(.household),
          let phrase = phrase(around: place), !phrase.isHome
        else { return nil }
        // `De oude meester van de muziekschool`, and not `De bakker is dicht`.
        let isAtWork = tokens[place].has([.office, .occupation])
        return isAtWork && !phrase.hasModifier && phrase.head - phrase.first < 2
          && !isBehindPrefix(phrase.head) ? nil : phrase
      }
      guard
        tokens[place].has([.definite, .article]) || isAdjective(place) || isYoungOrOld(place)
          || place + 1 < line.upperBound && isBehindPrefix(place + 1)
      else { return nil }
      place += 1
    }
    return nil
  }

  /// `Hij was bakker`, `Ze kwam twee jaar terug`: of whom, those who were there know.
  private func pronounOpens(_ line: Range<Int>) -> PersonPhrase? {
    let first = line.lowerBound
    guard line.count > 2, tokens[first].is(.openingPronoun),
      isVerbOfOne(first + 1)
    else {
      return nil
    }
    return PersonPhrase(first: first, last: first, head: first, isDefinite: true)
  }

  /// `Op de hoek woont iemand alleen`, `Boven de winkel woont een man`.
  private func livesThere(_ line: Range<Int>) -> PersonPhrase? {
    for place in line.prefix(8).dropFirst(2) where tokens[place - 1].has(.lives) {
      if isAnyone(place) {
        return PersonPhrase(first: place, last: place, head: place)
      }
      let head = tokens[place].value == Word.een ? place + 1 : place
      guard head < line.upperBound, isSomebody(head), !tokens[head].has([.office, .occupation])
      else { continue }
      return phrase(around: head)
    }
    return nil
  }

  /// Whether a word is `iemand`.
  func isAnyone(_ index: Int) -> Bool {
    tokens[index].has(.someone) && !tokens[index].has(.people)
  }

  private func isYoungOrOld(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index + 1].gap.isSpace
      && tokens[index].is(.look)
  }

  /// Whether somebody says, wants or does something: that may be told.
  private func isOpinion(behind phrase: PersonPhrase) -> Bool {
    guard let verb = next(phrase.last + 1), verb.has([.says, .acts, .benign, .cites]) else {
      return false
    }
    return !verb.has([.copula, .tie, .lives])
  }

  /// Whether a line is about the one before it, as a telegram that leaves the subject out.
  private func isTelegram(_ line: Range<Int>) -> Bool {
    let first = line.lowerBound
    let token = tokens[first]
    guard byte(at: tokens[line.upperBound - 1].range.upperBound) != UInt8(ascii: "?"),
      token.kind != .judged, token.value != Self.somebody
    else { return false }
    // `Kent iedereen`
    let isSubject = isFiniteOfOne(first) ? first + 1 : first + 2
    if (first..<min(isSubject, line.upperBound)).contains(where: isOfManyOrNamed) { return false }
    // `Dezelfde mevrouw`, `die woont nu ergens begeleid`
    if token.is(.thatOneToo), line.count > 1,
      isVerbOfOne(first + 1) || isSomebody(first + 1)
    {
      return true
    }
    // `De moeder is vertrokken`
    if token.has(.definite), line.count > 2, tokens[first + 1].gap.isSpace,
      tokens[first + 1].has(.kin) || tokens[first + 1].is(.eldest),
      !tokens[first + 2].is(.whereabouts)
    {
      return true
    }
    // `Haar man kwam later`
    if isOwner(first, from: first, to: line.upperBound), isSomebody(first + 1) { return true }
    if token.kind == .number || token.has(.storyOpener) {
      guard token.is(.amount) || token.kind == .number else { return true }
      return (first + 1..<min(first + 4, line.upperBound)).contains {
        tokens[$0].has([.kin, .belonging, .child])
          || token.value == Self.al && tokens[$0].has(.year)
      }
    }
    // `Man overleden`, and not `Man van de straat`
    if token.has([.kin, .belonging]) {
      return next(first + 1).map {
        !$0.is(.whereabouts) || next(first + 2)?.kind == .number
      } ?? true
    }
    // `Na zijn scheiding alles kwijtgeraakt`
    if token.is(.turningPoint), let own = next(first + 1),
      own.value == Word.zijn || own.value == Word.haar
    {
      return true
    }
    // `Nu 2 jaar nuchter`
    if token.value == Self.now, next(first + 1)?.kind == .number { return true }
    // `Vrachtwagenchauffeur geweest`
    if line.count < 7, tokens[line.upperBound - 1].is(.once) { return true }
    // `Hersenbloeding gehad`
    if token.has([.health, .debt]), !token.has(.adjective), (2..<5).contains(line.count),
      !tokens[first + 1].has(.copula)
    {
      return true
    }
    if continuationOpens(line) { return true }
    return isVerbWithoutSubject(line)
  }

  /// Whether a group or somebody by name is what a line begins with.
  private func isOfManyOrNamed(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.is(.nobody) { return false }
    return token.has([.people, .topic]) && !token.has([.kin, .household, .belonging])
      || token.has(.office)
  }

  private func continuationOpens(_ line: Range<Int>) -> Bool {
    tokens[line.lowerBound].has(.pronoun) && line.count > 1 && isVerbOfOne(line.lowerBound + 1)
      || tokens[line.lowerBound].is(.heOrShe) || isInverted(line)
  }

  /// `Vermoedelijk begint ze te dwalen`.
  private func isInverted(_ line: Range<Int>) -> Bool {
    line.prefix(4).dropFirst(2).contains {
      tokens[$0].is(.openingPronoun) && tokens[$0].gap.isSpace
        && isVerbOfOne($0 - 1)
    }
  }

  /// `Slaapt op de bank`, `Durft geen hulp te vragen`, and not `Komt er een bank?`.
  private func isVerbWithoutSubject(_ line: Range<Int>) -> Bool {
    let first = line.lowerBound
    guard line.count > 1, isFiniteOfOne(first), let after = next(first + 1), after.gap.isSpaced,
      after.gap.mark != UInt8(ascii: ":"),
      !after.is(.otherSubject) || token(first, says: after)
        || isThereToo(line) || line.count == 2 && after.is(.everybody)
    else { return false }
    // `Moet een zebrapad komen`
    return !(after.has(.article) && tokens[first].is(.modal)) || isPrivate(line)
  }

  /// Whether a word says what stands behind it, as in `Zegt dat hij weg wil`.
  private func token(_ index: Int, says after: NoteToken) -> Bool {
    tokens[index].has(.says) && after.value == Word.dat
  }

  /// `Was er altijd bij`, and not `Komt er een bank`.
  private func isThereToo(_ line: Range<Int>) -> Bool {
    let after = tokens[line.lowerBound + 1].value
    if after == Self.there { return OpenDoing.attends.holds(tokens[line.upperBound - 1].value) }
    // `Loopt hier vaak`
    return line.count < 5 && AroundWord.here.holds(after)
      && !line.contains { tokens[$0].has([.article, .people]) }
  }

  private func isFiniteOfOne(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.has([.singular, .copula, .says, .tie, .neutral])
      || token.is(.modal) || OpenDoing.isVerb(token.value)
    {
      return true
    }
    guard token.kind == .word,
      next(index + 1)?.has([.copula, .tie, .singular, .neutral, .acts]) != true
    else { return false }
    // A noun such as `licht` has a verb behind it.
    if isVerb(index), !token.has([.publicPlace, .desk, .topic, .notName]) { return true }
    guard let verb = Verb(bytes[token.range].map { $0 | 0x20 }[...]) else { return false }
    return verb.form == .present || verb.form == .past && isVerbOfOne(index)
  }

  /// Whether a line that leaves open of whom it is tells what is said of people only.
  private func isConfided(_ line: Range<Int>) -> Bool {
    if line.contains(where: { tokens[$0].has([.secret, .health, .debt, .justice]) }) {
      return true
    }
    return cut(line).privateLife
      .contains { $0.weight > 1 }
  }

  /// Whether a line tells of private life.
  private func isPrivate(_ line: Range<Int>) -> Bool {
    let first = tokens[line.lowerBound]
    // Within a paragraph more is about others.
    if !opensLine(line.lowerBound), !first.has(.kin) { return isConfided(line) }
    if first.has(.kin), !first.has(.people), !hasPluralOfPersons(line.lowerBound) { return true }
    if line.contains(where: { tokens[$0].has([.secret, .trouble, .health, .debt, .justice]) }) {
      return true
    }
    if line.dropFirst().contains(where: { tokens[$0].has([.country, .religion]) }) { return true }
    return cut(line).holdsPrivateLife
  }

  /// The words of a line, looked up in the lists.
  private func cut(_ line: Range<Int>) -> Line {
    Line(String(decoding: bytes[range(of: line)], as: UTF8.self))
  }

  private static let al = WordHash.of("al".utf8)
  private static let somebody = WordHash.of("iemand".utf8)
  private static let there = WordHash.of("er".utf8)
  private static let now = WordHash.of("nu".utf8)
}
