package import Municipality
package import Notes

/// What some notes of a municipality come to: an aggregation that is not finished yet.
///
/// Parts join in any order and grouping into the part of all their notes. A part keeps its
/// conversations, since nothing less will do: the number of a conversation, the life line of an
/// agreement and the twin of an id each depend on every other note of the municipality. It knows
/// no period, no area and no day of reference; these are chosen when the document is made.
package struct OpgavePart: Schematic, Hashable, Sendable {
  package static let schema = "wijk.part/1"

  /// The version of the program that made it; another may read the same notes in another way.
  package let version: String
  /// Whose notes these are; of nobody yet while no line that could be read has come in.
  package private(set) var owner = Belonging()
  /// The settings themselves, once they have come in.
  package private(set) var settings: Municipality?
  private var kept: [KeptConversation] = []
  package private(set) var skipped: [SkippedNote] = []
  package private(set) var texts: [PlacedText] = []
  /// The notes that there are by the last lines of the streams; `nil` while none has come in.
  package private(set) var promised: Int?
  /// Which notes these are.
  private(set) var promisedMark = NoteMark()

  package init(version: String) { self.version = version }

  /// Makes a part that was written before.
  init(
    version: String, owner: Belonging, settings: Municipality?, conversations: [Conversation],
    skipped: [SkippedNote], texts: [PlacedText], promised: Int?,
    promisedMark: NoteMark
  ) {
    self.version = version
    self.owner = owner
    self.settings = settings
    kept = conversations.map(KeptConversation.init)
    self.skipped = skipped
    self.texts = texts
    self.promised = promised
    self.promisedMark = promisedMark
  }

  package var conversations: some RandomAccessCollection<Conversation> { kept.lazy.map(\.value) }

  /// The notes that came in.
  package var received: Int { kept.count + skipped.count }

  /// Whether these are the very notes that there are by the last lines of the streams.
  package var isAllThatWasPromised: Bool {
    var mark = NoteMark()
    for conversation in kept { mark.add(conversation.value.note) }
    for note in skipped { mark.add(note.note) }
    return promised == received && promisedMark == mark
  }
}

// MARK: - Taking in

extension OpgavePart {
  /// Takes something as belonging here.
  ///
  /// - Throws: ``PartMismatch`` when it is of another municipality or of other settings.
  package mutating func take(_ other: Belonging) throws(PartMismatch) {
    guard let settings = other.settings else { return }
    guard let own = owner.settings else {
      owner = other
      return
    }
    if own == settings { return }
    throw owner.municipality == other.municipality
      ? .settings(of: owner.municipality)
      : .municipalities(owner.municipality, other.municipality)
  }

  package mutating func add(_ settings: Municipality) { self.settings = settings }

  package mutating func add(_ note: ParsedNote) {
    switch note {
    case .conversation(var conversation):
      // What no document shows need not travel.
      conversation.headings = []
      conversation.keepUntil = nil
      conversation.account = nil
      kept.append(KeptConversation(conversation))
    case .skipped(let note): skipped.append(note)
    }
  }

  package mutating func add(_ text: PlacedText) { texts.append(text) }

  /// Takes in the last line of a stream: how many notes there are, and the mark of which.
  package mutating func promise(_ notes: Int, _ mark: NoteMark) {
    promised = (promised ?? 0) + notes
    promisedMark = promisedMark + mark
  }

  /// Takes in conversations of a part that was written before.
  package mutating func add(_ conversations: [Conversation]) {
    kept += conversations.lazy.map(KeptConversation.init)
  }

  /// Takes in all of another part.
  ///
  /// - Throws: ``PartMismatch`` when the two cannot be of one document.
  package mutating func add(_ other: OpgavePart) throws(PartMismatch) {
    guard version == other.version else { throw .versions(version, other.version) }
    try take(other.owner)
    settings = settings ?? other.settings
    kept += other.kept
    skipped += other.skipped
    texts += other.texts
    if let notes = other.promised { promise(notes, other.promisedMark) }
  }
}

// MARK: - What it comes to

extension OpgavePart {
  /// How many notes came in more than once, and count once.
  package var duplicates: Int { kept.count - Set(kept.lazy.map(\.value.note)).count }

  /// The first note, by path, of which two different texts came in; `nil` when each has one.
  package var noteWithTwoTexts: String? {
    var marks: [String: Checksum] = [:]
    var first: String?
    for conversation in kept {
      guard let mark = conversation.value.digest else { continue }
      let note = conversation.value.note
      if let known = marks[note], known != mark { first = min(first ?? note, note) }
      marks[note] = mark
    }
    return first
  }

  /// The same part without what there may be much of.
  package var frame: OpgavePart {
    var frame = self
    (frame.kept, frame.skipped) = ([], [])
    return frame
  }

  /// Hands all that came in to an aggregator.
  package func fill(_ aggregator: inout Aggregator) {
    for text in texts.sorted() { aggregator.add(text.text, area: text.area) }
    for conversation in kept { aggregator.add(conversation) }
    for note in skipped { aggregator.skip(note: note.note, code: note.code) }
  }

  /// The same part in the one order that all ways of joining it end in, each text once.
  package var inOrder: OpgavePart {
    var part = self
    part.kept.sort { left, right in
      let (left, right) = (left.value, right.value)
      if left.note != right.note { return left.note < right.note }
      guard let mark = right.digest else { return false }
      return left.digest.map { $0 < mark } ?? true
    }
    part.skipped.sort { ($0.note, $0.code) < ($1.note, $1.code) }
    var seen: Set<PlacedText> = []
    part.texts = texts.sorted().filter { seen.insert($0).inserted }
    return part
  }
}
