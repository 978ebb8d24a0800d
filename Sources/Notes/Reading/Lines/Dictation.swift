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
    /// Whether its own words announce the section.
    var isAnnounced = false
  }

  /// Whether a line is so long, and so bare of marks, that it was dictated.
  ///
  /// - Parameters:
  ///   - text: The line.
  ///   - isSpoken: Whether the whole note was dictated, perhaps with a capital before each line.
  /// - Returns: Whether it was.
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

  /// Where a main clause starts, or a point is announced by its name: `dan de zorgen`.
  private static func starts(in line: Line) -> [Int] {
    let points = line.matches(of: .sections).compactMap { match -> Int? in
      var start = match.tokens.lowerBound
      guard match.weight > 5, start > 1, line.isA(SmallWord.article, at: start - 1) else {
        return nil
      }
      start -= 2
      guard line.isA(LineWord.movingOn, at: start) || line.isA(LineWord.clauseOpener, at: start)
      else { return nil }
      return start
    }
    return Set(points + SpokenClauses.starts(in: Line(line.text))).sorted()
  }

  /// The bytes from which a line is a paragraph, in which each main clause may say something else.
  private static let paragraph = 200

  /// The things that a paragraph says, cut where a new one begins.
  static func pieces(of text: String, _ gazetteer: Gazetteer) -> [Piece] {
    let line = Line(heading: text)
    var cuts: [(start: Int, section: NoteSection?, isAnnounced: Bool)] = [(0, nil, false)]
    // Where the words before a cut end that numbers what stands behind it.
    var labels: [Int: Int] = [:]
    var clauses = (text.utf8.count >= paragraph ? starts(in: line) : [])[...]
    /// Cuts at the clauses that start before a token, at a distance from the cuts on both sides.
    func cutClauses(before end: Int) {
      while let clause = clauses.first, clause < end {
        clauses.removeFirst()
        guard clause + 3 <= end, let last = cuts.last, clause >= last.start + 3 else { continue }
        cuts.append((clause, last.section, false))
      }
    }
    for match in line.matches(of: .spoken) where match.value != "noise" {
      let start = match.tokens.lowerBound
      // `afspraak twee` numbers what stands behind it.
      if match.value == "agreements label" {
        if start == 0 { cuts.removeLast() } else { cutClauses(before: start) }
        cuts.append((match.tokens.upperBound, .agreements, true))
        labels[match.tokens.upperBound] = start
        continue
      }
      let section = NoteSection(rawValue: match.value)
      // `de wensen zijn uitgekomen` announces none.
      if start > 0, FunctionWord.role(of: line.tokens[start - 1])?.isDeterminer ?? false {
        continue
      }
      cutClauses(before: start)
      if start == 0 {
        cuts[0].section = section
        cuts[0].isAnnounced = section != nil
      } else if section != nil || start - (cuts.last?.start ?? 0) >= 4 {
        cuts.append((start, section ?? cuts.last?.section, section != nil))
      }
    }
    cutClauses(before: line.tokens.count)
    var pieces: [Piece] = []
    for (index, cut) in cuts.enumerated() {
      let next = index + 1 < cuts.count ? cuts[index + 1].start : line.tokens.count
      var end = labels[next] ?? next
      guard end > cut.start else { continue }
      // `en afgesproken is`: the word that joins belongs to neither.
      while end > cut.start + 1, FunctionWord.role(of: line.tokens[end - 1]) == .coordinator {
        end -= 1
      }
      let words = line.string(cut.start..<end)
      if isNoise(words) { continue }
      pieces.append(Piece(text: words, section: cut.section, isAnnounced: cut.isAnnounced))
    }
    return pieces
  }
}
