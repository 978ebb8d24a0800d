internal import Lexicons
internal import Diagnostics
internal import Words
internal import Source

/// What goes on about somebody of whom a line before tells: `Hij slaapt nu in zijn camper`.
///
/// By itself such a line is about anybody. Behind a line that is held it is the rest of one
/// person's story, and whoever was there knows whose.
extension Scan {
  /// Finds the pronouns that lead back to a story, from line to line.
  mutating func addContinuations() {
    let stories = matches.filter { isStory($0) || $0.kind == .minor }
      .map(\.range.lowerBound).sorted()
    guard var story = stories.first else { return }
    var rest = stories[...]
    // How many lines ago the story was last gone on with; `nil` when it is over.
    var distance: Int?
    var first = tokens.firstIndex { $0.range.upperBound > story } ?? tokens.endIndex
    while first > 0, !opensLine(first) { first -= 1 }
    while first < tokens.endIndex {
      let end = tokens[(first + 1)...].indices.first(where: opensLine) ?? tokens.endIndex
      let bound = tokens[end - 1].range.upperBound
      rest = rest.drop { $0 < tokens[first].range.lowerBound }
      if let next = rest.first, next < bound {
        story = next
        distance = 0
      } else if let lines = distance {
        if isBehindHeading(first) {
          distance = nil
        } else if let match = continuation(from: first, to: end) {
          add(match)
          distance = 0
        } else {
          distance = lines < 1 && !introducesSomebody(from: first, to: end) ? lines + 1 : nil
        }
      }
      if distance == nil, rest.isEmpty { return }
      first = end
    }
  }

  /// Whether a list item or a paragraph begins at a token.
  func opensLine(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    guard tokens[index].gap.ends == .block else { return false }
    let newline = UInt8(ascii: "\n")
    // `2. Slaapt op de bank`
    return gap(before: index).contains(newline)
      || tokens[index - 1].kind == .number && gap(before: index - 1).contains(newline)
  }

  func isBehindHeading(_ index: Int) -> Bool {
    gap(before: index).contains(UInt8(ascii: "#"))
      && !gap(before: index).contains(UInt8(ascii: "-"))
  }

  func gap(before index: Int) -> ArraySlice<UInt8> {
    let start = index > 0 ? tokens[index - 1].range.upperBound : 0
    return bytes[start..<tokens[index].range.lowerBound]
  }

  /// The pronoun of one person whom the line itself does not tell of.
  private func continuation(from first: Int, to end: Int) -> PersonalDataMatch? {
    // `De huisarts is bij hem geweest` is about the one of before, `de boer zegt dat hij …` is not.
    var hasActor = false
    for index in first..<min(first + 8, end) {
      if !hasActor, isOwner(index, from: first, to: end) {
        return match(index, replacement: Bilingual(nl: "iemands", en: "somebody's"))
      }
      if !hasActor, isSubject(index, from: first) { return match(index) }
      // `Niemand helpt haar`
      if tokens[index].is(.himOrHer), index > first, !isPartOfMore(index) {
        return match(index)
      }
      if isFirstName(index) || tokens[index].has([.topic, .household]) { return nil }
      if isSomebody(index) {
        guard tokens[index].has([.office, .occupation]) else { return nil }
        hasActor = true
      }
    }
    return nil
  }

  private func match(_ index: Int, replacement: Bilingual? = nil) -> PersonalDataMatch {
    let phrase = PersonPhrase(first: index, last: index, head: index, isDefinite: true)
    return PersonalDataMatch(
      .onePerson, tokens[index].range, certainty: .possible, replacement: replacement,
      rest: replacement == nil ? closedRest(of: phrase) : nil)
  }

  /// Whether a word is `hij`, or `ze` with a verb of one person beside it.
  private func isSubject(_ index: Int, from first: Int) -> Bool {
    if tokens[index].is(.heOrShe) { return true }
    guard tokens[index].has(.pronoun) else { return false }
    return next(index + 1) != nil && isVerbOfOne(index + 1)
      || index > first && tokens[index].gap.isSpace && isVerbOfOne(index - 1)
  }

  /// Whether a word is the `zijn` of `sinds zijn vrouw dood is` or the `haar` of `Haar post blijft
  /// liggen`, and not that of `Zijn er …`.
  func isOwner(_ index: Int, from first: Int, to end: Int) -> Bool {
    guard tokens[index].is(.hisOrHer), index + 2 < end else { return false }
    if isSomebody(index + 1) { return true }
    guard index == first, !tokens[index + 1].has([.small, .article, .topic, .neutral]) else {
      return false
    }
    let isCrowd = tokens[index + 1].has(.people) || hasPluralOfPersons(index + 1)
    return isCrowd
      ? isVerbOfSeveral(index + 2)
      : (index + 2..<min(index + 5, end)).contains(where: isVerbOfOne)
  }

  func isVerbOfOne(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word else { return false }
    let isPlural =
      bytes[token.range].last.map { $0 | 0x20 } == UInt8(ascii: "n")
      && !token.is(.verbOfOne)
    return !isPlural
      && (token.has([.tie, .copula, .singular, .neutral, .says, .acts, .benign]) || isVerb(index))
  }

  /// Whether a word may be `komen` in `Zijn kinderen komen niet meer`.
  private func isVerbOfSeveral(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .word && token.length > 3 && token.gap.isSpace && !token.has(.article)
      && bytes[token.range].last.map { $0 | 0x20 } == UInt8(ascii: "n")
  }

  private func introducesSomebody(from first: Int, to end: Int) -> Bool {
    (first..<end).contains {
      isFirstName($0) || isSomebody($0) && !tokens[$0].has([.office, .occupation])
    }
  }
}
