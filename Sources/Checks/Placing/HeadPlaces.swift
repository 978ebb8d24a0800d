internal import Words
internal import Source

/// The places of the fields at the top of a note; looked up only for a note with a finding.
enum HeadPlaces {
  static let kind: Set<String> = [
    "soort", "type", "vorm", "soort gesprek", "gespreksvorm", "kind", "form", "type gesprek",
  ]
  static let date: Set<String> = [
    "datum", "dag", "gespreksdatum", "wanneer", "date", "day", "when", "datum gesprek",
  ]
  static let attendance: Set<String> = [
    "aanwezig", "aanw", "deelnemers", "aanwezigen", "aantal", "opkomst", "present", "attendance",
    "participants", "attendees", "bewoners",
  ]

  /// The lines at the top in which fields are looked for.
  private static let depth = 40

  /// The bytes of the value of the first field with one of some names, when it has words.
  static func value(of names: Set<String>, in file: SourceFile) -> ByteRange? {
    let bytes = file.bytes.span
    for line in 1...min(depth, file.lineCount) {
      let range = file.range(ofLine: line)
      guard let colon = range.first(where: { bytes[$0] == UInt8(ascii: ":") }),
        names.contains(Folding.key(file.text(range.lowerBound..<colon)))
      else { continue }
      var (start, end) = (colon + 1, range.upperBound)
      while start < end, isSpace(bytes[start]) { start += 1 }
      while end > start, isSpace(bytes[end - 1]) { end -= 1 }
      if start < end { return start..<end }
    }
    return nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: "*")
  }
}
