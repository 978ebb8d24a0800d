internal import Lexicons
internal import Words
internal import Source

extension Scan {
  /// A day beside `geb.`, `geboren` or `born`.
  mutating func birthDate(at index: Int) -> Int? {
    guard let end = date(at: index) else { return birthday(at: index) ?? birthYear(at: index) }
    let isBirth =
      isBefore(index, within: 3, .birth)
      || end < tokens.count && tokens[end].gap.ends == .none && tokens[end].has(.birth)
      || isInNextCell(index, .birth) || hasBirthStar(before: index) || isPersonOf(day: index)
      || isTurning(day: index, end) || isBracketed(day: index, end)
    // `het idee is geboren op …`
    guard isBirth, !isBefore(index, within: 9, .topic) else { return nil }
    add(.birthDate, tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound)
    return end
  }

  /// `jarig op 4 mei`: a birthday of somebody.
  private func isBirthday(_ index: Int) -> Bool {
    guard (1...31).contains(tokens[index].number), let month = next(index + 1), month.has(.month)
    else { return false }
    if isTurning(day: index, index + 2) || isAgeBefore(day: index) { return true }
    guard isBefore(index, within: 3, .anniversary) else { return false }
    var place = index
    while place > 0, place > index - 8, tokens[place].gap.ends < .block {
      place -= 1
      if tokens[place].has([.people, .topic]) { return false }
      // `haar verjaardag is 4 mei`
      if tokens[place].is(.hisOrHer), tokens[place + 1].has(.anniversary) { return true }
      // `verjaart 4 mei, wordt 90`
      if tokens[place].has(.anniversary), tokens[place].has(.says) || opensClause(place) {
        return true
      }
      if isOnePerson(place) || tokens[place].has(.listedName) { return true }
    }
    return false
  }

  private mutating func birthday(at index: Int) -> Int? {
    guard isBirthday(index) else { return nil }
    add(
      .birthDate, tokens[index].range.lowerBound..<tokens[index + 1].range.upperBound, .possible)
    return index + 2
  }

  /// `(* 4-5-1950)`, as on cards and in registers.
  private func hasBirthStar(before index: Int) -> Bool {
    var place = tokens[index].range.lowerBound
    func skipSpace() { while byte(before: place) == 0x20 { place -= 1 } }
    skipSpace()
    guard byte(before: place) == UInt8(ascii: "*") else { return false }
    place -= 1
    skipSpace()
    return byte(before: place) == UInt8(ascii: "(") || byte(before: place) == UInt8(ascii: ",")
      || index > 0 && tokens[index].gap.ends == .none
        && tokens[index - 1].has([.listedName, .person])
  }

  /// Whether a day is said to be somebody's: `meneer is van 4-5-'51`.
  private func isPersonOf(day index: Int) -> Bool {
    // `de gastvrouw werd 12 mei 81`, `opa wordt op 3 augustus 90`
    let verb = index > 1 && tokens[index - 1].value == Word.op ? index - 2 : index - 1
    if verb > 0, tokens[index].gap.isSpace, tokens[verb].is(ScanWord.turnsAge),
      tokens[index + 1].has(.month), tokens[index + 2].length == 2,
      isOnePerson(verb - 1) || isSomebody(verb - 1)
        || tokens[verb - 1].isCapitalised && tokens[verb - 1].has(.listedName)
    {
      return true
    }
    guard index > 2, tokens[index].gap.ends == .none, tokens[index - 1].value == Word.van,
      tokens[index - 2].has(.copula)
    else { return false }
    return isOnePerson(index - 3) || tokens[index - 3].has([.listedName, .title, .wordyTitle])
  }

  /// `mevrouw (4-5-1950)`: a day in brackets right behind one person.
  private func isBracketed(day index: Int, _ end: Int) -> Bool {
    index > 0 && byte(before: tokens[index].range.lowerBound) == UInt8(ascii: "(")
      && byte(at: tokens[end - 1].range.upperBound) == UInt8(ascii: ")")
      && (isOnePerson(index - 1) || tokens[index - 1].has([.title, .wordyTitle]))
      && !tokens[index - 1].has([.office, .household])
  }

