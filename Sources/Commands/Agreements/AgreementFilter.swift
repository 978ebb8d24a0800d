internal import Calendar
internal import Words
internal import Notes
internal import Opgave

/// A filter of agreements; all of its conditions must hold.
struct AgreementFilter {
  var statuses: Set<AgreementStatus> = []
  /// The ids of themes.
  var themes: Set<String> = []
  /// The folded names of owners.
  var owners: Set<String> = []
  var isOpenOnly = false
  var isOverdueOnly = false
  var isWaitingOnly = false
  var isUntoldOnly = false
  /// Only those that a note names on this day or later.
  var since: CalendarDate?
  /// Only those that a note with this in its path names.
  var source: String?

  func lets(_ item: ListedAgreement) -> Bool {
    let agreement = item.agreement
    guard statuses.isEmpty || statuses.contains(agreement.status) else { return false }
    guard !isOpenOnly || agreement.status.isOpen else { return false }
    guard !isOverdueOnly || agreement.isOverdue else { return false }
    guard !isWaitingOnly || agreement.status == .waiting else { return false }
    guard !isUntoldOnly || item.isUntold else { return false }
    guard themes.isEmpty || !themes.isDisjoint(with: agreement.themes) else { return false }
    guard owners.isEmpty || agreement.owners.contains(where: { owners.contains(Folding.key($0)) })
    else { return false }
    if let since, item.lastWord < since { return false }
    if let source, !agreement.history.contains(where: { $0.origin.note.contains(source) }) {
      return false
    }
    return true
  }
}
