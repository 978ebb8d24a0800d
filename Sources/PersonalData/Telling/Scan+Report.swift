internal import Lexicons
internal import Words

/// Reports about somebody whom a street knows: `aangifte tegen de buurman van de garage`.
///
/// Who reports may be told; about whom may not, nor at whose door the police stood.
extension Scan {
  mutating func report(at index: Int) {
    guard !isWithinMatch(index), tokens[index].has(.report) || isAuthority(index) else { return }
    if let phrase = reported(behind: index) ?? reportedBefore(index) ?? visited(before: index) {
      add(phrase)
    }
  }

  /// The one behind `tegen`, `over` or `bij`.
  private func reported(behind index: Int) -> PersonPhrase? {
    let isAuthority = isAuthority(index)
    let isFormal = isAuthority || hasAuthority(around: index)
    var place = index
    while let token = next(place + 1), place < index + 9 {
      place += 1
      if token.has([.people, .topic]), !token.has([.household, .against]) { return nil }
      guard isOnePersonOrHome(place), let phrase = phrase(around: place), isFindable(phrase),
        phrase.first > index + 1 || isAuthority, phrase.first > 0,
        tokens[phrase.first - 1].has(.against) || tokens[phrase.first - 1].has(.at)
      else { continue }
      if isAuthority {
        // `de politie was weer bij het echtpaar`, `Veilig Thuis is ingeschakeld voor het gezin`
        let verb =
          next(index + 1).map { $0.has([.copula, .sits, .comes, .neutral, .tie]) } ?? false
        return verb ? phrase : nil
      }
      return isFormal || phrase.hasModifier || phrase.isKin || tokens[phrase.head].has(.relative)
        ? phrase : nil
    }
    return nil
  }

  /// `de overbuurman is gemeld bij de politie`.
  private func reportedBefore(_ index: Int) -> PersonPhrase? {
    guard tokens[index].has(.report), hasAuthority(around: index) else { return nil }
    var place = index
    var hasCopula = false
    while place > 0, place > index - 10, tokens[place].gap.ends == .none {
      place -= 1
      hasCopula = hasCopula || tokens[place].has(.copula)
      let isObject = phrase(around: place).map {
        $0.first > 0 && tokens[$0.first - 1].is(.reporter)
      }
      guard hasCopula || isObject == true, isOnePersonOrHome(place),
        let phrase = phrase(around: place),
        isFindable(phrase)
      else { continue }
      if phrase.first > 0, tokens[phrase.first - 1].is(.reporter) {
        return phrase
      }
      let lead =
        phrase.first > 0 && tokens[phrase.first].gap.isSpace ? tokens[phrase.first - 1] : nil
      return lead?.has([.of, .by, .slot]) == true ? nil : phrase
    }
    return nil
  }

  /// `bij de familie op de hoek staat politie`, `bij het gezin is de politie weer geweest`.
  private func visited(before index: Int) -> PersonPhrase? {
    guard isAuthority(index), index > 2 else { return nil }
    var verb = index - 1
    while verb > index - 3,
      tokens[verb].has([.article, .definite]) || tokens[verb].is(.again)
    {
      verb -= 1
    }
    guard verb > 1, tokens[verb].has([.copula, .sits, .comes]) else { return nil }
    var place = verb
    while place > 1, place > verb - 10, tokens[place].gap.ends == .none {
      place -= 1
      guard isOnePersonOrHome(place), let phrase = phrase(around: place), phrase.first > 0,
        tokens[phrase.first - 1].has(.at), isFindable(phrase)
      else { continue }
      return phrase
    }
    return nil
  }

  private func isOnePersonOrHome(_ index: Int) -> Bool {
    (isSomebody(index) || tokens[index].has(.dwelling)) && !tokens[index].has(.office)
  }

  private func isFindable(_ phrase: PersonPhrase) -> Bool {
    isKnown(phrase) && (phrase.isDefinite || phrase.isKin || phrase.isOwn || phrase.hasModifier)
  }

  private func isAuthority(_ index: Int) -> Bool {
    tokens[index].has(.authority)
      || tokens[index].value == Word.thuis && index > 0 && tokens[index - 1].value == Word.veilig
  }

  private func hasAuthority(around index: Int) -> Bool {
    if tokens[index].is(ScanWord.reportByItself) { return true }
    var place = index
    while place > 0, place > index - 10, tokens[place].gap.ends == .none {
      place -= 1
      if isAuthority(place) { return true }
    }
    place = index
    while next(place + 1) != nil, place < index + 10 {
      place += 1
      if isAuthority(place) { return true }
    }
    return false
  }
}
