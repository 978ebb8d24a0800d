internal import Diagnostics
internal import Dutch
internal import Municipality
internal import Source

/// Gives a conversation what the body of its note says.
struct BodyReader {
  let gazetteer: Gazetteer
  let agreements: AgreementReader
  private(set) var conversation: Conversation
  var diagnostics: [Diagnostic] = []
  /// The themes that the words of each signal suggest, denied ones left out.
  private var suggestions: [[String]] = []
  /// The same for each agreement.
  private var agreementSuggestions: [[String]] = []
  private var suggested: [String] = []

  init(_ gazetteer: Gazetteer, _ conversation: Conversation, partnerWords: [String]) {
    self.gazetteer = gazetteer
    self.agreements = AgreementReader(
      gazetteer: gazetteer, date: conversation.date, partnerWords: partnerWords)
    self.conversation = conversation
  }

  mutating func read(_ blocks: [Outline.Block]) {
    for block in blocks {
      switch block {
      case .statement(let statement): read(statement)
      case .table(let table): read(table)
      }
    }
  }

  /// The conversation, once themes that the words suggest are settled.
  mutating func finish() -> Conversation {
    for theme in suggested { conversation.addTheme(theme, .suggested) }
    let statesAny = conversation.hasStatedThemes
    for (index, themes) in suggestions.enumerated() where conversation.signals[index].themes.isEmpty
    {
      conversation.signals[index].themes = themes.filter { !statesAny || conversation.states($0) }
    }
    for (index, themes) in agreementSuggestions.enumerated()
    where conversation.agreements[index].themes.isEmpty {
      conversation.agreements[index].themes = themes.filter {
        !statesAny || conversation.states($0)
      }
    }
    return conversation
  }

  /// Reads a statement by its own marks and label, else by the section it stands in.
  private mutating func read(_ original: Statement) {
    var statement = original
    if saysToWithhold(statement) { return withhold(statement) }
    for theme in statement.themes { conversation.addTheme(theme, .stated) }
    if let (label, rest) = Label.split(statement.text) {
      if takeLabel(label, rest, &statement) { return }
    } else if opensFeedback(statement.text) {
      return readFeedback(statement.text, statement)
    }

    if isAgreement(statement) { return readAgreement(statement, owners: []) }
    switch statement.section {
    case .withheld: withhold(statement)
    case .notReached: readNotReached(statement)
    case .lessons: conversation.lessons.append(statement.text)
    case .feedback: readFeedback(statement.text, statement)
    case .activities: readActivity(statement)
    case .initiatives: readInitiative(statement)
    case .agreements, .dropped, .wishlist, .done: readAgreement(statement, owners: [])
    default: readSignal(statement)
    }
  }
}

// MARK: - Labels

extension BodyReader {
  /// Reads a line by the label it starts with: `Vraag: …`, `Actie wijkagent: …`, `Groen: …`.
  private mutating func takeLabel(
    _ label: Substring, _ rest: Substring, _ statement: inout Statement
  ) -> Bool {
    let key = Folding.key(label)
    let isInAgreements = statement.section?.agreementStatus != nil
    if rest.isEmpty { return false }
    let found = SectionLexicon.standard.exact(key)
    if statement.section == .withheld {
      // A line of its own with a harmless label ends the part that is kept out.
      guard !statement.isItem, let found, [.feedback, .notReached, .lessons].contains(found)
      else { return false }
      statement.text = String(rest)
      statement.section = found
      reread(statement)
      return true
    }

    if let found {
      // Under `Afspraken` a label is an owner or a subject, unless it names what a line is.
      if isInAgreements, Self.isAmbiguousInAgreements(found, key) { return false }
      if gazetteer.themeLabel(named: String(label)) != nil, found.signalKind == .concern,
        key == "zorg"
      {
        return false
      }
      statement.text = String(rest)
      statement.section = found
      reread(statement)
      return true
    }
    for opener in [
      "actie ", "ap ", "afspraak ", "action ", "vraag aan ", "vraag voor ", "question for ",
    ]
    where key.hasPrefix(opener) {
      let words = String(key.dropFirst(opener.utf8.count))
      statement.text = String(rest)
      if opener.hasPrefix("vraag") || opener.hasPrefix("question") {
        statement.section = .questions
        readSignal(statement, addressee: agreements.names(in: words).first ?? words)
      } else {
        statement.section =
          statement.section?.agreementStatus != nil ? statement.section : .agreements
        readAgreement(statement, owners: agreements.names(in: words))
      }
      return true
    }
    if key.hasPrefix("terugkoppeling") || key.hasPrefix("nog niet gesproken")
      || key.hasPrefix("let op voor") || key.hasPrefix("niet voor het verslag")
    {
      statement.text = String(rest)
      statement.section =
        key.hasPrefix("terug") ? .feedback : key.hasPrefix("nog") ? .notReached : .withheld
      reread(statement)
      return true
    }
    guard !isInAgreements, statement.box == nil, key.utf8.count <= 40,
      let theme = gazetteer.themeLabel(named: String(label))
    else { return false }
    let text = LineText(String(rest))
    let isDenied = saysNotMentioned(text)
    if isDenied {
      suggest([theme])
    } else {
      conversation.addTheme(theme, .stated)
      if !statement.themes.contains(theme) { statement.themes.append(theme) }
    }
    return false
  }

