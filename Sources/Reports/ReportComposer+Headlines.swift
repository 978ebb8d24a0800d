internal import Notes
internal import Publication

/// What an area works on: the hoofdopgaven.
extension ReportComposer {
  struct Headline {
    let topic: PublishedTopic
    let blocks: [Block]
  }

  /// The titles of what heads the report.
  func headlineTitles(_ area: PublishedArea) -> [String] {
    if let text = area.agreedText, !text.headlines.isEmpty { return text.headlines.map(\.title) }
    return compiledHeadlines(area).map(\.topic.name)
  }

  func headlines(_ area: PublishedArea) -> [Block] {
    if let text = area.agreedText, !text.headlines.isEmpty {
      return text.headlines.map {
        .cards([.init(title: Line($0.title), blocks: [.markdown($0.body, deeper: 1)])])
      }
    }
    return compiledHeadlines(area).map { headline in
      .cards([.init(title: Line(headline.topic.name), blocks: headline.blocks)])
    }
  }

  /// The top themes of which there is something to tell, with what was heard and who does what.
  ///
  /// There are none where people wrote down themselves what they work on.
  func compiledHeadlines(_ area: PublishedArea) -> [Headline] {
    guard area.agreedText?.headlines.isEmpty ?? true else { return [] }
    let candidates = area.topics.isEmpty && area.isBeginning ? area.alsoMentioned : area.topics
    return candidates.lazy.compactMap { topic in
      let blocks = heard(topic) + sides(topic, area)
      return blocks.isEmpty ? nil : Headline(topic: topic, blocks: blocks)
    }.prefix(edition.maximumHeadlines).map(\.self)
  }

  private func heard(_ topic: PublishedTopic) -> [Block] {
    let blocks = matters(topic.statements, of: topic)
    return blocks.isEmpty ? [] : [.subsection(phrases.whatWeHear, blocks)]
  }

  private func sides(_ topic: PublishedTopic, _ area: PublishedArea) -> [Block] {
    let agreements = area.agreements.filter {
      $0.state != .dropped && $0.themes.contains(topic.id)
    }
    return PublishedAgreement.Side.allCases.compactMap { side in
      let lines = agreements.filter { $0.side == side }.map { agreement in
        let who = side == .residents ? [] : [phrases.list(agreement.owners)]
        let words = (who + [phrases.name(agreement.state)]).joined(separator: ", ")
        return Line([.statement(Self.withoutStop(agreement.text)), .aside(" (\(words))")])
      }
      let blocks = list(lines, limit: limits.agreementsBySide)
      return blocks.isEmpty ? nil : .subsection(phrases.heading(side), blocks)
    }
  }
}
