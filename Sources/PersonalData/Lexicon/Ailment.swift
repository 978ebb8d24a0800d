internal import Lexicons

/// Words that are put together with that of an illness or a treatment: `knieoperatie`, `hartstilstand`.
enum Ailment {
  /// Whether a word in small letters or capitals is one, by its end.
  static func isOne(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    ends.contains { end in
      guard range.count > end.count + 2 else { return false }
      let start = range.upperBound - end.count
      for index in 0..<end.count where bytes[start + index] | 0x20 != end[index] { return false }
      return !isOfPlants(bytes, range.lowerBound)
    }
  }

  /// Whether a word is about plants, beasts or things: `iepziekte`, `boomziekte`.
  private static func isOfPlants(_ bytes: borrowing Span<UInt8>, _ start: Int) -> Bool {
    plants.contains { plant in
      for index in 0..<plant.count
      where start + index >= bytes.count || bytes[start + index] | 0x20 != plant[index] {
        return false
      }
      return true
    }
  }

  private static let ends = ScanWord.ailmentEnd.words.map { Array($0.utf8) }

  private static let plants = ScanWord.noAilment.words.map { Array($0.utf8) }
}