  /// Whether somebody turns an age on a day: `ze wordt op 9 december 2026 tachtig`.
  private func isTurning(day index: Int, _ end: Int) -> Bool {
    guard index > 1, tokens[index - 1].value == Word.op,
      tokens[index - 2].is(ScanWord.turnsAge),
      let age = next(end)
    else { return false }
    return age.has(.numeral) || age.kind == .number && (18...110).contains(age.number)
  }

  /// `wordt 90 op 4 juni`, and not `de kerk wordt 90 op 4 juni`.
  private func isAgeBefore(day index: Int) -> Bool {
    index > 2 && tokens[index - 1].value == Word.op && (18...110).contains(tokens[index - 2].number)
      && tokens[index - 2].kind == .number && tokens[index - 3].is(ScanWord.turnsAge)
      && !isBefore(index - 3, within: 6, [.publicPlace, .desk, .topic, .people])
  }

  /// Whether the cell of a table before that of a token means something.
  func isInNextCell(_ index: Int, _ marks: WordMarks) -> Bool {
    index > 0 && tokens[index].gap.mark == UInt8(ascii: "|") && tokens[index].gap.ends == .block
      && tokens[index - 1].has(marks)
  }

  /// The token behind a day with a year: `4-5-1950`, `4/5/'50`, `4 mei 1950`, `1950-05-04`.
  func date(at index: Int) -> Int? {
    guard index + 2 < tokens.count else { return nil }
    let (first, second, third) = (tokens[index], tokens[index + 1], tokens[index + 2])
    guard third.kind == .number, second.gap.ends == .none, third.gap.ends == .none else {
      return nil
    }
    guard second.kind == .number else {
      guard second.has(.month), (1...31).contains(first.number), isYear(third) else { return nil }
      return index + 3
    }
    let isParted = second.gap.mark != 0 || second.gap.isSpaced
    guard isParted, (1...12).contains(second.number), second.length <= 2 else { return nil }
    if first.length == 4 {
      return (1...31).contains(third.number) && third.length <= 2 ? index + 3 : nil
    }
    return (1...31).contains(first.number) && first.length <= 2 && isYear(third) ? index + 3 : nil
  }

  private func isYear(_ token: NoteToken) -> Bool {
    token.length == 2 || token.length == 4 && (1900...2099).contains(token.number)
  }

  /// An age that one person has: `een vrouw van 83`, `83-jarige bewoonster`, `hij is 12 jaar`.
  mutating func age(at index: Int) -> Int? {
    let token = tokens[index]
    guard (0...110).contains(token.number), token.length <= 3, !isPartOfMore(index) else {
      return nil
    }
    guard let person = personOfAge(at: index) else { return nil }
    let isMinor = token.number < 18
    add(
      PersonalDataMatch(
        isMinor ? .minor : .age, token.range, certainty: .possible,
        replacement: PersonalDataKind.age.placeholder))
    return max(person, index) + 1
  }

  /// The token of the one person whose age a number is.
  private func personOfAge(at index: Int) -> Int? {
    let token = tokens[index]
    let hasYear =
      index + 1 < tokens.count && tokens[index + 1].gap.ends == .none
      && tokens[index + 1].has(.year)
    if let person = personBeside(age: index) { return person }
    if let household = householdOfAges(index) { return household }
    if hasYear, tokens[index + 1].has(.yearOld) {
      let isOne =
        next(index + 2).map(isOnePersonToken) == true
        || next(index + 2) != nil && isSomebody(index + 2)
      return isOne ? index + 2 : nil
    }
    if hasYear, let after = next(index + 2), after.gap.isSpace,
      !after.has([.small, .article]), after.value != Word.oud, after.value != Word.old
    {
      return nil
    }
    if hasYear, index > 0, tokens[index].gap.mark == UInt8(ascii: "("), isOnePerson(index - 1) {
      return index - 1
    }
    guard index > 1, tokens[index].gap.isSpace, tokens[index].number > 1 || hasYear else {
      return nil
    }
    let before = tokens[index - 1]
    guard tokens[index - 1].gap.ends == .none else { return nil }
    if before.value == Word.van, isOnePerson(index - 2), !isCount(index) || hasYear {
      return tokens[index - 2].has(.title) ? nil : index - 2
    }
    if before.value == Word.van, tokens[index - 2].has(.household), token.number > 17,
      !isCount(index) || next(index + 1)?.value == Word.en
    {
      return index - 2
    }
    // `onze oudste bewoner is 101`
    let isAlone = next(index + 1).map { $0.gap.mark != 0 } ?? true
    if before.has(.copula), isAlone, token.number > 9, isSomebody(index - 2) {
      return phrase(around: index - 2).map(isFindablePerson) == true ? index - 2 : nil
    }
    guard hasYear, before.has(.copula) else { return nil }
    return (max(0, index - 3)...(index - 2)).reversed().first { isOnePerson($0) }
  }

