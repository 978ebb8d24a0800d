internal import Words

/// A word or phrase of a theme's list, taken apart.
struct ThemeStem {
  /// The folded words.
  var parts: [String] = []
  /// Whether words may stand behind each part but the last.
  var gaps: [Bool] = []
  /// Whether only the word itself counts.
  var isExact: Bool

  init(_ text: String) {
    isExact = text.hasPrefix("=")
    var isGap = false
    for bytes in text.utf8.split(separator: 0x20) {
      let word = Substring(bytes)
      if word == "…" || word == "..." {
        isGap = true
        continue
      }
      // A key has one word, but for a mark within it.
      for part in Folding.key(word).utf8.split(separator: 0x20) {
        if !parts.isEmpty { gaps.append(isGap) }
        parts.append(String(Substring(part)))
        isGap = false
      }
    }
  }

  /// Whether compounds with it count: a stem of four letters or more that is not exact.
  var makesCompounds: Bool {
    parts.count == 1 && !isExact && parts[0].utf8.count >= 4
  }

  /// The word with the endings of plurals and diminutives; a short or exact one only with that of
  /// `opa's`.
  var forms: [String] {
    guard let word = parts.first, parts.count == 1 else { return [] }
    if isExact || word.utf8.count < 4 { return [word, word + "s"] }
    var forms = [
      word, word + "s", word + "en", word + "e", word + "je", word + "jes", word + "tje",
      word + "tjes", word + "n",
    ]
    // winkel → winkels, container → containertje; plantsoen → plantsoenen; snelheid → snelheden.
    if word.hasSuffix("heid") { forms.append(word.dropLast(3) + "eden") }
    if let doubled = Self.doubled(word) { forms += [doubled + "en", doubled + "e"] }
    return forms
  }

  /// The word with its last consonant doubled, as plurals behind a short vowel have it.
  private static func doubled(_ word: String) -> String? {
    let letters = Array(word.utf8.suffix(3))
    guard letters.count == 3, !isVowel(letters[0]), isVowel(letters[1]), !isVowel(letters[2])
    else { return nil }
    return word + String(decoding: [letters[2]], as: UTF8.self)
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    "aeiouy".utf8.contains(byte)
  }
}
