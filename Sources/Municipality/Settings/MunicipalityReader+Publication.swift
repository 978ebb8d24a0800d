internal import Diagnostics
internal import Lexicons
internal import Source
internal import Words
internal import YAML

/// What guards public editions. All that is wrong with it is an error: without it an edition
/// would be made by other limits than its municipality set.
extension MunicipalityReader {
  mutating func readPublication(_ entry: YAMLNode.Entry) {
    guard case .mapping(let fields, _) = entry.value else {
      return diagnostics.append(.publicationWithoutSettings(entry))
    }
    for field in fields {
      guard let key = PublicationKey(field.key) else {
        unknown(field, among: PublicationKey.dutchNames, .error)
        continue
      }
      switch key {
      case .minimumConversations: read(field, \.minimumConversations)
      case .minimumResidents: read(field, \.minimumResidents)
      case .roundingBase: read(field, \.roundingBase)
      case .minimumSensitiveConversations: read(field, \.minimumSensitiveConversations)
      case .isToldInOverview: readAnswer(field)
      }
    }
  }

  private mutating func read(
    _ field: YAMLNode.Entry, _ limit: WritableKeyPath<PublicationRules, Int>
  ) {
    guard let number = Self.limit(field.value) else { return diagnostics.append(.noLimit(field)) }
    municipality.publication[keyPath: limit] = number
  }

  private mutating func readAnswer(_ field: YAMLNode.Entry) {
    guard let answer = field.value.string.flatMap(YesNo.read) else {
      return diagnostics.append(.noAnswer(field))
    }
    municipality.publication.isToldInOverview = answer
  }

  /// A number of at least one, in digits or in a word, with what it counts behind it or not:
  /// `5`, `vijf`, `5 gesprekken`.
  private static func limit(_ value: YAMLNode) -> Int? {
    guard let words = value.string else { return nil }
    let line = Line(words)
    guard !line.tokens.isEmpty, let number = line.number(at: 0), number > 0 else { return nil }
    let isCounted = line.tokens.dropFirst().allSatisfy { ThemeWord.counted.holds($0.hash) }
    return isCounted ? number : nil
  }

  /// What libyaml and the reader of lines found, by what it means for `wijk.yml`.
  ///
  /// A note goes on with what could be read of it; a file of settings that was read in part is
  /// another file than the one that was written.
  static func weighed(_ found: [Diagnostic], in entries: [YAMLNode.Entry]) -> [Diagnostic] {
    guard !found.isEmpty else { return [] }
    let guarding = entries.filter { SettingKey($0.key) == .publication }.map { entry in
      entry.keyRange.lowerBound...max(entry.keyRange.upperBound, entry.value.range.upperBound)
    }
    return found.map { diagnostic in
      var diagnostic = diagnostic
      let isGuarding = guarding.contains { $0.contains(diagnostic.range.lowerBound) }
      if unread.contains(diagnostic.code) || isGuarding { diagnostic.severity = .error }
      return diagnostic
    }
  }

  /// The findings that say that a part of the file was not read as YAML.
  private static let unread: Set<Diagnostic.Code> = [
    "yaml-syntax", "yaml-tab", "yaml-alias", "yaml-too-deep", "yaml-too-large", "unclosed-quote",
    "duplicate-key",
  ]
}

extension Diagnostic {
  static func misplaced(_ entry: YAMLNode.Entry, _ key: String) -> Diagnostic {
    Diagnostic(
      "unknown-setting", .error, at: entry.keyRange,
      nl: "'\(entry.key)' bepaalt wat openbaar wordt, en staat op een plek waar het niets doet",
      en: "'\(entry.key)' decides what is made public, and stands where it does nothing",
      help: SettingKey(key) == .publication
        ? Bilingual(
          nl: "zet 'publicatie:' aan het begin van de regel",
          en: "put 'publication:' at the start of the line")
        : Bilingual(
          nl: "zet '\(key)' onder 'publicatie:'", en: "put '\(key)' under 'publication:'"))
  }

  static func settingTwice(_ entry: YAMLNode.Entry) -> Diagnostic {
    Diagnostic(
      "duplicate-key", .error, at: entry.keyRange,
      nl: "'\(entry.key)' is een instelling die hierboven al staat",
      en: "'\(entry.key)' is a setting that stands above already",
      help: Bilingual(nl: "houd er een over", en: "keep one of them"))
  }

  fileprivate static func publicationWithoutSettings(_ entry: YAMLNode.Entry) -> Diagnostic {
    let example = PublicationKey.dutchNames[0]
    return Diagnostic(
      "wrong-type", .error, at: entry.keyRange,
      nl: "onder '\(entry.key)' staat geen instelling die te lezen is",
      en: "under '\(entry.key)' stands no setting that can be read",
      help: Bilingual(
        nl: "schrijf '\(entry.key): { \(example): 2 }', of haal de regel weg",
        en: "write '\(entry.key): { minimum conversations: 2 }', or take the line away"))
  }

  fileprivate static func noAnswer(_ field: YAMLNode.Entry) -> Diagnostic {
    let place = field.value.range.isEmpty ? field.keyRange : field.value.range
    return Diagnostic(
      "wrong-value", .error, at: place,
      nl: "de waarde van '\(field.key)' is geen ja of nee",
      en: "the value of '\(field.key)' is not yes or no",
      help: Bilingual(nl: "schrijf ja of nee", en: "write yes or no"))
  }

  fileprivate static func noLimit(_ field: YAMLNode.Entry) -> Diagnostic {
    let place = field.value.range.isEmpty ? field.keyRange : field.value.range
    return Diagnostic(
      "wrong-value", .error, at: place,
      nl: "de waarde van '\(field.key)' is geen getal van 1 of hoger",
      en: "the value of '\(field.key)' is no number of 1 or more",
      help: Bilingual(nl: "schrijf een getal, zoals 5", en: "write a number, such as 5"))
  }
}
