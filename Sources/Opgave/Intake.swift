internal import Calendar
internal import Diagnostics
internal import Notes

/// The conversations as they come in, whatever their order, and the notes that are left out.
struct Intake: Sendable {
  private var conversations: [KeptConversation] = []
  private var skipped: [SkippedNote] = []

  /// What came in, in an order of its own: each note once, and no id twice.
  struct Result {
    /// By day and then by note; those without a day come last.
    var conversations: [KeptConversation] = []
    /// By note.
    var skipped: [SkippedNote] = []
    var findings: [Finding] = []
  }

  mutating func add(_ conversation: Conversation) {
    var conversation = conversation
    // What no document shows need not be kept.
    conversation.headings = []
    conversation.account = nil
    add(KeptConversation(conversation))
  }

  mutating func add(_ kept: KeptConversation) {
    if kept.value.status == .excluded {
      skip(SkippedNote(note: kept.value.note, code: "excluded-note"))
    } else {
      conversations.append(kept)
    }
  }

  mutating func skip(_ note: SkippedNote) {
    skipped.append(note)
  }

  /// What came in without the confidential conversations; `nil` when there are none.
  var withoutConfidential: Intake? {
    guard conversations.contains(where: \.value.confidential) else { return nil }
    var open = self
    open.conversations.removeAll(where: \.value.confidential)
    return open
  }

  func sorted() -> Result {
    var result = Result(skipped: skipped)
    var notes: Set<String> = []
    var owners: [String: String] = [:]
    result.conversations.reserveCapacity(conversations.count)

    for index in order() {
      var kept = conversations[index]
      let note = kept.value.note
      guard notes.insert(note).inserted else {
        result.skipped.append(SkippedNote(note: note, code: "duplicate-note"))
        continue
      }
      if let owner = owners[kept.value.id] {
        var conversation = kept.value
        result.findings.append(.duplicateConversationID(conversation, of: owner))
        conversation.id = Self.unused(conversation.id) { owners[$0] != nil }
        kept = KeptConversation(conversation)
      }
      owners[kept.value.id] = note
      result.conversations.append(kept)
    }
    result.skipped.sort { ($0.note, $0.code) < ($1.note, $1.code) }
    return result
  }

  /// A name with the first number behind it, from 2 on, that nobody has taken.
  static func unused(_ name: String, isTaken: (String) -> Bool) -> String {
    var number = 2
    while isTaken("\(name)-\(number)") { number += 1 }
    return "\(name)-\(number)"
  }

  /// The places of the conversations in order; the fingerprint decides between equal paths.
  private func order() -> [Int] {
    let days = conversations.map { $0.value.date?.dayNumber ?? .max }
    return conversations.indices.sorted { left, right in
      if days[left] != days[right] { return days[left] < days[right] }
      // Field by field: copying two conversations costs more than comparing them.
      if conversations[left].value.note != conversations[right].value.note {
        return conversations[left].value.note < conversations[right].value.note
      }
      guard let mark = conversations[right].value.digest else { return false }
      return conversations[left].value.digest.map { $0 < mark } ?? true
    }
  }
}
