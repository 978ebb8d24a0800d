internal import Lexicons
internal import Municipality
internal import Source
internal import Words

/// Several agreements in one paragraph.
extension AgreementReader {
  /// The agreements that a paragraph holds: a sentence that starts with somebody who acts,
  /// `De dorpsraad maakt …`, is the next one.
  ///
  /// An item of a list is one agreement, however many sentences it has. The writer and others who
  /// each do something of their own are apart in either.
  func parted(_ statement: Statement, _ line: Line) -> [Statement] {
    guard !statement.isItem, statement.box == nil else { return divided(statement, line) }
    let text = LineText(statement.text)
    guard text.bytes.contains(UInt8(ascii: ".")) else {
      return divided(part(of: statement, text, text.all), line)
    }
    var parts: [Statement] = []
    var start = 0
    for offset in Self.sentenceStarts(text)
    where actsFirst(text, offset) || refuses(line.line(of: text.string(offset..<text.count))) {
      // Words before the first one who acts belong to it.
      guard actsFirst(text, start) else { continue }
      parts.append(part(of: statement, text, start..<offset))
      start = offset
    }
    parts.append(part(of: statement, text, start..<text.count))
    return parts.flatMap { divided($0, line.line(of: $0.text)) }
  }

  private func part(of statement: Statement, _ text: LineText, _ range: ByteRange) -> Statement {
    var part = statement
    part.text = text.trimmed(range)
    return part
  }

  /// The offsets at which a sentence starts that is not the first.
  static func sentenceStarts(_ text: LineText) -> [Int] {
    text.bytes.indices.dropFirst(2).filter { index in
      text.bytes[index - 1] == 0x20 && text.bytes[index - 2] == UInt8(ascii: ".")
        && text.bytes[index] >= 0x41 && text.bytes[index] <= 0x5A
    }
  }

  /// Whether a line begins by saying that nothing is promised: `Over het hek kon ze niets toezeggen`.
  private func refuses(_ line: Line) -> Bool {
    guard let sentence = line.sentences.first else { return false }
    return line.matches(of: .promises).contains {
      $0.value == "over" && $0.tokens.count > 1 && sentence.contains($0.tokens.lowerBound)
    }
  }

  /// Whether somebody who acts is named at an offset, an article passed over.
  private func actsFirst(_ text: LineText, _ offset: Int) -> Bool {
    let end = min(text.count, offset + 60)
    let words = LineText(text.string(offset..<end))
    guard let first = gazetteer.parties(in: words.current).first else { return false }
    let before = words.trimmed(0..<first.range.lowerBound).lowercased()
    guard before.isEmpty || FunctionWord.role(of: WordHash.of(before))?.isDeterminer ?? false else {
      return false
    }
    let after = words.trimmed(first.range.upperBound..<words.count)
    return after.first?.isLowercase == true
  }
}
