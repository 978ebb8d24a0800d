internal import Lexicons
internal import Source
internal import Words

/// A line that leaves out of whom it tells, or says `hij`: `Slaapt op de bank`.
extension Scan {
  /// Whether a line is about the one before it, as a telegram that leaves the subject out.
  func isTelegram(_ line: Range<Int>) -> Bool {
    let first = line.lowerBound
    let token = tokens[first]
    guard byte(at: tokens[line.upperBound - 1].range.upperBound) != UInt8(ascii: "?"),
      token.kind != .judged, token.value != Word.iemand
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
  func isVerbWithoutSubject(_ line: Range<Int>) -> Bool {
    let first = line.lowerBound
    guard line.count > 1, isFiniteOfOne(first), let after = next(first + 1), after.gap.isSpaced,
      after.gap.mark != UInt8(ascii: ":"),
      !after.is(.otherSubject) || token(first, says: after)
        || isThereToo(line) || after.is(.everybody) && OpenDoing.isVerb(tokens[first].value)
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
    let last = tokens[line.upperBound - 1]
    if after == Word.er { return OpenDoing.attends.holds(last.value) || last.is(.again) }
    // `Loopt hier vaak`
    return line.count < 5 && tokens[line.lowerBound + 1].is(.here)
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
    guard let verb = self.verb(at: index) else { return false }
    return verb.form == .present || verb.form == .past && isVerbOfOne(index)
  }

  private static let al = WordHash.of("al".utf8)
  private static let now = WordHash.of("nu".utf8)
}
