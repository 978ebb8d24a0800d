internal import Diagnostics
internal import Lexicons
internal import Municipality
internal import Source
internal import Words

/// Lines by the label they start with, and lines that ask to stay out of the report.
extension BodyReader {
  /// Reads a line by the label it starts with: `Vraag: …`, `Actie wijkagent: …`, `Groen: …`.
  mutating func takeLabel(
    _ label: Substring, _ rest: Substring, _ statement: inout Statement, _ line: Line
  ) -> Bool {
    let key = Folding.key(label)
    let isInAgreements = statement.section?.agreementStatus != nil
    if rest.isEmpty { return false }
    let heading = Heading(String(label), gazetteer)
    let found =
      heading.isWhole || heading.decidesLabel ? heading.section : heading.numbered
    if statement.section == .withheld {
      // A line of its own with a harmless label ends the part that is kept out.
      guard !statement.isItem, let found, [.feedback, .notReached, .lessons].contains(found)
      else { return false }
      statement.text = String(rest)
      statement.section = found
      reread(statement, line)
      return true
    }

    // `Gesproken: 61 mensen` says who was there, under whatever heading it stands.
    if !isInAgreements, statement.box == nil, FieldKey(String(label)) == .attendance,
      line.line(of: String(rest)).tokens.prefix(3).contains(where: \.isNumber)
    {
      statement.section = .narrative
      readSignal(statement, line)
      return true
    }
    if statement.box != nil, found == .feedback || Self.opensFeedback(key) { return false }
    for opener in Self.questionOpeners where key.hasPrefix(opener) {
      let words = Self.words(of: label, behind: opener) ?? String(key.dropFirst(opener.utf8.count))
      // `Vraag aan de gemeente over de lamp: …` says more than who it is.
      if agreements.namesNothingElse(in: words) { statement.text = String(rest) }
      statement.section = .questions
      readSignal(
        statement, line.line(of: statement.text),
        addressee: agreements.names(in: words).first ?? words)
      return true
    }
    if let found {
      // Under `Afspraken` a label is an owner or a subject, unless it names what a line is.
      if isInAgreements, !heading.asks, Self.isAmbiguousInAgreements(found, key) { return false }
      // `Wie doet wat: de gemeente of de corporatie?` is asked.
      if heading.asks, found.agreementStatus != nil, rest.utf8.last == UInt8(ascii: "?") {
        return false
      }
      if gazetteer.themeLabel(named: String(label)) != nil, found.signalKind == .concern,
        LineWord.careLabel.holds(key), let section = statement.section, section != .narrative,
        section != .talk
      {
        return false
      }
      // `nog te doen: de ondernemers`: people are spoken to, not done.
      if found == .agreements, !isInAgreements, LineWord.stillToDo.holds(key),
        MissingGroups.isBareGroup(line.line(of: String(rest)))
      {
        statement.text = String(rest)
        statement.section = .notReached
        reread(statement, line)
        return true
      }
      // `Volgende vergadering: …` is what the moment behind it is of, and `Klachten over de bus: …`
      // what the words behind it are about.
      if found != .next, heading.isWhole || heading.numbered != nil, !heading.deniesTrouble {
        statement.text = String(rest)
      }
      if !heading.rest.isEmpty, let theme = gazetteer.theme(named: heading.rest),
        !statement.themes.contains(theme)
      {
        conversation.addTheme(theme, .stated)
        statement.themes.append(theme)
      }
      statement.section = found
      if found == .agreements, LineWord.decision.holds(key),
        let what = Self.decidedAgainst(line.line(of: statement.text))
      {
        (statement.text, statement.section) = (what, .dropped)
      }
      reread(statement, line)
      return true
    }
    // `Actie wijkagent: …`; the agreement reads its own label.
    if ActionMark.opens(String(label), statement.text) {
      if !isInAgreements { statement.section = .agreements }
      readAgreement(statement, line, owners: [])
      return true
    }
    if Self.absence.contains(key) {
      withhold(statement)
      return true
    }
    if Self.opensFeedback(key) || Self.unspoken.contains(where: key.hasPrefix) {
      statement.text = String(rest)
      statement.section = Self.opensFeedback(key) ? .feedback : .notReached
      // `Terugkoppeling over de brug: …` says more than what it is.
      conversation.headings.append(.init(text: String(label), line: statement.line))
      reread(statement, line)
      return true
    }
    guard !isInAgreements, statement.box == nil, key.utf8.count <= 40,
      let theme = gazetteer.themeLabel(named: String(label))
    else { return false }
    if !Denial.phrases(in: line.line(of: String(rest))).isEmpty {
      suggest([theme])
    } else {
      conversation.addTheme(theme, .stated)
      if !statement.themes.contains(theme) { statement.themes.append(theme) }
    }
    return false
  }