  /// Whether a label within a list of agreements is more likely an owner, a subject or a status.
  private static func isAmbiguousInAgreements(_ section: NoteSection, _ key: String) -> Bool {
    switch section {
    case .feedback, .withheld, .notReached, .lessons, .agreements, .initiatives, .activities: false
    case .questions, .wishes: !["vraag", "wens", "question", "wish"].contains(key)
    default: true
    }
  }

  /// Reads a statement again under the section that its label named.
  private mutating func reread(_ statement: Statement) {
    switch statement.section {
    case .withheld: withhold(statement)
    case .notReached: readNotReached(statement)
    case .lessons: conversation.lessons.append(statement.text)
    case .feedback: readFeedback(statement.text, statement)
    case .activities: readActivity(statement)
    case .initiatives: readInitiative(statement)
    case .agreements, .dropped, .wishlist, .done: readAgreement(statement, owners: [])
    default: isAgreement(statement) ? readAgreement(statement, owners: []) : readSignal(statement)
    }
  }

  /// Whether a line says that a subject was brought up by nobody, or is no matter.
  private func saysNotMentioned(_ text: LineText) -> Bool {
    text.containsAny(Self.notMentioned)
  }

  private static let notMentioned = PhraseSet([
    "niet genoemd", "niet als probleem", "niet aan de orde", "geen probleem",
    "niet over gesproken", "niet besproken", "not mentioned", "no problem", "not discussed",
  ])

  private func opensFeedback(_ text: String) -> Bool {
    let key = Folding.key(text.prefix(24))
    return key.hasPrefix("terugkoppeling ") || key.hasPrefix("terugkoppelen ")
  }

  /// Whether a line asks to stay out of the report.
  private func saysToWithhold(_ statement: Statement) -> Bool {
    guard statement.section != .withheld else { return false }
    let text = LineText(statement.text)
    return text.containsAny(Self.withholding) || text.range(ofBytes: "(intern)") != nil
      || Tag.tags(in: text).contains { ["intern", "internal"].contains($0.parts.head) }
  }

  private static let withholding = PhraseSet([
    "niet opnemen", "niet voor het verslag", "niet voor verslag", "niet in het verslag",
    "niet in verslag", "niet delen", "niet publiceren", "off the record", "not for the report",
    "do not publish", "do not share", "niet openbaar maken",
  ])

  private mutating func withhold(_ statement: Statement) {
    guard statement.text.contains(where: { $0.isLetter || $0.isNumber }) else { return }
    conversation.withheld.append(.init(text: statement.text, line: statement.line))
  }
}

// MARK: - Agreements

extension BodyReader {
  /// Whether a statement is an agreement by its form, wherever it stands.
  private func isAgreement(_ statement: Statement) -> Bool {
    switch statement.section {
    case .withheld, .lessons, .notReached, .activities, .initiatives, .feedback: return false
    default: break
    }
    if statement.section?.agreementStatus != nil { return true }
    if statement.box != nil { return true }
    let text = statement.text
    guard
      text.utf8.contains(where: { $0 == UInt8(ascii: "^") || $0 == UInt8(ascii: ":") || $0 == 0xF0 }
      )
    else { return false }
    let line = LineText(text)
    if hasIdentifier(line) || line.range(ofBytes: "📅") != nil
      || line.range(ofBytes: "[due::") != nil
    {
      return true
    }
    return line.contains("wie:") && line.contains("wat:")
      || line.contains("who:") && line.contains("what:")
  }

  private func hasIdentifier(_ text: LineText) -> Bool {
    guard let caret = text.firstIndex(of: UInt8(ascii: "^")) else { return false }
    return (caret == 0 || text.bytes[caret - 1] == 0x20) && caret + 1 < text.count
      && LineText.isWord(text.bytes[caret + 1])
  }

