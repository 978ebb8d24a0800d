internal import Calendar
internal import Publication

/// What waits for the municipality, for those who can do something about it.
extension ReportComposer {
  private static let waitingOnSheet = 4
  private static let waitingOverAll = 12

  /// The opening that suits the edition.
  func opening(_ area: TracedArea, _ compiled: [Headline]) -> [Block] {
    switch edition.edition {
    case .residents, .internal: brief(area.value, compiled)
    case .council: brief(area.value, councilHeadlines(area))
    case .partners:
      [.paragraph(Line(phrases.partnersBrief(area.value.openCount, in: area.value.name)))]
    }
  }

  /// The top themes alone: what was said about them is for residents.
  private func councilHeadlines(_ area: TracedArea) -> [Headline] {
    guard area.value.agreedText?.headlines.isEmpty ?? true else { return [] }
    return area.topics.prefix(edition.maximumHeadlines).map {
      Headline(topic: $0, blocks: [], isWorkedOn: isWorkedOn($0.value, area.value))
    }
  }

  func waiting(_ area: PublishedArea) -> [Block] {
    let late = lateFirst(area.agreements.filter(\.waitsForMunicipality), \.self)
    guard !late.isEmpty else { return [] }
    return [.paragraph(Line(phrases.waitingIntro))]
      + entries(late, limit: Self.waitingOnSheet) { waitingEntry($0) }
  }

  /// The same over all areas, the oldest first.
  var waitingEverywhere: [Block] {
    guard edition.edition == .council else { return [] }
    let late = zip(edition.areas, pageNames).flatMap { area, name in
      area.agreements.filter(\.waitsForMunicipality).map {
        (agreement: $0, area: area.name, page: name)
      }
    }
    .sorted { first, second in
      (first.agreement.since?.dayNumber ?? .max, first.page, first.agreement.text)
        < (second.agreement.since?.dayNumber ?? .max, second.page, second.agreement.text)
    }
    guard !late.isEmpty else { return [] }
    return [.paragraph(Line(phrases.waitingIntro))]
      + entries(late, limit: Self.waitingOverAll) { item in
        var entry = waitingEntry(item.agreement)
        entry.details.append(Line([.page(item.page, title: item.area)]))
        return entry
      }
  }

  private func waitingEntry(_ agreement: PublishedAgreement) -> Block.Entry {
    var entry = task(agreement)
    entry.details.insert(Line(phrases.list(agreement.owners)), at: 0)
    return entry
  }
}

extension PublishedAgreement {
  /// Whether it is late or stands still, and the municipality has a hand in it.
  var waitsForMunicipality: Bool {
    guard isOpen, isOverdue || isParked || state == .waiting else { return false }
    return switch side {
    case .municipality, .shared: true
    case .residents, .partners, nil: false
    }
  }
}
