internal import Diagnostics
internal import Source

extension Diagnostic {
  static func unreadable(at range: ByteRange) -> Diagnostic {
    Diagnostic(
      "yaml-syntax", .warning, at: range,
      nl: "deze regel is geen 'sleutel: waarde'", en: "this line is no 'key: value'",
      help: Bilingual(
        nl: "schrijf een sleutel, een dubbele punt, een spatie en de waarde",
        en: "write a key, a colon, a space and the value"))
  }

  static func words(
    at range: ByteRange, _ problem: YAMLComposer.Problem, fix: Fix?
  ) -> Diagnostic {
    switch problem {
    case .unclosedQuote:
      Diagnostic(
        "unclosed-quote", .warning, at: range,
        nl: "het aanhalingsteken wordt niet gesloten; de rest is gelezen zoals hij er staat",
        en: "the quotation mark is never closed; the rest was read as it stands",
        help: Bilingual(
          nl: "sluit het aanhalingsteken, of haal het weg",
          en: "close the quotation mark, or remove it"), fix: fix)
    case .duplicateKey:
      Diagnostic(
        "duplicate-key", .warning, at: range,
        nl: "een sleutel staat hier twee keer", en: "a key stands here twice",
        help: Bilingual(nl: "houd er een over", en: "keep one of them"))
    case .syntax, .tooDeep, .tooLarge:
      Diagnostic(
        "yaml-syntax", .warning, at: range,
        nl: "deze waarde is geen geldige YAML en is gelezen als gewone woorden",
        en: "this value is no valid YAML and was read as plain words",
        help: Bilingual(
          nl: "zet de waarde tussen dubbele aanhalingstekens",
          en: "put the value in double quotes"), fix: fix)
    }
  }

  /// A tab before a line; two spaces take the place of each.
  static func tab(_ line: YAMLLine, in file: SourceFile) -> Diagnostic {
    let start = file.range(ofLine: file.line(at: line.content.lowerBound)).lowerBound
    let indent = start..<line.content.lowerBound
    let spaces = file.bytes[indent].reduce(into: "") { $0 += $1 == 0x09 ? "  " : " " }
    let isPlain = file.bytes[indent].allSatisfy { $0 == 0x09 || $0 == 0x20 }
    return Diagnostic(
      "yaml-tab", .warning, at: line.content,
      nl: "er staat een tab voor deze regel", en: "there is a tab before this line",
      help: Bilingual(nl: "gebruik spaties om in te springen", en: "use spaces to indent"),
      fix: isPlain
        ? Fix(
          Bilingual(nl: "maak er spaties van", en: "make it spaces"), replacing: indent,
          with: spaces) : nil)
  }

  static func missingSpace(
    at range: ByteRange, after key: String, before value: Int
  ) -> Diagnostic {
    Diagnostic(
      "missing-space-after-colon", .warning, at: range,
      nl: "na '\(key):' ontbreekt een spatie", en: "there is no space after '\(key):'",
      help: Bilingual(nl: "zet een spatie na de dubbele punt", en: "put a space after the colon"),
      fix: Fix(
        Bilingual(nl: "zet er een spatie", en: "put a space there"),
        replacing: value..<value, with: " "))
  }

  static func smartQuotes(_ range: ByteRange, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      "smart-quotes", .warning, at: range,
      nl: "krullende aanhalingstekens horen in YAML bij het woord",
      en: "in YAML curly quotation marks are part of the word",
      help: Bilingual(
        nl: "gebruik rechte aanhalingstekens, of haal ze weg",
        en: "use straight quotation marks, or remove them"),
      fix: Fix(
        Bilingual(nl: "maak ze recht", en: "make them straight"), replacing: range,
        with: "\"\(YAMLQuotes.withoutCurly(file.text(range)))\""))
  }

  static func duplicateKey(_ key: String, at range: ByteRange, first: ByteRange) -> Diagnostic {
    Diagnostic(
      "duplicate-key", .warning, at: range,
      nl: "'\(key)' staat hier voor de tweede keer", en: "'\(key)' stands here a second time",
      notes: [Note(Bilingual(nl: "de eerste staat hier", en: "the first is here"), at: first)],
      help: Bilingual(nl: "houd er een over", en: "keep one of them"))
  }

  static func alias(at range: ByteRange) -> Diagnostic {
    Diagnostic(
      "yaml-alias", .warning, at: range,
      nl: "verwijzingen met & en * worden niet gevolgd",
      en: "references with & and * are not followed",
      help: Bilingual(nl: "schrijf de waarde uit", en: "write the value out"))
  }

  static func tooDeep(at range: ByteRange) -> Diagnostic {
    Diagnostic(
      "yaml-too-deep", .error, at: range,
      nl: "de waarden zijn te diep in elkaar gezet", en: "the values are nested too deep",
      help: Bilingual(
        nl: "houd het bij \(YAMLReader.depthLimit) niveaus",
        en: "keep to \(YAMLReader.depthLimit) levels"))
  }

  static func tooLarge(at range: ByteRange, limit: Int) -> Diagnostic {
    Diagnostic(
      "yaml-too-large", .error, at: range,
      nl: "er staan meer dan \(limit) waarden; de rest is overgeslagen",
      en: "there are more than \(limit) values; the rest was skipped",
      help: Bilingual(nl: "maak de lijst korter", en: "make the list shorter"))
  }
}