  private mutating func readAgreement(_ statement: Statement, owners: [String]) {
    guard statement.text.contains(where: { $0.isLetter || $0.isNumber }) else { return }
    if statement.box == nil, saysNone(statement.text) { return }
    let (agreement, found) = agreements.read(statement, labelledOwner: owners)
    // A paragraph behind the list is an agreement only when it has something of one.
    if statement.isAside, statement.box == nil, agreement.id == nil, agreement.owners.isEmpty,
      agreement.due == nil
    {
      var remark = statement
      remark.section = .narrative
      return readSignal(remark)
    }
    add(agreement, found)
  }

  private mutating func add(_ agreement: NotedAgreement, _ found: [Diagnostic]) {
    diagnostics += found
    conversation.agreements.append(agreement)
    for theme in agreement.themes { conversation.addTheme(theme, .stated) }
    let themes = themes(suggestedBy: LineText(agreement.text))
    agreementSuggestions.append(themes.affirmed)
    suggest(themes.affirmed)
  }

  /// Whether a line only says that nothing was agreed.
  private func saysNone(_ text: String) -> Bool {
    let key = Folding.key(text)
    return [
      "geen", "geen afspraken", "geen afspraken gemaakt", "nvt", "n v t", "niets afgesproken",
      "none",
      "no agreements", "nog geen", "geen nieuwe afspraken", "niks", "nothing agreed",
    ].contains(key)
  }

  private mutating func read(_ table: Outline.Table) {
    guard let head = table.rows.first else { return }
    let columns = head.cells.map { AgreementColumn(Folding.key($0)) }
    let isAgreements =
      columns.contains(.what)
      && (columns.contains(.owner) || columns.contains(.due) || columns.contains(.status)
        || table.section?.agreementStatus != nil)
    if isAgreements {
      for row in table.rows.dropFirst() { readRow(row, columns, table) }
      return
    }
    if table.section?.agreementStatus != nil, !columns.contains(where: { $0 != nil }) {
      // A table of agreements without a head: what, who, when.
      let order: [AgreementColumn?] = [.what, .owner, .due, .status]
      for row in table.rows { readRow(row, order, table) }
      return
    }
    let isKindTable = SectionLexicon.standard.exact(Folding.key(head.cells.first ?? "")) != nil
    for row in isKindTable ? table.rows.dropFirst() : table.rows[...] {
      let text = row.cells.filter { !$0.isEmpty }.joined(separator: " – ")
      guard !text.isEmpty else { continue }
      readCells(row, head, text, table, isKindTable: isKindTable)
    }
  }

  /// Reads the row of a table that is not about agreements; each column may be a section.
  private mutating func readCells(
    _ row: Outline.Table.Row, _ head: Outline.Table.Row, _ text: String, _ table: Outline.Table,
    isKindTable: Bool
  ) {
    guard isKindTable else {
      return read(
        Statement(
          text: text, range: row.range, line: row.line, section: table.section,
          themes: table.themes, isItem: true, box: nil))
    }
    for (index, cell) in row.cells.enumerated() where !cell.isEmpty {
      let title = index < head.cells.count ? head.cells[index] : ""
      read(
        Statement(
          text: cell, range: row.range, line: row.line,
          section: SectionLexicon.standard.heading(Folding.key(title)) ?? table.section,
          themes: table.themes, isItem: true, box: nil))
    }
  }

  private mutating func readRow(
    _ row: Outline.Table.Row, _ columns: [AgreementColumn?], _ table: Outline.Table
  ) {
    guard row.cells.contains(where: { $0.contains(where: \.isLetter) }) else { return }
    let what = zip(columns, row.cells).first { $0.0 == .what }?.1 ?? ""
    guard !what.isEmpty else { return }
    var draft = AgreementDraft("", line: row.line, range: row.range)
    for (column, cell) in zip(columns, row.cells) where !cell.isEmpty {
      guard let column, column != .what else { continue }
      agreements.apply(cell, to: column, &draft)
    }
    let statement = Statement(
      text: what, range: row.range, line: row.line,
      section: table.section?.agreementStatus != nil ? table.section : .agreements,
      themes: table.themes, isItem: true, box: nil)
    var (agreement, found) = agreements.read(statement, labelledOwner: draft.owners)
    agreement.with += draft.with.filter { !agreement.with.contains($0) }
    agreement.id = draft.id ?? agreement.id
    agreement.due = draft.due ?? agreement.due
    agreement.status = draft.status ?? agreement.status
    agreement.reason = draft.reason ?? agreement.reason
    agreement.done = draft.done ?? agreement.done
    agreement.toldBack = draft.toldBack ?? agreement.toldBack
    agreement.themes = draft.themes + agreement.themes.filter { !draft.themes.contains($0) }
    found += draft.diagnostics
    add(agreement, found)
  }
}

