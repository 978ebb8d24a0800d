internal import Calendar
internal import Notes

/// A conversation that has found its area and its day.
struct PlacedConversation: Sendable {
  private let kept: KeptConversation
  /// The id of the area.
  let area: String
  let date: CalendarDate
  /// The code within the area.
  let code: Int
  /// The place of each agreement among all of the note, where only some are of the area.
  let agreementNumbers: [Int]?

  init(
    _ kept: KeptConversation, area: String, date: CalendarDate, code: Int,
    agreementNumbers: [Int]? = nil
  ) {
    (self.kept, self.area, self.date, self.code) = (kept, area, date, code)
    self.agreementNumbers = agreementNumbers
  }

  var conversation: Conversation { kept.value }

  /// The way back to a line of the note, as an area says it.
  func origin(line: Int = 1, seenFrom home: String? = nil) -> Origin {
    Origin(
      conversation: code,
      area: home == nil || home == area ? nil : area,
      note: conversation.note,
      line: line,
      date: date,
      confidential: conversation.confidential
    )
  }

  /// The origin of a group or a lesson of the note.
  func origin(ofWords words: String) -> Origin {
    origin(line: conversation.wordLines?[words] ?? 1)
  }

  /// The residents who took part, connectors included; `nil` when the note does not say.
  var residents: CountRange? {
    let attendance = conversation.attendance
    guard let residents = attendance.residents else { return attendance.connectors }
    return attendance.connectors.map { residents + $0 } ?? residents
  }
}

extension PlacedConversation: Equatable {
  static func == (lhs: PlacedConversation, rhs: PlacedConversation) -> Bool {
    (lhs.area, lhs.date, lhs.code) == (rhs.area, rhs.date, rhs.code)
      && lhs.agreementNumbers == rhs.agreementNumbers && lhs.isSameTalk(as: rhs)
  }

  /// Whether the conversations are the same, which that of one area is when it was read in the same
  /// municipality from a note of the same name with the same checksum.
  private func isSameTalk(as other: PlacedConversation) -> Bool {
    let (one, two) = (kept, other.kept)
    if one === two { return true }
    guard one.value.otherAreas == nil, two.value.otherAreas == nil,
      let digest = one.value.digest, two.value.digest != nil
    else { return one == two }
    return digest == two.value.digest && one.value.note == two.value.note
      && one.value.id == two.value.id
  }
}

extension PlacedConversation {
  /// What an area shows of a conversation.
  init(_ share: ConversationShare, date: CalendarDate, code: Int) {
    self.init(
      share.kept, area: share.area, date: date, code: code,
      agreementNumbers: share.agreementNumbers)
  }

  /// A text that people agreed on, as far as it speaks of agreements; it is no conversation.
  init(_ text: AgreedText, area: String, date: CalendarDate) {
    var conversation = Conversation(note: text.note, id: text.note)
    conversation.agreements = text.agreements
    self.init(
      KeptConversation(conversation), area: area, date: date, code: Origin.noConversation)
  }
}
