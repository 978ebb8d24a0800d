internal import Diagnostics
internal import Source

/// The head of a note between lines of `+++`, as some website programs have it.
///
/// Its lines `key = value` are read as those of any head, and a finding says what they should be.
enum TOMLHead {
  /// Whether a line begins or ends such a head.
  static func isFence(_ file: SourceFile, _ line: ByteRange) -> Bool {
    line.count == 3 && LineScanner.starts(file.bytes.span, line, with: "+++")
  }

  /// The file with a colon for each equals sign in some lines that stands behind a key.
  static func asYAML(_ file: SourceFile, _ lines: ClosedRange<Int>) -> SourceFile {
    var bytes = file.bytes
    for number in lines {
      var depth = 0
      var isKey = true
      for index in file.range(ofLine: number) {
        switch bytes[index] {
        case UInt8(ascii: "{"):
          depth += 1
          isKey = true
        case UInt8(ascii: "}"): depth -= 1
        case UInt8(ascii: ","): isKey = depth > 0
        case UInt8(ascii: "=") where isKey:
          bytes[index] = UInt8(ascii: ":")
          isKey = false
        default: break
        }
      }
    }
    return SourceFile(path: file.path, bytes: bytes, encoding: file.encoding)
  }

  /// Says that a head is TOML, with the lines that it should be.
  static func diagnostic(_ file: SourceFile, _ lines: ClosedRange<Int>) -> Diagnostic {
    let range =
      file.range(ofLine: lines.lowerBound)
      .lowerBound..<file.range(ofLine: lines.upperBound)
      .upperBound
    return Diagnostic(
      "toml-frontmatter", .warning, at: range,
      nl: "de kop staat tussen regels met +++ (TOML)",
      en: "the frontmatter stands between lines of +++ (TOML)",
      help: Bilingual(
        nl: "zet er regels met --- omheen, en schrijf velden als 'gebied: west'",
        en: "put lines of --- around it, and write fields such as 'area: west'"),
      fix: fix(file, lines, range))
  }

  /// The head in YAML; `nil` when it has more than plain fields.
  private static func fix(
    _ file: SourceFile, _ lines: ClosedRange<Int>, _ range: ByteRange
  ) -> Diagnostic.Fix? {
    let text = asYAML(file, lines)
    var fields: [String] = []
    for number in lines.dropFirst().dropLast() {
      let line = text.text(text.range(ofLine: number))
      guard let colon = line.firstIndex(of: ":") else {
        if line.allSatisfy(\.isWhitespace) { continue }
        return nil
      }
      if line.contains("\"\"\"") || line.contains("'''") { return nil }
      let key = line[..<colon].split(separator: " ").joined(separator: " ")
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      fields.append("\(key): \(value)")
    }
    return Diagnostic.Fix(
      Bilingual(nl: "maak er een gewone kop van", en: "make it usual frontmatter"),
      replacing: range,
      with: (["---"] + fields + ["---"]).joined(separator: file.lineBreak))
  }
}
