internal import Diagnostics
internal import Words
internal import Files
internal import Municipality
internal import Notes
internal import Opgave
internal import Publication

/// Finds the conversation that a person names: by its note, its id, or its number in a report.
struct TalkFinder {
  private let compiled: Compilation
  /// What public editions showed before, on which the numbers in a report depend.
  private let earlier: PublishedFigures
  private var document: OpgaveDocument { compiled.document }

  init(_ compiled: Compilation, after earlier: PublishedFigures) {
    self.compiled = compiled
    self.earlier = earlier
  }

  /// - Throws: ``UsageError`` when there is no such conversation, or no letter may be about it.
  func selection(of name: String) throws -> LetterSelection {
    if let source = source(named: name) { return try selection(of: source) }
    if let numbered = try numbered(name) { return numbered }
    try refuseLeftOut(name)
    let names = sources.flatMap { [$0.note, Path.name(of: $0.note), $0.id] }
    throw UsageError(
      nl: "er is geen gesprek '\(name)'", en: "there is no conversation '\(name)'",
      help: .nearest(to: name, among: names)
        ?? Bilingual(
          nl: "geef een notitie, of een nummer uit het verslag zoals west/3",
          en: "give a note, or a number from the report such as west/3"))
  }

  private var sources: [SourceConversation] { document.areas.flatMap(\.sources) }

  private func selection(of source: SourceConversation) throws -> LetterSelection {
    guard !source.confidential else {
      throw UsageError(
        nl: "'\(source.note)' is vertrouwelijk, en daarover wordt geen brief gemaakt",
        en: "'\(source.note)' is confidential, and no letter is made about it")
    }
    guard source.date <= document.referenceDate else {
      throw UsageError(
        nl: "'\(source.note)' is van na de peildatum", en: "'\(source.note)' is of a later day",
        help: Bilingual(nl: "kies een latere --peildatum", en: "choose a later --as-of"))
    }
    guard let selection = LetterSelection(note: source.note, in: document, after: earlier) else {
      throw UsageError(
        nl: "over '\(source.note)' mag niets verteld worden",
        en: "nothing may be told about '\(source.note)'")
    }
    return selection
  }

  /// By the path that was typed, the path among the notes, the name of the file, or the id.
  private func source(named name: String) -> SourceConversation? {
    let sources = sources
    if let place = Disk.realPath(of: name), Disk.kind(of: name) == .file {
      let base = compiled.folder.notesBase
      return sources.first { Disk.realPath(of: Path.join(base, $0.note)) == place }
    }
    if let source = sources.first(where: { $0.note == name }) { return source }
    let key = Folding.key(name)
    let named = sources.filter { source in
      let file = Path.name(of: source.note)
      return file == name || Folding.key(file.droppingSuffix) == key
        || Folding.key(source.id) == key
    }
    return named.count == 1 ? named.first : nil
  }

  /// By its number in the public reports of an area, as in `west/3`.
  private func numbered(_ name: String) throws -> LetterSelection? {
    guard let slash = name.lastIndex(of: "/"), let code = Int(name[name.index(after: slash)...])
    else { return nil }
    let word = String(name[..<slash])
    let gazetteer = compiled.intake.gazetteer
    let area =
      gazetteer.municipality.areas.isEmpty
      ? Folding.slug(Folding.placeKey(word)) : try gazetteer.knownPlace(named: word).area
    if let selection = LetterSelection(code: code, area: area, in: document, after: earlier) {
      return selection
    }
    throw UsageError(
      nl: "het verslag van '\(word)' heeft geen gesprek \(code)",
      en: "the report of '\(word)' has no conversation \(code)",
      help: Bilingual(
        nl: "de nummers staan onder 'De gesprekken'",
        en: "the numbers stand under 'The conversations'"))
  }

  /// Says why a note has no conversation to write about.
  private func refuseLeftOut(_ name: String) throws {
    func isMeant(_ note: String) -> Bool {
      note == name || Path.name(of: note) == Path.name(of: name)
    }
    if let note = document.unplaced.first(where: { isMeant($0.note) }) {
      throw UsageError(
        nl: "'\(note.note)' heeft geen bekend gebied of geen datum",
        en: "'\(note.note)' has no known area or no day",
        help: Bilingual(nl: "schrijf die in de notitie", en: "write it in the note"))
    }
    if let note = document.skipped.first(where: { isMeant($0.note) }) {
      throw UsageError(
        nl: "'\(note.note)' is overgeslagen (\(note.code))",
        en: "'\(note.note)' was skipped (\(note.code))")
    }
  }
}

extension String {
  /// A file name without what says which kind of file it is.
  fileprivate var droppingSuffix: String {
    lastIndex(of: ".").map { String(self[..<$0]) } ?? self
  }
}
