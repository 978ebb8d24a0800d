internal import Calendar
internal import Words
internal import Notes
internal import Opgave

/// The treasures and their matches as a script reads them.
struct TreasureDocument: Encodable {
  static let schema = "wijk.assets/1"

  /// A wish beside the treasure that may meet it.
  struct Match: Encodable {
    struct Want: Encodable {
      let kind: String
      let text: String
      let themes: [String]
      let origin: Origin
    }

    let want: Want
    let treasure: Treasure
    let reason: Reason
  }

  /// Why they may meet: a theme and a word of both, or a pair of words.
  struct Reason: Encodable {
    let kind: String
    @Nullable var theme: String?
    @Nullable var word: String?
    @Nullable var need: String?
    @Nullable var offer: String?

    init(_ reason: TreasureMatch.Reason) {
      switch reason {
      case .shared(let theme, let word):
        kind = "shared"
        self.theme = theme
        self.word = word
      case .pair(_, let need, let offer):
        kind = "pair"
        self.need = need
        self.offer = offer
      }
    }
  }

  let schema = TreasureDocument.schema
  let referenceDate: CalendarDate
  let treasures: [Treasure]
  let matches: [Match]

  private enum CodingKeys: CodingKey { case schema, referenceDate, treasures, matches }

  init(_ list: TreasureList, on day: CalendarDate) {
    referenceDate = day
    treasures = list.treasures
    matches = list.matches.map { match in
      Match(
        want: .init(
          kind: match.want.kind.rawValue, text: match.want.text, themes: match.want.themes,
          origin: match.want.origin),
        treasure: match.treasure, reason: Reason(match.reason))
    }
  }
}
