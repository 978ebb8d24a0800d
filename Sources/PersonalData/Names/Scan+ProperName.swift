internal import Diagnostics
internal import Source
internal import Words

/// A word that nothing but a person's name explains.
///
/// A capital where no sentence begins is a name. Of whom or what it is, the lists of words and of
/// names say, and the words around it; what neither explains is taken for a person.
extension Scan {
  mutating func properName(at index: Int) {
    let token = tokens[index]
    guard token.isCapitalised else {
      return token.length == 1 ? initialInSmall(at: index) : nameInSmall(at: index)
    }
    if token.length == 1 { return initials(at: index) }
    guard !token.has(Self.plain) || isFirstName(index) || isLeftOver(index), !isWithinMatch(index),
      !known.contains(tokens, at: index), !isDerived(index)
    else { return }
    if let first = familyStart(index) {
      return add(
        .personName, tokens[first].range.lowerBound..<token.range.upperBound, .possible)
    }
    guard let certainty = certainty(at: index), let name = wholeName(from: index),
      !isCalledSo(behind: name.last)
    else { return }
    add(.personName, tokens[name.first].range.lowerBound..<end(of: name), certainty)
  }

  private static let plain: WordMarks = [
    .notName, .office, .month, .origin, .originNoun, .country, .religion, .publicPlace, .eponym,
    .title, .wordyTitle, .relative, .role, .particle, .article,
  ]

  /// `Sterre der Zee heet het koor`: what a thing is called.
  private func isCalledSo(behind last: Int) -> Bool {
    guard let verb = next(last + 1), verb.is(ScanWord.called), let thing = next(last + 2)
    else { return false }
    return thing.has(.article) && !thing.has(.ownership)
  }

  /// How sure a word with a capital is a person's name; `nil` when something else explains it.
  private func certainty(at index: Int) -> PersonalDataMatch.Certainty? {
    let token = tokens[index]
    if isShouted(index) { return isShoutedName(index) ? .possible : nil }
    if isLeftOver(index) { return .possible }
    if isOfKin(index) { return .possible }
    if isThing(index) { return nil }
    if !isInside(index), isWordName(index) || isFamilyAlone(index) { return .possible }
    let isInside = isInside(index)
    if isFirstName(index) {
      if isAtOffice(index) { return nil }
      if token.has(.notName), !isInside, !isFullName(index) { return nil }
      if isFullName(index) || isAtHome(behind: index) || next(index + 1).map(isRole) == true {
        return .likely
      }
      return isInside || !token.has(.knownWord) || isNameEnd(behind: index) || isPersonBehind(index)
        ? .possible : nil
    }
    if token.has(.listedName), !token.has(.knownWord) { return .possible }
    // `Storm heeft de pannen van het dak geblazen`
    if token.has(.massName), !isInside, next(index + 1)?.has([.neutral, .copula]) == true {
      return nil
    }
    if token.has(.doubtfulName) {
      return isPersonBehind(index) || isBesideName(index) ? .possible : nil
    }
    if token.has(.knownWord) {
      return token.has(.surname) && isInside && isBefore(index, within: 1, .cites)
        && tokens[index].gap.isSpace ? .possible : nil
    }
    guard
      isInside || isSpeaking(behind: index) || isActing(behind: index) || isDoing(behind: index)
        || isBeforeSurname(index) || isBeforeInitial(index) || isBeforeAge(index)
        || isFirstOfRow(index)
    else { return nil }
    // `welkom aan Wendeline en haar kinderen`
    let isWithTheirs = next(index + 1)?.value == Word.en && next(index + 2)?.is(.hisOrHer) == true
    return isCompound(index) && !isWithTheirs ? nil : .possible
  }