// MARK: - Statements

extension BodyReader {
  private mutating func readSignal(_ statement: Statement, addressee: String? = nil) {
    var text = LineText(statement.text)
    var kind = statement.section?.signalKind
    var asset: Asset?
    var isAsset = statement.section == .assets
    var themes = statement.themes

    for tag in Tag.tags(in: text) {
      text.blank(tag.range)
      let (head, tail) = tag.parts
      switch head {
      case "schat", "treasure", "asset":
        isAsset = true
        kind = kind ?? .strength
        asset = tail.flatMap(AssetLexicon.asset(named:))
      case "initiatief", "initiative": readInitiative(statement)
      case "activiteit", "activity": readActivity(statement)
      case "leerpunt", "lesson": return conversation.lessons.append(text.remaining)
      default:
        if let named = SectionLexicon.standard.exact(head)?.signalKind {
          kind = named
        } else if let theme = gazetteer.theme(named: tag.name) {
          conversation.addTheme(theme, .stated)
          if !themes.contains(theme) { themes.append(theme) }
        } else if !Tag.isReserved(tag.name), !gazetteer.isElsewhere(tag.name) {
          diagnostics.append(.unknownTheme(tag.name, at: statement.range, gazetteer))
          if !conversation.unknownThemes.contains(tag.name) {
            conversation.unknownThemes.append(tag.name)
          }
        }
      }
    }
    let addressee = addressee ?? takeAddressee(&text)
    let words = text.remaining
    guard words.contains(where: { $0.isLetter || $0.isNumber }) else { return }

    let cues = LineText(words)
    readInvitation(cues, statement)
    if kind == nil {
      // A paragraph of several sentences tells a story; its words show no single kind.
      let isStory = !statement.isItem && (words.utf8.count > 160 || words.contains(". "))
      kind = isStory ? .background : Cues.kind(of: cues) ?? .background
    }
    if statement.section == nil || statement.section == .narrative { readCompany(cues) }
    if kind == .concern, Cues.isPraise(cues) {
      kind = .strength
      diagnostics.append(.perhapsNoConcern("", at: statement.range))
    }
    let isAmongStrengths = statement.section == .strengths || statement.section == .assets
    if kind == .strength, asset == nil, isAmongStrengths || isAsset {
      asset = AssetLexicon.asset(in: cues)
    }
    if isAsset, asset == nil, kind == .strength {
      asset = PlaceWords.publicPlace(in: cues) != nil ? .places : .people
    }

    let signal = Signal(
      kind: kind ?? .background, text: words, themes: themes, line: statement.line,
      asset: kind == .strength ? asset : nil,
      quotable: isQuote(words)
        && (conversation.quotes == .yes || conversation.quotes == .anonymous),
      addressee: addressee)
    conversation.signals.append(signal)

    let found = self.themes(suggestedBy: cues)
    suggestions.append(found.affirmed)
    suggest(found.all)
    if InitiativeReader.isChallenge(cues), signal.kind != .background {
      var offer = statement
      offer.text = words
      conversation.initiatives.append(InitiativeReader.read(offer, themes: themes))
    }
  }

  /// Takes `@gemeente` off a question: to whom it is put.
  private func takeAddressee(_ text: inout LineText) -> String? {
    guard text.bytes.contains(UInt8(ascii: "@")) else { return nil }
    var draft = AgreementDraft("", line: 0, range: 0..<0)
    draft.text = text
    agreements.takeMentions(&draft)
    text = draft.text
    return draft.owners.first
  }

  /// Reads `11 uitgenodigd, 9 gekomen` in running text.
  private mutating func readInvitation(_ text: LineText, _ statement: Statement) {
    guard conversation.attendance.invited == nil || conversation.attendance.isEmpty else { return }
    for word in ["uitgenodigd", "genodigd", "invited"] where conversation.attendance.invited == nil
    {
      conversation.attendance.invited = text.range(of: word).flatMap { number(before: $0, text) }
    }
    guard conversation.attendance.isEmpty else { return }
    for word in ["gekomen", "gekomen.", "kwamen er", "came"] {
      guard let found = text.range(of: word), let count = number(before: found, text) else {
        continue
      }
      conversation.attendance.add(.residents, "bewoners", count)
      return
    }
  }

  /// Reads `samen met de sociaal werker van welzijn` in the opening words, where no field
  /// names a partner.
  private mutating func readCompany(_ text: LineText) {
    guard conversation.partners.isEmpty,
      let found = text.range(of: "samen met") ?? text.range(of: "together with")
    else { return }
    let rest = text.string(found.upperBound..<text.count)
    for mention in gazetteer.parties(in: rest)
    where mention.party.side == .partner && mention.range.lowerBound <= 24 {
      if !conversation.partners.contains(mention.party.name) {
        conversation.partners.append(mention.party.name)
      }
    }
  }