  /// `mevrouw (83)`, `bewoonster, 91, …`: the person before an age that stands by itself.
  private func personBeside(age index: Int) -> Int? {
    let token = tokens[index]
    guard index > 0, token.gap.ends == .none, token.number > 3,
      token.length == 2 || token.number > 99
    else { return nil }
    var end = byte(at: token.range.upperBound)
    if let year = next(index + 1), year.gap.isSpace, year.has(.year) {
      // `mevrouw, 94 jaar, woont`
      end = byte(at: year.range.upperBound)
    }
    let isBracketed = token.gap.mark == UInt8(ascii: "(") && end == UInt8(ascii: ")")
    guard isBracketed || token.gap.mark == UInt8(ascii: ",") && end == UInt8(ascii: ",") else {
      return nil
    }
    let before = tokens[index - 1]
    let isPerson =
      isOnePerson(index - 1) || before.has([.wordyTitle, .offspring, .relative, .occupation])
      || isWithinMatch(index - 1) || before.isCapitalised && before.has(.firstName)
    return isPerson && !before.has([.office, .household]) ? index - 1 : nil
  }

  /// `gezin met kinderen van 3, 5 en 8 jaar`: the household whose ages stand in a row.
  private func householdOfAges(_ index: Int) -> Int? {
    var last = index
    while let token = next(last + 1), last < index + 8,
      token.kind == .number && token.length < 3 || token.value == Word.en
    {
      last += 1
    }
    guard let year = next(last + 1), year.has(.year), index > 0, !tokens[index - 1].has(.small),
      !tokens[index - 1].is(ScanWord.ageBound)
    else { return nil }
    var place = index
    while place > 0, place > index - 9, tokens[place].gap.ends == .none {
      place -= 1
      if tokens[place].is(ScanWord.ageBound) { return nil }
      if tokens[place].has(.household), tokens[place].value != Word.buren { return last }
    }
    return nil
  }

  /// Whether a phrase parts one person from all others.
  private func isFindablePerson(_ phrase: PersonPhrase) -> Bool {
    !phrase.isHome && (phrase.isDefinite || phrase.isKin || phrase.isOnly)
  }

  private func isOnePersonToken(_ token: NoteToken) -> Bool { token.has(.person) }

  /// Whether a number counts or measures what stands behind it, or opens a date or an hour.
  func isCount(_ index: Int) -> Bool {
    if byte(at: tokens[index].range.upperBound) == UInt8(ascii: "%") { return true }
    guard index + 1 < tokens.count, tokens[index + 1].gap.ends == .none else { return false }
    let token = tokens[index + 1]
    if token.gap.mark == UInt8(ascii: "+") { return true }
    guard token.kind == .word else {
      return !token.gap.isSpaced || token.gap.mark == UInt8(ascii: "-")
        || token.gap.mark == UInt8(ascii: "/")
    }
    if token.has(.houseSuffix), token.gap.isSpace, next(index + 2)?.kind != .number { return false }
    // `Beukenlaan 3, kinderen zonder jas` counts no children.
    let isBeside = token.gap.mark == 0 || token.gap.mark == UInt8(ascii: "-")
    if token.has(.month) || token.has(.unit) && isBeside
      || token.gap.isGlued && token.has(.article) && token.length > 1
    {
      return true
    }
    // `12 en 13 mei`, `3 of 4 keer`, `12 tot 40`.
    if token.has(.small) || token.value == Word.tot, let other = next(index + 2),
      other.kind == .number
    {
      return true
    }
    guard token.gap.isSpace, !token.has([.small, .unit, .worry]), token.length > 2,
      !OpenDoing.placing.holds(token.value)
    else { return false }
    // A plural behind a number is what it counts.
    let end = bytes[token.range].suffix(2).map { $0 | 0x20 }
    return end.last == UInt8(ascii: "s") || end == Array("en".utf8)
  }
}
