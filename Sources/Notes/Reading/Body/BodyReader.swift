internal import Diagnostics
internal import Lexicons
internal import Municipality
internal import Source
internal import Words

/// Gives a conversation what the body of its note says.
struct BodyReader {
  let file: SourceFile
  let gazetteer: Gazetteer
  var agreements: AgreementReader
  var conversation: Conversation
  var diagnostics: [Diagnostic] = []
  /// Whether what comes is the opening of a note that has sections.
  var opensUnread = false
  /// The line of the first heading below the first words of the note.
  var firstHeading = Int.max
  /// The statements whose words show no kind, a run at a time.
  var unkinded: [LineRun] = []
  /// The agreements of which words tell how they stand, and were not understood.
  var unstated: [LineRun] = []
  /// The statements that may promise something, though nothing says so for sure.
  var perhapsPromised: [LineRun] = []
  /// The statements that may say of a group that nobody spoke to it.
  var perhapsMissed: [LineRun] = []
  /// Whether the note goes through what was agreed before, so that what a line tells of an outcome
  /// is how it stands with an agreement.
  var isFollowUp = false
  /// The first statements, where they were cut into words already.
  var openings: [Line] = []
  /// What the note says that its signs and colours mean.
  var legend = Legend.none
  /// The groups that the note says were not spoken to.
  var groupsNamed: Set<String>
  /// The themes that the note names and nobody knows.
  var themesUnknown: Set<String>
  /// The lines that name the groups, and those of the lessons, by their words.
  private(set) var wordLines: [String: Int]
  /// The words for what the note wishes or asks for, of so many of its signals.
  var asked: Set<UInt64> = []
  var signalsAsked = 0
  /// The themes that the words of each signal suggest, denied ones left out.
  var suggestions: [[String]] = []
  /// The same for each agreement.
  var agreementSuggestions: [[String]] = []
  var suggested: [String] = []

  init(
    _ file: SourceFile, _ gazetteer: Gazetteer, _ conversation: Conversation, _ fields: HeadReader,
    author: String?
  ) {
    self.file = file
    self.gazetteer = gazetteer
    self.agreements = AgreementReader(
      gazetteer: gazetteer, date: conversation.date, partnerWords: fields.partnerWords,
      writer: fields.writer ?? author ?? gazetteer.coordinator(of: conversation.area), file: file)
    self.conversation = conversation
    groupsNamed = Set(conversation.notReached)
    themesUnknown = Set(conversation.unknownThemes)
    wordLines = conversation.wordLines ?? [:]
  }

  mutating func read(_ blocks: [Outline.Block]) {
    opensUnread = Self.hasSections(blocks)
    for block in blocks {
      switch block {
      case .statement(let statement):
        let (groups, lessons) = (conversation.notReached.count, conversation.lessons.count)
        read(statement)
        for words in conversation.notReached.dropFirst(groups) { wordLines[words] = statement.line }
        for words in conversation.lessons.dropFirst(lessons) { wordLines[words] = statement.line }
      case .table(let table): read(table)
      }
    }
  }

  /// The conversation, once themes that the words suggest are settled.
  mutating func finish() -> Conversation {
    diagnostics += unkinded.map { .statementWithoutKind($0.count, at: $0.range) }
    diagnostics += perhapsPromised.map { .promisePerhaps($0.count, at: $0.range) }
    diagnostics += perhapsMissed.map { .notReachedPerhaps($0.count, at: $0.range) }
    diagnostics += unstated.map { .stateNotUnderstood($0.count, at: $0.range) }
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

  /// Whether a statement is something to do by its box or its place in a list of agreements, so
  /// that `Terugkoppelen aan de bewoners` is what somebody is going to do.
  func isTask(_ statement: Statement) -> Bool {
    statement.box != nil || (statement.isItem && statement.section?.agreementStatus != nil)
  }

  /// Reads a statement by its own marks and label, else by the section it stands in.
  mutating func read(_ original: Statement) {
    var statement = original
    let writer = agreements.writer
    defer { agreements.writer = writer }
    // In a chat and in a letter that is quoted, `ik` is somebody else.
    if let speaker = statement.speaker { agreements.writer = agreements.parties(in: speaker).first }
    if statement.section != nil, statement.section != .withheld { opensUnread = false }
    let line = openings.first { $0.text == statement.text } ?? Line(statement.text)
    if statement.text.utf8.count > Self.longestStatement { return keep(statement) }
    for theme in statement.themes { conversation.addTheme(theme, .stated) }
    if let (label, rest) = Label.split(statement.text) {
      if takeLabel(label, rest, &statement, line) { return }
    } else if !isTask(statement), opensFeedback(line) {
      return readFeedback(statement.text, statement)
    }

    // `De klusdag is gehouden op 28 maart` is what became of it, in a note that tells that.
    if !isOutcome(statement, line),
      readMissing(statement, line) || readAnnouncement(statement, line)
    {
      return
    }
    notePerhapsMissed(statement, line)
    if isAgreement(statement, line) { return readAgreements(statement, line) }
    var isRemark = false
    if statement.section == .agreements {
      isRemark = opensRemark(line) && line.sentences.count == 1
      statement.section = isRemark ? .background : .talk
    }
    if !isRemark, statement.section?.signalKind != nil, holdsPromise(statement, line) {
      return readSentences(statement, line)
    }
    // `Zorgen en wensen`: which of the two it is, the words say.
    if statement.choices.count > 1 {
      let parts = StatementPart.parts(of: line, isItem: true) { [] }
      let suggested: SentenceKind? = parts.first?.kind
      let kind = suggested?.signalKind
      statement.section =
        statement.choices.first { kind != nil && $0.signalKind == kind } ?? statement.section
    }
    readInSection(statement, line)
  }

  /// Reads a statement as the section in which it stands says.
  mutating func readInSection(_ statement: Statement, _ line: Line) {
    switch statement.section {
    case .withheld: withhold(statement)
    case .notReached: readNotReached(statement, line)
    case .lessons: conversation.lessons.append(statement.text)
    case .feedback: readFeedback(statement.text, statement)
    case .activities: readActivity(statement)
    case .initiatives: readInitiative(statement)
    case .next:
      // `Voor de volgende ronde: de studenten, die waren er niet bij`
      if !readMissing(statement, line) { readNext(statement, line) }
    case .agreements, .running, .waiting, .dropped, .wishlist, .done:
      readAgreements(statement, line)
    case nil, .talk: readSentences(statement, line)
    case .concerns:
      let isEased =
        SentenceCues.mayHold(.eased, in: line)
        && SentenceReader(line, line.tokens.indices).saysEased
      readSignal(statement, line, suggested: isEased ? .strength : nil)
    case .strengths: readStrength(statement, line)
    default: readSignal(statement, line)
    }
  }
}
