internal import Lexicons
internal import Source
internal import Words

extension Scan {
  /// Origin or religion of one person: `die Poolse buurman`, `mijn buurvrouw is joods`.
  mutating func background(at index: Int) {
    let token = tokens[index]
    let kind: PersonalDataKind = token.has(.religion) ? .religionDetail : .originDetail
    if token.has(.country) {
      if isBefore(index, within: 1, .from), isBefore(index, within: 4, .comes),
        hasPerson(before: index, within: 7)
      {
        add(.originDetail, token.range)
      }
      return
    }
    // `een bewoner van Turkse afkomst`
    if token.has(.origin), let noun = next(index + 1), noun.is(.descent) {
      if hasPerson(before: index, within: 4) { add(kind, token.range, .possible) }
      return
    }
    // `Jehova's getuige`
    let head =
      next(index + 1).map { $0.length == 1 && $0.gap.isOnly("'") } == true ? index + 2 : index + 1
    if token.has([.origin, .religion]), let noun = next(head), noun.gap.isSpace,
      noun.has(.household) || !noun.has(.people) && isOnePerson(head), !isGeneral(index),
      !isForOthers(of: index, head)
    {
      add(kind, token.range, noun.has(.household) ? .possible : .likely)
      return
    }
    // `die ene Poolse achter het tankstation`
    if token.has(.origin), let told = toldApart(at: index), told.head == index,
      tokens[told.first].value == Word.die
    {
      return add(
        kind, tokens[told.first].range.lowerBound..<tokens[told.last].range.upperBound, .possible)
    }
    // `de Poolse jongens in het hoekhuis`
    if token.has([.origin, .religion]), let group = next(head), group.gap.isSpace,
      group.has(.people),
      let home = phraseOfHome(behind: head)
    {
      return add(kind, token.range.lowerBound..<tokens[home.last].range.upperBound, .possible)
    }
    if isBefore(index, within: 2, .copula), !isGeneral(index), hasPerson(before: index, within: 5) {
      add(kind, token.range)
      return
    }
    if token.has(.originNoun), token.isCapitalised || token.has(.person), index > 0,
      tokens[index].gap.isSpace, isOneOf(tokens[index - 1])
    {
      add(.originDetail, token.range, .possible)
    }
  }

  /// `een Poolse mevrouw leert kinderen dansen`: what one of many does for others.
  private func isForOthers(of index: Int, _ head: Int) -> Bool {
    guard index > 0, tokens[index].gap.isSpace, tokens[index - 1].value == Word.een,
      let verb = next(head + 1), verb.gap.isSpace, verb.has(.benign), next(head + 2) != nil
    else { return false }
    let rest = head + 2...sentenceEnd(from: head + 2)
    return !isWorried(behind: head + 1)
      && !rest.contains {
        tokens[$0].has([.health, .debt, .justice, .country]) || tokens[$0].is(.hisOrHer)
          || tokens[$0].has(.kin) && !tokens[$0].has(.people)
      }
  }

  /// The home behind a group that tells which one it is.
  private func phraseOfHome(behind index: Int) -> PersonPhrase? {
    guard let link = next(index + 1), link.has([.of, .at, .from]) || link.value == Word.in else {
      return nil
    }
    for place in index + 2..<index + 5 {
      guard next(place) != nil else { return nil }
      if tokens[place].has(.dwelling), let home = phrase(around: place) {
        return home.isHome && isKnown(home) ? home : nil
      }
    }
    return nil
  }

  private func isOneOf(_ token: NoteToken) -> Bool {
    token.kind == .number ? token.number == 1 : token.has(.article) && !token.has(.ownership)
  }

  private func isGeneral(_ index: Int) -> Bool {
    guard index > 0, tokens[index].gap.ends == .none, tokens[index - 1].has(.anyone) else {
      return false
    }
    // `de enige Turkse vrouw`
    return !(tokens[index - 1].value == Word.enige && index > 1 && tokens[index - 2].has(.definite))
  }

  private func hasPerson(before index: Int, within count: Int) -> Bool {
    var place = index
    while place > 0, place > index - count, tokens[place].gap.ends == .none {
      place -= 1
      if tokens[place].has([.people, .topic]), !tokens[place].has(.household) { return false }
      if isOnePerson(place) || tokens[place].has(.household) { return true }
    }
    return false
  }

  /// `mijn cliënt`: work for one person, which has a file of its own.
  mutating func client(at index: Int) {
    if opensLine(index), isClientTelegram(index) { return add(.casework, tokens[index].range) }
    guard index > 0, tokens[index].gap.isSpace,
      isOneOf(tokens[index - 1]) || tokens[index - 1].has(.ownership)
    else { return }
    if let behind = next(index + 1), behind.gap.isOnly("-") { return }
    add(.casework, tokens[index].range)
  }

  /// `Pt. 3e verd. hoek: weigert verband`, `client 3 hoog doet niet open`: a line of somebody's file.
  private func isClientTelegram(_ index: Int) -> Bool {
    guard next(index + 1)?.gap.isTitleGap == true else { return false }
    return (index + 1..<index + 12).contains { place in
      next(place) != nil
        && (tokens[place].has([.buildingPart, .home, .health, .lives, .residence, .belonging])
          || tokens[place].is(ScanWord.help) || tokens[place].is(.denies))
    }
  }

  /// `het zoontje van de buren`: a child whom the neighbours can point out.
  mutating func offspring(at index: Int) {
    guard let of = next(index + 1), of.gap.isSpace, of.has(.of) else { return }
    var last = index + 2
    guard next(last) != nil else { return }
    while let token = next(last), token.gap.isSpace, token.has([.article, .particle]),
      last < index + 4
    {
      last += 1
    }
    guard let parent = next(last), parent.gap.isSpace, parent.kind == .word else { return }
    let isKnown =
      parent.has([.household, .title, .wordyTitle]) || isOnePerson(last) || isFirstName(last)
      || parent.has(.houseNumber)
    let isSmall = bytes[tokens[index].range].suffix(3).map { $0 | 0x20 } == Array("tje".utf8)
    guard isKnown || isSmall, !parent.has([.originNoun]) else { return }
    // A house number has a place of its own.
    if parent.has(.houseNumber) { last = index }
    if parent.has(.title), next(last + 1) != nil { last += 1 }
    var start = index
    if index > 0, tokens[index].gap.isSpace, tokens[index - 1].has(.article) { start -= 1 }
    add(.minor, tokens[start].range.lowerBound..<tokens[last].range.upperBound)
  }
}
