internal import Words
internal import Lexicons
internal import Source

/// Words for one person or one home.
extension Scan {
  /// The phrase of which a token is the person or home; `nil` when it may be anybody.
  func phrase(around head: Int) -> PersonPhrase? {
    let isPerson = isSomebody(head)
    let isNumber = tokens[head].has(.houseNumber) && next(head + 1).map(isHouseNumber) == true
    guard isPerson || tokens[head].has([.dwelling, .residence]) || isNumber else { return nil }
    if isNumber {
      return PersonPhrase(first: head, last: head + 1, head: head, hasModifier: true, isHome: true)
    }
    var phrase = PersonPhrase(first: head, last: head, head: head)
    phrase.isHome = !isPerson
    var place = head
    if isBehindPrefix(head) {
      place -= 1
      phrase.first = place
    }
    var isOpen = true
    while isOpen, place > 0, tokens[place].gap.isSpace, head - place < 5 {
      let before = tokens[place - 1]
      if before.value == Word.enige || before.value == Word.only {
        phrase.isOnly = true
      } else if before.has([.anyone, .numeral]) || before.kind == .number && before.number != 1 {
        // `geen man`, `honderd man`
        return nil
      } else if before.has([.definite, .article]) || before.kind == .number {
        phrase.isDefinite = before.has(.definite)
        phrase.isOwn = before.is(.ours)
        phrase.isKin = before.has(.ownership) && !phrase.isOwn
        isOpen = false
      } else if before.has(.occupation), !before.has(.small), place == head, isPerson {
        // `de moslim buurvrouw`
      } else if !isAdjective(place - 1) {
        break
      }
      place -= 1
      phrase.first = place
    }
    phrase.last = modifierEnd(of: head)
    // How old somebody is does not tell who it is.
    let isAged = phrase.first < head && ageEnd(from: head + 2) == phrase.last
    phrase.hasModifier = phrase.last > head && !isAged
    if let second = companion(behind: phrase.last), isPerson { phrase.last = second }
    if phrase.hasModifier, phrase.last > head {
      for place in head + 1...phrase.last {
        let token = tokens[place]
        phrase.hasDefiniteModifier =
          phrase.hasDefiniteModifier || token.kind == .number || token.isCapitalised
          || token.has(.definite) && !token.has(.ownership)
        phrase.isOfSomebody =
          phrase.isOfSomebody || token.has([.occupation, .relative, .person, .title, .wordyTitle])
      }
      phrase.isOfSomebody = phrase.isOfSomebody && tokens[head + 1].has(.of)
    }
    // `kleindochter van de burgemeester`: telegrams leave the article out.
    if phrase.hasDefiniteModifier, opensClause(phrase.first), !tokens[head].has(.office),
      !(phrase.first..<head).contains(where: { tokens[$0].has(.article) }),
      isKin(head) || phrase.first < head
        || tokens[head].has(.role) == false
          && tokens[head].has(.someone)
    {
      phrase.isDefinite = true
    }
    return phrase
  }

  /// The last token of `en zijn vriend` behind somebody.
  private func companion(behind last: Int) -> Int? {
    guard let and = next(last + 1), and.gap.isSpace, and.value == Word.en || and.value == Word.and,
      let own = next(last + 2), own.gap.isSpace, own.is(.hisOrHer),
      next(last + 3)?.gap.isSpace == true, isSomebody(last + 3), !tokens[last + 3].has(.people)
    else { return nil }
    return last + 3
  }

  /// `een van ons`, `een van de deelnemers`: one of a few, whom those who were there know.
  ///
  /// - Parameter index: The last word of it.
  /// - Returns: The first word of it; `nil` when it is something else.
  func oneOfFew(endingAt index: Int) -> Int? {
    guard
      tokens[index].has(.few) || tokens[index].has(.people) || hasPluralOfPersons(index)
        || isPluralOfDoers(index),
      index > 1, tokens[index].gap.isSpace
    else { return nil }
    var place = index - 1
    while place > index - 3, place > 0, tokens[place].has([.article, .definite, .ownership]) {
      place -= 1
    }
    guard place > 0, tokens[place].value == Word.van, tokens[place].gap.isSpace,
      tokens[place - 1].value == Word.een || tokens[place - 1].number == 1
        || tokens[place - 1].has(.someone)
    else { return nil }
    return place - 1
  }

