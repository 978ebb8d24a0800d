internal import Lexicons
internal import Words

/// A part of an agreement that has a name: a column of a table, or a label in a line.
///
/// The raw values are those of the list `columns`.
enum AgreementColumn: String, Hashable {
  case what, owner, with, due, status, reason, theme, id, number, doneOn, toldBack, place
  /// For whom it is, what somebody noticed, what kind of thing it is, and how many said so.
  case whom, said, kind, count

  /// The column of a label that says nothing else, such as `wie doet het`.
  init?(_ label: String) {
    guard label.utf8.count <= 40, let found = Self.read(label), found.isWhole else { return nil }
    self = found.column
  }

  /// The column of a head by the heaviest phrase in it.
  ///
  /// - Parameter head: The words of the cell, such as `Verantwoordelijke(n)` or `Datum gereed`.
  /// - Returns: The column, how sure it is, and whether the head says nothing else.
  static func read(_ head: String) -> (column: AgreementColumn, weight: Int, isWhole: Bool)? {
    let line = Line(heading: head)
    var best: Match?
    for match in line.matches(of: .columns) where match.weight > best?.weight ?? 0 { best = match }
    guard let best, let column = AgreementColumn(rawValue: best.value) else { return nil }
    let isWhole = line.tokens.indices.allSatisfy { index in
      let token = line.tokens[index]
      // `Trekker(s)`: letters in brackets right behind a word belong to it.
      return best.tokens.contains(index) || token.kind == .mark || token.isGlued
    }
    guard isWhole || best.weight > 4 else { return nil }
    return (column, best.weight, isWhole)
  }

  /// Whether a line is nothing but the heads of columns, as above a list that was a table once:
  /// `nr. wat wie wanneer`.
  static func areHeads(_ text: String) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    let line = Line(heading: text)
    let matches = line.matches(of: .columns)
    guard Set(matches.map(\.value)).count >= 3 else { return false }
    return line.tokens.indices.allSatisfy { index in
      line.tokens[index].kind == .mark || matches.contains { $0.tokens.contains(index) }
    }
  }

  /// The labels within a line that name a part of an agreement: `Wie: … Wat: … Wanneer: …`.
  ///
  /// - Returns: What each names, and its bytes with the colon, in order.
  static func labels(in text: String) -> [(column: AgreementColumn, label: Range<Int>)] {
    guard text.holds(mark: ":") else { return [] }
    let line = Line(heading: text)
    let tokens = line.tokens
    /// Behind the label before.
    var end = 0
    return line.matches(of: .columns).compactMap { match in
      let colon = match.tokens.upperBound
      // `gaat niet door: …` and `op de rol: …` are no labels.
      let isMidSentence =
        match.tokens.lowerBound > end && !tokens[match.tokens.lowerBound].isCapitalised
        && FunctionWord.role(of: tokens[match.tokens.lowerBound - 1]) != nil
      guard !isMidSentence, match.tokens.lowerBound >= end,
        let column = AgreementColumn(rawValue: match.value),
        parts.contains(column), colon < tokens.count, tokens[colon].isMark(":"),
        colon + 1 == tokens.count || !tokens[colon + 1].isGlued || !tokens[colon + 1].isMark(":")
      else { return nil }
      end = colon + 1
      return (column, tokens[match.tokens.lowerBound].start..<tokens[colon].end)
    }
  }

  /// The parts that a label within a line may name.
  private static let parts: Set<AgreementColumn> = [.what, .owner, .with, .due, .status, .reason]
}
