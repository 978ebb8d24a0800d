internal import Calendar
internal import Words
internal import Lexicons
internal import Municipality
internal import Source

/// Who does it, in plain words.
extension AgreementReader {
  /// Finds the owner and the partners that running text names.
  func takeOwners(_ draft: inout AgreementDraft) {
    takeLeadingLabel(&draft)
    let line = draft.text.line
    if let rest = behindTopic(line, draft.text.clauses) { return takeOwners(&draft, of: rest) }
    var reader = OwnerReader(line, draft.text.clauses, gazetteer, writer: writer)
    reader.read(isOwned: !draft.owners.isEmpty)
    for name in reader.partners { draft.addPartner(name) }
    guard draft.owners.isEmpty else { return }
    for name in reader.owners { draft.addOwner(name) }
    for tokens in reader.idle { draft.text.blank(line.bytes(of: tokens)) }
    if draft.owners.isEmpty, let holder = draft.holder { draft.addOwner(holder) }
  }

  /// Finds the owner and the partners in words behind what they are about.
  private func takeOwners(_ draft: inout AgreementDraft, of words: Line) {
    var reader = OwnerReader(words, Clause.clauses(of: words), gazetteer, writer: writer)
    reader.read(isOwned: !draft.owners.isEmpty)
    for name in reader.partners { draft.addPartner(name) }
    for name in reader.owners where draft.owners.isEmpty || reader.owners.contains(draft.owners[0])
    {
      draft.addOwner(name)
    }
  }

  /// The words behind a label that only says what they are about, as somebody else does it.
  private func behindTopic(_ line: Line, _ clauses: [Clause]) -> Line? {
    guard let label = LeadingLabel(line, clauses), !label.names.isEmpty,
      opensWithDoer(behind: label, line), let start = label.next
    else { return nil }
    return line.line(of: start..<line.tokens.count)
  }

  /// Takes `Actie: gemeente` and `(actie wijkagent)` off the end.
  func takeActionMark(_ draft: inout AgreementDraft) {
    let line = draft.text.line
    guard let mark = ActionMark.last(in: line, gazetteer) else { return }
    let words = line.string(bytes: mark.words)
    for name in names(in: words) { draft.addOwner(name) }
    if let date, draft.due == nil,
      let reading = gazetteer.deadlines(in: words, near: date).first
    {
      draft.due = Due(text: reading.text, from: reading.window.from, to: reading.window.to)
    }
    draft.text.blank(mark.bytes)
  }

  /// Takes `De Elzen: …`, `Actie wijkagent: …`, `Jan de Vries — …` and `gemeente + De Elzen: …`
  /// off the start.
  private func takeLeadingLabel(_ draft: inout AgreementDraft) {
    let line = draft.text.line
    guard let label = LeadingLabel(line, draft.text.clauses) else { return }
    guard !label.names.isEmpty else {
      // `Actie 3: …`
      draft.text.blank(label.bytes)
      return
    }
    guard let found = owners(in: label), !opensWithDoer(behind: label, line) else { return }
    // `ik - ga met de school praten` is a sentence in which the mark is left out.
    if label.isWriter, label.mark != .arrow, let verb = label.next,
      FunctionWord.role(of: line.tokens[verb]) == .modal
        || OutcomeWord.going.holds(line.tokens[verb].hash)
    {
      for name in found.owners { draft.addLabelled(name) }
      let end = line.tokens[label.names.upperBound - 1].end
      draft.text.blank(end..<label.bytes.upperBound)
      return
    }
    for name in found.owners { draft.addLabelled(name) }
    for name in found.partners { draft.addPartner(name) }
    draft.text.blank(label.bytes)
  }

  /// Whether a party that does something opens what stands behind a label, so that the label is what
  /// it is about: `Sporthal: VVR belt de installateur`.
  private func opensWithDoer(behind label: LeadingLabel, _ line: Line) -> Bool {
    guard label.mark == .colon, !label.isWriter, var start = label.next else { return false }
    let rest = Line(line.string(start..<line.tokens.count))
    start = 0
    while start < rest.tokens.count, FunctionWord.role(of: rest.tokens[start]) == .determiner {
      start += 1
    }
    guard
      let party = gazetteer.parties(in: rest).first(where: {
        rest.tokens(in: $0.range)?.lowerBound == start
      }), let verb = rest.tokens(in: party.range)?.upperBound, verb < rest.tokens.count,
      FunctionWord.role(of: rest.tokens[verb]) == nil, names(in: label.words) != [party.party.name]
    else { return false }
    return Verb(rest.tokens[verb], in: rest)?.form == .present
  }

  /// Who is named by the words of a label, when they name nobody else and nothing else.
  func owners(in label: LeadingLabel) -> (owners: [String], partners: [String])? {
    let words = label.words
    let key = Folding.key(words)
    if label.isEverybody { return ([words.lowercased()], []) }
    if let writer, label.isWriter { return ([writer], []) }
    let parts = splitPartners(words)
    if let party = gazetteer.party(named: parts.owner) {
      return ([party.name], parts.with.isEmpty ? [] : names(in: parts.with))
    }
    if let names = partyList(in: parts.owner) {
      return (names, parts.with.isEmpty ? [] : self.names(in: parts.with))
    }
    guard gazetteer.theme(named: words) == nil else { return nil }
    let isPartner = partnerWords.contains { Folding.key($0).hasSuffix(key) }
    let isNamed = label.isActor && !label.isTopic || label.isPerson
    let isBody = label.mark == .colon && label.isBody
    return isNamed || isPartner || isBody ? ([words], []) : nil
  }

  /// Whether words are names of parties and nothing else, as far as any of them is known.
  func namesNothingElse(in words: String) -> Bool {
    gazetteer.parties(in: words).isEmpty || partyList(in: words) != nil
  }

  /// The parties that words list and nothing else: `gemeente + De Elzen`.
  private func partyList(in words: String) -> [String]? {
    let line = Line(words)
    let actors = Actor.actors(in: line, gazetteer)
    guard actors.contains(where: \.isKnown) else { return nil }
    let isList = line.tokens.indices.allSatisfy { index in
      if actors.contains(where: { $0.tokens.contains(index) }) || !line.tokens[index].isWord {
        return true
      }
      switch FunctionWord.role(of: line.tokens[index]) {
      case .coordinator, .determiner: return true
      default: return false
      }
    }
    guard isList else { return nil }
    // `voorzitter dorpsbelang` is one, `voorzitter en secretaris` are two.
    let touches = zip(actors, actors.dropFirst()).contains {
      $0.tokens.upperBound == $1.tokens.lowerBound
    }
    return touches ? nil : actors.map(\.name)
  }
}