  /// A given name and a surname that the lists do not explain as anything else.
  private func isFullName(_ index: Int) -> Bool {
    guard let after = next(index + 1), after.gap.isSpace else { return false }
    return after.isCapitalised && after.length > 1 && !after.has(.notName) && !isStreet(index + 1)
      && (after.has(.surname) || !after.has(.knownWord))
      || isBeforeParticles(index)
  }

  /// `Jan van de Water`: a given name, small words, and a word with a capital.
  private func isBeforeParticles(_ index: Int) -> Bool {
    var last = index + 1
    while last < index + 4, isLowParticle(last), next(last)?.gap.isSpace == true { last += 1 }
    guard last > index + 1, let family = next(last), family.gap.isSpace else { return false }
    return family.isCapitalised && family.length > 1 && !isStreet(last)
  }

  /// Whether somebody is told of behind a doubtful given name: `Roos vertelt`, `Mei Ling Chan`.
  func isPersonBehind(_ index: Int) -> Bool {
    guard let after = next(index + 1), after.gap.isSpace else { return false }
    if after.has(.says) || after.has(.acts) && !tokens[index].has(.notName) { return true }
    // `Sjaak de visboer`
    if after.value == Word.de, next(index + 2)?.has(.occupation) == true { return true }
    // `Linde Koster`: a trade with a capital is whose name it is.
    if after.isCapitalised, after.has(.surname) || after.has(.occupation), !isStreet(index + 1) {
      return true
    }
    return after.isCapitalised && after.length > 1 && !after.has(.knownWord)
      && !isCompound(index + 1)
      || isLowParticle(index + 1) && next(index + 2).map { $0.has(.surname) } == true
  }

