package import Diagnostics
internal import Words
internal import Municipality
internal import Notes
package import Opgave

/// Decides what a researcher may have of an area: words, and what they are about.
///
/// In public these are the words that residents may read as well, with the themes that are counted
/// for them. Each conversation stands by itself, but nothing tells which one it was: with its kind
/// and its day anybody could look up where it was held. Conversations of too few people stand
/// together with all that was said about themes that are not counted: laid side by side, those
/// statements would tell in how many conversations a theme came up. All stand in an order of their
/// own words.
extension Publisher {
  /// - Parameters:
  ///   - document: All wijkopgaven.
  ///   - isPublic: Whether others than the municipality may have it.
  ///   - language: The language of names.
  ///   - exceptions: What a person took upon himself.
  ///   - earlier: What public editions have shown so far.
  /// - Returns: What may be handed over.
  package static func research(
    _ document: OpgaveDocument, isPublic: Bool, language: Language,
    exceptions: [PublishedException] = [], after earlier: PublishedFigures = PublishedFigures()
  ) -> TracedResearch {
    let basis = PublicationBasis(document, language, after: earlier)
    let talks =
      isPublic
      ? document.publicAreas.flatMap { openTalks(of: $0, basis) }.map { TracedTalk($0) }
      : document.areas.flatMap { allTalks(of: $0, basis) }
    let research = PublishedResearch(
      language: language,
      municipality: document.municipality.name,
      referenceDate: document.referenceDate,
      themes: document.municipality.themes
        .filter { !isPublic || !basis.themes.isSensitive($0.id) }
        .map { theme in
          .init(
            id: theme.id, name: basis.themes[theme.id],
            words: theme.words.map { $0.hasPrefix("=") ? String($0.dropFirst()) : $0 })
        },
      talks: talks.map(\.value),
      exceptions: isPublic ? exceptions : []
    )
    return TracedResearch(
      research, isPublic ? nil : ResearchTrace(talks: talks.compactMap(\.trace)))
  }

  // MARK: For everybody

  private static func openTalks(
    of opgave: Wijkopgave, _ basis: PublicationBasis
  ) -> [PublishedResearch.Talk] {
    let publisher = ResidentsPublisher(opgave, basis)
    let counted = Set(
      publisher.counts.items.lazy
        // A count that is held back for the sake of an earlier one would show in the statements.
        .filter { !$0.isSensitive && $0.conversations == $0.theme.conversations }.map(\.theme.id))
    let said = Dictionary(grouping: opgave.signals, by: \.origin.conversation)
    var talks: [PublishedResearch.Talk] = []
    var gathered: [PublishedResearch.Statement] = []
    for source in opgave.sources where !source.confidential {
      let told = counted.subtracting(source.ignoredThemes(basis))
      var statements: [PublishedResearch.Statement] = []
      for signal in said[source.code, default: []] {
        guard let statement = statement(signal, publisher, told) else { continue }
        // By its words a statement tells of a theme that is not counted, talk by talk.
        if signal.themes.isEmpty || !told.isSuperset(of: signal.themes) {
          gathered.append(statement)
        } else {
          statements.append(statement)
        }
      }
      if statements.isEmpty { continue }
      if source.attendance.fewest < PublicThemes.fewestPeople {
        gathered += statements
      } else {
        talks.append(
          PublishedResearch.Talk(
            area: opgave.id, areaName: opgave.name,
            residents: source.roundedResidents(to: basis.municipality.publication.roundingBase),
            themes: source.themes.map(\.id).filter(told.contains),
            statements: statements.sorted { $0.kind.rank < $1.kind.rank }))
      }
    }
    talks.sort { $0.key.lexicographicallyPrecedes($1.key) }
    guard !gathered.isEmpty else { return talks }
    gathered.sort { left, right in
      (left.kind.rank, left.text, left.themes.joined(separator: " "))
        < (right.kind.rank, right.text, right.themes.joined(separator: " "))
    }
    return talks + [
      PublishedResearch.Talk(
        area: opgave.id, areaName: opgave.name, isGathered: true,
        residents: PublishedPeople(.unknown), themes: [], statements: gathered)
    ]
  }

  private static func statement(
    _ signal: AreaSignal, _ publisher: ResidentsPublisher, _ told: Set<String>
  ) -> PublishedResearch.Statement? {
    switch signal.kind {
    case .strength, .wish, .concern, .question, .idea:
      publisher.statement(signal).map { statement in
        .init(
          kind: statement.kind, text: statement.text,
          themes: signal.themes.filter(told.contains))
      }
    case .background, .repair: nil
    }
  }

  // MARK: For the municipality itself

  private static func allTalks(
    of opgave: Wijkopgave, _ basis: PublicationBasis
  ) -> [TracedTalk] {
    let known = Set(basis.municipality.themes.map(\.id))
    let said = Dictionary(grouping: opgave.signals, by: \.origin.conversation)
    let withheld = Dictionary(grouping: opgave.withheld, by: \.origin.conversation)
    return opgave.sources.map { source in
      let known = known.subtracting(source.ignoredThemes(basis))
      let statements = said[source.code, default: []].map {
        PublishedResearch.Statement(
          kind: $0.kind, text: $0.text, themes: $0.themes.filter(known.contains))
      }
      var residents = People()
      residents.add(source.attendance.residents)
      return TracedTalk(
        PublishedResearch.Talk(
          area: opgave.id, areaName: opgave.name, residents: PublishedPeople(exactly: residents),
          themes: source.themes.map(\.id).filter(known.contains),
          statements: statements.sorted { $0.kind.rank < $1.kind.rank }),
        ResearchTrace.Talk(
          id: source.id, note: source.note, kind: source.kind, date: source.date,
          dayPart: source.dayPart, neighbourhoods: source.neighbourhoods,
          fewestResidents: source.attendance.residents?.min, isConfidential: source.confidential,
          withheld: withheld[source.code, default: []].map(\.text)))
    }
  }
}

extension PublishedResearch.Talk {
  /// All that is told of it, so that nothing else decides where it stands.
  fileprivate var key: [String] {
    statements.map(\.text) + statements.map { "\($0.kind.rank) \($0.themes)" } + themes
      + ["\(residents)"]
  }
}

extension Signal.Kind {
  /// The place of a kind in a text, strengths first.
  fileprivate var rank: Int { Signal.Kind.allCases.firstIndex(of: self) ?? 0 }
}

extension Attendance {
  /// The fewest people who can have been there, in whatever role.
  fileprivate var fewest: Int {
    [residents, connectors, professionals, entrepreneurs].reduce(0) { $0 + ($1?.min ?? 0) }
      + others.reduce(0) { $0 + $1.count.min }
  }
}

extension SourceConversation {
  fileprivate func ignoredThemes(_ basis: PublicationBasis) -> Set<String> {
    ignoredThemes(countsSuggested: basis.municipality.countsSuggestedThemes)
  }

  fileprivate func roundedResidents(to base: Int) -> PublishedPeople {
    var people = People()
    people.add(attendance.residents)
    return PublishedPeople(rounding: people, to: base)
  }
}
