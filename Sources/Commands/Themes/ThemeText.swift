internal import Diagnostics
internal import Calendar
internal import Words
internal import Municipality
internal import Notes
internal import Opgave

/// The table of themes on a terminal.
struct ThemeText {
  /// The fewest conversations of which a share says something.
  private static let fewestForShare = 10
  /// The pairs and the words that fit on a screen beside the rest.
  private static let shownPairs = 8
  private static let shownWords = 15
  private static let kinds: [Signal.Kind] = [.strength, .wish, .concern, .question, .idea]

  private let overview: ThemeOverview
  private let isDivided: Bool
  private let words: ThemeWords
  private let width: Int?
  private let isColoured: Bool

  /// - Parameters:
  ///   - overview: The counts.
  ///   - isDivided: Whether the counts are shown by part instead of by kind of statement.
  ///   - words: The names of themes, in the reader's language.
  ///   - width: The places on a line; `nil` when nobody breaks them.
  ///   - isColoured: Whether heads are bold.
  init(
    _ overview: ThemeOverview, isDivided: Bool, _ words: ThemeWords, width: Int?,
    isColoured: Bool
  ) {
    self.overview = overview
    self.isDivided = isDivided
    self.words = words
    self.width = width
    self.isColoured = isColoured
  }

  var rendered: String {
    let parts = [title, isDivided ? divided : byKind, unnamed, pairs, looseWords]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var named: [ThemeOverview.Count] { overview.themes.filter { $0.conversations > 0 } }

  private var title: String {
    let dates = DateStyle(isDutch: words.language == .dutch)
    let period = overview.period.map { ", \(dates.period($0))" } ?? ""
    let count = overview.conversations
    let title = words.say(
      "Thema's in \(Tally.count(count, "gesprek", "gesprekken"))",
      "Themes in \(Tally.count(count, "conversation", "conversations"))")
    return (title + period).bold(isColoured) + "\n"
  }

  // MARK: Tables

  private var byKind: String {
    let hasShare = overview.conversations >= Self.fewestForShare
    var table = TextTable(
      [
        .init(title: words.say("Thema", "Theme"), wraps: true),
        .init(title: words.say("Gesprekken", "Conversations"), isNumber: true),
      ] + (hasShare ? [.init(title: words.say("Deel", "Share"), isNumber: true)] : [])
        + Self.kinds.map { .init(title: words.name($0), isNumber: true) } + [
          .init(title: words.say("Genoemd", "Mentions"), isNumber: true)
        ])
    table.stacksUnder = 0
    for theme in named {
      let share = (theme.conversations * 200 / max(overview.conversations, 1) + 1) / 2
      table.add(
        [words.name(theme.id), String(theme.conversations)]
          + (hasShare ? ["\(share)%"] : [])
          + Self.kinds.map { number(theme.byKind[$0.rawValue, default: 0]) }
          + [String(theme.mentions)])
    }
    return table.rendered(width: width, isColoured: isColoured)
  }

  /// Tables of as many parts side by side as there is room for.
  private var divided: String {
    var tables: [String] = []
    var parts = overview.parts.indices
    while !parts.isEmpty {
      var count = parts.count
      var text = divided(parts.prefix(count))
      while let width, count > 1, text.split(separator: "\n").contains(where: { $0.count > width })
      {
        count -= 1
        text = divided(parts.prefix(count))
      }
      tables.append(text)
      parts = parts.dropFirst(count)
    }
    return tables.joined(separator: "\n")
  }

  private func divided(_ parts: Range<Int>) -> String {
    var table = TextTable(
      [.init(title: words.say("Thema", "Theme"), wraps: true)]
        + parts.map { .init(title: overview.parts[$0].name, isNumber: true) })
    if parts.count == 1 { table.stacksUnder = 0 }
    table.add(
      [words.say("Alle gesprekken", "All conversations")]
        + parts.map { String(overview.parts[$0].conversations) })
    for theme in named {
      table.add([words.name(theme.id)] + parts.map { number(theme.byPart[$0]) })
    }
    return table.rendered(width: width, isColoured: isColoured)
  }

  private func number(_ number: Int) -> String { number == 0 ? "–" : String(number) }

  // MARK: What the tables leave out

  /// That nobody talked of something does not say that it is no matter.
  private var unnamed: String {
    let names = overview.themes.filter { $0.conversations == 0 }.map { words.name($0.id) }
    guard !names.isEmpty, overview.conversations > 0 else { return "" }
    return sentence(
      words.say("Niet ter sprake gekomen: ", "Not talked about: ")
        + names.joined(separator: "; ") + ".")
  }

  private var pairs: String {
    guard !overview.pairs.isEmpty else { return "" }
    var table = TextTable([
      .init(title: words.say("Samen in een gesprek", "Together in a conversation"), wraps: true),
      .init(title: words.say("Gesprekken", "Conversations"), isNumber: true),
    ])
    for pair in overview.pairs.prefix(Self.shownPairs) {
      table.add([
        pair.themes.map(words.name).joined(separator: " + "), String(pair.conversations),
      ])
    }
    return table.rendered(width: width, isColoured: isColoured)
  }

  private var looseWords: String {
    guard !overview.words.isEmpty else { return "" }
    var table = TextTable([
      .init(title: words.say("Woord zonder thema", "Word without a theme"), wraps: true),
      .init(title: words.say("Gesprekken", "Conversations"), isNumber: true),
      .init(title: words.say("Genoemd", "Mentions"), isNumber: true),
    ])
    for word in overview.words.prefix(Self.shownWords) {
      table.add([word.word, String(word.conversations), String(word.mentions)])
    }
    return table.rendered(width: width, isColoured: isColoured)
      + sentence(
        words.say(
          "Hoort een woord bij een thema, zet het dan in wijk.yml onder thema's, achter woorden.",
          "When a word belongs to a theme, add it in wijk.yml under themes, behind words."))
  }

  private func sentence(_ text: String) -> String {
    PlainText.line(text).wrapped(to: width ?? .max).map { $0 + "\n" }.joined()
  }
}
