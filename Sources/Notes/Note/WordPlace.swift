internal import Source

/// The place of a word of a statement in the note, and whether it is a tag.
struct WordPlace {
  let range: ByteRange
  let isTag: Bool

  /// How far behind the first line of a statement its other lines are looked through.
  private static let reach = 4096

  /// - Parameters:
  ///   - word: The word, without a number sign.
  ///   - range: The bytes of the value, or of the first line of the statement.
  ///   - file: The note.
  init?(of word: String, from range: ByteRange, in file: SourceFile) {
    let end = min(range.upperBound + Self.reach, file.bytes.count)
    let wide = range.lowerBound..<max(range.upperBound, end)
    let tag = "#" + word
    if let found = file.place(of: tag, in: range) ?? file.place(of: word, in: range)
      ?? file.place(of: tag, in: wide)
    {
      isTag = found.count > word.utf8.count || Self.follows(UInt8(ascii: "#"), found, file)
      self.range =
        isTag && found.count > word.utf8.count
        ? (found.lowerBound + 1)..<found.upperBound : found
    } else {
      return nil
    }
  }

  private static func follows(_ byte: UInt8, _ range: ByteRange, _ file: SourceFile) -> Bool {
    range.lowerBound > 0 && file.bytes[range.lowerBound - 1] == byte
  }
}

/// Finds the words of a value where they stand, each behind the one before it.
struct PlacesInOrder {
  /// How far behind one word the next may stand.
  private static let gap = 256

  private let file: SourceFile
  private var value: ByteRange = 0..<0
  private var start = 0

  init(_ file: SourceFile) { self.file = file }

  /// - Parameters:
  ///   - word: The word, without a number sign.
  ///   - range: The bytes of the value.
  /// - Returns: Its place; `nil` when it is not the next word.
  mutating func next(_ word: String, in range: ByteRange) -> WordPlace? {
    if range != value { (value, start) = (range, range.lowerBound) }
    // The word before it may have been found behind the value, as a tag in the text.
    let end = min(range.upperBound, start + word.utf8.count + Self.gap)
    guard start <= end, let place = WordPlace(of: word, from: start..<end, in: file) else {
      return nil
    }
    start = place.range.upperBound
    return place
  }
}
