package import Calendar
package import Notes

/// An agreement over time: how it stands now, and every step that brought it there.
package struct Agreement: Hashable, Sendable, Codable {
  /// One note's word about the agreement.
  package struct Step: Hashable, Sendable, Codable {
    package var status: AgreementStatus
    package var text: String
    /// Who takes it on from here; empty when the note does not say.
    package var owners: [String]
    @Nullable package var reason: String?
    @Nullable package var due: Due?
    @Nullable package var done: CalendarDate?
    @Nullable package var toldBack: CalendarDate?
    package var origin: Origin

    package init(_ noted: NotedAgreement, origin: Origin) {
      self.status = noted.status
      self.text = noted.text
      self.owners = noted.owners
      self.reason = noted.reason
      self.due = noted.due
      self.done = noted.done
      self.toldBack = noted.toldBack
      self.origin = origin
    }
  }

  /// The writer's mark, or one made from the conversation.
  package var id: String
  /// Whether a writer gave the mark, so that later notes can name it.
  package var isMarked: Bool
  package var text: String
  package var owners: [String] = []
  package var with: [String] = []
  @Nullable package var due: Due?
  package var status: AgreementStatus
  @Nullable package var reason: String?
  package var themes: [String] = []
  @Nullable package var done: CalendarDate?
  @Nullable package var toldBack: CalendarDate?
  /// On whose side the owners stand, `shared` when on several; `nil` when nobody is named, or
  /// nobody of whom that is known.
  @Nullable package var load: Load.Share?
  /// The day of the conversation in which it was first agreed.
  package var since: CalendarDate
  /// The day of the note that said it waits, while it does.
  @Nullable package var waitingSince: CalendarDate?
  /// Whether the last day it was due lies before the reference date, while it is open.
  package var isOverdue = false
  /// Whether it has waited longer than the threshold without news.
  package var isParked = false
  /// Every step, oldest first; the first is where it was agreed.
  package var history: [Step] = []

  package init(
    id: String, isMarked: Bool = true, text: String, status: AgreementStatus, since: CalendarDate
  ) {
    self.id = id
    self.isMarked = isMarked
    self.text = text
    self.status = status
    self.since = since
  }
}
