internal import Lexicons
internal import Municipality
internal import Notes
internal import Words

/// R13: names are let through, not looked for.
///
/// It protects everybody whom nobody thought of: an owner, a partner, a neighbourhood, a place or a
/// group is printed when `wijk.yml` declares it, when it is one of the functions that every
/// municipality knows, or when all its words are ordinary ones. Else a role stands in its place, or
/// nothing.
struct DeclaredNames: Sendable {
  private let index: PartyIndex
  private let neighbourhoods: Set<String>
  private let people: [NamedPerson]
  private let places: [String: String]
  /// The words of names that are declared.
  private let declared: Set<String>
  private let isDutch: Bool

  init(_ municipality: Municipality, isDutch: Bool) {
    index = PartyIndex(municipality)
    people = municipality.people
    self.isDutch = isDutch
    let buurten = municipality.areas.flatMap(\.neighbourhoods)
    neighbourhoods = Set(buurten.map(\.name))
    var places: [String: String] = [:]
    for place in municipality.places {
      for name in [place.name] + place.aliases { places[Folding.key(name)] = place.name }
    }
    self.places = places
    let names =
      [municipality.name].compactMap(\.self) + municipality.areas.flatMap { [$0.name] + $0.aliases }
      + buurten.flatMap { [$0.name] + $0.aliases }
      + municipality.organisations.flatMap { [$0.name, $0.id] + $0.aliases }
      + municipality.places.flatMap { [$0.name] + $0.aliases }
    declared = Set(names.flatMap { Folding.key($0).cut(at: " ").map(String.init) })
  }

  // MARK: Who

  /// An owner, or somebody who helps, as a public edition names them.
  func party(_ name: String) -> String {
    if let person = people.first(where: { Folding.key($0.name) == Folding.key(name) }) {
      return "\(person.name) (\(person.function))"
    }
    if isOrdinary(name, isName: true) { return name }
    if let party = index.party(named: name) { return party.name }
    if isBody(name) { return isDutch ? "een organisatie" : "an organisation" }
    if isPerson(name) { return isDutch ? "een bewoner" : "a resident" }
    // `Woongoed` may be either, and a page says no more than is known.
    return isDutch ? "een bewoner of organisatie" : "a resident or an organisation"
  }

  /// Owners as a public edition names them, each once.
  func parties(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.map(party).filter { seen.insert($0).inserted }
  }

  /// Organisations with which a conversation was held, each once.
  func partners(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.map { name in
      if isOrdinary(name, isName: true) { return name }
      // `Karin Kuipers (opbouwwerk)` is told by what she does.
      let mentions = index.parties(in: name)
      let body = mentions.last { index.organisation(named: $0.party.name) != nil }
      return (body ?? mentions.last)?.party.name
        ?? (isDutch ? "een organisatie" : "an organisation")
    }.filter { seen.insert($0).inserted }
  }

  // MARK: Where

  /// Whether a neighbourhood is one of `wijk.yml`.
  func isNeighbourhood(_ name: String) -> Bool { neighbourhoods.contains(name) }

  /// The public place that words name: a declared one, or a kind of building that is for everybody;
  /// `nil` when they name none.
  func place(_ words: String) -> String? {
    if let known = places[Folding.key(words)] { return known }
    let isHome = PrivatePlace.isMentioned(in: words)
    let kind = PlaceWords.publicPlace(in: words)
    if !isHome, kind != nil, isOrdinary(words) { return words }
    let key = " \(Folding.key(words)) "
    if let known = places.keys.filter({ key.holds(" \($0) ") }).max(by: { $0.count < $1.count }) {
      return places[known]
    }
    return isHome ? nil : kind
  }

  // MARK: Words

  /// Whether all words of a text are declared, those of a party, or words of every day that are
  /// nobody's name.
  ///
  /// - Parameters:
  ///   - text: The words.
  ///   - isName: Whether they name somebody, so that a word that is a first name too is taken for one.
  /// - Returns: Whether the word is no name.
  func isOrdinary(_ text: String, isName: Bool = false) -> Bool {
    let line = Line(text)
    let parties = index.parties(in: text)
    let days = (line.matches(of: .weekdays) + line.matches(of: .months)).map(\.tokens)
    return line.tokens.indices.allSatisfy { index in
      let token = line.tokens[index]
      if isName, token.kind == .number { return isNumbered(index, line) }
      guard token.isWord else { return true }
      let key = line.key(index)
      if declared.contains(key) || key.count == 1 { return true }
      if parties.contains(where: { $0.range.contains(token.start) }) { return true }
      // `Jan` is a month, and as somebody who does something it is a man.
      let isSomebody = isName && NameLists.kind(of: token.hash) != nil
      if !isSomebody, days.contains(where: { $0.contains(index) }) { return true }
      let isKnown = NameLists.isKnownWord(token.hash) || isGroup(key)
      if NameLists.kind(of: token.hash) == nil { return isKnown }
      if PublicWord.noName.holds(token.hash) { return true }
      // `Jonge`, `Boven` and `Winkel` are families, and mostly words.
      return isKnown && !isName && (!token.isCapitalised || token.opensSentence)
    }
  }

  /// Whether a number is that of a group, as in `groep 8`, and not the house of somebody.
  private func isNumbered(_ number: Int, _ line: Line) -> Bool {
    guard let word = line.tokens[..<number].lastIndex(where: \.isWord) else { return false }
    let key = line.key(word)
    return PublicWord.numberedGroup.holds(key) || Self.groups.contains { key.hasSuffix($0) }
  }

  /// Whether a compound names people by what they do together: `koffieploeg`, `tuingroep`.
  private func isGroup(_ key: String) -> Bool {
    guard let tail = Self.groups.first(where: { key.hasSuffix($0) && key.count > $0.count + 2 })
    else { return false }
    let lead = key.dropLast(tail.count)
    return [lead, lead.hasSuffix("s") ? lead.dropLast() : lead].contains { word in
      let hash = WordHash.of(String(word))
      return NameLists.isKnownWord(hash) && NameLists.kind(of: hash) == nil
    }
  }

  private static let groups = PublicWord.groupEnding.words

  /// Whether words name a body and not a person: `Stichting Buurtgoud`, `VvE Havenzicht`, `ANWB`.
  private func isBody(_ name: String) -> Bool {
    let line = Line(name)
    return line.tokens.contains { token in
      guard token.isWord else { return false }
      let letters = line.folded[token.key]
      return Self.bodies.holds(token, letters)
        || token.traits.contains(.isAllCapitals) && (2...6).contains(letters.count)
    }
  }

  /// Whether one of the words is a name that people have, or the number of a house.
  private func isPerson(_ name: String) -> Bool {
    let line = Line(name)
    return line.tokens.indices.contains { index in
      let token = line.tokens[index]
      if token.kind == .number { return true }
      return token.isWord && NameLists.kind(of: token.hash) != nil
        && !PublicWord.noName.holds(token.hash) && !declared.contains(line.key(index))
    }
  }

  private static let bodies = ListWords([.bodies])
}