  /// What a decision is against, by its first word: `geen hek, dat helpt niet`.
  private static func decidedAgainst(_ line: Line) -> String? {
    guard line.tokens.count > 1, line.isA(SmallWord.no, at: 0), line.tokens[1].isWord,
      !line.isA(LineWord.formality, at: 1)
    else { return nil }
    return line.string(1..<line.tokens.count)
  }

  /// The words of a label behind its opener, with the marks that a key leaves out: `a + b`.
  private static func words(of label: Substring, behind opener: String) -> String? {
    var rest = label
    for _ in opener.split(separator: " ") {
      guard let space = rest.firstIndex(of: " ") else { return nil }
      rest = rest[rest.index(after: space)...]
    }
    return String(rest)
  }

  /// Whether a label within a list of agreements is more likely an owner, a subject or a status.
  private static func isAmbiguousInAgreements(_ section: NoteSection, _ key: String) -> Bool {
    switch section {
    case .feedback, .withheld, .notReached, .lessons, .agreements, .initiatives, .activities: false
    case .questions, .wishes: !LineWord.statementLabel.holds(key)
    default: true
    }
  }

  /// Labels of minutes for who could not come: people, not a group that is not reached.
  private static let absence = Set(LineWord.absence.words)
  private static let questionOpeners = LineWord.questionFor.words.map { $0 + " " }
  private static let unspoken = LineWord.unspoken.words
  private static let feedback = LineWord.feedback.words

  private static func opensFeedback(_ key: String) -> Bool {
    feedback.contains(where: key.hasPrefix)
  }

  /// Reads a statement again under the section that its label named.
  mutating func reread(_ original: Statement, _ whole: Line) {
    var statement = original
    let line = whole.line(of: statement.text)
    // `Niet vergeten: declaratie indienen`
    if statement.section == .agreements, line.holds(.noise) { statement.section = .background }
    let saysNoMore = statement.section.map { $0.signalKind != nil || $0 == .talk } ?? true
    if saysNoMore, isAgreement(statement, line) {
      return readAgreement(statement, line, owners: [])
    }
    readInSection(statement, line)
  }

  /// Whether a line says no more than that a subject was not brought up.
  func isUnmentioned(_ line: Line) -> Bool {
    guard let found = line.first(.unmentioned) else { return false }
    // `Niemand begon over de bus`; what follows on a comma may say more.
    if found.value == "opens" {
      return found.tokens.lowerBound == 0 && line.sentences.count == 1
        && !line.tokens.dropLast().contains { $0.kind == .mark }
    }
    if found.value == "behind" {
      let start = found.tokens.lowerBound
      guard start > 0, line.tokens[start - 1].isMark(":") else { return false }
    }
    return line.tokens[found.tokens.upperBound...].allSatisfy { $0.kind == .mark }
  }

  /// Whether a line begins as what is told back does: `Terugkoppeling naar de bewoners …`.
  func opensFeedback(_ line: Line) -> Bool {
    guard let first = line.tokens.first, line.tokens.count > 1 else { return false }
    return LineWord.feedback.holds(first.hash)
  }

  mutating func withhold(_ statement: Statement) {
    guard statement.text.contains(where: { $0.isLetter || $0.isNumber }) else { return }
    conversation.withheld.append(.init(text: statement.text, line: statement.line))
  }
}
