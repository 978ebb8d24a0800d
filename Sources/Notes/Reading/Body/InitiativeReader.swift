internal import Words

/// Reads something that residents start, with its phase and the support it has.
enum InitiativeReader {
  static func read(_ statement: Statement, themes: [String]) -> Initiative {
    var text = LineText(statement.text)
    for tag in Tag.tags(in: text) { text.blank(tag) }
    let given = take(["steun gegeven", "hulp gegeven", "support given"], &text)
    let asked = take(
      ["steun gevraagd", "hulp gevraagd", "steun nodig", "vraagt", "support asked", "nodig"], &text)
    let phase = takePhase(&text, box: statement.box)
    return Initiative(
      text: text.remaining, phase: phase, supportAsked: asked, supportGiven: given,
      isChallenge: isChallenge(text), themes: themes, line: statement.line)
  }

  /// Whether residents offer to take over what the municipality does (uitdaagrecht).
  static func isChallenge(_ text: LineText) -> Bool {
    text.containsAny(challenges)
  }

  private static let challenges = PhraseSet([
    "overnemen", "zelf beheren", "zelf onderhouden", "in eigen beheer", "zelfbeheer",
    "uitdaagrecht", "wij kunnen dat beter", "dat kunnen wij beter", "mag de hof zelf",
    "mogen we zelf", "mogen wij zelf", "take over", "right to challenge",
  ])

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
    guard let match = text.first(of: phasePhrases) else {
      return box.flatMap(Box.status(of:)).map { $0 == .done ? .established : .running }
        ?? .idea
    }
    let found = match.range
    if found.lowerBound > 0, text.bytes[found.lowerBound - 1] == UInt8(ascii: "("),
      found.upperBound < text.count, text.bytes[found.upperBound] == UInt8(ascii: ")")
    {
      text.blank((found.lowerBound - 1)..<(found.upperBound + 1))
    }
    return phases[match.index].1
  }

  private static let phasePhrases = PhraseSet(phases.map(\.0))

  private static let phases: [(String, Initiative.Phase)] = [
    ("fase: idee", .idea), ("fase: verkennen", .exploring), ("fase: loopt", .running),
    ("fase: staat", .established), ("staat en draait", .established), ("verkennen", .exploring),
    ("verkenning", .exploring), ("onderzoeken", .exploring), ("wordt uitgezocht", .exploring),
    ("zoeken nog", .exploring), ("zoekt nog", .exploring), ("exploring", .exploring),
    ("draait al", .established), ("bestaat al", .established), ("bestaat sinds", .established),
    ("staat er", .established), ("established", .established),
    ("loopt", .running), ("is gestart", .running), ("gestart", .running),
    ("is begonnen", .running),
    ("begonnen", .running), ("bezig", .running), ("running", .running), ("started", .running),
    ("draait", .running),
  ]
}