  /// Whether a word that opens a line stands there as names do: alone, or before `:`, `(`, `,`, `en`.
  func isNameEnd(behind index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index + 1].gap.ends < .block else {
      return tokens[index].gap.ends == .block
    }
    let after = tokens[index + 1]
    return [UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ","), UInt8(ascii: "-")]
      .contains(after.gap.mark) && (after.gap.isSpaced || after.gap.mark == UInt8(ascii: ":"))
      || after.value == Word.en && next(index + 2).map { $0.has(.listedName) } == true
      || after.value == Word.van || after.length == 1 && after.isCapitalised
  }

  /// `Els de Vries (wijkagent)`: an official, whose name is public.
  private func isAtOffice(_ index: Int) -> Bool {
    var last = index
    while let after = next(last + 1), after.gap.isSpace || after.gap.isOnly("-"), last < index + 5,
      after.isCapitalised || after.has(.particle)
    {
      last += 1
    }
    guard let after = next(last + 1) else { return false }
    return after.has(.office) || after.gap.mark != 0 && isBehind(last, within: 2, .office)
  }

  /// Whether a first name stands beside it: `Roos en Mark`.
  private func isBesideName(_ index: Int) -> Bool {
    guard let joint = next(index + 1),
      joint.value == Word.en || joint.gap.mark == UInt8(ascii: "&"),
      let other = next(joint.value == Word.en ? index + 2 : index + 1)
    else { return false }
    return other.isCapitalised && other.has(.firstName)
  }

  private func isActing(behind index: Int) -> Bool {
    next(index + 1).map { $0.gap.isSpace && $0.has(.acts) && !$0.has([.neutral, .small]) } == true
  }

  /// Whether somebody does something behind a word that no list has: `Wolmer bakt taart`.
  private func isDoing(behind index: Int) -> Bool {
    guard let verb = next(index + 1), verb.gap.isSpace, verb.has(.benign), !verb.isCapitalised
    else {
      return false
    }
    // `Boekenruil begint om acht uur`: of a thing, unless it begins something.
    return !verb.is(ScanWord.verbOfThing)
      || next(index + 2)?.has([.article, .definite]) == true
  }

  /// Whether a surname follows a word that no list has: `Wolmer Bakker`.
  private func isBeforeSurname(_ index: Int) -> Bool {
    guard let after = next(index + 1), after.gap.isSpace, after.isCapitalised, after.length > 2
    else { return false }
    return after.has(.surname) && !after.has([.notName, .month, .origin, .country, .office])
      && !isStreet(index + 1)
      && !known.contains(tokens, at: index + 1)
  }

  /// `Wolmer G. bakt`: the first letter of a surname behind a word that no list has.
  private func isBeforeInitial(_ index: Int) -> Bool {
    guard let initial = next(index + 1), initial.gap.isSpace, initial.length == 1 else {
      return false
    }
    return initial.isCapitalised && byte(at: initial.range.upperBound) == UInt8(ascii: ".")
  }

  /// `Wolmer (18) zoekt werk`.
  private func isBeforeAge(_ index: Int) -> Bool {
    guard let age = next(index + 1), age.kind == .number, age.length < 3 else { return false }
    return age.gap.mark == UInt8(ascii: "(")
      && byte(at: age.range.upperBound) == UInt8(ascii: ")")
  }

  /// `Wolmer, Sien en hun ouders`: the first of a row of names.
  private func isFirstOfRow(_ index: Int) -> Bool {
    guard let after = next(index + 1), after.kind == .word else { return false }
    if after.gap.mark == UInt8(ascii: ",") {
      return after.isCapitalised && !after.has([.knownWord, .notName])
        || after.has(.listedName) && after.isCapitalised && !after.has(.notName)
    }
    guard after.gap.isSpace, after.value == Word.en, let other = next(index + 2) else {
      return false
    }
    return other.is(ScanWord.theirs)
  }

  private func isSpeaking(behind index: Int) -> Bool {
    guard let after = next(index + 1), after.gap.isSpace else { return false }
    return after.has(.says)
  }

  /// `de broers Akkerman`, `het echtpaar Pronk`.
  private func isOfKin(_ index: Int) -> Bool {
    index > 0 && tokens[index].gap.isSpace && tokens[index - 1].is(ScanWord.severalKin)
      && (tokens[index].has(.surname) || !tokens[index].has(.knownWord)) && !isStreet(index)
  }

  /// What is left of a name of which the first half was taken away: `bewoner-de Wit`, `- Smit`.
  private func isLeftOver(_ index: Int) -> Bool {
    guard tokens[index].has(.surname), index > 0, tokens[index].gap.ends == .none else {
      return false
    }
    var place = index
    while place > 0, tokens[place].gap.isSpace, tokens[place - 1].has(.particle) { place -= 1 }
    guard place > 0, tokens[place].gap.ends == .none else { return false }
    let mark = tokens[place].gap.mark
    return (mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/"))
      && tokens[place - 1].has([.role, .person, .household]) && !tokens[place - 1].isCapitalised
  }
}

// MARK: - Names in small letters, initials

extension Scan {
  /// `volgens gerda`, `naam: els de vries`, `| gerda |`, `@gerda`.
  private mutating func nameInSmall(at index: Int) {
    let token = tokens[index]
    let isOwner = byte(before: token.range.lowerBound) == UInt8(ascii: "@")
    let isLabelled =
      token.gap.mark == UInt8(ascii: ":") && index > 0 && tokens[index - 1].has(.role)
    guard token.length > 2, token.marks.isDisjoint(with: Self.spoken) || isOwner || isLabelled,
      !isWithinMatch(index)
    else { return }
    let isOpening =
      token.gap.ends == .block || token.gap.mark == UInt8(ascii: ":") || isTasked(index)
    let isBehindSlot =
      index > 0 && token.gap.isSpace && (tokens[index - 1].has(.slot) || isWrittenTo(index))
    guard isOwner || isOpening || isBehindSlot || token.length > 3 else { return }
    let marks = NameMarks.marks(of: token.value)
    guard marks.contains(.firstName), !marks.contains(.doubtfulName),
      !marks.contains(.knownWord) || isLabelled || isBeforeFamilyInSmall(index),
      !known.contains(tokens, at: index)
    else { return }
    if let after = next(index + 1), after.gap.isGlued { return }
    var last = index
    if isOwner, let after = next(index + 1), after.gap.isOnly("-") || after.gap.isOnly("_") {
      last += 1
    } else {
      while let after = next(last + 1), after.gap.isSpace, after.has(.particle), last < index + 3,
        let behind = next(last + 2), behind.has(.particle) || isSurnameInSmall(last + 2)
      {
        last += 1
      }
      if next(last + 1)?.gap.isSpace == true, isSurnameInSmall(last + 1) { last += 1 }
    }
    add(
      PersonalDataMatch(
        .personName, token.range.lowerBound..<tokens[last].range.upperBound, certainty: .possible,
        replacement: isOwner ? Bilingual(nl: "bewoner", en: "resident") : nil))
  }

