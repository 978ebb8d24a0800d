internal import Notes
internal import Publication

/// What an area works on: the hoofdopgaven.
extension ReportComposer {
  struct Headline {
    let topic: TracedTopic
    let blocks: [Block]
    /// Whether something was agreed on it, so that somebody works on it.
    let isWorkedOn: Bool
  }

  /// The titles of what is worked on.
  func headlineTitles(_ area: PublishedArea, _ compiled: [Headline]) -> [String] {
    if let text = area.agreedText, !text.headlines.isEmpty { return text.headlines.map(\.title) }
    return compiled.filter(\.isWorkedOn).map(\.topic.value.name)
  }

  /// Whether something is agreed on a theme, or was done about it.
  func isWorkedOn(_ topic: PublishedTopic, _ area: PublishedArea) -> Bool {
    area.agreements.contains { $0.state != .dropped && $0.themes.contains(topic.id) }
  }

  func headlines(_ area: PublishedArea, _ compiled: [Headline]) -> [Block] {
    if let text = area.agreedText, !text.headlines.isEmpty {
      return text.headlines.map {
        .cards([.init(title: Line($0.title), blocks: [.markdown($0.body, deeper: 1)])])
      }
    }
    return compiled.map { headline in
      .cards([.init(title: Line(headline.topic.value.name), blocks: headline.blocks)])
    }
  }

  /// The top themes of which there is something to tell, with what was heard and who does what.
  ///
  /// There are none where people wrote down themselves what they work on.
  func compiledHeadlines(_ area: TracedArea) -> [Headline] {
    guard area.value.agreedText?.headlines.isEmpty ?? true else { return [] }
    let isUncounted = area.value.topics.isEmpty && area.value.isBeginning
    let candidates = isUncounted ? area.alsoMentioned : area.topics
    var headlines: [Headline] = []
    for topic in candidates where headlines.count < edition.maximumHeadlines {
      let blocks = heard(topic) + sides(topic.value, area.value)
      if !blocks.isEmpty {
        headlines.append(
          Headline(topic: topic, blocks: blocks, isWorkedOn: isWorkedOn(topic.value, area.value)))
      }
    }
    return headlines
  }

  private func heard(_ topic: TracedTopic) -> [Block] {
    let blocks = matters(topic.statements, of: topic.value)
    return blocks.isEmpty ? [] : [.subsection(phrases.whatWeHear, blocks)]
  }

  private func sides(_ topic: PublishedTopic, _ area: PublishedArea) -> [Block] {
    // By their places: a large area has thousands of agreements, and a copy of one is not cheap.
    let agreements = area.agreements
    let found = agreements.indices.filter {
      agreements[$0].state != .dropped && agreements[$0].themes.contains(topic.id)
    }
    return PublishedAgreement.Side.allCases.compactMap { side in
      let ours = found.filter { agreements[$0].side == side }
      let blocks = list(ours, limit: limits.agreementsBySide) { index in
        let agreement = agreements[index]
        let who = side == .residents ? [] : [phrases.list(agreement.owners)]
        let words = (who + [phrases.name(agreement.state)]).joined(separator: ", ")
        return Line([.statement(Self.withoutStop(agreement.text)), .aside(" (\(words))")])
      }
      return blocks.isEmpty ? nil : .subsection(phrases.heading(side), blocks)
    }
  }
}
