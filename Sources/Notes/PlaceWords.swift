internal import Source

/// Words for places: where everyone may come, and where people live.
enum PlaceWords {
  /// The public place that a text names, as it stands there.
  static func publicPlace(in text: LineText) -> String? {
    for word in publicWords {
      guard let range = firstWord(startingOrEndingWith: word, in: text) else { continue }
      return text.string(range)
    }
    return nil
  }

  /// Whether a text places something at somebody's home.
  static func isPrivate(_ text: LineText) -> Bool {
    for phrase in privateWords where text.contains(phrase) { return true }
    return false
  }

  private static func firstWord(startingOrEndingWith stem: String, in text: LineText) -> ByteRange?
  {
    var start = 0
    while start < text.count {
      while start < text.count, !LineText.isWord(text.bytes[start]) { start += 1 }
      var end = start
      while end < text.count,
        LineText.isWord(text.bytes[end]) || text.bytes[end] == UInt8(ascii: "-")
      {
        end += 1
      }
      if end > start {
        let word = String(decoding: text.lower[start..<end], as: UTF8.self)
        if word == stem || (stem.utf8.count > 4 && (word.hasSuffix(stem) || word.hasPrefix(stem))) {
          return start..<end
        }
      }
      start = end + 1
    }
    return nil
  }

  private static let publicWords = [
    "wijkgebouw", "dorpshuis", "buurthuis", "wijkcentrum", "buurtcentrum", "buurtkamer",
    "wijksteunpunt",
    "steunpunt", "bibliotheek", "bieb", "kulturhus", "gemeentehuis", "kerk", "moskee", "school",
    "kantine",
    "sporthal", "clubhuis", "speeltuin", "speelplek", "plein", "park", "buurttuin", "moestuin",
    "kinderboerderij", "museum", "café", "cafe", "winkelcentrum", "marktplein", "markt", "brink",
    "ijsbaan", "zwembad", "sportveld", "sportpark", "trapveldje", "hal", "zaal",
    "verenigingsgebouw",
    "grasveld", "veld", "community centre", "village hall", "library", "church", "square",
    "playground",
    "hall",
  ]

  private static let privateWords = [
    "thuis", "bij bewoner", "bij bewoonster", "bij een bewoner", "bij een bewoonster", "huiskamer",
    "bij gastvrouw", "bij gastheer", "bij de gastvrouw", "bij de gastheer", "bij mensen thuis",
    "bij haar", "bij hem", "in de schuur", "aan huis", "achtertuin", "at home", "living room",
    "at her place", "at his place", "with the host", "keukentafel",
  ]
}