  /// `actiepunt hilde: vlaggetjes`.
  private func isTasked(_ index: Int) -> Bool {
    index > 0 && tokens[index].gap.isSpace && tokens[index - 1].gap.ends == .block
      && tokens[index - 1].is(ScanWord.task)
      && byte(at: tokens[index].range.upperBound) == UInt8(ascii: ":")
  }

  /// `een appje naar wesley`.
  private func isWrittenTo(_ index: Int) -> Bool {
    tokens[index - 1].is(ScanWord.towards)
      && (max(0, index - 4)..<index - 1).contains { tokens[$0].is(ScanWord.message) }
  }
  private static let spoken: WordMarks = [.particle, .article, .small, .notName, .link]

  /// `kees van dam`: a given name that is a word as well, before a whole family name.
  private func isBeforeFamilyInSmall(_ index: Int) -> Bool {
    guard index > 0, tokens[index].gap.isSpace else { return false }
    var last = index + 1
    while last < index + 3, isLowParticle(last), next(last + 1)?.gap.isSpace == true { last += 1 }
    return next(last)?.gap.isSpace == true && isSurnameInSmall(last)
  }

  private func isSurnameInSmall(_ index: Int) -> Bool {
    guard index < tokens.count, tokens[index].kind == .word, tokens[index].length > 2 else {
      return false
    }
    let marks = NameMarks.marks(of: tokens[index].value)
    return marks.contains(.surname)
      && (!marks.contains(.knownWord) || tokens[index - 1].has(.particle))
  }

  /// Finds initials and a surname in small letters: `h. de vries`.
  private mutating func initialInSmall(at index: Int) {
    guard !isPartOfMore(index), !isWithinMatch(index), let after = next(index + 1),
      after.gap.mark == UInt8(ascii: "."), !after.isCapitalised, after.kind == .word
    else { return }
    // `s.devries`
    if after.gap.isOnly("."), after.length > 4, !isPartOfMore(index + 2),
      next(index + 2)?.gap.isOnly(".") != true,
      NameMarks.marks(of: after.value).isDisjoint(with: .knownWord)
    {
      return add(
        .personName, tokens[index].range.lowerBound..<after.range.upperBound, .possible)
    }
    var last = index + 1
    while isLowParticle(last), let name = next(last + 1), name.kind == .word, last < index + 4 {
      last += 1
    }
    // `opgave v.d. kosten`
    guard isSurnameInSmall(last), index == 0 || !tokens[index].gap.isOnly(".") else { return }
    add(.personName, tokens[index].range.lowerBound..<tokens[last].range.upperBound, .possible)
  }

  /// The end of a name, with the initial of a surname behind it, as in `Kees B.`.
  func end(of name: NameTokens) -> Int {
    if name.first == name.last, let initial = next(name.last + 1), initial.gap.isSpace,
      initial.length == 1, initial.isCapitalised, initial.kind == .word
    {
      let end = initial.range.upperBound
      return byte(at: end) == UInt8(ascii: ".") ? end + 1 : end
    }
    return tokens[name.last].range.upperBound
  }
}
