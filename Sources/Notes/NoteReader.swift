package import Diagnostics
internal import Lexicons
package import Municipality
package import Source
internal import Words

/// The result of reading a note: the conversation and its findings.
package struct NoteReading: Sendable {
  /// The conversation; `nil` when the note is no source for a wijkopgave.
  package var conversation: Conversation?
  package var diagnostics: [Diagnostic]
  /// The lines of each statement and of each row of a table.
  package var items: [ClosedRange<Int>]
  /// Lines with a word that no reader took; the conversation keeps them among its headings.
  package var untaken: [Conversation.Line]
  /// What is no words of the note.
  var unread = UnreadParts()
  /// The one-based line on which its body starts.
  package internal(set) var bodyLine = 1

  package init(
    conversation: Conversation?, diagnostics: [Diagnostic], items: [ClosedRange<Int>] = [],
    untaken: [Conversation.Line] = []
  ) {
    self.conversation = conversation
    self.diagnostics = diagnostics
    self.items = items
    self.untaken = untaken
  }
}

/// Reads notes as people write them: in a hurry, in Dutch or English, in any editor.
///
/// Nothing in a note is dropped in silence: every line becomes a statement, a field, an
/// agreement or a withheld line, or a diagnostic says where it was not understood.
package struct NoteReader: Sendable {
  /// The largest note that is read, in bytes.
  package static let sizeLimit = 256 * 1024

  package let gazetteer: Gazetteer
  /// Whether a note gets its checksum, which takes as long as half of its lines.
  private let hasChecksums: Bool

  package init(_ gazetteer: Gazetteer, hasChecksums: Bool = true) {
    self.gazetteer = gazetteer
    self.hasChecksums = hasChecksums
  }

  package func read(_ file: SourceFile) -> NoteReading {
    guard file.bytes.count <= Self.sizeLimit else {
      return NoteReading(
        conversation: nil, diagnostics: [.tooLarge(file, limit: Self.sizeLimit)])
    }
    guard file.bytes.contains(where: { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }) else {
      return NoteReading(conversation: nil, diagnostics: [.emptyNote()])
    }

    var conversation = Conversation(note: file.path, id: Self.id(for: file.path))
    if hasChecksums { conversation.digest = Checksum(of: file.bytes) }
    let text = NoteText(file)
    let (original, file, head) = (file, text.file, text.head)
    let outline = OutlineBuilder.outline(of: text, gazetteer)
    var fields = HeadReader(file, gazetteer, conversation)
    fields.read(head.entries)
    fields.keep(unread: head.unread)
    if let sent = outline.sent { fields.noteSent(sent) }
    let blocks = Preamble.read(outline.blocks, &fields)

    var diagnostics = Diagnostic.decoding(of: original)
    diagnostics += head.diagnostics + text.unread.diagnostics(in: original)
    var setting = SettingReader(
      file, gazetteer, fields, titles: outline.titles, openings: Preamble.openings(blocks))
    setting.closings = Preamble.closings(blocks, isSpoken: outline.isSpoken)
    setting.isSpoken = outline.isSpoken
    guard setting.resolve() else {
      var refused = NoteReading(
        conversation: nil, diagnostics: diagnostics + fields.diagnostics + setting.diagnostics)
      refused.bodyLine = text.head.bodyLine
      return refused
    }
    diagnostics += fields.diagnostics + setting.diagnostics

    var body = BodyReader(
      file, gazetteer, setting.conversation, fields, author: Author.name(in: outline, gazetteer))
    body.legend = outline.legend
    body.openings = setting.openingLines
    let (rest, scene) = setting.parted(blocks)
    // The address lines of a letter open nothing.
    let opening = rest.lazy.compactMap(\.statement).first {
      !$0.isItem && $0.section != .withheld
    }
    if let first = opening?.line {
      body.firstHeading =
        outline.headings.lazy.map(\.line).filter { $0 > first }.min() ?? .max
    }
    body.isFollowUp = (outline.titles.map(\.text) + scene.map(\.text)).contains {
      Line(heading: $0).matches(of: .parts).contains { $0.value == "followup" }
    }
    body.read(rest)
    var shares = AreaShares(body.finish(), file)
    shares.read(outline, gazetteer, declared: fields.severalAreas, groups: body.wordLines)
    conversation = shares.conversation
    if !body.wordLines.isEmpty { conversation.wordLines = body.wordLines }
    let keptOut = self.keptOut(file, head, outline)
    if keptOut.isWholeNote { conversation.confidential = true }
    conversation.headings = (conversation.headings + outline.headings + scene)
      .sorted { $0.line < $1.line }
    diagnostics += outline.unknown.filter { $0.hides(conversation.signals) }
      .map { .unknownHeading($0.text, at: $0.range) }
    if let partly = fields.partly {
      // The address lines of a letter stay out by themselves and mark no part.
      if conversation.withheld.isEmpty || outline.isLetter {
        diagnostics.append(.partlyConfidential(at: partly))
      } else if !keptOut.isWholeNote {
        conversation.confidential = false
      }
    }
    let asides = text.unread.withheld(in: original)
    if !asides.isEmpty {
      conversation.withheld = (conversation.withheld + asides).sorted { $0.line < $1.line }
    }
    let untaken = UntakenLines.lines(
      of: file, from: text.bodyLine, text.unread.codeBlocks,
      in: NoteBooks(heldBy: conversation))
    if !untaken.isEmpty {
      conversation.headings = (conversation.headings + untaken).sorted { $0.line < $1.line }
    }
    if let kept = fields.keepUntil {
      let reading = KeepUntilReader.read(kept.text, near: conversation.date)
      conversation.keepUntil = reading
      let place = file.place(of: kept.text, in: kept.range) ?? kept.range
      if let finding = Diagnostic.keepUntil(reading, kept.text, conversation, at: place) {
        diagnostics.append(finding)
      }
    }
    if let finding = Diagnostic.keptOut(
      keptOut.words.map { ($0.words, $0.range) }, isWhole: keptOut.isWholeNote)
    {
      diagnostics.append(finding)
    }
    if let second = setting.secondConversation { diagnostics.append(second) }
    diagnostics += setting.contradictions(beside: conversation.otherAreas)
    if untaken.isEmpty, UntouchedForm.isAll(of: file, from: text.bodyLine, conversation) {
      return NoteReading(conversation: nil, diagnostics: [.untouchedForm()])
    }
    var reading = NoteReading(
      conversation: conversation, diagnostics: diagnostics + body.diagnostics + shares.diagnostics,
      items: outline.items, untaken: untaken)
    (reading.unread, reading.bodyLine) = (text.unread, text.head.bodyLine)
    return reading
  }

  /// The id of a note that has none of its own: its path without the extension.
  private static func id(for path: String) -> String {
    let stem = NoteName.stem(of: path)[...]
    return Folding.slug(String(stem))
  }
}
