internal import Municipality
internal import Opgave

/// What `parse` writes behind notes that came as lines, and for a folder without notes: the settings
/// of each municipality, the texts that people agreed on, and how many notes there were.
struct LineSummary {
  private struct Share {
    let owner: Belonging
    var settings: Municipality?
    var texts: [PlacedText] = []
    var notes = 0
  }

  private var shares: [Share] = []
  private var places: [Belonging: Int] = [:]

  private mutating func place(of owner: Belonging) -> Int {
    if let place = places[owner] { return place }
    places[owner] = shares.count
    shares.append(Share(owner: owner))
    return shares.count - 1
  }

  mutating func add(_ settings: Municipality, of owner: Belonging) {
    let place = place(of: owner)
    shares[place].settings = shares[place].settings ?? settings
  }

  mutating func add(_ texts: [PlacedText], of owner: Belonging) {
    let place = place(of: owner)
    // Folders of one municipality have the same texts.
    for text in texts where !shares[place].texts.contains(text) { shares[place].texts.append(text) }
  }

  mutating func count(_ notes: Int, of owner: Belonging) {
    shares[place(of: owner)].notes += notes
  }

  /// The lines, the counts last, so that a stream that was cut anywhere lacks one.
  func lines() throws -> [UInt8] {
    var lines: [UInt8] = []
    for share in shares {
      if let settings = share.settings {
        lines += try JSONText.line(ParsedLine(.settings(settings), of: share.owner))
      }
      for text in share.texts {
        lines += try JSONText.line(ParsedLine(.text(text), of: share.owner))
      }
    }
    for share in shares {
      lines += try JSONText.line(ParsedLine(.end(StreamEnd(notes: share.notes)), of: share.owner))
    }
    return lines
  }
}
