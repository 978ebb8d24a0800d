internal import Words

// What explains a word with a capital, so that it is nobody's name.
extension Scan {
  /// Whether a capital here says something: no sentence, list item, quotation or value begins.
  func isInside(_ index: Int) -> Bool {
    guard index > 0, tokens[index].gap.ends == .none else { return false }
    let gap = tokens[index].gap
    let before = tokens[index - 1]
    switch gap.mark {
    case 0:
      // `1 Groen`, `14.00 Koffie`: a number that opens a line opens nothing else.
      return gap.isSpaced && (before.kind != .number || isNumberInside(index - 1))
    case UInt8(ascii: ","), UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "/"),
      UInt8(ascii: "("), UInt8(ascii: "@"), UInt8(ascii: "-"):
      return true
    case UInt8(ascii: "."): return before.has(.abbreviation) || before.length == 1
    default: return false
    }
  }

  private func isNumberInside(_ index: Int) -> Bool {
    var place = index
    while place > 0, tokens[place].gap.ends == .none {
      place -= 1
      if tokens[place].kind == .word, !tokens[place].has([.month, .unit, .abbreviation]) {
        return true
      }
    }
    return false
  }

  /// Whether a place, a shop, a street or a thing bears the name, not a person.
  func isThing(_ index: Int) -> Bool {
    let token = tokens[index]
    if "#^_".utf8.contains(byte(before: token.range.lowerBound)) || token.gap.isGlued && index > 0 {
      return true
    }
    if let after = next(index + 1),
      after.gap.isGlued || after.gap.isOnly(".") || after.gap.isOnly("_")
    {
      // `Woongoed.nl`, `Kamp2`
      if after.length > 1 || after.kind == .number { return true }
    }
    if let after = next(index + 1), after.gap.isOnly("-"), !after.isCapitalised,
      !after.has(.particle)
    {
      // `Opzoomer-dag`
      return true
    }
    return isStreetFrom(index) || isNamesake(index) || isAfterThing(index) || isStaged(index)
      || isOfLongAgo(index) || isFirm(index) || isTown(index)
      || index > 0 && tokens[index].gap.isSpace && isNamesake(index - 1)
  }

  /// `lezing over Floris de Vijfde`, `spelen over Roodkapje`: of whom a tale or a talk tells.
  func isStaged(_ index: Int) -> Bool {
    var start = index
    while start > 0, index - start < 4, tokens[start].gap.isSpace,
      tokens[start - 1].isCapitalised || tokens[start - 1].has(.particle),
      !Self.tells.contains(tokens[start - 1].value)
    { start -= 1 }
    guard start > 0, tokens[start].gap.isSpace, Self.tells.contains(tokens[start - 1].value) else {
      return false
    }
    return (max(0, start - 5)..<start - 1).contains {
      tokens[$0 + 1].gap.ends == .none
        && (tokens[$0].is(SoughtWord.staged) || tokens[$0].has(.portrait)
          || Self.stagedEnds.end(tokens[$0].range, of: bytes))
    }
  }

  /// `7590 CA Ruwvoort`: the town behind a postcode.
  private func isTown(_ index: Int) -> Bool {
    guard index > 1, tokens[index].gap.isSpaced, tokens[index - 1].gap.isSpaced else {
      return false
    }
    return tokens[index - 1].isUpper && tokens[index - 1].length == 2
      && tokens[index - 2].kind == .number && tokens[index - 2].length == 4
  }

  /// `Karel de Grote`, `Bob de Bouwer`: of long ago, or of a tale.
  private func isOfLongAgo(_ index: Int) -> Bool {
    guard let article = next(index + 1), article.value == Word.de, article.gap.isSpace,
      !article.isCapitalised, let epithet = next(index + 2), epithet.gap.isSpace
    else { return false }
    return epithet.isCapitalised && epithet.is(SoughtWord.epithet)
  }

  /// Whether a firm is called after somebody: `Jansen & Zn`.
  private func isFirm(_ index: Int) -> Bool {
    guard let behind = next(index + 1), behind.gap.mark == UInt8(ascii: "&") else { return false }
    return ["zn", "zonen", "zoon", "co"].contains { WordHash.of($0.utf8) == behind.value }
  }

  private static let tells = [WordHash.of("over".utf8), WordHash.of("uit".utf8)]
  private static let stagedEnds = WordEnds(["toneel", "lezing", "voorstelling", "musical"])

  /// Whether the words with a capital from here on end in a street.
  private func isStreetFrom(_ index: Int) -> Bool {
    var place = index
    while place < tokens.count, place < index + 5 {
      if tokens[place].isCapitalised, endsLikeStreet(place) || isStreet(place) {
        // `Kapelweg/Molendijk`
        if place > 0, tokens[place].gap.isOnly("/"), endsLikeStreet(place - 1) { return true }
        // `Jan van der Laan`
        if tokens[place].has([.surname, .knownWord]), tokens[place].length < 6, place > index,
          tokens[place - 1].has(.particle)
        {
          return false
        }
        // `Kees Nieuwendijk zegt`
        if place > index, isFamily(behind: place - 1), isToldOf(place) { return false }
        return !tokens[place].has(.surname) || tokens[place].has(.knownWord) || place > index
      }
      guard let after = next(place + 1), after.gap.isSpace || after.gap.isOnly("-"),
        after.isCapitalised || after.has(.particle), !isOrigin(place + 1)
      else { return false }
      place += 1
    }
    return false
  }

  /// Whether somebody says or does something behind a name.
  private func isToldOf(_ last: Int) -> Bool {
    guard let verb = next(last + 1), verb.gap.isSpace, !verb.isCapitalised else { return false }
    return verb.has(.says) || verb.has(.acts) || verb.has(.benign)
  }

  /// `van de Lindestraat` behind a name: where somebody lives.
  private func isOrigin(_ index: Int) -> Bool {
    guard tokens[index].value == Word.van, let article = next(index + 1),
      let street = next(index + 2)
    else { return false }
    return article.value == Word.de && !article.isCapitalised && street.isCapitalised
      && isCompound(index + 2)
  }

  /// Whether the words before say what bears the name: an article, an institution, a place.
  private func isAfterThing(_ index: Int) -> Bool {
    var place = index
    while place > 0, tokens[place].gap.ends == .none, index - place < 4 {
      let before = tokens[place - 1]
      // `Sint-Jorispoort`
      if tokens[place].gap.isOnly("-"), before.has(.eponym) { return true }
      guard tokens[place].gap.isSpace else { break }
      // `meester Kees`, and not `Meester Keesplein`
      let isWorker = before.has(.occupation) && !before.isCapitalised && isFirstName(index)
      if before.has([.office, .eponym, .publicPlace]), !before.has(.role),
        !(isWorker && !before.has(.office))
      {
        return true
      }
      if before.is(SoughtWord.named), !before.isCapitalised || opensLine(place - 1) { return true }
      if before.isCapitalised, before.has(.relative), isFirstName(index) { return true }
      // `café Tante Sjaan`
      if before.has(.relative), place > 1, tokens[place - 1].gap.isSpace,
        tokens[place - 2].has([.eponym, .publicPlace]) || tokens[place - 2].is(SoughtWord.named)
      {
        return true
      }
      if before.has(.whereabouts), !isFirstName(index) { return true }
      // `weet dat Gijs`, `die Gijs`
      if before.has(.article), !before.has(.ownership), before.length > 1,
        !isParticleOfName(place - 1),
        !isFirstName(index) || before.is(ScanWord.article)
      {
        return true
      }
      // Further back over the words of the same name.
      guard before.isCapitalised || before.has([.particle, .article]) && !before.has(.slot) else {
        break
      }
      place -= 1
    }
    return isBefore(place, within: 4, .portrait)
      && isBefore(place, within: 1, [.of, .topic, .particle])
      || isBefore(place, within: 1, .portrait)
  }

  /// Whether `de` belongs to the name of which a later word is looked at: `Henk de Vries`.
  private func isParticleOfName(_ index: Int) -> Bool {
    var place = index
    while place > 0, place > index - 3, tokens[place].gap.isSpace, tokens[place].has(.particle) {
      place -= 1
      if tokens[place].has(.firstName) { return true }
    }
    return false
  }

  func isAfterOffice(_ index: Int) -> Bool {
    index > 0 && tokens[index].gap.ends == .none && tokens[index - 1].has([.office, .eponym])
  }

  /// The whole name that starts at a token.
  func wholeName(from index: Int) -> NameTokens? {
    var name = NameTokens(first: index, last: index)
    while let end = continuation(of: name) { name.last = end }
    return isStreet(name.last) || known.contains(tokens, at: name.last) || isNamedAfter(name.last)
      ? nil : name
  }

  /// `Toon Hermans-lied`: a thing that bears a name.
  func isNamedAfter(_ last: Int) -> Bool {
    guard let thing = next(last + 1), thing.gap.isOnly("-"), thing.kind == .word else {
      return false
    }
    return !thing.isCapitalised && thing.length > 2 && !thing.has([.particle, .surname, .person])
  }

  func isWithinMatch(_ index: Int) -> Bool {
    let start = tokens[index].range.lowerBound
    return matches.suffix(4).contains { $0.range.contains(start) }
  }

  /// `Elzenveldse`: a word made of a name that is declared.
  func isDerived(_ index: Int) -> Bool {
    let token = tokens[index]
    guard !known.isEmpty, !token.has([.knownWord, .listedName]) else { return false }
    let word = bytes[token.range].map { $0 | 0x20 }
    return ["se", "s", "er", "ers", "naar"].contains { end in
      word.count > end.utf8.count + 3 && word.suffix(end.utf8.count).elementsEqual(end.utf8)
        && known.startsName(WordHash.of(word.dropLast(end.utf8.count)))
    }
  }

  /// Whether a word that no list has is put together out of two that they have.
  func isCompound(_ index: Int) -> Bool {
    KnownCompound.isOne(
      Array(Folding.key(String(decoding: bytes[tokens[index].range], as: UTF8.self)).utf8))
  }
}
