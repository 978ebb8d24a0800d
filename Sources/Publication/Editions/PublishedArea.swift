internal import Notes

/// The part of an edition about one area.
package struct PublishedArea: Hashable, Sendable {
  package var id: String
  package var name: String
  package var neighbourhoods: [String]
  /// A function, never a person.
  package var coordinator: String?
  package var contact: String?
  package var listening: PublishedListening
  package var strengths: [PublishedStatement] = []
  /// The themes that may be counted, most conversations first.
  package var topics: [PublishedTopic] = []
  /// The themes that came up and may not be counted.
  package var alsoMentioned: [PublishedTopic] = []
  /// Wishes, concerns and ideas without a theme.
  package var untitled: [PublishedStatement] = []
  package var questions: [PublishedStatement] = []
  /// Agreements that are open, done or dropped, in the order of their dates.
  package var agreements: [PublishedAgreement] = []
  /// What partners read that was done; the other editions have it among the agreements.
  package var finished: [PublishedAgreement] = []
  package var wishList: [PublishedAgreement] = []
  /// The number of loose repairs that were passed on.
  package var repairs = 0
  package var initiatives: [PublishedInitiative] = []
  package var activities: [PublishedActivity] = []
  package var feedback: [PublishedFeedback] = []
  package var agreedText: PublishedAgreedText?
  /// On whose shoulders the open agreements lie; `nil` where an edition does not tell.
  package var burden: PublishedBurden?
  /// The number of conversations that the counts of themes, and those of sensitive themes, are
  /// about; `nil` where none are counted.
  package var countedAmong: Int?
  package var sensitiveCountedAmong: Int?
  /// What a reader can tell from the numbers of themes and from those that are missing, by theme.
  var readings: [String: ThemeReading] = [:]

  /// Whether there is only one conversation, in which every count would point to a few people.
  package var isBeginning: Bool { listening.conversations <= 1 }

  package func agreements(_ states: PublishedAgreement.State...) -> [PublishedAgreement] {
    agreements.indices.filter { states.contains(agreements[$0].state) }.map { agreements[$0] }
  }

  /// The number of agreements in a state.
  package func count(_ state: PublishedAgreement.State) -> Int {
    agreements.indices.count { agreements[$0].state == state }
  }

  /// The number of agreements that something still has to happen for.
  package var openCount: Int { agreements.indices.count { agreements[$0].isOpen } }

  /// The number of those that are past their date.
  package var lateCount: Int {
    agreements.indices.count { agreements[$0].isOpen && agreements[$0].isOverdue }
  }
}

/// What a reader can tell of the number of conversations about a theme.
struct ThemeReading: Hashable, Sendable {
  var isSensitive: Bool
  var conversations: CountRange
}