  private func number(before range: ByteRange, _ text: LineText) -> CountRange? {
    guard let (word, _) = text.word(before: range.lowerBound) else { return nil }
    return CountReader.read(word)
  }

  /// Whether a text holds somebody's own words between quotation marks.
  private func isQuote(_ text: String) -> Bool {
    let marks = text.unicodeScalars.filter { "\"“”„«»‘’".unicodeScalars.contains($0) }
    return marks.count >= 2
      && (text.contains("\"") || text.contains("“") || text.contains("„") || text.contains("«")
        || text.contains("‘"))
  }

  private func themes(
    suggestedBy text: LineText
  ) -> (affirmed: [String], all: [String]) {
    var affirmed: [String] = []
    var all: [String] = []
    let bytes = text.bytes
    for mention in gazetteer.themes(in: bytes.span, 0..<bytes.count) {
      if !all.contains(mention.theme) { all.append(mention.theme) }
      if !mention.isDenied, !affirmed.contains(mention.theme) { affirmed.append(mention.theme) }
    }
    return (affirmed, all)
  }

  private mutating func suggest(_ themes: [String]) {
    for theme in themes where !suggested.contains(theme) { suggested.append(theme) }
  }
}

// MARK: - Other sections

extension BodyReader {
  private mutating func readNotReached(_ statement: Statement) {
    let text = statement.text
    let end = sentenceEnd(of: text)
    var groups = LineText(String(text[..<end]))
    for tag in Tag.tags(in: groups) { groups.blank(tag.range) }
    for part in groups.current.split(whereSeparator: { $0 == "," || $0 == ";" }) {
      var name = LineText(String(part)).remaining
      if name.hasSuffix(".") { name.removeLast() }
      // A clause about the group before it is no group of its own.
      if let first = FoldedWord.words(in: name).first?.key, Self.relativeWords.contains(first),
        let last = conversation.notReached.indices.last
      {
        conversation.notReached[last] += ", \(name)"
        continue
      }
      if name.contains(where: \.isLetter), !conversation.notReached.contains(name) {
        conversation.notReached.append(name)
      }
    }
    let rest = Label.trimmed(text[end...])
    if rest.contains(where: \.isLetter) {
      conversation.withheld.append(.init(text: String(rest), line: statement.line))
    }
  }

  private static let relativeWords: Set<String> = [
    "die", "dat", "zij", "ze", "wie", "want", "maar", "who", "they", "but", "liepen", "hadden",
    "werken", "wonen",
  ]

  /// The end of the first sentence of a text.
  private func sentenceEnd(of text: String) -> String.Index {
    let utf8 = text.utf8
    var index = utf8.startIndex
    while index < utf8.endIndex {
      let next = utf8.index(after: index)
      if utf8[index] == UInt8(ascii: "."), next < utf8.endIndex, utf8[next] == 0x20 { return next }
      index = next
    }
    return text.endIndex
  }

  private mutating func readFeedback(_ words: String, _ statement: Statement) {
    guard let feedback = FeedbackReader.read(words, line: statement.line, near: conversation.date)
    else { return }
    if var known = conversation.feedback {
      known.text += known.text.isEmpty ? feedback.text : "; \(feedback.text)"
      known.date = known.date ?? feedback.date
      known.channel = known.channel ?? feedback.channel
      conversation.feedback = known
    } else {
      conversation.feedback = feedback
    }
  }

  private mutating func readActivity(_ statement: Statement) {
    guard statement.text.contains(where: \.isLetter) else { return }
    takeThemeTags(statement)
    conversation.activities.append(ActivityReader(date: conversation.date).read(statement))
  }

  private mutating func readInitiative(_ statement: Statement) {
    guard statement.text.contains(where: \.isLetter) else { return }
    let themes = takeThemeTags(statement)
    conversation.initiatives.append(
      InitiativeReader.read(statement, themes: statement.themes + themes))
  }

  /// Counts the themes that tags in a statement state.
  @discardableResult
  private mutating func takeThemeTags(_ statement: Statement) -> [String] {
    var themes: [String] = []
    for tag in Tag.tags(in: LineText(statement.text)) {
      guard let theme = gazetteer.theme(named: tag.name) else { continue }
      conversation.addTheme(theme, .stated)
      if !themes.contains(theme), !statement.themes.contains(theme) { themes.append(theme) }
    }
    return themes
  }
}
