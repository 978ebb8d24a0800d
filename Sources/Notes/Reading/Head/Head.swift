internal import Diagnostics
internal import Words
internal import Source
internal import YAML

/// The frontmatter of a note, and the line its body starts on.
struct Head {
  var entries: [YAMLNode.Entry]
  var bodyLine: Int
  var diagnostics: [Diagnostic]
  /// The lines between the fields that are none.
  var unread: [ByteRange] = []
  /// The comments between the fields.
  var asides: [UnreadParts.Aside] = []

  /// Finds and reads the frontmatter of a note.
  ///
  /// A block between `---` lines that holds no field of a note is a letterhead: it is text,
  /// and a finding says so. A block that is never closed ends at the first line that cannot
  /// belong to it; the rest of the note is still read.
  static func read(_ file: SourceFile) -> Head {
    var first = 1
    while first < file.lineCount, isBlank(file, first) { first += 1 }
    if TOMLHead.isFence(file, trimmedLine(file, first)) { return toml(file, first) }
    guard isFence(file, first) else { return Head(entries: [], bodyLine: 1, diagnostics: []) }

    var last = first + 1
    while last <= file.lineCount, !isFence(file, last), !isEndMark(file, last) { last += 1 }
    guard last <= file.lineCount else { return unclosed(file, first) }

    let block = blockRange(file, first + 1, last - 1)
    guard !block.isEmpty else { return Head(entries: [], bodyLine: last + 1, diagnostics: []) }
    guard holdsField(file, first + 1, last - 1) else {
      // A later block may still be the frontmatter of a note under a letterhead.
      let finding = Diagnostic(
        "letterhead", .hint, at: file.range(ofLine: first),
        nl: "het blok tussen de streepjes bevat geen velden en is als gewone tekst gelezen",
        en: "the block between the dashes has no fields and was read as text",
        help: Bilingual(
          nl: "schrijf velden als 'gebied: …' en 'datum: …', of haal de streepjes weg",
          en: "write fields such as 'area: …' and 'date: …', or remove the dashes"))
      return Head(entries: [], bodyLine: first + 1, diagnostics: [finding])
    }
    return parsed(file, block, bodyLine: last + 1, extra: [])
  }

  /// Reads a head between lines of `+++`; one that is never closed, or has no fields, is text.
  private static func toml(_ file: SourceFile, _ first: Int) -> Head {
    var last = first + 1
    while last <= file.lineCount, !TOMLHead.isFence(file, trimmedLine(file, last)) { last += 1 }
    guard last > first + 1, last <= file.lineCount else {
      return Head(entries: [], bodyLine: 1, diagnostics: [])
    }
    let lines = first...last
    let yaml = TOMLHead.asYAML(file, lines)
    guard holdsField(yaml, first + 1, last - 1) else {
      return Head(entries: [], bodyLine: 1, diagnostics: [])
    }
    return parsed(
      yaml, blockRange(yaml, first + 1, last - 1), bodyLine: last + 1,
      extra: [TOMLHead.diagnostic(file, lines)])
  }

  private static func parsed(
    _ file: SourceFile, _ block: ByteRange, bodyLine: Int, extra: [Diagnostic]
  ) -> Head {
    let comments = UnreadParts(
      file, head: file.line(at: block.lowerBound)...file.line(at: block.upperBound - 1))
    let reading = YAMLReader.read(comments.maskingComments(of: file), block)
    let entries: [YAMLNode.Entry] =
      if case .mapping(let entries, _) = reading.root { entries } else { [] }
    return Head(
      entries: entries, bodyLine: bodyLine, diagnostics: extra + reading.diagnostics,
      unread: reading.unread, asides: comments.asides)
  }

