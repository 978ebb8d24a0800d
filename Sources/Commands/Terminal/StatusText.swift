internal import Diagnostics
internal import Calendar
internal import Opgave
internal import Reports

/// The overview of all areas on a terminal: two tables, then the gaps by area.
struct StatusText {
  private let overview: StatusOverview
  private let language: Language
  private let width: Int?
  private let isColoured: Bool
  private let dates: DateStyle

  init(_ overview: StatusOverview, in language: Language, width: Int?, isColoured: Bool) {
    self.overview = overview
    self.language = language
    self.width = width
    self.isColoured = isColoured
    dates = DateStyle(isDutch: language == .dutch)
  }

  var rendered: String {
    var parts = [title, reach, follow]
    let gaps = StatusGaps(of: overview, in: language)
    for area in overview.areas {
      let sentences = gaps.sentences(on: area)
      var part = area.name.bold(isColoured) + "\n"
      for line in gaps.listening(in: area).wrapped(to: (width ?? .max) - 2) {
        part += "  \(line)\n"
      }
      for sentence in sentences {
        let lines = PlainText.line(sentence).wrapped(to: (width ?? .max) - 4)
        for (index, line) in lines.enumerated() {
          part += (index == 0 ? "  - " : "    ") + line + "\n"
        }
      }
      parts.append(part)
    }
    return parts.joined(separator: "\n")
  }

  private var title: String {
    let day = dates.day(overview.referenceDate)
    let period = overview.period.map { ", \(dates.period($0))" } ?? ""
    let title = Bilingual(nl: "Overzicht op \(day)", en: "Status on \(day)")[language]
    return (title + period).bold(isColoured) + "\n"
  }

  private var reach: String {
    var table = TextTable([
      .init(title: Bilingual(nl: "Gebied", en: "Area")[language], wraps: true),
      .init(title: Bilingual(nl: "Gesprekken", en: "Conversations")[language], isNumber: true),
      .init(title: Bilingual(nl: "Laatste", en: "Last")[language]),
      .init(title: Bilingual(nl: "Dagen geleden", en: "Days ago")[language], isNumber: true),
      .init(title: Bilingual(nl: "Buurten gesproken", en: "Places heard")[language]),
    ])
    table.stacksUnder = 0
    for area in overview.areas {
      let heard = area.neighbourhoods.count - area.silent.count
      table.add([
        area.name, String(area.conversations), area.last?.description ?? "–",
        area.daysSince.map(String.init) ?? "–",
        area.neighbourhoods.isEmpty
          ? "–"
          : Bilingual(
            nl: "\(heard) van \(area.neighbourhoods.count)",
            en: "\(heard) of \(area.neighbourhoods.count)")[language],
      ])
    }
    return table.rendered(width: width, isColoured: isColoured)
  }

  private var follow: String {
    var table = TextTable([
      .init(title: Bilingual(nl: "Afspraken", en: "Agreements")[language], wraps: true),
      .init(title: Bilingual(nl: "Open", en: "Open")[language], isNumber: true),
      .init(title: Bilingual(nl: "Te laat", en: "Overdue")[language], isNumber: true),
      .init(title: Bilingual(nl: "Wacht", en: "Waiting")[language], isNumber: true),
      .init(title: Bilingual(nl: "Niet verteld", en: "Not told")[language], isNumber: true),
      .init(title: Bilingual(nl: "Vragen te lang", en: "Questions late")[language], isNumber: true),
    ])
    table.stacksUnder = 0
    for area in overview.areas {
      let agreements = area.agreements
      table.add(
        [area.name]
          + [
            agreements.open, agreements.overdue, agreements.waiting, agreements.notToldBack,
            area.questionsOpenTooLong,
          ].map { $0 == 0 ? "–" : String($0) })
    }
    return table.rendered(width: width, isColoured: isColoured)
  }
}
