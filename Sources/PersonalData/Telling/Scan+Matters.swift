internal import Lexicons
internal import Source
internal import Words

/// What words name that are told of somebody: what is everybody's, and what is their own.
extension Scan {
  /// Whether those or the things that somebody has are named, or what they go through, and nothing
  /// that is everybody's.
  func isTheirOwn(_ telling: inout Telling) -> Bool {
    if !namesOwn(telling) {
      lookUp(&telling)
      guard telling.told?.line.holdsPrivateLife == true else { return false }
    }
    return !isOpenMatter(&telling)
  }

  /// Whether those or the things that somebody has are named, and nothing that is everybody's.
  func isTheirs(_ telling: inout Telling) -> Bool {
    namesTheirs(telling) && !isOpenMatter(&telling)
  }

  /// Whether words name what somebody goes through, or has and does not give away.
  func namesOwn(_ telling: Telling) -> Bool {
    namesTheirs(telling)
      || telling.words.contains {
        tokens[$0].has([.secret, .trouble, .health, .debt, .justice])
      }
  }

  /// Whether words name those or what somebody has, and does not give away or work with.
  func namesTheirs(_ telling: Telling) -> Bool {
    let isDoing = OpenDoing.does.holds(tokens[telling.verb].value)
    let isGiven = telling.words.contains { OpenDoing.offers.holds(tokens[$0].value) }
    return telling.words.contains {
      tokens[$0].value == Word.thuis
        || !isGiven && isTheirThing($0) && !(isDoing && isWhere($0 + 1))
          && !isOfTheirWork($0 + 1, telling)
    }
  }

  /// `onze kruidenier heeft zijn zaak moeten sluiten`: what they have at work, without want or worry.
  private func isOfTheirWork(_ thing: Int, _ telling: Telling) -> Bool {
    telling.clearness == .atWork && OpenDoing.ofWork.holds(tokens[thing].value)
      && !isWorried(behind: telling.phrase.last)
  }

  /// Whether what somebody works in or with is told of, and nothing else of their own.
  func tellsOfTheirWork(_ telling: Telling) -> Bool {
    telling.words.dropLast().contains {
      tokens[$0].is(.hisOrHer) && isOfTheirWork($0 + 1, telling)
    } && !namesOwn(telling)
  }

  /// Whether a word is the `haar` of `haar jas`, which is nobody else's.
  private func isTheirThing(_ index: Int) -> Bool {
    guard let what = next(index + 1), what.gap.isSpace, what.kind == .word else { return false }
    // `als je man je slaat`
    if tokens[index].value == Self.your { return what.has(.kin) && !what.has(.child) }
    guard tokens[index].is(.hisOrHer), !isEverybodys(index + 1), !isOthers(index + 1),
      !what.is(.deed), !what.has([.small, .article, .neutral, .numeral])
    else { return false }
    // `is bij haar geweest`
    return verb(at: index + 1)?.form != .participle
  }

  /// Whether words name what is everybody's, and not only as where somebody is.
  func isOpenMatter(_ telling: inout Telling) -> Bool {
    let value = tokens[telling.verb].value
    let isStaying =
      tokens[telling.verb].is(.stands) || OpenDoing.handles.holds(value)
      || !isEmpty(telling.verb) && !OpenDoing.isVerb(value)
    if telling.words.contains(where: { isOpenMatter($0, isStaying: isStaying) }) { return true }
    // `of er 's nachts gehandhaafd wordt, wilde iemand weten`
    if telling.verb < telling.phrase.first, telling.verb > 0,
      (sentenceStart(of: telling.verb)..<telling.verb).contains(where: {
        $0 > 0 && isOpenMatter($0, isStaying: isStaying)
      })
    {
      return true
    }
    lookUp(&telling)
    return telling.told.map { namesShared($0, in: telling.words, isStaying: isStaying) } ?? false
  }

  /// `heeft de sloten vervangen omdat haar broer een sleutel had`: a clause about those who are theirs
  /// says why, and names nothing that is everybody's.
  func isBecauseOfKin(_ telling: Telling) -> Bool {
    let clause = telling.words.first { index in
      guard tokens[index].is(.conjunction), let own = next(index + 1), own.is(.hisOrHer),
        let kin = next(index + 2)
      else { return false }
      return kin.has(.kin) && !kin.has(.child) && !kin.has(.people)
    }
    guard let clause else { return false }
    return !(clause...telling.words.upperBound).contains { isOpenMatter($0, isStaying: false) }
  }

