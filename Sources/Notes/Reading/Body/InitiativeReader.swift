internal import Lexicons
internal import Words

/// Reads something that residents start, with its phase and the support it has.
enum InitiativeReader {
  static func read(_ statement: Statement, _ line: Line, themes: [String]) -> Initiative {
    var text = LineText(line)
    for tag in Tag.tags(in: text) { text.blank(tag) }
    let supportGiven = take(given, &text)
    let supportAsked = take(asked, &text)
    let phase = takePhase(&text, box: statement.box)
    return Initiative(
      text: text.remaining, phase: phase, supportAsked: supportAsked, supportGiven: supportGiven,
      isChallenge: isChallenge(text.line), themes: themes, line: statement.line)
  }

  private static let given = LineWord.supportGiven.words
  private static let asked = LineWord.supportAsked.words

  /// Whether residents offer to take over what the municipality does (uitdaagrecht).
  static func isChallenge(_ line: Line) -> Bool {
    line.matches(of: .initiatives).contains { $0.value == "challenge" }
  }

  /// Takes a label within the line with the words up to the next mark.
  private static func take(_ labels: [String], _ text: inout LineText) -> String? {
    for label in labels {
      guard let found = text.range(of: label),
        text.firstIndex(of: UInt8(ascii: ":"), from: found.upperBound) == found.upperBound
      else { continue }
      var end = text.count
      for mark in [UInt8(ascii: ";"), UInt8(ascii: ")")] {
        if let index = text.firstIndex(of: mark, from: found.upperBound) { end = min(end, index) }
      }
      let value = text.remaining(in: (found.upperBound + 1)..<end)
      text.blank(found.lowerBound..<end)
      return value.isEmpty ? nil : value
    }
    return nil
  }

  private static func takePhase(_ text: inout LineText, box: UInt8?) -> Initiative.Phase {
    let line = text.line
    let phases = line.matches(of: .initiatives).compactMap { match in
      Initiative.Phase(rawValue: match.value).map { (phase: $0, tokens: match.tokens) }
    }
    guard let found = phases.first else {
      return box.flatMap(Box.status(of:)).map { $0 == .done ? .established : .running }
        ?? .idea
    }
    let tokens = found.tokens
    if tokens.lowerBound > 0, line.tokens[tokens.lowerBound - 1].isMark("("),
      tokens.upperBound < line.tokens.count, line.tokens[tokens.upperBound].isMark(")")
    {
      text.blank(line.tokens[tokens.lowerBound - 1].start..<line.tokens[tokens.upperBound].end)
    }
    return found.phase
  }
}