  /// `kaarters`, `zangers`: several who do something, by the end of the word.
  func isPluralOfDoers(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.length > 5 && Self.doerEnds.end(token.range, of: bytes, behind: 3)
      && !token.has([.publicPlace, .desk, .topic, .unit, .belonging, .dwellingUnit, .front])
      && !PublicThemes.shared.holds(token.value)
      && !PublicThemes.shared.isPart(of: bytes[token.range])
  }

  private static let doerEnds = WordEnds(ScanWord.doerEnd.words)

  /// `zonen`, `dochters`, `zussen`.
  func hasPluralOfPersons(_ index: Int) -> Bool {
    tokens[index].is(.kinInPlural)
  }

  /// Whether a word is for somebody's family: `opa`, `schoonzus`, `oudste`.
  func isKin(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.has([.kin, .offspring]) || token.has(.relative) && !token.has(.neighbour)
      || token.is(.eldest)
  }

  private func isHouseNumber(_ token: NoteToken) -> Bool {
    token.has(.numeral) || token.kind == .number && token.length < 5 && token.gap.isSpaced
  }

  /// Whether a token is a word for one person: `kapster`, `overbuurman`, `dochter`, `gezin`.
  func isSomebody(_ index: Int) -> Bool {
    let token = tokens[index]
    // `de oudste boom van de wijk`
    if token.is(.eldest), let noun = next(index + 1), noun.gap.isSpace, noun.kind == .word,
      noun.has([.publicPlace, .desk]) || PublicThemes.shared.holds(noun.value)
    {
      return false
    }
    guard token.kind == .word, !token.has(.pronoun),
      !isPartOfMore(index) || token.gap.isOnly("/") || isBehindPrefix(index)
    else { return false }
    if token.has([
      .occupation, .offspring, .relative, .wordyTitle, .title, .originNoun, .confided,
    ]) {
      return true
    }
    if token.has(.household) { return !token.has(.neighbour) && token.value != Word.buren }
    if token.has(.person) { return !token.is(.namelessPerson) }
    return token.length > 5 && !token.has(.people) && hasPersonEnd(index)
  }

  /// `oud-leraar`, `ex-man`: a word for a person behind what it once was, or where.
  func isBehindPrefix(_ index: Int) -> Bool {
    guard index > 0, tokens[index].gap.isOnly("-"), tokens[index].kind == .word else {
      return false
    }
    let prefix = tokens[index - 1]
    return prefix.kind == .word && !prefix.has([.person, .role, .household, .listedName])
  }

  func hasPersonEnd(_ index: Int) -> Bool {
    Self.personEnds.end(tokens[index].range, of: bytes, behind: 3)
  }

  /// The ends of words for people.
  private static let personEnds = WordEnds(ScanWord.personEnd.words)

  func isAdjective(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.has([.origin, .religion, .adjective]) { return true }
    return token.kind == .word && token.length > 2
      && !token.has([.small, .particle, .says, .acts, .tie])
      && bytes[token.range].last.map { $0 | 0x20 } == UInt8(ascii: "e")
  }

  /// The last of the words behind a person that tell who it is: `met de hoofddoek uit de Wissel`.
  func modifierEnd(of head: Int) -> Int {
    var last = head
    var rounds = 0
    while rounds < 3, let place = linkBehind(last), let end = nounEnd(from: place + 1) {
      last = end
      rounds += 1
    }
    if let end = asideEnd(behind: last) { return end }
    // `de enige smid hier`, `buurvrouw links`, and not `de buurvrouw boven de winkel`
    if last == head, let here = next(last + 1), here.gap.isSpace,
      here.is(.here)
        || here.has([.side, .nearby]) && next(last + 2)?.has([.article, .definite, .of]) == false,
      next(last + 2)?.gap.isSpace == true
    {
      return last + 1
    }
    return last
  }

  /// The end of `, die van de sjaals,`, by which those are told apart of whom there are more.
  private func asideEnd(behind last: Int) -> Int? {
    guard let opener = next(last + 1), opener.gap.mark == UInt8(ascii: ","),
      opener.value == Word.die || opener.value == Word.dat
        || opener.is(.modifierLink)
    else { return nil }
    let link = opener.value == Word.die || opener.value == Word.dat ? last + 2 : last + 1
    guard let pointed = next(link), pointed.is(.modifierLink) else {
      return nil
    }
    for end in link + 1..<link + 6 {
      guard next(end) != nil, let behind = next(end + 1) else { return nil }
      if behind.gap.mark == UInt8(ascii: ",") { return end }
    }
    return nil
  }

