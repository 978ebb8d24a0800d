package import Calendar
package import Diagnostics
package import Notes

/// The short texts about agreements, in a list or beside a line.
package struct AgreementWords: Sendable {
  package let language: Language
  package let dates: DateStyle

  package init(_ language: Language) {
    self.language = language
    self.dates = DateStyle(isDutch: language == .dutch)
  }

  package func say(_ dutch: String, _ english: String) -> String {
    Bilingual(nl: dutch, en: english)[language]
  }

  /// The mark as it stands in notes; a dash for an agreement that none names again.
  package func mark(_ agreement: Agreement) -> String {
    agreement.isMarked ? "^\(agreement.id)" : "–"
  }

  package func due(_ due: Due?) -> String {
    guard let due else { return "–" }
    guard let last = due.to else { return due.text }
    return dates.shortDay(last)
  }

  package func owners(_ owners: [String]) -> String {
    owners.isEmpty ? say("niemand", "nobody") : owners.joined(separator: ", ")
  }

  /// Where it stands in a few words, with the day and the reason where there are any.
  package func standing(_ item: ListedAgreement) -> String {
    let agreement = item.agreement
    var words = agreement.status.word[language]
    switch agreement.status {
    case .waiting:
      if let since = agreement.waitingSince {
        words += say(" sinds ", " since ") + dates.shortDay(since)
      }
    case .done:
      if let done = agreement.done { words += " \(dates.shortDay(done))" }
      if let told = agreement.toldBack {
        words += say(", verteld ", ", told ") + dates.shortDay(told)
      } else if item.isUntold {
        words += say(", niet verteld", ", not told")
      }
    case .agreed, .running, .dropped, .wishlist, .repair: break
    }
    if agreement.isOverdue { words = say("te laat, ", "overdue, ") + words }
    if agreement.isParked { words += say(" (ligt stil)", " (parked)") }
    if let reason = agreement.reason, !reason.isEmpty { words += ": \(reason)" }
    return words
  }

  /// `3 open, 1 te laat`; empty when nothing is open.
  package func tally(_ items: [ListedAgreement]) -> String {
    let open = items.count { $0.agreement.status.isOpen }
    let overdue = items.count { $0.agreement.isOverdue }
    let waiting = items.count { $0.agreement.status == .waiting }
    let untold = items.count { $0.isUntold }
    var parts: [String] = []
    if open > 0 { parts.append("\(open) open") }
    if overdue > 0 { parts.append("\(overdue) " + say("te laat", "overdue")) }
    if waiting > 0 { parts.append("\(waiting) " + say("wacht", "waiting")) }
    if untold > 0 {
      parts.append("\(untold) " + say("gedaan en niet verteld", "done and not told back"))
    }
    return parts.joined(separator: ", ")
  }
}
