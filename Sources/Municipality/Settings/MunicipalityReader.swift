internal import Diagnostics
internal import Calendar
internal import Words
package import Source
internal import YAML

/// Reads `wijk.yml`, as leniently as a note and with a place for all that is wrong.
///
/// What could make a public edition show more than its municipality meant is an error: a key at
/// the top level that is not known, anything under `publicatie`, and what is no YAML (rule R16).
package struct MunicipalityReader {
  var municipality = Municipality()
  var ownThemes: [Theme] = []
  var replacesThemes = false
  var diagnostics: [Diagnostic] = []
  var checks: [CheckSetting] = []
  private var spellings: [SettingKey: String] = [:]

  /// The most values in one file: room for a city of some 2,000 neighbourhoods, each with a name,
  /// a code and aliases.
  static let nodeLimit = 40_000

  private init(_ file: SourceFile) {
    diagnostics = Diagnostic.decoding(of: file)
  }

  package static func read(_ file: SourceFile) -> MunicipalityReading {
    var reader = MunicipalityReader(file)
    if let item = firstItem(of: file) {
      reader.diagnostics.append(.listOfSettings(at: item))
    } else {
      let reading = YAMLReader.read(file, limit: nodeLimit)
      let entries = reading.root?.entries ?? []
      reader.diagnostics += weighed(reading.diagnostics, in: entries)
      for entry in entries { reader.read(entry) }
      reader.checkNeighbourhoods(in: file, reading.root?.range ?? 0..<0)
    }
    reader.settleThemes()
    reader.municipality.hasUnreadSettings = reader.diagnostics.contains { $0.severity == .error }
    return MunicipalityReading(
      municipality: reader.municipality, checks: reader.checks, diagnostics: reader.diagnostics)
  }

  /// The first line that says something, if it is an item of a list.
  private static func firstItem(of file: SourceFile) -> ByteRange? {
    for line in 1...file.lineCount {
      let words = file.bytes[file.range(ofLine: line)].drop { $0 == 0x20 || $0 == 0x09 }
      guard let first = words.first, first != UInt8(ascii: "#"), !words.elementsEqual("---".utf8)
      else { continue }
      let isItem = first == UInt8(ascii: "-") && words.dropFirst().first == 0x20
      return isItem ? words.startIndex..<words.endIndex : nil
    }
    return nil
  }

  private mutating func read(_ entry: YAMLNode.Entry) {
    guard let key = SettingKey(entry.key) else {
      return unknown(entry, among: SettingKey.allCases.map { $0.names[0] }, .error)
    }
    // The same spelling twice is told by the reader of YAML.
    if let other = spellings.updateValue(entry.key, forKey: key), other != entry.key {
      diagnostics.append(.settingTwice(entry))
    }
    let known = diagnostics.count
    read(key, entry)
    // A value of another form is a setting that was not read at all.
    for index in known..<diagnostics.count where diagnostics[index].range == entry.keyRange {
      diagnostics[index].severity = .error
    }
  }

  private mutating func read(_ key: SettingKey, _ entry: YAMLNode.Entry) {
    switch key {
    case .name: municipality.name = text(entry)
    case .language: readLanguage(entry)
    case .term: municipality.term = text(entry) ?? municipality.term
    case .headlines: number(entry).map { municipality.maximumHeadlines = $0 }
    case .notes: readNotesFolder(entry)
    case .areas: municipality.areas = named(entry).map { area($0, $1) }
    case .themes: readThemes(entry)
    case .organisations: municipality.organisations = named(entry).map { organisation($0, $1) }
    case .places: municipality.places += places(entry)
    case .people: municipality.people += people(entry)
    case .publication: readPublication(entry)
    case .thresholds: readThresholds(entry)
    case .retention: readRetention(entry)
    case .holidays: readHolidays(entry)
    case .style: readStyle(entry)
    case .checks: readChecks(entry)
    case .suggestions: readSuggestions(entry)
    }
  }

  /// Own themes stand before the built-in ones, so that their words win.
  private mutating func settleThemes() {
    let kept =
      replacesThemes
      ? []
      : Theme.builtIn.filter { theme in
        !ownThemes.contains { $0.id == theme.id }
      }
    municipality.themes = ownThemes + kept
  }
}

// MARK: - Parts

extension MunicipalityReader {
  private mutating func readLanguage(_ entry: YAMLNode.Entry) {
    guard let words = text(entry) else { return }
    switch Folding.key(words) {
    case "nl", "nederlands", "dutch": municipality.language = .dutch
    case "en", "engels", "english": municipality.language = .english
    default: diagnostics.append(.wrongValue(entry, nl: "kies nl of en", en: "choose nl or en"))
    }
  }

  /// The folder of the notes, which lies in that of the municipality.
  private mutating func readNotesFolder(_ entry: YAMLNode.Entry) {
    guard let words = text(entry) else { return }
    let parts = words.split(separator: "/").filter { $0 != "." }
    guard !words.hasPrefix("/"), !parts.contains(".."),
      !parts.contains(where: { $0.hasPrefix(".") })
    else {
      return diagnostics.append(
        .wrongValue(
          entry, .error, nl: "noem een map naast wijk.yml, zoals 'gesprekken'",
          en: "name a folder beside wijk.yml, such as 'gesprekken'"))
    }
    municipality.notesFolder = parts.isEmpty ? "." : parts.joined(separator: "/")
  }

  private mutating func readThresholds(_ entry: YAMLNode.Entry) {
    for field in entry.value.entries {
      switch ThresholdKey(field.key) {
      case .parked: number(field).map { municipality.thresholds.parkedAfterDays = $0 }
      case .questionOpen: number(field).map { municipality.thresholds.questionOpenAfterDays = $0 }
      case .residentsShare: number(field).map { municipality.thresholds.residentsShare = $0 }
      case .openPerResidentGroup:
        number(field).map { municipality.thresholds.openPerResidentGroup = $0 }
      case nil: unknown(field, among: ThresholdKey.dutchNames)
      }
    }
  }

