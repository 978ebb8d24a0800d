internal import Dutch
internal import Notes
internal import Opgave

extension Agreement {
  var firstOrigin: Origin? { history.first?.origin }

  /// Whether a confidential conversation has a word in it.
  ///
  /// Which of its fields that word changed cannot be told, so none of them is public.
  var isFromConfidentialTalks: Bool { history.contains { $0.origin.confidential } }
}

extension Origin {
  /// The code of the conversation; `nil` when it was held in another area.
  var code: Int? { area == nil ? conversation : nil }
}

extension PublishedAgreement.State {
  /// The state; `nil` for the wish list and for loose repairs.
  init?(_ status: AgreementStatus) {
    switch status {
    case .agreed: self = .agreed
    case .running: self = .running
    case .waiting: self = .waiting
    case .done: self = .done
    case .dropped: self = .dropped
    case .wishlist, .repair: return nil
    }
  }
}

extension PublishedAgreement.Side {
  init(_ share: Load.Share) {
    switch share {
    case .residents: self = .residents
    case .partners: self = .partners
    case .municipality: self = .municipality
    case .shared: self = .shared
    }
  }
}

extension PublishedAgreement {
  /// The order of a list: by the last day it is due, those without one last.
  func precedes(_ other: PublishedAgreement) -> Bool {
    switch (due?.to, other.due?.to) {
    case (let mine?, let theirs?) where mine != theirs: mine < theirs
    case (_?, nil): true
    case (nil, _?): false
    default:
      (source.conversation ?? 0, text) < (other.source.conversation ?? 0, other.text)
    }
  }
}

extension Wijkopgave {
  /// The loose repairs that came up, and those that were agreed on.
  var repairCount: Int {
    signals.count { $0.kind == .repair } + agreements.count { $0.status == .repair }
  }
}

extension ThemeCount {
  /// The kinds of statement that say what people would like to change.
  var matters: [Signal.Kind] {
    Signal.Kind.allCases.filter { $0.isMatter && byKind[$0.rawValue, default: 0] > 0 }
  }
}
