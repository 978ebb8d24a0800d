internal import Notes
internal import Calendar
internal import Words
internal import Publication

/// The conversations themselves, and how the report came about.
extension ReportComposer {
  /// The conversations over time, and by the codes that agreements name them with.
  func sources(_ area: TracedArea) -> [Block] {
    let listening = area.value.listening
    let talks = Traced.each(listening.talks, area.trace?.talks)
    guard !talks.isEmpty else { return [] }
    var columns = [
      Table.Column(phrases.conversationCode), .init(phrases.form), .init(phrases.date),
    ]
    if !isPublic {
      columns += [
        .init(phrases.neighbourhood), .init(phrases.tileResidents, isNumber: true),
        .init(phrases.note),
      ]
    }
    let table = Table(
      caption: phrases.title(.sources), columns: columns,
      rows: talks.map(row),
      repeatsHeading: true, isFolded: talks.count > limits.talks)
    return monthsChart(listening, isOnPaper: table.isFolded) + [.table(table)]
  }

  /// A conversation by its code, which leads to its row where the page has one.
  func conversation(_ code: Int, of area: PublishedArea) -> Line.Run {
    let name = phrases.conversation(code)
    return Chapter.kinds(of: edition.edition).contains(.sources)
      && area.listening.talks.contains { $0.code == code }
      ? .jump(phrases.anchor(ofConversation: code), title: name) : .text(name)
  }

  private func row(_ traced: Traced<PublishedListening.Talk, AreaTrace.Talk>) -> [Line] {
    let talk = traced.value
    let dates = phrases.dates
    var row = [
      Line([.place(phrases.anchor(ofConversation: talk.code), String(talk.code))]),
      Line(phrases.capitalised(phrases.name(talk.kind, 1))),
      Line(talk.isMonthOnly ? dates.month(talk.date) : dates.day(talk.date)),
    ]
    if let trace = traced.trace {
      row.append(Line(talk.neighbourhoods.joined(separator: ", ")))
      let people = trace.residents.map { $0.min == $0.max ? "\($0.min)" : "\($0.min)–\($0.max)" }
      row.append(Line(people ?? "?"))
      let mark = trace.isConfidential ? " (\(phrases.confidentialWord))" : ""
      row.append(Line([.text(trace.note), .aside(mark)]))
    }
    return row
  }

  /// A column for every month; the table leaves out those in which nobody talked.
  private func monthsChart(_ listening: PublishedListening, isOnPaper: Bool) -> [Block] {
    let months = listening.months.filter { $0.conversations > 0 }
    guard months.count > 1, let first = months.first?.month, let last = months.last?.month else {
      return []
    }
    let counts = Dictionary(
      months.map { ($0.month, $0.conversations) }, uniquingKeysWith: { $0 + $1 })
    var bars: [Chart.Bar] = []
    var month = first
    while month <= last {
      var bar = Chart.Bar(
        name: phrases.dates.shortMonth(month), count: counts[month, default: 0],
        label: phrases.dates.month(month))
      if month.month == 1 || month == first { bar.below = String(month.year) }
      bars.append(bar)
      month = month.endOfMonth.adding(days: 1)
    }
    let chart = Chart(title: phrases.monthsTitle, shape: .columns(bars), isOnPaper: isOnPaper)
    // The list of conversations says as much of a few of them.
    guard chart.tells else { return [] }
    // A year of a few months has no room for its number beside the next.
    if first.month > 9, first.year < last.year { bars[0].below = nil }
    return [
      .chart(
        chart,
        Table(
          caption: phrases.monthsTitle,
          columns: [.init(phrases.month), .init(phrases.conversationsColumn, isNumber: true)],
          rows: bars.filter { $0.count > 0 }.map {
            [Line(phrases.capitalised($0.label)), Line(String($0.count))]
          }, isFolded: true))
    ]
  }

  /// How the page of an area came about, or that over all areas; whole for those inside.
  func account(of area: TracedArea?) -> [Block] {
    let sentences = phrases.account(
      edition, area?.value.listening, confidential: area?.trace?.confidentialCount ?? 0,
      wijk: version)
    guard let trace else {
      return [.paragraph(Line(sentences.joined(separator: " ")))]
    }
    return [.list((sentences + [phrases.checksum(trace.fingerprint)]).map { Line($0) })]
  }
}
