internal import Lexicons
internal import Source
internal import Words

/// Words for places: where everyone may come, and where people live.
package enum PlaceWords {
  /// The kind of public place that some words name, as it stands there.
  package static func publicPlace(in words: String) -> String? {
    publicPlace(in: LineText(words))
  }

  /// The public place that a text names, as it stands there.
  static func publicPlace(in text: LineText) -> String? {
    let line = Line(text.current)
    return venues(in: line).first.map { line.string($0.tokens) }
  }

  /// The public places that a line names; a repair café is held somewhere, and is no place.
  static func venues(in line: Line) -> [Match] {
    line.matches(of: .venues).filter { venue in
      !line.matches(of: .events).contains { event in
        event.tokens.overlaps(venue.tokens) && event.tokens.count > 1
      }
    }
  }

  /// Whether a text places something at somebody's home.
  static func isPrivate(_ text: LineText) -> Bool {
    for phrase in privateWords where text.contains(phrase) { return true }
    return false
  }

  private static let privateWords = [
    "thuis", "bij bewoner", "bij bewoonster", "bij een bewoner", "bij een bewoonster", "huiskamer",
    "bij gastvrouw", "bij gastheer", "bij de gastvrouw", "bij de gastheer", "bij mensen thuis",
    "bij haar", "bij hem", "in de schuur", "aan huis", "achtertuin", "at home", "living room",
    "at her place", "at his place", "with the host", "keukentafel",
  ]
}
