internal import Lexicons
internal import Source
internal import Words

/// What is told of one who is not named: `Kan de trap niet meer op`, `ik slaap niet meer`, `sinds de
/// begrafenis doet ze niet meer open`.
///
/// The sentence is read as if `een bewoner` stood in it. What would be held then is held as it stands,
/// where a word of it is about people: of a lamp too one says that it does not go on any more.
extension Scan {
  mutating func unsaid(from first: Int) {
    guard !isRetold, first + 1 < tokens.count, next(first + 1) != nil else { return }
    let sentence = first...sentenceEnd(from: first)
    guard sentence.count > 2 else { return }
    guard byte(at: tokens[sentence.upperBound].range.upperBound) != UInt8(ascii: "?"),
      let retelling = retelling(of: sentence)
    else { return }
    var scan = Scan(
      bytes: retelling.bytes, tokens: retelling.tokens, known: known, publicNumbers: publicNumbers)
    scan.isRetold = true
    scan.run()
    let told = scan.ordered().filter { Self.details.contains($0.kind) }
    guard !told.isEmpty,
      retelling.isOfHousehold || told.contains(where: { $0.kind != .onePerson })
        || isAboutPeople(sentence, byTeller: retelling.isOfTeller)
    else { return }
    for match in told {
      guard let range = retelling.range(of: match.range) else { continue }
      toldOfAnybody.append(
        PersonalDataMatch(
          match.kind, range, certainty: .possible,
          replacement: match.kind == .onePerson ? Placeholder.omitted : nil))
    }
  }

  /// Whether a comma parts a clause from whom a line begins with: `man alleen, derde portiek, ziet slecht`.
  func opensTelegram(_ index: Int) -> Bool {
    guard index > 1, tokens[index].gap.mark == UInt8(ascii: ","), isVerbOfSomebody(index) else {
      return false
    }
    let first = unbrokenStart(of: index)
    return isSomebody(first) && !tokens[first].has([.people, .office, .occupation])
      && next(first + 1) != nil && !isFinite(first + 1)
  }

  /// The first token of the line in which one stands, or the first within reach.
  private func unbrokenStart(of index: Int) -> Int {
    var first = index
    while first > 0, index - first < 12, tokens[first].gap.ends < .block { first -= 1 }
    return first
  }

  /// The sentence with somebody in the place of who is not said, or says `ik`.
  private func retelling(of sentence: ClosedRange<Int>) -> Retelling? {
    let first = sentence.lowerBound
    if let told = severalAsOne(sentence) { return told }
    if opensLine(first) ? isVerbOfSomebody(first) : opensTelegram(first), !isNamedBehind(sentence),
      isVerbWithoutSubject(first..<sentence.upperBound + 1)
    {
      let told = spelled(first).lowercased()
      return Retelling(of: sentence, in: self, replacing: [first: "een bewoner \(told)"])
    }
    for place in sentence.prefix(9) {
      let token = tokens[place]
      if token.is(ScanWord.teller), let verb = verbBeside(place, where: { isTellersVerb($0) }) {
        var replaced = [place: "een bewoner"]
        replaced[verb] = toldVerb(verb)
        for other in sentence where tokens[other].is(ScanWord.tellers) { replaced[other] = "haar" }
        return Retelling(of: sentence, in: self, replacing: replaced, isOfTeller: true)
      }
      if token.is(.openingPronoun), place > first,
        let verb = verbBeside(place, where: isVerbOfOne), !opensClause(place) || verb < place
      {
        return Retelling(of: sentence, in: self, replacing: [place: "een bewoner"])
      }
      // `volgens de buren drinkt hij`
      let isSource = place > 0 && tokens[first].has(.cites) && place < first + 3
      if !isSource, isSomebody(place) || token.has([.people, .office, .topic, .listedName]) {
        return nil
      }
    }
    return nil
  }

  /// `is vorige week geplaatst, de nieuwe bank`: a thing at the end is what it is about.
  private func isNamedBehind(_ sentence: ClosedRange<Int>) -> Bool {
    sentence.suffix(5).contains { index in
      tokens[index].gap.mark == UInt8(ascii: ",") && tokens[index].has([.article, .definite])
        && index < sentence.upperBound && !(index...sentence.upperBound).contains(where: isSomebody)
    }
  }

