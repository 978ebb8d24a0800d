internal import Calendar
internal import Municipality
internal import Notes

/// How an agreement goes on from note to note.
extension Agreement {
  /// A word about an agreement that cannot follow on what was said before.
  enum StepBack {
    case reopened
    case doneBeforeAgreed(CalendarDate)
    case toldBeforeDone(CalendarDate)
  }

  /// Opens the life line of an agreement.
  init(opening noted: NotedAgreement, id: String, origin: Origin) {
    self.init(
      id: id, isMarked: noted.id != nil, text: noted.text, status: noted.status,
      since: origin.date)
    if noted.status == .waiting { waitingSince = origin.date }
    take(noted, origin: origin)
  }

  /// Goes on with what a later note says.
  ///
  /// What the note is silent about stays as it was. The reason belongs to the status: a new
  /// status ends it.
  mutating func follow(_ noted: NotedAgreement, origin: Origin) {
    let next = status(after: noted)
    if status == .done, next.isOpen { (done, toldBack) = (nil, nil) }
    if status != next {
      reason = nil
      waitingSince = next == .waiting ? origin.date : nil
    }
    status = next
    take(noted, origin: origin)
  }

  /// What is wrong with a later note's word, if anything.
  func stepBack(by noted: NotedAgreement) -> StepBack? {
    if status == .done, status(after: noted).isOpen { return .reopened }
    if let done = noted.done, done < since { return .doneBeforeAgreed(since) }
    if let told = noted.toldBack, let done = noted.done ?? done, told < done {
      return .toldBeforeDone(done)
    }
    return nil
  }

  /// Works out what depends on the day of the report.
  mutating func judge(on day: CalendarDate, _ thresholds: Thresholds) {
    isOverdue = status.isOpen && due?.to.map { $0 < day } ?? false
    let silence = history.last.map { day.dayNumber - $0.origin.date.dayNumber } ?? 0
    isParked = status == .waiting && silence > thresholds.parkedAfterDays
  }

  /// The status after a later note.
  ///
  /// A line without a status of its own says `agreed`. It brings a wish to an agreement and
  /// opens again what was done, but it takes nothing away from what is on its way, and one
  /// that tells of feedback only tells of that.
  private func status(after noted: NotedAgreement) -> AgreementStatus {
    let isSilent = noted.status == .agreed && (status.isOpen || noted.toldBack != nil)
    return isSilent ? status : noted.status
  }

  private mutating func take(_ noted: NotedAgreement, origin: Origin) {
    if text.isEmpty { text = noted.text }
    if !noted.owners.isEmpty { owners = noted.owners }
    if !noted.with.isEmpty { with = noted.with }
    // Who takes over what he helped with is no helper of himself.
    if with.contains(where: owners.contains) { with.removeAll(where: owners.contains) }
    due = noted.due ?? due
    reason = noted.reason ?? reason
    done = noted.done ?? done
    toldBack = noted.toldBack ?? toldBack
    for theme in noted.themes where !themes.contains(theme) { themes.append(theme) }
    history.append(Step(noted, origin: origin))
  }
}
