package import Calendar

/// An agreement as one note tells it; the register joins what several notes tell.
package struct NotedAgreement: Hashable, Sendable, Codable {
  /// The writer's own mark (`^planning`), without the caret.
  @Nullable package var id: String?
  /// What is to be done, without the owner, the date and the marks.
  package var text: String
  package var owners: [String] = []
  package var with: [String] = []
  @Nullable package var due: Due?
  package var status: AgreementStatus
  /// Why it does not go on, or what it waits for.
  @Nullable package var reason: String?
  package var themes: [String] = []
  package var line: Int
  /// Its area, where that is another than the conversation's.
  package var area: String?
  @Nullable package var done: CalendarDate?
  @Nullable package var toldBack: CalendarDate?

  package init(text: String, line: Int, status: AgreementStatus = .agreed) {
    self.text = text
    self.status = status
    self.line = line
  }
}