  /// Whether a word is a verb that tells of one, and neither a noun such as `vocht` nor what is asked
  /// of others, as in `Zet een bank neer`.
  private func isVerbOfSomebody(_ index: Int) -> Bool {
    let token = tokens[index]
    guard !(token.isUpper && token.length > 1), !token.has([.people, .topic, .article]),
      !token.is(.nobody), !known.contains(tokens, at: index),
      !PublicThemes.shared.holds(token.value)
    else { return false }
    // `Zet een bank neer`
    let isAsked = OpenDoing.handles.holds(token.value) || OpenDoing.lets.holds(token.value)
    if isAsked, next(index + 1)?.has([.article, .definite]) == true { return false }
    return token.has([.singular, .copula, .tie, .neutral, .says, .lives]) || token.is(.modal)
      || OpenDoing.isVerb(token.value)
      || !token.has(.listedName) && verb(at: index)?.form == .present
      || isVerb(index)
        && cut(index..<sentenceEnd(from: index) + 1).privateLife.contains {
          $0.weight > 2 && $0.tokens.lowerBound == 0
        }
  }

  /// The verb right before a pronoun, or right behind it.
  private func verbBeside(_ index: Int, where isVerb: (Int) -> Bool) -> Int? {
    if index > 0, tokens[index].gap.isSpace, isVerb(index - 1) { return index - 1 }
    return next(index + 1)?.gap.isSpace == true && isVerb(index + 1) ? index + 1 : nil
  }

  /// Whether a word is a verb behind or before `ik` or `we`.
  private func isTellersVerb(_ index: Int) -> Bool {
    guard tokens[index].kind == .word, !tokens[index].has([.article, .people, .topic]),
      !tokens[index].is(.adverb)
    else { return false }
    return tokens[index].is(.modal) || isFinite(index) || toldVerb(index) != nil
  }

  /// A verb of whoever tells as it is of somebody else: `heeft` for `heb`, and `slapen` for what
  /// several do.
  private func toldVerb(_ index: Int) -> String? {
    let word = spelled(index).lowercased()
    if let form = ThirdPerson.form(of: word) { return form }
    let isBehindTeller = index > 0 && tokens[index - 1].is(ScanWord.teller)
    guard isBehindTeller, word.count > 3, !tokens[index].has([.small, .notName]) else { return nil }
    return word.hasSuffix("en") || word.hasSuffix("t") ? word : word + "t"
  }

  /// Whether words name those or the things that are theirs, or what people go through.
  ///
  /// Whoever writes the note says `ik` as well, and goes to see others about what is theirs.
  private func isAboutPeople(_ words: ClosedRange<Int>, byTeller: Bool) -> Bool {
    let others: WordMarks = [.occupation, .office, .desk, .people, .eponym]
    let isOfOthers = words.contains { tokens[$0].has(others) && !tokens[$0].has([.kin, .child]) }
    if isOfOthers || byTeller && words.contains(where: isOpinion) { return false }
    let marks: WordMarks =
      byTeller
      ? [.health, .debt, .justice, .secret] : [.kin, .belonging, .health, .debt, .justice, .secret]
    // `Ligt vol met glas`
    let least = tokens[words.lowerBound].is(.stands) ? 2 : 1
    return words.contains { index in
      tokens[index].has(marks) || !byTeller && tokens[index].is(ScanWord.oneself)
        || (tokens[index].is(.hisOrHer) || tokens[index].is(ScanWord.tellers))
          && next(index + 1)?.has(byTeller ? [.kin, .belonging] : .small) == byTeller
          && next(index + 1)?.has([.people, .publicPlace, .neutral, .article]) == false
    } || cut(words.lowerBound..<words.upperBound + 1).privateLife.contains { $0.weight > least }
  }

  /// Whether a word is a verb of what somebody says or finds.
  private func isOpinion(_ index: Int) -> Bool {
    guard let told = toldVerb(index) else { return false }
    let verb = WordHash.of(told.utf8)
    return OpenDoing.says.holds(verb) || OpenDoing.finds.holds(verb)
  }

  private func spelled(_ index: Int) -> String {
    String(decoding: bytes[tokens[index].range], as: UTF8.self)
  }
}
