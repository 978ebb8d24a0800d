internal import Diagnostics
internal import Dutch
package import Source
internal import YAML

/// Reads `wijk.yml`, as leniently as a note and with a place for all that is wrong.
package struct MunicipalityReader {
  private(set) var municipality = Municipality()
  private var ownThemes: [Theme] = []
  private var replacesThemes = false
  var diagnostics: [Diagnostic] = []
  var checks: [CheckSetting] = []

  private init(_ file: SourceFile) {
    diagnostics = Diagnostic.otherEncoding(of: file).map { [$0] } ?? []
  }

  package static func read(_ file: SourceFile) -> MunicipalityReading {
    var reader = MunicipalityReader(file)
    if let item = firstItem(of: file) {
      reader.diagnostics.append(.listOfSettings(at: item))
    } else {
      let reading = YAMLReader.read(file)
      reader.diagnostics += reading.diagnostics
      for entry in reading.root?.entries ?? [] { reader.read(entry) }
      reader.checkNeighbourhoods(in: file, reading.root?.range ?? 0..<0)
    }
    reader.settleThemes()
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
      return unknown(entry, among: SettingKey.allCases.map { $0.names[0] })
    }
    switch key {
    case .name: municipality.name = text(entry)
    case .language: readLanguage(entry)
    case .term: municipality.term = text(entry) ?? municipality.term
    case .headlines: number(entry).map { municipality.maximumHeadlines = $0 }
    case .notes: municipality.notesFolder = text(entry) ?? municipality.notesFolder
    case .areas: municipality.areas = named(entry).map { area($0, $1) }
    case .themes: readThemes(entry)
    case .organisations: municipality.organisations = named(entry).map { organisation($0, $1) }
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

  private mutating func area(_ id: String, _ entry: YAMLNode.Entry) -> Area {
    var area = Area(id: Folding.slug(id), name: id)
    if let name = entry.value.string, !name.isEmpty { area.name = name }
    if case .sequence = entry.value { area.neighbourhoods = neighbourhoods(entry) }
    for field in entry.value.entries {
      switch Folding.key(field.key) {
      case "naam", "name": area.name = text(field) ?? area.name
      case "regisseur", "coordinator": area.coordinator = text(field)
      case "contact": area.contact = text(field)
      case "ook bekend als", "also known as", "alias", "aliassen", "aliases":
        area.aliases = field.value.strings(separators: true).map(\.0)
      case "inwoners", "inhabitants": area.inhabitants = number(field)
      case "buurten", "neighbourhoods", "wijken", "plaatsen":
        area.neighbourhoods = neighbourhoods(field)
      case "programma", "programme": break
      default:
        unknown(
          field, among: ["naam", "regisseur", "contact", "ook bekend als", "inwoners", "buurten"])
      }
    }
    return area
  }

  private mutating func neighbourhoods(_ entry: YAMLNode.Entry) -> [Neighbourhood] {
    var found: [Neighbourhood] = []
    switch entry.value {
    case .sequence(let items, _):
      for item in items {
        if let name = item.string {
          if !name.isEmpty { found.append(Neighbourhood(name: name)) }
        } else if case .mapping(let fields, _) = item {
          found.append(neighbourhood(name: nil, fields))
        }
      }
    case .mapping(let entries, _):
      for field in entries { found.append(neighbourhood(name: field.key, field.value.entries)) }
    case .scalar:
      found = entry.value.strings(separators: true).map { Neighbourhood(name: $0.0) }
    }
    return found.filter { !$0.name.isEmpty }
  }

  private mutating func neighbourhood(
    name: String?, _ fields: [YAMLNode.Entry]
  ) -> Neighbourhood {
    var place = Neighbourhood(name: name ?? "")
    for field in fields {
      switch Folding.key(field.key) {
      case "naam", "name": place.name = text(field) ?? place.name
      case "code", "buurtcode": place.code = text(field)
      case "deel van", "part of": place.partOf = text(field)
      case "ook bekend als", "also known as", "alias", "aliassen", "aliases":
        place.aliases = field.value.strings(separators: true).map(\.0)
      case "inwoners", "inhabitants": break
      default: unknown(field, among: ["naam", "code", "deel van", "ook bekend als"])
      }
    }
    return place
  }

  private mutating func readThemes(_ entry: YAMLNode.Entry) {
    if let words = entry.value.string {
      if Folding.key(words) != "ingebouwd" { diagnostics.append(.wrongType(entry)) }
      return
    }
    for field in entry.value.entries {
      if ["ingebouwd", "built in", "builtin"].contains(Folding.key(field.key)) {
        replacesThemes = YesNo.read(text(field) ?? "") == false
        continue
      }
      ownThemes.append(theme(field))
    }
    if case .sequence(let items, _) = entry.value {
      for item in items {
        if let name = item.string, !name.isEmpty {
          ownThemes.append(Theme(id: Folding.slug(name), name: Bilingual(name)))
        }
      }
    }
  }

  private mutating func theme(_ entry: YAMLNode.Entry) -> Theme {
    let builtIn = Theme.builtIn.first { $0.id == Folding.slug(entry.key) }
    var theme = builtIn ?? Theme(id: Folding.slug(entry.key), name: Bilingual(entry.key))
    if let name = entry.value.string, !name.isEmpty { theme.name = Bilingual(name) }
    for field in entry.value.entries {
      switch Folding.key(field.key) {
      case "naam", "name", "label":
        if let name = text(field) { theme.name = Bilingual(name) }
      case "naam en", "name en", "engels", "english":
        if let name = text(field) { theme.name = Bilingual(nl: theme.name.nl, en: name) }
      case "woorden", "words", "ook bekend als":
        theme.words += field.value.strings(separators: true).map(\.0)
      case "gevoelig", "sensitive":
        theme.isSensitive = YesNo.read(text(field) ?? "") ?? theme.isSensitive
      case "programma", "programme", "beschrijving", "description": break
      default: unknown(field, among: ["naam", "woorden", "gevoelig"])
      }
    }
    return theme
  }

  private mutating func organisation(_ id: String, _ entry: YAMLNode.Entry) -> Organisation {
    var organisation = Organisation(id: Folding.slug(id), name: id)
    if let name = entry.value.string, !name.isEmpty { organisation.name = name }
    for field in entry.value.entries {
      switch Folding.key(field.key) {
      case "naam", "name": organisation.name = text(field) ?? organisation.name
      case "soort", "kind", "type":
        if let kind = Organisation.Kind(words: text(field) ?? "") {
          organisation.kind = kind
        } else {
          diagnostics.append(
            .wrongValue(
              field,
              nl:
                "kies corporatie, welzijn, politie, gemeente, bewoners, zorg, onderwijs, ondernemers, provincie of overig",
              en:
                "choose housing, welfare, police, municipality, residents, care, education, business, province or other"
            ))
        }
      case "ook bekend als", "also known as", "alias", "aliassen", "aliases":
        organisation.aliases = field.value.strings(separators: true).map(\.0)
      case "telefoon", "phone", "contact", "e mail", "email":
        organisation.contacts += field.value.strings(separators: true).map(\.0)
      case "website": break
      default: unknown(field, among: ["naam", "soort", "ook bekend als"])
      }
    }
    return organisation
  }

  private mutating func readPublication(_ entry: YAMLNode.Entry) {
    for field in entry.value.entries {
      switch Folding.key(field.key) {
      case "kleinste aantal gesprekken", "minimum conversations":
        number(field).map { municipality.publication.minimumConversations = max(1, $0) }
      case "afronden op", "round to", "rounding":
        number(field).map { municipality.publication.roundingBase = max(1, $0) }
      case "gevoelig vanaf", "sensitive from":
        number(field).map { municipality.publication.minimumSensitiveConversations = max(1, $0) }
      default:
        unknown(field, among: ["kleinste aantal gesprekken", "afronden op", "gevoelig vanaf"])
      }
    }
  }

  private mutating func readThresholds(_ entry: YAMLNode.Entry) {
    for field in entry.value.entries {
      switch Folding.key(field.key) {
      case "geparkeerd na", "parked after":
        number(field).map { municipality.thresholds.parkedAfterDays = $0 }
      case "vraag open na", "question open after":
        number(field).map { municipality.thresholds.questionOpenAfterDays = $0 }
      case "bewonersdeel", "residents share":
        number(field).map { municipality.thresholds.residentsShare = $0 }
      case "open per bewonersgroep", "open per resident group":
        number(field).map { municipality.thresholds.openPerResidentGroup = $0 }
      default:
        unknown(
          field,
          among: ["geparkeerd na", "vraag open na", "bewonersdeel", "open per bewonersgroep"])
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

  private mutating func readStyle(_ entry: YAMLNode.Entry) {
    for field in entry.value.entries {
      guard let words = text(field) else { continue }
      guard let name = HouseStyle.property(Folding.key(field.key)) else {
        unknown(field, among: HouseStyle.dutchNames)
        continue
      }
      guard HouseStyle.isColour(words) else {
        diagnostics.append(
          .wrongValue(
            field, nl: "schrijf de kleur als \"#1f5f4a\", tussen aanhalingstekens",
            en: "write the colour as \"#1f5f4a\", in quotation marks"))
        continue
      }
      municipality.style.colours[name] = words
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
  private mutating func named(_ entry: YAMLNode.Entry) -> [(String, YAMLNode.Entry)] {
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
        guard let words = name?.value.string else { return nil }
        return (words, YAMLNode.Entry(key: words, keyRange: item.range, value: item))
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
  private mutating func number(_ entry: YAMLNode.Entry) -> Int? {
    guard let words = text(entry) else { return nil }
    let digits = words.filter { $0 != "." && $0 != " " }.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), number < 100_000_000 else {
      diagnostics.append(.wrongValue(entry, nl: "schrijf een getal", en: "write a number"))
      return nil
    }
    return number
  }

  private mutating func unknown(_ entry: YAMLNode.Entry, among names: [String]) {
    let nearest = Spelling.nearest(to: entry.key, among: names)
    diagnostics.append(
      Diagnostic(
        "unknown-setting", .warning, at: entry.keyRange,
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
    _ entry: YAMLNode.Entry, nl: String, en: String
  ) -> Diagnostic {
    Diagnostic(
      "wrong-value", .warning, at: entry.value.range,
      nl: "de waarde van '\(entry.key)' is niet te gebruiken",
      en: "the value of '\(entry.key)' cannot be used", help: Bilingual(nl: nl, en: en))
  }
}
