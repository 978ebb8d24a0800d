internal import Diagnostics
internal import Calendar
internal import Source

/// An agreement while its fields are being taken out of the words.
struct AgreementDraft {
  var text: LineText
  let line: Int
  /// The bytes in the file that findings point at.
  let range: ByteRange

  var id: String?
  var owners: [String] = []
  /// Whether an `@` in the words said who does it.
  var isOwnerMarked = false
  var with: [String] = []
  var due: Due?
  var status: AgreementStatus?
  var reason: String?
  /// With whom it lies while it waits; the owner, when nobody else is.
  var holder: String?
  var themes: [String] = []
  var done: CalendarDate?
  var toldBack: CalendarDate?
  /// Whether a verb for how a thing is tells how it stands, which may be what is to be done:
  /// `labels hangen`.
  var isStateOfThing = false
  /// Whether its words tell how it stands, and were not understood.
  var hasUnreadState = false
  var diagnostics: [Diagnostic] = []

  init(_ text: String, line: Int, range: ByteRange) {
    self.init(LineText(text), line: line, range: range)
  }

  init(_ text: LineText, line: Int, range: ByteRange) {
    self.text = text
    self.line = line
    self.range = range
  }

  mutating func addOwner(_ name: String) {
    if !name.isEmpty, !owners.contains(name) { owners.append(name) }
  }

  /// Adds a party that plain words name: an owner, unless an `@` already says who that is.
  mutating func addLabelled(_ name: String) {
    if isOwnerMarked, !owners.contains(name) { addPartner(name) } else { addOwner(name) }
  }

  mutating func addPartner(_ name: String) {
    if !name.isEmpty, !with.contains(name) { with.append(name) }
  }

  mutating func addReason(_ words: String) {
    guard !words.isEmpty else { return }
    reason = reason.map { $0 == words ? $0 : "\($0); \(words)" } ?? words
  }
}
