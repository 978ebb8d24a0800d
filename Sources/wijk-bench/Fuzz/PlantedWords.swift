/// Statements with words that no list knows, put into notes to see whether they come back.
struct PlantedWords {
  /// A word, and the line of the note on which it stands.
  struct Plant {
    let word: String
    let line: Int
  }

  /// Lines that say something wherever they stand, `*` standing for a word.
  private static let forms = [
    "- * is stuk.\n", "\n* en * zijn weg.\n\n", "- [ ] * maken @gemeente\n",
  ]

  /// Puts statements between the lines of the body of a note.
  ///
  /// - Returns: Their words, with their lines in the note as it is then.
  static func plant(
    _ count: Int, in note: inout [UInt8], _ random: inout SeededGenerator
  ) -> [Plant] {
    var words: [String] = []
    for _ in 0..<count {
      let places = ([bodyStart(note)] + note.indices.filter { note[$0] == 0x0A }.map { $0 + 1 })
        .filter { $0 >= bodyStart(note) }
      guard let place = places.randomElement(using: &random) else { break }
      var text = ""
      for character in random.pick(forms) {
        guard character == "*" else {
          text.append(character)
          continue
        }
        words.append(word(&random))
        text += words[words.count - 1]
      }
      let isAfterText = place > 0 && note[place - 1] != 0x0A
      note.insert(contentsOf: ((isAfterText ? "\n" : "") + text).utf8, at: place)
    }
    return words.compactMap { word in
      guard let place = note.firstRange(of: word.utf8)?.lowerBound else { return nil }
      return Plant(word: word, line: note[..<place].count { $0 == 0x0A } + 1)
    }
  }

  /// Where the head of a note is over; the end, when it is nowhere over.
  private static func bodyStart(_ note: [UInt8]) -> Int {
    let start = note.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let mark = note.dropFirst(start).first,
      mark == UInt8(ascii: "-") || mark == UInt8(ascii: "+")
    else {
      return 0
    }
    let fence = [0x0A] + [UInt8](repeating: mark, count: 3)
    guard let end = note.firstRange(of: fence)?.upperBound else { return note.count }
    return note[end...].firstIndex(of: 0x0A).map { $0 + 1 } ?? note.count
  }

  private static func word(_ random: inout SeededGenerator) -> String {
    (0..<4).reduce(into: "z") { word, _ in
      word += random.pick(["b", "d", "f", "g", "k", "l", "m", "p", "r", "t", "v"])
      word += random.pick(["a", "e", "i", "o", "u"])
    } + "q"
  }
}
