internal import Publication

/// How much of each list a report prints before it counts the rest.
///
/// A residents' page is two to four sheets of A4, also where people talked sixty times.
struct ReportLimits {
  var strengths: Int
  var strengthsByAsset: Int
  /// Themes that the chart draws.
  var bars: Int
  /// Themes that get a list of their own under the chart, and as many when people wrote down
  /// what they work on.
  var topics: Int
  var topicsBesideAgreedText: Int
  var statements: Int
  var quotes: Int
  /// Agreements of each side under what an area works on.
  var agreementsBySide: Int
  var alsoMentioned: Int
  var done: Int
  /// Agreements that are new, put off or passed on since the period before, each.
  var since: Int
  /// Open agreements in all, and owners with a heading of their own.
  var open: Int
  var owners: Int
  var declined: Int
  var wishes: Int
  var questions: Int
  var initiatives: Int
  var activities: Int
  /// Conversations of which people are still to hear.
  var feedback: Int
  var groups: Int
  /// Conversations beyond which the list of them is folded.
  var talks: Int

  /// One sheet of A4.
  static var sheet: ReportLimits {
    var limits = short
    limits.bars = 5
    limits.done = 3
    limits.since = 2
    return limits
  }

  static let short = ReportLimits(
    strengths: 5, strengthsByAsset: 2, bars: 7, topics: 5, topicsBesideAgreedText: 3, statements: 3,
    quotes: 1, agreementsBySide: 2, alsoMentioned: 5,
    done: 6, since: 4, open: 14, owners: 7, declined: 4, wishes: 6, questions: 6, initiatives: 6,
    activities: 8, feedback: 3, groups: 4, talks: 12)

  static let whole = ReportLimits(
    strengths: .max, strengthsByAsset: .max, bars: .max, topics: .max,
    topicsBesideAgreedText: .max,
    statements: .max, quotes: .max, agreementsBySide: .max,
    alsoMentioned: .max, done: .max, since: .max, open: .max, owners: .max, declined: .max,
    wishes: .max, questions: .max, initiatives: .max, activities: .max, feedback: .max,
    groups: .max, talks: .max)
}

extension ReportLimits {
  init(_ edition: Edition) {
    self =
      switch edition {
      case .residents, .partners: .short
      case .council: .sheet
      case .internal: .whole
      }
  }
}
