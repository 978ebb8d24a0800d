internal import Diagnostics
internal import Calendar
internal import Words
internal import Lexicons
internal import Municipality
internal import Source

/// Reads an agreement out of one statement, however it is written.
///
/// Fields stand anywhere, in any order, with words around them. Marks that can mean only
/// one thing (`^id`, `@owner`, `[due:: …]`, `(gedaan …)`) are taken first, plain words
/// after them, and what nothing claims stays the text of the agreement.
struct AgreementReader {
  let gazetteer: Gazetteer
  /// The day of the conversation, by which a date without a year is understood.
  let date: CalendarDate?
  /// The words by which the note names its partners; a label that stands in them is an owner.
  var partnerWords: [String] = []
  /// Who is meant by `ik`, when the note says who wrote it.
  var writer: String?
  /// The note, in which findings look up their places.
  var file: SourceFile?

  /// An agreement as it was read.
  struct Reading {
    var agreement: NotedAgreement
    /// What could not be understood in it.
    var diagnostics: [Diagnostic]
    /// Whether words tell how it stands, and nothing was understood of them.
    var isStateUnread: Bool
  }

  /// Reads a statement that its place or its form makes an agreement.
  ///
  /// - Parameters:
  ///   - statement: The statement, without its list mark and task box.
  ///   - text: Its words.
  ///   - labelledOwner: The owner a label named, as in `Actie wijkagent: …`.
  /// - Returns: The agreement, and what could not be understood in it.
  func read(
    _ statement: Statement, _ text: LineText, labelledOwner: [String] = []
  ) -> Reading {
    var draft = AgreementDraft(text, line: statement.line, range: statement.range)
    if let box = statement.box { draft.status = Box.status(of: box) }
    let isBoxed = draft.status != nil

    takeParts(&draft)
    takeInlineFields(&draft)
    takeIdentifier(&draft)
    takeTags(&draft)
    takeEmoji(&draft)
    takeMentions(&draft)
    if draft.isOwnerMarked {
      for name in labelledOwner { draft.addLabelled(name) }
    } else {
      draft.owners = labelledOwner + draft.owners.filter { !labelledOwner.contains($0) }
    }
    if draft.owners.isEmpty { takeActionMark(&draft) }
    takeBrackets(&draft)
    takeState(&draft, isBoxed: isBoxed, isItem: statement.isLine)
    takeDue(&draft)
    takeOwners(&draft)
    return finish(draft, statement)
  }

  private func finish(_ draft: AgreementDraft, _ statement: Statement) -> Reading {
    let fallback = statement.section?.agreementStatus ?? .agreed
    var draft = draft
    // Among what is not to be, `ligt er al` is why.
    if fallback == .dropped, draft.status == .done, draft.done == nil, statement.box == nil {
      draft.status = .dropped
    }
    if draft.reason == nil, draft.status ?? fallback == .dropped { takeReason(&draft) }
    draft.text.takeRubble()
    var agreement = NotedAgreement(
      text: draft.text.remaining, line: draft.line, status: draft.status ?? fallback)
    agreement.id = draft.id
    agreement.owners = draft.owners
    if !draft.with.isEmpty {
      let owners = draft.owners.map { Folding.key($0) }
      agreement.with = draft.with.filter { !owners.contains(Folding.key($0)) }
    }
    agreement.due = draft.due
    agreement.reason = draft.reason
    agreement.themes = draft.themes
    for theme in statement.themes where !agreement.themes.contains(theme) {
      agreement.themes.append(theme)
    }
    agreement.done = draft.done
    // `labels hangen aan de rekken, ik, morgen`
    if statement.box == nil, agreement.status == .done, draft.done == nil, let date,
      !draft.owners.isEmpty,
      let start = draft.due?.to, start > date, draft.isStateOfThing
    {
      agreement.status = .agreed
    }
    agreement.toldBack = draft.toldBack
    if agreement.done != nil, draft.status == nil { agreement.status = .done }
    if agreement.toldBack != nil, draft.status == nil { agreement.status = .done }
    return Reading(
      agreement: agreement, diagnostics: draft.diagnostics,
      isStateUnread: draft.hasUnreadState && agreement.status == .agreed && agreement.reason == nil)
  }

  /// The names of the parties in a cell or field, in order: `De Elzen + gemeente`.
  func names(in words: String) -> [String] {
    let text = LineText(words)
    let whole = text.trimmed(text.all)
    guard !Self.isNobody(whole) else { return [] }
    if let party = gazetteer.party(named: whole) { return [party.name] }
    let mentions = gazetteer.parties(in: whole)
    guard mentions.isEmpty else {
      return mentions.map(\.party.name).reduce(into: []) { names, name in
        if !names.contains(name) { names.append(name) }
      }
    }
    var names: [String] = []
    for part in whole.split(whereSeparator: { ",;/+&".contains($0) }) {
      let name = String(Label.trimmed(part))
      if name.contains(where: \.isLetter), !Self.isNobody(name) { names.append(name) }
    }
    return names
  }

  /// The names of the parties that the municipality knows and some words name.
  func parties(in words: String) -> [String] {
    if let party = gazetteer.party(named: words) { return [party.name] }
    return gazetteer.parties(in: words).map(\.party.name)
  }

  /// Whether words in a field for an owner say that there is none yet.
  static func isNobody(_ words: String) -> Bool {
    let line = Line(words)
    guard line.tokens.contains(where: \.isWord) else { return true }
    return line.matches(of: .actors).contains {
      $0.value == "nobody" && $0.tokens.lowerBound == 0
        && line.tokens[$0.tokens.upperBound...].allSatisfy { !$0.isWord }
    }
  }

  /// The due date in words that stand alone, such as a cell; the words are kept as they are.
  func due(in words: String) -> Due? {
    let text = LineText(words)
    let whole = text.trimmed(text.all)
    guard !whole.isEmpty, whole != "-", whole != "–", whole != "?" else { return nil }
    // `2 wkn` is so long from now.
    guard let date,
      let reading = gazetteer.deadlines(in: whole, near: date).first
        ?? gazetteer.deadlines(in: "binnen \(whole)", near: date).first
    else { return Due(text: whole) }
    return Due(text: whole, from: reading.window.from, to: reading.window.to)
  }
}

extension Gazetteer {
  /// Whether a tag is no theme because it says something else: a place, or a form of talk.
  func isElsewhere(_ tag: String) -> Bool {
    place(named: tag) != nil || KindLexicon.kind(in: tag.filter { $0 != "-" }) != nil
  }

  /// The deadline phrases in a text, with the municipality's holidays.
  func deadlines(in text: String, near date: CalendarDate) -> [DeadlineReading] {
    DeadlineReader.readings(in: text, near: date, holidays: municipality.holidays)
  }

  /// The same for a line that is cut into tokens already.
  func deadlines(in line: Line, near date: CalendarDate) -> [DeadlineReading] {
    DeadlineReader.readings(
      in: line.text, line.tokens, line.folded, near: date, holidays: municipality.holidays)
  }
}
