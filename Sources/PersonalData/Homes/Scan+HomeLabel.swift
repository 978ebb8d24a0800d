internal import Diagnostics
internal import Lexicons
internal import Source
internal import Words

/// A home as the label of a line, and what goes on at one by its number:
/// `nr. 5: dementie`, `op 27 staat de deurwaarder`.
extension Scan {
  /// Adds the label of a line that is a home, when the words behind it tell of private life.
  ///
  /// - Parameter index: A number in it, or the word for the home before a letter: `flat C: schulden`.
  /// - Returns: The token to go on with; `nil` when it is no such label.
  mutating func homeLabel(at index: Int) -> Int? {
    guard let label = label(around: index), !isWithinMatch(label.lowerBound),
      !isWithinMatch(label.upperBound)
    else { return nil }
    let first = label.upperBound + 1
    guard first < tokens.endIndex else { return nil }
    guard tellsOfHome(first..<lineEnd(from: first)) else { return nil }
    add(
      PersonalDataMatch(
        .homeAddress,
        tokens[label.lowerBound].range.lowerBound..<tokens[label.upperBound].range.upperBound,
        certainty: .possible, replacement: Bilingual(nl: "een plek", en: "a place")))
    return label.upperBound + 1
  }

  /// Whether somebody is the label of a line of which the rest tells of private life:
  /// `vrijwilligster keuken: borstkanker terug`.
  func isConfidingLabel(_ phrase: PersonPhrase) -> Bool {
    guard opensLine(phrase.first), !phrase.isHome, !tokens[phrase.head].has([.office, .occupation])
    else { return false }
    var last = phrase.last
    while last < phrase.last + 2, !endsLabel(last), next(last + 1)?.gap.isSpace == true {
      last += 1
    }
    // `alleenstaande moeder, drie kinderen, gas afgesloten`
    let isRow =
      next(last + 1)?.gap.mark == UInt8(ascii: ",")
      && !(phrase.first..<phrase.head).contains { tokens[$0].has([.article, .definite]) }
    guard endsLabel(last) || isRow else { return false }
    let rest = last + 1..<lineEnd(from: last + 1)
    let isOfPeople = phrase.hasModifier || tokens[phrase.head].has(.household)
    return tellsOfHome(rest, isOfPeople: isOfPeople && !isRow)
      && !rest.contains { tokens[$0].has([.people, .topic]) && !tokens[$0].has(.kin) }
  }

  /// `op 27 staat de deurwaarder voor de deur`: what goes on at a number, behind its verb.
  func isVisited(behind last: Int) -> Bool {
    guard next(last + 1) != nil, isFinite(last + 1), next(last + 2) != nil else { return false }
    let clause = last + 2..<sentenceEnd(from: last + 2) + 1
    let isTold = clause.contains {
      tokens[$0].has([.secret, .trouble, .health, .debt, .justice, .authority])
    }
    return isTold && !namesPublic(clause.lowerBound...clause.upperBound - 1)
  }

  /// The tokens of a label that opens a line and ends at a colon or a dash, all of them about a home.
  private func label(around index: Int) -> ClosedRange<Int>? {
    var first = index
    while first > 0, first > index - Self.longestLabel, !opensLine(first) {
      guard isOfHome(first - 1) else { return nil }
      first -= 1
    }
    guard opensLine(first) else { return nil }
    var last = index
    while let token = next(last + 1), !endsLabel(last), isOfHome(last + 1),
      token.gap.mark == 0 || token.gap.isOnly("-")
    {
      last += 1
    }
    guard endsLabel(last), last < first + Self.longestLabel else { return nil }
    let isHome = (first...last).contains {
      tokens[$0].has([.houseNumber, .buildingPart, .dwellingUnit, .residence, .dwelling])
    }
    return isHome ? first...last : nil
  }

  /// Whether a colon or a dash between spaces stands behind a token.
  private func endsLabel(_ last: Int) -> Bool {
    guard last + 1 < tokens.endIndex else { return false }
    let gap = tokens[last + 1].gap
    guard gap.ends == .none else { return false }
    return gap.mark == UInt8(ascii: ":") || gap.mark == UInt8(ascii: "-") && gap.isSpaced
  }

  private func isOfHome(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .number { return token.length < 5 }
    return token.kind == .word
      && (token.length < 3 && !token.has([.small, .month])
        || token.has([
          .houseNumber, .buildingPart, .dwellingUnit, .residence, .dwelling, .side, .ordinal,
          .houseSuffix, .beside, .numeral,
        ]))
  }

  /// Whether words behind such a label tell of those who live there, and of nothing that is for all.
  private func tellsOfHome(_ rest: Range<Int>, isOfPeople: Bool = false) -> Bool {
    guard !rest.isEmpty, !namesPublic(rest.lowerBound...rest.upperBound - 1) else { return false }
    if rest.contains(where: { tokens[$0].has([.secret, .trouble, .health, .debt, .justice]) }) {
      return true
    }
    // `gezin achterin: 4000 euro bij de belasting`
    if isOfPeople, rest.dropFirst().contains(where: { isSum(endingAt: $0) }) { return true }
    let heaviest = cut(rest).privateLife.map(\.weight).max() ?? 0
    let isOfPeople =
      isOfPeople || rest.contains { tokens[$0].has([.kin, .household, .child]) || isSomebody($0) }
    return heaviest > (isOfPeople ? 0 : 1)
  }

  /// Whether a sum of money ends at a token: `4000 euro`.
  private func isSum(endingAt index: Int) -> Bool {
    tokens[index].is(ScanWord.money) && tokens[index - 1].kind == .number
  }

  /// The token behind the last one of the line in which a token stands.
  func lineEnd(from index: Int) -> Int {
    var end = index + 1
    while end < index + Self.reach, end < tokens.endIndex, tokens[end].gap.ends < .block {
      end += 1
    }
    return end
  }

  /// More words than `flat C derde etage links nr 12` has.
  private static let longestLabel = 8
}
