/// The keys by which two spellings are the same name.
public enum Folding {
  /// The key of a name: lower case, no accents, no marks, one space between words.
  ///
  /// `Krugerstraat-Noord` and `krugerstraat  noord` have one key, as have `thema's` and
  /// `THEMAS`. Soft hyphens and zero-width characters vanish.
  public static func key(_ text: String) -> String {
    let bytes = text.utf8.span
    return isKey(bytes) ? text : folded(bytes)
  }

  public static func key(_ text: Substring) -> String {
    let bytes = text.utf8.span
    return isKey(bytes) ? String(text) : folded(bytes)
  }

  /// Whether a text is a key as it stands, as the keys of frontmatter mostly are.
  private static func isKey(_ bytes: borrowing Span<UInt8>) -> Bool {
    var previous: UInt8 = 0x20
    for index in bytes.indices {
      let byte = bytes[index]
      let isPlain = (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
      guard isPlain || (byte == 0x20 && previous != 0x20) else { return false }
      previous = byte
    }
    return previous != 0x20 || bytes.isEmpty
  }

  private static func folded(_ bytes: borrowing Span<UInt8>) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var isGap = false
    func append(_ byte: UInt8) {
      if isGap, !output.isEmpty { output.append(0x20) }
      isGap = false
      output.append(byte)
    }
    var pending: (lead: UInt8, second: UInt8) = (0, 0)
    for index in bytes.indices {
      let byte = bytes[index]
      if byte < 0x80 {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): append(byte | 0x20)
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
          append(byte)
        case UInt8(ascii: "'"), UInt8(ascii: "`"): break
        default: isGap = true
        }
        continue
      }
      if byte >= 0xC0 {
        pending = (byte, 0)
        if byte >= 0xF0 { isGap = true }
        continue
      }
      switch pending.lead {
      case 0xC2:
        // A soft hyphen vanishes; a non-breaking space and the marks beside it part words.
        if byte != 0xAD { isGap = true }
        pending = (0, 0)
      case 0xC3:
        for letter in LatinLetter.folded(byte) { append(letter) }
        if byte == 0x97 || byte == 0xB7 { isGap = true }
        pending = (0, 0)
      case 0xC4, 0xC5:
        for letter in LatinLetter.extended(pending.lead, byte) { append(letter) }
        pending = (0, 0)
      case 0xE2 where pending.second == 0:
        pending.second = byte
      case 0xE2:
        // Curly apostrophes and zero-width characters vanish; dashes and bullets part words.
        let vanishes =
          pending.second == 0x80
          && (byte == 0x98 || byte == 0x99 || (0x8B...0x8F).contains(byte))
        if !vanishes { isGap = true }
        pending = (0, 0)
      case 0xCC, 0xCD:
        // Combining accents, as decomposed text has them.
        pending = (0, 0)
      case 0xE0...0xEF where pending.second == 0:
        pending.second = byte
      case 0xF0...0xF7: break
      default:
        pending = (0, 0)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The key of a place: also without `wijk`, `buurt` and the like in front, and with the
  /// Roman numeral behind it as a number (`Beukenkamp II`, `Beukenkamp ll`, `Beukenkamp 2`).
  public static func placeKey(_ text: String) -> String {
    let key = key(text)
    guard key.utf8.contains(0x20) else { return key }
    var words = key.cut(at: " ")[...]
    while words.count > 1, let first = words.first, prefixes.contains(first) {
      words = words.dropFirst()
    }
    if words.count > 1, let last = words.last, let number = romanNumerals[last] {
      return (words.dropLast() + [Substring(number)]).joined(separator: " ")
    }
    if let first = words.first, first.startIndex == key.startIndex { return key }
    return words.joined(separator: " ")
  }

  /// A name for files and ids: `[a-z0-9-]`, at most 80 bytes, never empty, no device name.
  public static func slug(_ text: String) -> String {
    let key = key(text)
    let slug =
      key.utf8.count <= 80
      ? String(decoding: key.utf8.map { $0 == 0x20 ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
      : shortened(key)
    if slug.isEmpty { return "naamloos" }
    return deviceNames.contains(slug) ? "\(slug)-" + "naam" : slug
  }

  /// As many whole words of a long key as there is room for.
  private static func shortened(_ key: String) -> String {
    var slug = ""
    for word in key.cut(at: " ") {
      if slug.utf8.count + word.utf8.count + 1 > 80 {
        if slug.isEmpty { slug = String(word.prefix(80)) }
        break
      }
      slug += slug.isEmpty ? String(word) : "-\(word)"
    }
    return slug
  }

  private static let prefixes: Set<Substring> = [
    "de", "het", "wijk", "buurt", "gebied", "dorp", "kern", "buurtschap", "the", "area",
    "neighbourhood", "village",
  ]

  private static let romanNumerals: [Substring: String] = [
    "i": "1", "ii": "2", "ll": "2", "iii": "3", "lll": "3", "iv": "4", "v": "5", "vi": "6",
  ]

  /// Names that Windows keeps for itself.
  private static let deviceNames: Set<String> = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8",
    "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
  ]
}

extension Folding {
  /// The plain letters for the second byte of a letter with an accent, behind `C3`.
  public static func letters(of byte: UInt8) -> [UInt8] { LatinLetter.folded(byte) }

  /// The plain letters for a letter of U+0100 to U+017F, by its two bytes.
  public static func letters(of lead: UInt8, _ byte: UInt8) -> [UInt8] {
    LatinLetter.extended(lead, byte)
  }
}