  private func isOpenMatter(_ index: Int, isStaying: Bool) -> Bool {
    if OpenDoing.has.holds(tokens[index].value) { return true }
    if tokens[index].value == Word.en { return saysMore(behind: index) }
    let isOwned = tokens[index - 1].has(.ownership)
    if isOthers(index) { return !isOwned }
    return isEverybodys(index) && (!isOwned || tokens[index].is(.others))
      && !(isStaying && isWhere(index))
  }

  private func lookUp(_ telling: inout Telling) {
    if telling.told == nil { telling.told = clauses(of: telling.phrase).first }
  }

  /// `en ziet hoe hard er gereden wordt`: what somebody says or finds of it besides.
  private func saysMore(behind and: Int) -> Bool {
    guard let verb = next(and + 1), !verb.is(.modal) else { return false }
    return (OpenDoing.says.holds(verb.value) || OpenDoing.finds.holds(verb.value))
      && next(and + 2) != nil && !isWorried(behind: and)
  }

  /// Whether a clause about a thing begins at a token, also as a question: `wanneer de weg open gaat`.
  func opensMatterOfThing(_ index: Int) -> Bool {
    if tokens[index].value == Word.dat { return opensClauseOfThing(index) }
    guard OpenDoing.asks.holds(tokens[index].value), let first = next(index + 1),
      first.gap.isSpace, first.has(.definite), !first.has(.ownership), next(index + 2) != nil
    else { return false }
    return !isSomebody(index + 2)
  }

  /// Whether a word is for people of whom nobody is meant.
  private func isOthers(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.has(.office) || token.value == Word.buren { return true }
    guard token.has(.people), !token.is(.everybody) else { return false }
    // `past op kinderen uit de straat`, `twintig kinderen`, and not `de kinderen` of somebody
    if token.has([.kin, .child]) {
      let before = tokens[index - 1]
      if before.kind == .number { return before.number > 4 }
      return !before.has([.definite, .ownership, .anyone]) && !before.is(.few)
        && !before.is(.amount)
    }
    return !token.has(.household)
  }

  /// Whether a word stands behind `in de`, `op het` or the like.
  private func isWhere(_ index: Int) -> Bool {
    var place = index - 1
    while place > 0, index - place < 4, tokens[place + 1].gap.isSpace {
      if OpenDoing.placing.holds(tokens[place].value) { return true }
      guard tokens[place].has([.article, .definite]) || isAdjective(place) else { return false }
      place -= 1
    }
    return false
  }

  /// Whether a word is for a thing or a place that is everybody's.
  func isEverybodys(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, !token.has([.worry, .secret, .trouble, .kin]),
      !OpenDoing.personal.holds(token.value)
    else { return false }
    // `niet meer` names no lake; `naar school` is what somebody does, `de school` is there for all.
    let before = tokens[index - 1]
    if token.value == Word.meer, !before.has([.article, .definite]) { return false }
    if token.has(.belonging), !before.has(.article) || before.has(.ownership) { return false }
    return token.has([.publicPlace, .desk]) || OpenDoing.shared.holds(token.value)
      || PublicThemes.shared.holds(token.value)
      || PublicThemes.shared.isPart(of: bytes[token.range])
  }

  /// Whether words name what a place has or wants, or where people come together.
  private func namesShared(
    _ told: ToldClause, in words: ClosedRange<Int>, isStaying: Bool
  ) -> Bool {
    let own = told.line.privateLife.map(\.tokens)
    return Self.sharedMatters.contains { list in
      told.line.matches(of: list).contains { match in
        guard Self.sharedKinds.contains(match.value),
          !own.contains(where: { $0.overlaps(match.tokens) })
        else { return false }
        return told.tokens(of: match).allSatisfy {
          words.contains($0) && !tokens[$0].has(Self.notShared)
            && !OpenDoing.personal.holds(tokens[$0].value)
            && !tokens[$0 - 1].has(.ownership) && !(isStaying && isWhere($0))
        }
      }
    }
  }

  private static let your = WordHash.of("je".utf8)
  private static let notShared: WordMarks = [
    .belonging, .homePart, .residence, .dwelling, .worry, .secret, .trouble, .kin, .person, .unit,
  ]
  private static let sharedMatters = [
    Vocabulary.amenities, .venues, .events, .needs, .assets,
  ].map(\.id)
  /// The sections of those lists that are about no time and nobody.
  private static let sharedKinds: Set<String> = [
    "amenity", "public", "event", "room", "repairs", "tools", "green", "learning", "paperwork",
    "places", "things", "activities", "organisations", "publicSpace",
  ]
}
