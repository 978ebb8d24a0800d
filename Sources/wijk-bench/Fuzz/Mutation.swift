/// A way to change a text as people, editors and disks do.
enum Mutation: CaseIterable {
  case dropBytes, flipByte, cutShort, dropLine, repeatLine, swapLines, addPiece, addPieceOften
  case replaceNumber, takeLinesOfAnother, changeLineEnds

  /// Changes a text a few times.
  static func mutated(
    _ text: [UInt8], with others: [[UInt8]], _ random: inout SeededGenerator
  ) -> [UInt8] {
    var text = text
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      let all = Self.allCases
      let mutation = all[Int.random(in: all.indices, using: &random)]
      let other = others.randomElement(using: &random) ?? []
      mutation.apply(to: &text, other, &random)
    }
    return text
  }

  private func apply(
    to text: inout [UInt8], _ other: [UInt8], _ random: inout SeededGenerator
  ) {
    let place = Int.random(in: 0...text.count, using: &random)
    switch self {
    case .dropBytes:
      let count = Int.random(in: 0...40, using: &random)
      text.removeSubrange(place..<min(text.count, place + count))
    case .flipByte:
      if place < text.count { text[place] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
    case .cutShort:
      if Int.random(in: 0..<4, using: &random) == 0 { text.removeSubrange(place...) }
    case .dropLine, .repeatLine, .swapLines:
      var lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      let one = Int.random(in: lines.indices, using: &random)
      let another = Int.random(in: lines.indices, using: &random)
      switch self {
      case .dropLine: lines.remove(at: one)
      case .repeatLine: lines.insert(lines[one], at: another)
      default: lines.swapAt(one, another)
      }
      text = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
    case .addPiece: text.insert(contentsOf: random.pick(Self.pieces).utf8, at: place)
    case .addPieceOften:
      let count = Int.random(in: 2...400, using: &random)
      text.insert(
        contentsOf: String(repeating: random.pick(Self.pieces), count: count).utf8, at: place)
    case .replaceNumber:
      let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
      guard let start = text[place...].firstIndex(where: digits.contains) else { return }
      let end = text[start...].firstIndex { !digits.contains($0) } ?? text.count
      text.replaceSubrange(start..<end, with: random.pick(Self.numbers).utf8)
    case .takeLinesOfAnother:
      let start = Int.random(in: 0...other.count, using: &random)
      let count = Int.random(in: 0...200, using: &random)
      text.insert(contentsOf: other[start...].prefix(count), at: place)
    case .changeLineEnds:
      let ends: [[UInt8]] = [[0x0D], [0x0D, 0x0A], [0x0A, 0x0A]]
      let end = ends.randomElement(using: &random) ?? []
      text = Array(
        text.split(separator: 0x0A, omittingEmptySubsequences: false).joined(separator: end))
    }
  }

  /// What means something to one reader or another.
  private static let pieces = [
    "```", "````\n", "> ```\n", "<!--", "-->", "<!-- wijk: negeer ",
    "<!-- wijk: negeer person-name:",
    "%%", "[//]: # (", "---\n", "---", "+++\n", "[", "]", "](", "![", "[[", "]]", "[a]: ", "[^1]: ",
    "(", ")", "{", "}", "\"", "'", "“", "”", "„", "*", "**", "_", "__", "~~", "==", "<", ">", "> ",
    "> [!note] ", "|", "| a | b |\n|---|---|\n", "#", "## ", "\n## Afspraken\n", "\n## Vragen\n",
    "\n## Niet voor het verslag\n", "- [ ] ", "- [x] ", "- [/] ", "[ ]", "@", "@gemeente ", "@jan ",
    "^", "^bank ", "#groen ", "#schat:mensen ", "(voor 1 april)", "(gedaan 31-2-2026)", "(want ",
    "[due:: 2026-04-01]", "📅 ", ": ", ":\n", "? ", "- ", "1. ", "\t", "    ", "\n\n", "\\", "&amp;",
    "&#0;", "vertrouwelijk", "intern: ", "openbaar: nee\n", "gebied: ", "datum: 32-13-2026\n",
    "aanwezig: 1e9\n", "thema's: [", "&a ", "*a ", "!!binary ", "06-12345678",
    "jan@elzenveld.example",
    "Mw. de Vries", "Lindelaan 12", "1234 AB 5", "NL91 ABNA 0417 1643 00", "de gezondheid van",
    "\u{0}", "\u{1}", "\u{1B}[31m", "\u{7F}", "\u{85}", "\u{A0}", "\u{200B}", "\u{202E}",
    "\u{2028}",
    "\u{FEFF}", "\u{301}", "🌳", "ĳ", "İ",
  ]

  private static let numbers = [
    "0", "-1", "1", "00", "99", "2147483648", "4611686018427387904", "9223372036854775807",
    "-9223372036854775808", "18446744073709551616", "1e308", "0.5", "１２",
  ]
}
