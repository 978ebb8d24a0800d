internal import Source

extension Scan {
  /// Health, justice or debt of one person, within one sentence.
  ///
  /// A group nearer to the word than the person, or a talk or plan between them, means that the word
  /// is about something else.
  mutating func detail(at index: Int) {
    let token = tokens[index]
    if token.has(.arrest) { return arrest(at: index) }
    if token.has(.dealing) { return dealing(at: index) }
    if token.has(.stuck) { return detention(at: index) }
    // `MS` in capitals
    if token.value == Word.ms, !token.isUpper { return }
    // `reuma-gym` is about something else.
    if isPartOfMore(index) || isPartOfMore(index + 1) { return }
    let kind: PersonalDataKind =
      token.has([.health, .faintHealth])
      ? .healthDetail
      : token.has(.justice) ? .justiceDetail : .debtDetail
    if token.has(.faintHealth) {
      guard index > 0, tokens[index].gap.ends == .none,
        tokens[index - 1].has([.ownership, .copula, .sits]) || isInHospital(index),
        subject(before: index, isOwned: tokens[index - 1].has(.ownership)) != nil
      else { return }
      add(kind, token.range, .possible)
      return
    }
    guard let person = person(of: index) else { return }
    add(kind, token.range, tokens[person].has([.someone, .pronoun]) ? .possible : .likely)
  }

  private func isInHospital(_ index: Int) -> Bool {
    index > 2 && tokens[index - 1].has(.article) && isBefore(index, within: 3, [.sits])
  }

  /// The token of the one person a word is about.
  private func person(of index: Int) -> Int? {
    // `verwarde man`, `psychisch kwetsbare vrouw`.
    for place in index + 1..<index + 3 {
      guard let token = next(place), token.gap.isSpace else { break }
      if token.has(.people) { return nil }
      if isOnePerson(place) { return place }
      if !Self.isAdjective(bytes[token.range]) { break }
    }
    if tokens[index].has(.adjective), next(index + 1)?.gap.isSpace == true { return nil }
    // `dementie bij mijn moeder`, `de schulden van mw. Jansen`.
    if let link = next(index + 1), link.has(.of) || link.has(.at), let token = next(index + 2) {
      if token.has(.people) { return nil }
      if isOnePerson(index + 2) { return index + 2 }
      if token.has(.article), next(index + 3) != nil, isOnePerson(index + 3) { return index + 3 }
    }
    let isOwned = index > 0 && tokens[index].gap.ends == .none && tokens[index - 1].has(.ownership)
    // `zit in de schuldsanering`: of whom need not be said.
    if tokens[index].has(.debt), isPredicate(index), !isAmongPeople(index) { return index }
    let reach = tokens[index].has(.disability) ? 2 : 4
    let marks: WordMarks = tokens[index].has(.disability) ? .with : .link
    let isTied =
      isOwned || isBefore(index, within: reach, marks) || isBehind(index, within: 2, .singular)
    guard isTied else { return nil }
    return subject(before: index, isOwned: isOwned)
  }

  /// The one person nearest before a word in its sentence, unless a group is nearer.
  private func subject(before index: Int, isOwned: Bool = false) -> Int? {
    var place = index
    var hasSingular = false
    while place > 0, place > index - 14, tokens[place].gap.ends == .none,
      tokens[place].gap.mark != UInt8(ascii: ":")
    {
      place -= 1
      let token = tokens[place]
      if oneOfFew(endingAt: place) != nil { return place }
      if token.has(.topic), !isOwned, let head = headAround(place) { return head }
      if token.has(.people) || token.has([.topic]) && !isOwned { return nil }
      if isOnePerson(place) {
        if token.has(.pronoun), !hasSingular { continue }
        return place
      }
      if token.has(.occupation) || hasPersonEnd(place),
        !token.has(.office) || !tokens[index].has(.faintHealth), let phrase = phrase(around: place),
        isKnown(phrase)
      {
        return place
      }
      if token.has(.person) { return nil }
      hasSingular = hasSingular || token.has(.singular)
    }
    return nil
  }

  /// The person of whom a word only tells who it is: `de trekker van de werkgroep`.
  private func headAround(_ index: Int) -> Int? {
    var place = index
    while place > 0, place > index - 4, tokens[place].gap.isSpace {
      place -= 1
      if isSomebody(place), let phrase = phrase(around: place), phrase.last >= index,
        isKnown(phrase)
      {
        return place
      }
    }
    return nil
  }

  /// Whether `zit in`, `staat onder` or the like stands right before a word.
  private func isPredicate(_ index: Int) -> Bool {
    var place = index - 1
    guard place >= 0, tokens[index].gap.isSpace else { return false }
    if tokens[place].has(.article) { place -= 1 }
    guard place > 0, tokens[place].value == Word.in || tokens[place].value == Word.onder else {
      return false
    }
    return isBefore(place, within: 2, .sits)
  }

  private func isAmongPeople(_ index: Int) -> Bool {
    isBefore(index, within: 8, [.people, .topic, .anyone])
  }

  private static func isAdjective(_ word: ArraySlice<UInt8>) -> Bool {
    word.count > 3 && word.last == UInt8(ascii: "e")
  }

  // MARK: Words that mean something else without a person

  /// `het zoontje van de buren is opgepakt`; of a question or a job it means that it was taken up.
  private mutating func arrest(at index: Int) {
    guard isBefore(index, within: 3, .copula) else { return }
    let isByPolice =
      isBehind(index, within: 3, .office) || next(index + 2)?.value == Word.politie
      || next(index + 3)?.value == Word.politie
    var place = index
    var hasCopula = false
    while place > 0, place > index - 12, tokens[place].gap.ends == .none {
      place -= 1
      let token = tokens[place]
      if !hasCopula {
        hasCopula = token.has(.copula)
        continue
      }
      if isOnePerson(place), !isOwner(place) {
        add(.justiceDetail, tokens[index].range)
        return
      }
      let isBetween =
        token.kind == .number || token.has(.person)
        || token.has([.of, .at, .article, .houseNumber, .household, .abbreviation])
        || token.isCapitalised && isNamed(place) || isByPolice
      guard isBetween else { return }
    }
  }

  /// Whether a person is the one to whom something belongs: `de vraag van een bewoner`.
  private func isOwner(_ index: Int) -> Bool {
    var place = index
    while place > 0, tokens[place].gap.ends == .none, tokens[place - 1].has(.article) { place -= 1 }
    return place > 0 && tokens[place].gap.ends == .none && tokens[place - 1].has(.of)
  }

  private func isNamed(_ index: Int) -> Bool {
    latestNames.contains { $0.contains(tokens[index].range.lowerBound) }
  }

  /// `een jongen op de hoek dealt`; `dealt met` is to cope with.
  private mutating func dealing(at index: Int) {
    guard next(index + 1)?.value != Word.met, subject(before: index) != nil else { return }
    add(.justiceDetail, tokens[index].range)
  }

  /// `haar broer zit vast`; without a person right before it a bus or a door is.
  private mutating func detention(at index: Int) {
    guard index > 1, tokens[index].gap.isSpace,
      tokens[index - 1].value == Word.zit || tokens[index - 1].value == Word.zat,
      tokens[index - 1].gap.isSpace, isOnePerson(index - 2), !tokens[index - 2].has(.pronoun)
    else { return }
    add(.justiceDetail, tokens[index].range, .possible)
  }
}