  /// The `met` behind a token, or the `naast` of `pal naast`.
  private func linkBehind(_ last: Int) -> Int? {
    guard var link = next(last + 1), link.gap.isSpace || link.gap.mark == UInt8(ascii: "(") else {
      return nil
    }
    var place = last + 1
    if isDegree(place), let behind = next(place + 1), behind.gap.isSpace {
      (place, link) = (place + 1, behind)
      return link.has(.beside) || link.is(.passing) ? place : nil
    }
    return link.is(.modifierLink) ? place : nil
  }

  /// The noun of `de witte hond`, `nummer 12` or `Wissel` that starts at a token.
  private func nounEnd(from start: Int) -> Int? {
    if let end = ageEnd(from: start) { return end }
    var place = start
    var hasArticle = false
    while let token = next(place), place < start + 4, token.gap.isSpace {
      if token.has([.definite, .article, .numeral, .houseNumber]) || token.kind == .number {
        hasArticle = true
      } else if !(hasArticle && isAdjective(place) && isNounBehind(place)) {
        let isName = token.isCapitalised && isInside(place)
        let isBare =
          !hasArticle && !isName && !tokens[start - 1].is(.modifierLink)
        return isBare || token.has([.says, .copula, .singular]) ? nil : nameEnd(from: place)
      }
      place += 1
    }
    return hasArticle && place > start && tokens[place - 1].kind == .number ? place - 1 : nil
  }

  /// Whether a word is a verb of one person, as `rijdt` is.
  private func isPresent(_ index: Int) -> Bool {
    guard isVerb(index) else { return false }
    return verb(at: index)?.form == .present
  }

  private func isNounBehind(_ index: Int) -> Bool {
    guard let after = next(index + 1), after.gap.isSpace, after.kind == .word else { return false }
    // `van de garage rijdt …`: the thing is the garage.
    if isPresent(index + 1) { return false }
    return !after.has([.says, .copula, .singular, .tie, .acts, .small, .whereabouts])
  }

  /// The last of the words with a capital that start at a token.
  private func nameEnd(from start: Int) -> Int {
    var last = start
    while let token = next(last + 1), token.gap.isSpace, token.isCapitalised, last < start + 3 {
      last += 1
    }
    return last
  }

  /// Whether neighbours know who is meant.
  func isKnown(_ phrase: PersonPhrase) -> Bool {
    let head = tokens[phrase.head]
    if phrase.isOnly { return true }
    if phrase.isHome { return isKnownHome(phrase) }
    let isAnybody = head.has([.role, .someone]) && !head.has(.occupation)
    let isPointedAt = phrase.isKin || tokens[phrase.first].value == Word.die
    // `man, weduwnaar, drinkt`
    if isAnybody, opensLine(phrase.first), next(phrase.last + 1)?.gap.mark == UInt8(ascii: ",") {
      return true
    }
    if isAnybody, !isPointedAt {
      // `man van rond de 60`: telegrams leave the article out.
      return phrase.hasModifier
        && (phrase.isDefinite || opensClause(head.has(.role) ? -1 : phrase.first))
    }
    if phrase.isDefinite { return true }
    if phrase.hasModifier { return true }
    // `Bovenbuurvrouw praat in zichzelf`: telegrams leave the article out.
    let hasArticle = phrase.first < phrase.head && tokens[phrase.first].has(.article)
    return !hasArticle && (opensClause(phrase.first) || hasPersonEnd(phrase.head))
  }

  private func isKnownHome(_ phrase: PersonPhrase) -> Bool {
    if phrase.hasModifier || phrase.isKin || phrase.isOwn { return true }
    if let link = next(phrase.head + 1), link.has([.nearby, .houseNumber]) { return true }
    guard phrase.isDefinite else { return false }
    return tokens[phrase.head].length > 7 || phrase.head - phrase.first > 1
  }

  func opensClause(_ index: Int) -> Bool {
    guard index >= 0 else { return false }
    let gap = tokens[index].gap
    return index == 0 || gap.ends != .none
      || [UInt8(ascii: ":"), UInt8(ascii: ",")].contains(gap.mark)
      || gap.mark == UInt8(ascii: "(") || gap.mark == 1
  }
}
