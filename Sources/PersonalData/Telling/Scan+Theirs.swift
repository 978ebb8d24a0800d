internal import Diagnostics
internal import Lexicons
internal import Source
internal import Words

/// What is told of somebody by what is theirs: `haar ouders mogen het niet weten`, `na zijn val`.
extension Scan {
  /// Whether a word is `haar`, `zijn` or `hun`.
  func isTheirs(_ index: Int) -> Bool {
    tokens[index].is(.hisOrHer) || tokens[index].value == Word.hun
  }

  /// Whether the kin of somebody are the subject of a clause of their own with want or worry in it:
  /// `en haar familie groet haar niet meer`.
  func kinHaveTrouble(behind last: Int) -> Bool {
    var place = last + 1
    while place < last + Self.reach, let own = next(place) {
      let opens =
        own.gap.mark == UInt8(ascii: ",") || tokens[place - 1].is(.coordinator)
        || tokens[place - 1].is(.conjunction)
      if opens, isTheirs(place), let kin = next(place + 1), kin.gap.isSpace, kin.has(.kin),
        next(place + 2) != nil,
        isDenied(place + 1..<sentenceEnd(from: place + 1))
          || isWorried(behind: place + 1)
      {
        return true
      }
      place += 1
    }
    return false
  }

  /// Whether what is told is about somebody's own kin, and names nothing that is everybody's:
  /// `moest huilen toen het over haar moeder ging`, and not `komt met haar zoon`.
  func isOverTheirKin(_ words: ClosedRange<Int>, with verb: Int) -> Bool {
    guard !namesPublic(words), !isOpen(words, with: verb),
      !servesOthers(in: words.lowerBound..<words.upperBound)
    else { return false }
    return words.dropLast().contains { index in
      isTheirs(index) && tokens[index + 1].gap.isSpace && tokens[index + 1].has(.kin)
        && tokens[index - 1].value != Word.met && tokens[index - 1].value != Word.en
    }
  }

  /// `heeft alleen nog contact met haar kat`: what is left to somebody.
  func isLeftWith(_ words: ClosedRange<Int>) -> Bool {
    words.dropLast().contains {
      tokens[$0].is(.nothingElse) && tokens[$0 + 1].gap.isSpace
        && (tokens[$0 + 1].value == Word.nog || tokens[$0 + 1].value == Word.meer)
    }
  }

  /// `zoekt andere ouders om mee te wandelen`: what somebody wants of others.
  func asksOthers(_ words: ClosedRange<Int>, with verb: Int) -> Bool {
    tokens[verb].is(.seeks)
      && words.prefix(4).contains {
        (tokens[$0].has(.people) || isPluralOfDoers($0)) && !tokens[$0 - 1].has(.ownership)
      }
  }

  /// `zoekt een tweede droger`: what somebody at work looks for.
  func seeksForWork(_ telling: Telling) -> Bool {
    tokens[telling.verb].is(.seeks) && telling.words.upperBound > telling.verb + 1
      && tokens[telling.verb + 1].has(.article) && !tokens[telling.verb + 1].has(.ownership)
      && !isWorried(behind: telling.phrase.last) && !namesOwn(telling)
      && !telling.words.contains { tokens[$0].has([.kin, .home, .belonging]) }
  }

  /// `komt weer in april`: no more than that somebody comes, and when.
  func tellsOnlyWhen(_ words: ClosedRange<Int>, with verb: Int) -> Bool {
    (tokens[verb].has(.comes) || tokens[verb].value == Self.staat)
      && words.allSatisfy { index in
        let token = tokens[index]
        return index == verb || token.kind == .number
          || token.has([.small, .month, .article, .unit, .publicPlace]) || token.is(.again)
          || token.is(.adverb) || token.is(.day) || OpenDoing.attends.holds(token.value)
          || OpenDoing.inOffice.holds(token.value) || isEverybodys(index)
      }
  }

  private static let staat = WordHash.of("staat".utf8)

