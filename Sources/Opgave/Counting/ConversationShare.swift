internal import Notes

/// The part of a talk about several areas that one of them shows as its own.
///
/// Who was there, and on what day and in what form, is that of the whole talk in each area: nobody
/// wrote down who of them spoke about which.
struct ConversationShare {
  /// The id of the area.
  let area: String
  let kept: KeptConversation
  /// The place of each of its agreements among all of the talk; `nil` for a whole talk.
  let agreementNumbers: [Int]?

  /// A talk about one area.
  init(whole kept: KeptConversation, of area: String) {
    (self.area, self.kept, agreementNumbers) = (area, kept, nil)
  }

  /// - Parameters:
  ///   - area: The id of the area.
  ///   - whole: The talk.
  ///   - areas: The ids of all areas of the talk, the first its home.
  ///   - owner: The id of the area by which a line of the talk names it.
  ///   - isElsewhere: Whether a neighbourhood is one of another area.
  init(
    of area: String, in whole: Conversation, among areas: [String],
    owner: (String?) -> String, isElsewhere: (String) -> Bool
  ) {
    let isHome = area == areas.first
    var share = whole
    share.signals = whole.signals.filter { owner($0.area) == area }
    let agreements = whole.agreements.enumerated().filter { owner($0.element.area) == area }
    share.agreements = agreements.map(\.element)
    share.activities = whole.activities.filter { owner($0.area) == area }
    share.initiatives = whole.initiatives.filter { owner($0.area) == area }
    share.withheld = whole.withheld.filter { owner($0.area) == area }
    share.lessons = isHome ? whole.lessons : []
    share.notReached = whole.notReached.filter { owner(whole.notReachedElsewhere?[$0]) == area }
    share.neighbourhoods = whole.neighbourhoods.filter { !isElsewhere($0) }
    let own = share.raisedThemes
    let all = whole.raisedThemes
    share.themes = whole.themes.filter { theme in
      own.contains(theme.id) || !all.contains(theme.id) && (isHome || theme.source == .stated)
    }
    share.otherAreas = areas.filter { $0 != area }
    share.forgetAreas()
    (self.area, kept) = (area, KeptConversation(share))
    agreementNumbers = agreements.map(\.offset)
  }
}

extension Conversation {
  /// The themes that something in it is about.
  fileprivate var raisedThemes: Set<String> {
    Set(signals.flatMap(\.themes) + agreements.flatMap(\.themes) + initiatives.flatMap(\.themes))
  }

  /// Takes off the areas of single lines, once all of them are of one.
  fileprivate mutating func forgetAreas() {
    for index in activities.indices { activities[index].area = nil }
    for index in initiatives.indices { initiatives[index].area = nil }
  }
}