  /// Reads the fields under an opening fence that has no partner.
  private static func unclosed(_ file: SourceFile, _ first: Int) -> Head {
    var last = first
    var number = first + 1
    while number <= file.lineCount {
      if isBlank(file, number) || startsHeading(file, number) { break }
      if !looksLikeField(file, number), !continuesField(file, number) { break }
      last = number
      number += 1
    }
    guard last > first, holdsField(file, first + 1, last) else {
      return Head(entries: [], bodyLine: first + 1, diagnostics: [])
    }
    let finding = Diagnostic(
      "unclosed-frontmatter", .warning, at: file.range(ofLine: first),
      nl: "de kop van de notitie wordt nergens afgesloten",
      en: "the frontmatter is never closed",
      help: Bilingual(
        nl: "zet een regel met '---' onder de laatste sleutel",
        en: "add a line with '---' below the last key"),
      fix: Diagnostic.Fix(
        Bilingual(nl: "sluit de kop af", en: "close the frontmatter"),
        replacing: file.range(ofLine: last).upperBound..<file.range(ofLine: last).upperBound,
        with: file.lineBreak + "---"))
    return parsed(
      file, blockRange(file, first + 1, last), bodyLine: last + 1, extra: [finding])
  }
}

// MARK: - Lines

extension Head {
  private static func blockRange(_ file: SourceFile, _ first: Int, _ last: Int) -> ByteRange {
    guard first <= last else { return 0..<0 }
    let end = last < file.lineCount ? file.lineStarts[last] : file.bytes.count
    return file.range(ofLine: first).lowerBound..<end
  }

  private static func trimmedLine(_ file: SourceFile, _ number: Int) -> ByteRange {
    let bytes = file.bytes.span
    var range = file.range(ofLine: number)
    _ = LineScanner.trimStart(bytes, &range)
    LineScanner.trimEnd(bytes, &range)
    return range
  }

  private static func isBlank(_ file: SourceFile, _ number: Int) -> Bool {
    trimmedLine(file, number).isEmpty
  }

  /// Whether a line is three or more hyphens, spaces around them allowed; Word may have
  /// made one long dash of them.
  private static func isFence(_ file: SourceFile, _ number: Int) -> Bool {
    let range = trimmedLine(file, number)
    guard range.count >= 3 else { return false }
    let bytes = file.bytes.span
    var isDashes = true
    for index in range where bytes[index] != UInt8(ascii: "-") { isDashes = false }
    return isDashes || (range.count <= 6 && file.text(range).allSatisfy { $0 == "—" || $0 == "-" })
  }

  private static func isEndMark(_ file: SourceFile, _ number: Int) -> Bool {
    let range = trimmedLine(file, number)
    return range.count == 3 && LineScanner.starts(file.bytes.span, range, with: "...")
  }

  private static func startsHeading(_ file: SourceFile, _ number: Int) -> Bool {
    file.bytes[trimmedLine(file, number)].first == UInt8(ascii: "#")
  }

  /// Whether a line is a list item or indented, so that it belongs to the field above it.
  private static func continuesField(_ file: SourceFile, _ number: Int) -> Bool {
    let line = file.bytes[file.range(ofLine: number)]
    guard let first = line.first else { return false }
    return first == 0x20 || first == 0x09 || line.starts(with: [UInt8(ascii: "-"), 0x20])
  }

  private static func key(_ file: SourceFile, _ number: Int) -> String? {
    let range = trimmedLine(file, number)
    let bytes = file.bytes.span
    for index in range where bytes[index] == UInt8(ascii: ":") {
      guard index > range.lowerBound, index - range.lowerBound <= 40 else { return nil }
      return file.text(range.lowerBound..<index)
    }
    return nil
  }

  private static func looksLikeField(_ file: SourceFile, _ number: Int) -> Bool {
    guard let key = key(file, number) else { return false }
    return key.utf8.filter { $0 == 0x20 }.count <= 3
  }

  /// Whether any line of a block starts with the name of a field.
  private static func holdsField(_ file: SourceFile, _ first: Int, _ last: Int) -> Bool {
    guard first <= last else { return false }
    return (first...last).contains { number in
      key(file, number).map { FieldKey(unquoted($0)) != nil } ?? false
    }
  }

  private static func unquoted(_ key: String) -> String {
    key.filter { $0 != "\"" && $0 != "'" && $0 != "*" }
  }
}