  /// What befell somebody and changed what they do: `sinds haar val komt ze niet meer`,
  /// `na de crematie van haar zus at ze niet`.
  mutating func turning(at index: Int) {
    guard !tokens[index].has([.with, .against, .of, .by, .slot]) || opensLine(index),
      let own = turned(behind: index), let what = next(own + 1), !isWithinMatch(own + 1)
    else { return }
    let sentence = sentenceStart(of: index)...sentenceEnd(from: index)
    guard
      sentence.contains(where: { tokens[$0].is(.openingPronoun) || isSomebody($0) }),
      sentence.contains(where: { tokens[$0].is(.denies) || tokens[$0].has(.worry) }),
      !sentence.contains(where: {
        tokens[$0].has([.people, .office, .topic]) && !tokens[$0].has(.kin)
          && !tokens[$0].is(.everybody)
      })
    else { return }
    add(
      PersonalDataMatch(
        .onePerson, tokens[own].range.lowerBound..<what.range.upperBound, certainty: .possible,
        replacement: Bilingual(nl: "dat", en: "that")))
  }

  /// The `haar` before what befell somebody, behind `sinds` or in the clause that it opens.
  private func turned(behind index: Int) -> Int? {
    // `na de crematie van haar zus`, `sinds hij zijn werk kwijt is`
    let end = opensLine(index) ? index + 6 : index + 2
    for own in index + 1..<end {
      guard let token = next(own) else { return nil }
      guard token.is(.hisOrHer), let what = next(own + 1), what.gap.isSpace else { continue }
      let isHarmless =
        what.kind != .word || what.is(.deed)
        || what.has([.people, .small, .publicPlace, .desk]) && !what.has(.kin)
        || PublicThemes.common.holds(what.value) || OpenDoing.has.holds(what.value)
      // `sinds zijn vrouw overleed` is told of the one who lost her.
      return isHarmless || own == index + 1 && what.has(.kin) ? nil : own
    }
    return nil
  }

  /// `geeft aan dat`, `gaf aan te …`: says, in two words.
  func isStating(_ verb: Int) -> Bool {
    guard OpenDoing.handles.holds(tokens[verb].value), let on = next(verb + 1),
      on.is(.modifierLink),
      let clause = next(verb + 2)
    else { return false }
    return clause.is(.conjunction) || clause.value == Word.dat
  }

  /// `heeft haar kinderen al een jaar niet in huis`, `heeft niks van hun oudste gehoord`.
  func misses(theirs words: ClosedRange<Int>) -> Bool {
    isDenied(words.lowerBound - 1..<words.upperBound) && !namesPublic(words)
      && words.dropLast().contains { index in
        isTheirs(index) && tokens[index + 1].gap.isSpace
          && (tokens[index + 1].has(.kin) || tokens[index + 1].is(.eldest))
          && tokens[index - 1].value != Word.met
      }
  }

  /// Whether a clause about a thing or a place begins at a token: `dat de container stinkt`.
  func opensClauseOfThing(_ index: Int) -> Bool {
    guard tokens[index].is(.conjunction), let first = next(index + 1), first.gap.isSpace,
      first.has([.article, .definite]), !first.has(.ownership)
    else { return false }
    var noun = index + 2
    while next(noun) != nil, isAdjective(noun), noun < index + 4 { noun += 1 }
    guard let thing = next(noun), thing.kind == .word, !thing.has([.small, .slot, .at, .of]) else {
      return false
    }
    return !isSomebody(noun) && !isFinite(noun)
  }

  /// Adds what is told of somebody whom a role stands for already, from behind the verb on.
  mutating func addRest(of phrase: PersonPhrase) {
    let first = finiteVerb(of: phrase).map { max($0, phrase.last) + 1 } ?? phrase.last + 1
    let last = sentenceEnd(from: phrase.last)
    guard first <= last,
      !(first...last).contains(where: { isWithinMatch($0) || tokens[$0].kind == .judged })
    else { return }
    add(
      PersonalDataMatch(
        .onePerson, tokens[first].range.lowerBound..<tokens[last].range.upperBound,
        certainty: .possible, replacement: Placeholder.omitted))
  }
}
