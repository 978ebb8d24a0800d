internal import Lexicons
internal import Municipality
internal import Words

/// Speech written down as it came, without full stops and mostly without capitals.
enum Dictation {
  /// One of the things that a paragraph says.
  struct Piece {
    var text: String
    /// The section that the words before it announced.
    var section: NoteSection?
  }

  /// Whether a line is so long, and so bare of marks, that it was dictated.
  ///
  /// - Parameters:
  ///   - text: The line.
  ///   - isSpoken: Whether the whole note was dictated, perhaps with a capital before each line.
  static func isDictated(_ text: String, isSpoken: Bool) -> Bool {
    let utf8 = text.utf8
    guard utf8.count >= (isSpoken ? 30 : 60), let first = utf8.first,
      isSpoken || first >= 0x61 && first <= 0x7A
    else { return isNoise(text) }
    return !utf8.contains { byte in
      byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
        || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
        || byte == UInt8(ascii: "(")
    }
  }

  /// Whether a line only says that the dictation ends.
  static func isNoise(_ text: String) -> Bool {
    guard text.utf8.count <= 50 else { return false }
    let line = Line(heading: text)
    let noise = line.matches(of: .spoken).filter { $0.value == "noise" }
    return !noise.isEmpty
      && line.tokens.indices.allSatisfy { token in
        line.tokens[token].kind == .mark || FunctionWord.role(of: line.tokens[token]) != nil
          || noise.contains { $0.tokens.contains(token) }
      }
  }

  /// The things that a paragraph says, cut where a new one begins.
  static func pieces(of text: String, _ gazetteer: Gazetteer) -> [Piece] {
    let line = Line(heading: text)
    var cuts: [(start: Int, section: NoteSection?)] = [(0, nil)]
    for match in line.matches(of: .spoken) where match.value != "noise" {
      let start = match.tokens.lowerBound
      let section = NoteSection(rawValue: match.value)
      // `de wensen zijn uitgekomen` announces none.
      if start > 0, FunctionWord.role(of: line.tokens[start - 1])?.isDeterminer ?? false {
        continue
      }
      if start == 0 {
        cuts[0].section = section
      } else if section != nil || start - (cuts.last?.start ?? 0) >= 4 {
        cuts.append((start, section ?? cuts.last?.section))
      }
    }
    var pieces: [Piece] = []
    for (index, cut) in cuts.enumerated() {
      let end = index + 1 < cuts.count ? cuts[index + 1].start : line.tokens.count
      let words = line.string(cut.start..<end)
      if isNoise(words) { continue }
      pieces.append(Piece(text: words, section: cut.section))
    }
    return pieces
  }
}
