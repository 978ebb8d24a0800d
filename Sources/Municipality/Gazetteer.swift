package import Words
package import Source

/// Everything that names can be looked up in, built once from a municipality.
///
/// Nothing in it can change, so that any number of tasks can share it. It is a class, because
/// every reader of a note holds it, and to copy some sixty tables a dozen times for each note
/// took a twentieth of the time.
package final class Gazetteer: Sendable {
  package let municipality: Municipality
  private let placeIndex: PlaceIndex
  private let partyIndex: PartyIndex
  private let themes: ThemeTables
  /// The names of parties that are one long word, for slips of the pen.
  let partySpellings: SlipIndex

  package init(_ municipality: Municipality) {
    self.municipality = municipality
    placeIndex = PlaceIndex(municipality)
    partyIndex = PartyIndex(municipality)
    partySpellings = Self.spellings(municipality)
    themes = ThemeTables(municipality.themes)
  }
}

// MARK: - Places

extension Gazetteer {
  /// The area or neighbourhood of a name, an alias or a CBS code.
  ///
  /// `Lindehof (Beukenkamp II)` is found by either name.
  package func place(named name: String) -> Place? {
    placeIndex.place(named: name)
  }

  /// The places whose names occur in a heading, a file name or a sentence.
  package func places(in text: String) -> [(Place, ByteRange)] {
    placeIndex.places(in: FoldedWord.words(in: text))
  }

  package func nearestPlace(to name: String) -> String? {
    Spelling.nearest(to: name, among: placeIndex.names)
  }
}

// MARK: - Themes

extension Gazetteer {
  /// The id of the theme that words name as a whole, as a list in a note does.
  package func theme(named name: String) -> String? { themes.index.theme(name) }

  /// The id of the theme that a label at the start of a line names by its own name.
  package func themeLabel(named name: String) -> String? { themes.index.label(name) }

  package func nearestTheme(to name: String) -> String? {
    themes.index.nearest(to: name)
  }

  /// The themes that the words of a line suggest, in the order of the words.
  package func themes(in line: Line) -> [ThemeMention] { themes.matcher.mentions(in: line) }
}

// MARK: - Parties

extension Gazetteer {
  /// The organisation of `wijk.yml` with a name or alias.
  package func organisation(named name: String) -> Party? {
    partyIndex.organisation(named: name)
  }

  /// Who mostly writes the notes of an area: its coordinator, by the name that reports print.
  package func coordinator(of area: String?) -> String? {
    let own = municipality.areas.first { $0.id == area }?.coordinator
    return party(named: own ?? "gebiedsregisseur")?.name
  }

  /// Whether a name is that of a party, as a note's reader gives it or as people write it.
  package func isParty(_ name: String) -> Bool {
    partyIndex.parties.contains(name) || party(named: name) != nil
  }

  /// The organisation of `wijk.yml` whose name, id or alias somebody probably meant.
  package func nearestOrganisation(to name: String) -> Organisation? {
    let names = { (known: Organisation) in [known.name, known.id] + known.aliases }
    let nearest = Spelling.nearest(to: name, among: municipality.organisations.flatMap(names))
    return municipality.organisations.first { known in nearest.map(names(known).contains) ?? false }
  }

  /// The names of all parties: the organisations of the municipality, and then the roles that every
  /// municipality knows.
  package var partyNames: [String] {
    municipality.organisations.map(\.name) + Party.builtIn.map(\.party.name)
  }

  /// The party that a name stands for: `@de-elzen`, `regisseur`, `3 bewoners`, `team groen west`.
  package func party(named name: String) -> Party? { partyIndex.party(named: name) }

  /// The parties that running text names, in order.
  package func parties(in text: String) -> [PartyMention] {
    partyIndex.parties(in: text)
  }

  /// The parties that a line names, in order.
  package func parties(in line: Line) -> [PartyMention] { partyIndex.mentions(in: line.tokens) }
}
