internal import Calendar
internal import Words
internal import Notes
internal import Opgave

extension Agreement {
  var firstOrigin: Origin? { history.first?.origin }

  /// Whether a confidential conversation has a word in it.
  ///
  /// Which of its fields that word changed cannot be told, so none of them is public.
  var isFromConfidentialTalks: Bool {
    history.indices.contains { history[$0].origin.confidential }
  }
}

extension Origin {
  /// The code of the conversation; `nil` when it was held in another area, or is none but a text
  /// that people agreed on.
  var code: Int? { area == nil && !isAgreedText ? conversation : nil }

  /// Whether it is the text that people agreed on.
  var isAgreedText: Bool { conversation == Self.noConversation }
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
  /// Agreements in the order of a list: by the last day they are due, those without one last.
  ///
  /// Numbers are compared before words, and places are sorted instead of agreements: that is
  /// ten times as fast for the thousands that a large area has.
  static func sorted(_ agreements: [PublishedAgreement]) -> [PublishedAgreement] {
    order(agreements).map { agreements[$0] }
  }

  /// The places of agreements in that order.
  static func order(_ agreements: [PublishedAgreement]) -> [Int] {
    let keys = agreements.indices.map { index in
      (
        day: agreements[index].due?.to?.dayNumber ?? .max,
        conversation: agreements[index].conversation ?? 0
      )
    }
    return agreements.indices.sorted { one, other in
      if keys[one].day != keys[other].day { return keys[one].day < keys[other].day }
      if keys[one].conversation != keys[other].conversation {
        return keys[one].conversation < keys[other].conversation
      }
      return agreements[one].text < agreements[other].text
    }
  }
}

extension Wijkopgave {
  /// The loose repairs that came up, and those that were agreed on.
  var repairCount: Int {
    signals.indices.count { signals[$0].kind == .repair }
      + agreements.indices.count { agreements[$0].status == .repair }
  }
}

extension ThemeCount {
  /// The kinds of statement that say how it came up: as what goes well first, and as what people
  /// would like to change.
  var told: [Signal.Kind] {
    Signal.Kind.allCases.filter {
      ($0 == .strength || $0.isMatter) && byKind[$0.rawValue, default: 0] > 0
    }
  }
}
