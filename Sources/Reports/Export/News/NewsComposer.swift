internal import Publication

/// Tells the news of an area in 200 to 300 words; in fewer where there is less to tell.
struct NewsComposer {
  static let fewestWords = 200
  static let mostWords = 300
  /// What is aimed at, so that one more line does not go over the top.
  private static let aim = 240
  private static let longestItem = 26

  /// A list that can be longer or shorter.
  private struct Pool {
    let heading: String
    let paragraphs: [String]
    let items: [String]
    /// How many of them there are to begin with.
    let fewest: Int
    let most: Int
    /// Whose turn it is to grow: the lowest first.
    let turn: Int
    var shown: Int

    init(
      _ heading: String, intro paragraphs: [String] = [], _ items: [String], fewest: Int,
      most: Int, turn: Int
    ) {
      self.heading = heading
      self.paragraphs = paragraphs
      let short = items.filter { PlainWords.count($0) <= NewsComposer.longestItem }
      self.items = short.isEmpty ? Array(items.prefix(1)) : short
      self.fewest = fewest
      self.most = most
      self.turn = turn
      shown = min(fewest, self.items.count)
    }

    var canGrow: Bool { shown < min(most, items.count) }

    var section: NewsItem.Section {
      let isShown = shown > 0
      return NewsItem.Section(
        heading: isShown ? heading : nil, paragraphs: isShown ? paragraphs : [],
        items: Array(items.prefix(shown)))
    }
  }

  private let digest: AreaDigest
  private let phrases: Phrases

  init(_ digest: AreaDigest, _ phrases: Phrases) {
    self.digest = digest
    self.phrases = phrases
  }

  func compose() -> NewsItem {
    var pools = pools
    while item(pools).words < Self.aim,
      let index = pools.indices.filter({ pools[$0].canGrow }).min(by: {
        (pools[$0].shown - pools[$0].fewest, pools[$0].turn)
          < (pools[$1].shown - pools[$1].fewest, pools[$1].turn)
      })
    {
      pools[index].shown += 1
    }
    while item(pools).words > Self.mostWords,
      let index = pools.indices.filter({ pools[$0].shown > 0 }).max(by: {
        (pools[$0].shown, pools[$0].turn) < (pools[$1].shown, pools[$1].turn)
      })
    {
      pools[index].shown -= 1
    }
    return item(pools)
  }

  private func item(_ pools: [Pool]) -> NewsItem {
    NewsItem(
      title: phrases.newsTitle(digest.area.name),
      sections: [NewsItem.Section(paragraphs: lead)] + pools.map(\.section) + [
        NewsItem.Section(heading: phrases.joinInTitle, paragraphs: closing)
      ])
  }

  private var lead: [String] {
    let listened = digest.listened.joined(separator: " ")
    return [digest.summary(words: 45), listened].compactMap(\.self).filter { !$0.isEmpty }
  }

  private var closing: [String] {
    [
      ([phrases.joinIn] + [phrases.whomToAsk(digest.area) ?? phrases.tellYourCoordinator])
        .joined(separator: " "),
      phrases.signature(digest.edition),
    ]
  }

  private var pools: [Pool] {
    [
      Pool(phrases.title(.strengths), digest.strengths, fewest: 3, most: 6, turn: 2),
      Pool(phrases.title(.progress), digest.done, fewest: 2, most: 6, turn: 1),
      Pool(phrases.weWorkOnTitle, digest.headlines, fewest: 3, most: 3, turn: 9),
      Pool(
        phrases.title(.wishes), intro: [phrases.wishesIntro], digest.wishes, fewest: 0, most: 4,
        turn: 6),
      Pool(phrases.title(.declined), digest.declined, fewest: 1, most: 2, turn: 5),
      Pool(phrases.title(.agenda), digest.agenda, fewest: 3, most: 5, turn: 4),
      Pool(
        phrases.title(.questions), intro: [phrases.questionsIntro], digest.questions, fewest: 1,
        most: 4, turn: 3),
    ]
  }
}
