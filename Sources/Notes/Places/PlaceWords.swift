internal import Lexicons
internal import Source
internal import Words

/// Words for places: where everyone may come, and where people live.
package enum PlaceWords {
  /// The kind of public place that some words name, as it stands there.
  package static func publicPlace(in words: String) -> String? {
    publicPlace(in: Line(words))
  }

  /// The public place that a line names, as it stands there.
  static func publicPlace(in line: Line) -> String? {
    venues(in: line).first.map { line.string($0.tokens) }
  }

  /// The public place where a text says that something is: in `avond over de dijk in de kerk` the
  /// church.
  ///
  /// - Parameters:
  ///   - line: The words.
  ///   - isSure: Whether a place behind `van` or `naar` is left out.
  /// - Returns: The place as it stands there.
  static func whereabouts(in line: Line, isSure: Bool) -> String? {
    let venues = venues(in: line)
    if let venue = venues.first(where: {
      preposition(of: $0, in: line).map { FunctionWord.role(of: $0) } == .place
    }) {
      return line.string(venue.tokens)
    }
    let venue = venues.first {
      preposition(of: $0, in: line).map {
        !isSure && !SmallWord.about.holds($0.hash) && !SmallWord.for.holds($0.hash)
      } ?? true
    }
    return venue.map { line.string($0.tokens) }
  }

  /// The preposition that a place stands behind, with an article and one more word between them.
  private static func preposition(of venue: Match, in line: Line) -> Token? {
    for index in (max(0, venue.tokens.lowerBound - 3)..<venue.tokens.lowerBound).reversed() {
      guard line.tokens[index].isWord else { return nil }
      if FunctionWord.role(of: line.tokens[index])?.isPreposition ?? false {
        return line.tokens[index]
      }
    }
    return nil
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

  private static let privateWords = HomeWord.privatePlace.words
}
