internal import Diagnostics
internal import Words
internal import YAML

/// What a municipality declares to be fit for everybody: places, and people in their function.
extension MunicipalityReader {
  /// Places in a list: names, or mappings with a name and other names.
  mutating func places(_ entry: YAMLNode.Entry) -> [PublicPlace] {
    if case .scalar = entry.value {
      return entry.value.strings(separators: true).map { PublicPlace(name: $0.0) }
    }
    return named(entry).map { name, item in
      var place = PublicPlace(name: name)
      for field in item.value.entries {
        switch PlaceKey(field.key) {
        case .name: place.name = text(field) ?? place.name
        case .aliases: place.aliases = field.value.strings(separators: true).map(\.0)
        case nil: unknown(field, among: PlaceKey.dutchNames)
        }
      }
      return place
    }.filter { !$0.name.isEmpty }
  }

  /// People in a list: `Naam (functie)`, `Naam: functie`, or mappings with a name and a function.
  ///
  /// Whoever has no function is not kept: nobody agrees to be named as a private person.
  mutating func people(_ entry: YAMLNode.Entry) -> [NamedPerson] {
    if let words = entry.value.string {
      return [person(words, entry)].compactMap(\.self)
    }
    return named(entry).compactMap { name, item in
      let fields = item.value.entries
      if fields.isEmpty { return person(name, item) }
      var person = NamedPerson(name: name, function: "")
      for field in fields {
        switch PersonKey(field.key) {
        case .name: person.name = text(field) ?? person.name
        case .function: person.function = text(field) ?? ""
        case nil: unknown(field, among: PersonKey.dutchNames)
        }
      }
      return checked(person, item)
    }
  }

  /// `Naam (functie)`, or a name whose function is the value behind it.
  private mutating func person(_ words: String, _ item: YAMLNode.Entry) -> NamedPerson? {
    let behind = item.value.string.flatMap { $0 == words ? nil : $0 } ?? ""
    guard behind.isEmpty, let bracket = words.firstIndex(of: "("), words.last == ")" else {
      return checked(NamedPerson(name: words, function: behind), item)
    }
    let parts = [words[..<bracket], words[words.index(after: bracket)...].dropLast()]
    let (name, function) = (Self.words(parts[0]), Self.words(parts[1]))
    return checked(NamedPerson(name: name, function: function), item)
  }

  /// Words with one space between them.
  private static func words(_ text: Substring) -> String {
    text.split(separator: " ").joined(separator: " ")
  }

  private mutating func checked(_ person: NamedPerson, _ item: YAMLNode.Entry) -> NamedPerson? {
    if !person.name.isEmpty, !person.function.isEmpty { return person }
    diagnostics.append(.nobodysFunction(person.name, at: item))
    return nil
  }
}

extension Diagnostic {
  fileprivate static func nobodysFunction(_ name: String, at item: YAMLNode.Entry) -> Diagnostic {
    Diagnostic(
      "wrong-value", .warning, at: item.keyRange,
      nl: "bij '\(name)' staat niet in welke functie",
      en: "nothing says in which function '\(name)' is named",
      help: Bilingual(
        nl: "schrijf 'Naam (functie)', zoals 'A. Voorbeeld (wijkagent)'",
        en: "write 'Name (function)', such as 'A. Example (neighbourhood officer)'"))
  }
}