  private mutating func readRetention(_ entry: YAMLNode.Entry) {
    guard let words = text(entry) else { return }
    municipality.retention = RetentionTerm(parsing: words)
    guard municipality.retention == nil else { return }
    diagnostics.append(
      .wrongValue(entry, nl: "schrijf bijvoorbeeld '5 jaar'", en: "write '5 years', for example"))
  }

  private mutating func readHolidays(_ entry: YAMLNode.Entry) {
    for field in entry.value.entries {
      guard let words = text(field) else { continue }
      guard let period = Period(parsing: words) else {
        diagnostics.append(
          .wrongValue(
            field, nl: "schrijf de dagen als 2026-04-25..2026-05-03",
            en: "write the days as 2026-04-25..2026-05-03"))
        continue
      }
      municipality.holidays[Folding.key(field.key)] = DateWindow(from: period.from, to: period.to)
    }
  }

  private mutating func readSuggestions(_ entry: YAMLNode.Entry) {
    guard let words = text(entry) else { return }
    let key = Folding.key(words)
    municipality.countsSuggestedThemes =
      key == "tellen" || key == "count" || YesNo.read(words) == true
  }
}

// MARK: - Values

extension MunicipalityReader {
  /// The entries of a mapping, or the items of a list of names or of mappings with a name.
  mutating func named(_ entry: YAMLNode.Entry) -> [(String, YAMLNode.Entry)] {
    switch entry.value {
    case .mapping(let entries, _):
      return entries.map { ($0.key, $0) }
    case .sequence(let items, _):
      return items.compactMap { item in
        if let name = item.string {
          return (
            name, YAMLNode.Entry(key: name, keyRange: item.range, value: .scalar("", item.range))
          )
        }
        let name = item.entries.first { ["naam", "name", "id"].contains(Folding.key($0.key)) }
        if let words = name?.value.string {
          return (words, YAMLNode.Entry(key: words, keyRange: item.range, value: item))
        }
        // `- west: { … }` names it by its key.
        if item.entries.count == 1, name == nil { return (item.entries[0].key, item.entries[0]) }
        diagnostics.append(.wrongType(entry))
        return nil
      }
    case .scalar(let words, _):
      if !words.isEmpty { diagnostics.append(.wrongType(entry)) }
      return []
    }
  }

  mutating func text(_ entry: YAMLNode.Entry) -> String? {
    guard let text = entry.value.string else {
      diagnostics.append(.wrongType(entry))
      return nil
    }
    return text.isEmpty ? nil : text
  }

  /// A whole number, with words such as `dagen` and a sign such as `%` behind it allowed.
  mutating func number(_ entry: YAMLNode.Entry) -> Int? {
    guard let words = text(entry) else { return nil }
    let digits = words.filter { $0 != "." && $0 != " " }.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), number < 100_000_000 else {
      diagnostics.append(.wrongValue(entry, nl: "schrijf een getal", en: "write a number"))
      return nil
    }
    return number
  }

  /// Notes a key that is not known, with the nearest that is.
  ///
  /// - Parameters:
  ///   - entry: The key with its value.
  ///   - names: The keys that are known where it stands.
  ///   - severity: How bad it is; a key that guards publication is an error wherever it stands.
  mutating func unknown(
    _ entry: YAMLNode.Entry, among names: [String], _ severity: Diagnostic.Severity = .warning
  ) {
    if let guarding = PublicationKey.nearest(to: entry.key), !names.contains(guarding) {
      return diagnostics.append(.misplaced(entry, guarding))
    }
    let nearest = Spelling.nearest(to: entry.key, among: names)
    diagnostics.append(
      Diagnostic(
        "unknown-setting", severity, at: entry.keyRange,
        nl: "'\(entry.key)' is geen instelling van wijk.yml",
        en: "'\(entry.key)' is not a setting of wijk.yml",
        help: nearest.map(Bilingual.didYouMean)
          ?? Bilingual(
            nl: "kies uit: \(names.joined(separator: ", "))",
            en: "choose from: \(names.joined(separator: ", "))"),
        fix: .renaming(entry.keyRange, to: nearest)))
  }
}

extension Diagnostic {
  fileprivate static func listOfSettings(at range: ByteRange) -> Diagnostic {
    Diagnostic(
      "wrong-type", .error, at: range,
      nl: "wijk.yml begint met een lijst; geen enkele instelling is gelezen",
      en: "wijk.yml begins with a list; not one setting was read",
      help: Bilingual(
        nl: "schrijf 'sleutel: waarde', zonder streepje ervoor",
        en: "write 'key: value', without a dash before it"))
  }

  static func wrongType(_ entry: YAMLNode.Entry) -> Diagnostic {
    Diagnostic(
      "wrong-type", .warning, at: entry.keyRange,
      nl: "de waarde van '\(entry.key)' heeft een andere vorm dan verwacht",
      en: "the value of '\(entry.key)' has another form than expected",
      help: Bilingual(
        nl: "kijk hoe 'wijk init' het schrijft", en: "see how 'wijk init' writes it"))
  }

  static func wrongValue(
    _ entry: YAMLNode.Entry, _ severity: Diagnostic.Severity = .warning, nl: String, en: String
  ) -> Diagnostic {
    Diagnostic(
      "wrong-value", severity, at: entry.value.range,
      nl: "de waarde van '\(entry.key)' is niet te gebruiken",
      en: "the value of '\(entry.key)' cannot be used", help: Bilingual(nl: nl, en: en))
  }
}
