package import Calendar
package import Notes

/// One turn in the life of an agreement, and the note that tells of it.
package struct LifeEvent: Hashable, Sendable {
  package enum Turn: Hashable, Sendable {
    case agreed, wished, running, done, toldBack, dropped, reopened
    /// It was passed on as a loose repair.
    case `repair`
    case waiting(reason: String?)
    case moved(from: Due?, to: Due)
    case passedOn(from: [String], to: [String])
    /// The note names it, and nothing about it is new.
    case mentioned
  }

  package let turn: Turn
  /// The day on which it happened, where the note tells; else that of the conversation.
  package let date: CalendarDate
  package let origin: Origin
}

extension Agreement {
  /// Its life line: what turned at each step, oldest first.
  package var lifeLine: [LifeEvent] {
    var events: [LifeEvent] = []
    var before: Agreement?
    for step in history {
      let after = before.map { $0.following(step) } ?? Agreement(opening: step, of: self)
      let turns = before.map { after.turns(from: $0, step) } ?? after.openingTurns
      for turn in turns.isEmpty ? [.mentioned] : turns {
        let told: CalendarDate? =
          switch turn {
          case .done: step.done
          case .toldBack: step.toldBack
          default: nil
          }
        events.append(
          LifeEvent(turn: turn, date: told ?? step.origin.date, origin: step.origin))
      }
      // Its history is no part of how it stands, and would be copied at each step.
      before = after
      before?.history = []
    }
    return events
  }

  /// How it stood at the end of a day; `nil` when it was not agreed yet.
  ///
  /// Themes and partners are those of today, which a step does not tell apart.
  package func standing(on day: CalendarDate) -> Agreement? {
    let known = history.prefix { $0.origin.date <= day }
    guard let first = known.first else { return nil }
    var agreement = known.dropFirst().reduce(into: Agreement(opening: first, of: self)) {
      $0.follow(NotedAgreement($1), origin: $1.origin)
    }
    (agreement.with, agreement.themes, agreement.load) = (with, themes, load)
    // A later note may tell that it had been done by then.
    if agreement.status.isOpen, status == .done, let done, done <= day {
      (agreement.status, agreement.done) = (.done, done)
    }
    return agreement
  }
}

// MARK: - Replaying

extension Agreement {
  private init(opening step: Step, of agreement: Agreement) {
    self.init(opening: NotedAgreement(step), id: agreement.id, origin: step.origin)
    isMarked = agreement.isMarked
  }

  private func following(_ step: Step) -> Agreement {
    var agreement = self
    agreement.follow(NotedAgreement(step), origin: step.origin)
    return agreement
  }

  private var openingTurns: [LifeEvent.Turn] {
    let told: [LifeEvent.Turn] = toldBack == nil ? [] : [.toldBack]
    return switch status {
    case .agreed: [.agreed] + told
    case .wishlist: [.wished]
    case .repair: [.repair] + told
    case .running: [.agreed, .running]
    case .waiting: [.agreed, .waiting(reason: reason)]
    case .done: [.done] + told
    case .dropped: [.dropped] + told
    }
  }

  /// What turned since it stood otherwise.
  private func turns(from before: Agreement, _ step: Step) -> [LifeEvent.Turn] {
    var turns: [LifeEvent.Turn] = []
    if before.status != status {
      switch status {
      case .agreed: turns.append(before.status == .wishlist ? .agreed : .reopened)
      case .running: turns.append(before.status.isOpen ? .running : .reopened)
      case .waiting: turns.append(.waiting(reason: reason))
      case .done: turns.append(.done)
      case .dropped: turns.append(.dropped)
      case .wishlist: turns.append(.wished)
      case .repair: turns.append(.repair)
      }
    } else if status == .waiting, reason != before.reason {
      turns.append(.waiting(reason: reason))
    }
    if !before.owners.isEmpty, owners != before.owners {
      turns.append(.passedOn(from: before.owners, to: owners))
    }
    if let due, due != before.due, step.due != nil, !isSameDay(due, before.due) {
      turns.append(.moved(from: before.due, to: due))
    }
    if toldBack != nil, toldBack != before.toldBack { turns.append(.toldBack) }
    return turns
  }

  private func isSameDay(_ due: Due, _ other: Due?) -> Bool {
    guard let other, due.to != nil else { return false }
    return due.to == other.to
  }
}

extension NotedAgreement {
  /// What a note said, as far as a step keeps it.
  fileprivate init(_ step: Agreement.Step) {
    self.init(text: step.text, line: step.origin.line, status: step.status)
    owners = step.owners
    due = step.due
    reason = step.reason
    done = step.done
    toldBack = step.toldBack
  }
}
