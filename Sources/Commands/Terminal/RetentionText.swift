internal import Diagnostics
internal import Calendar
internal import Files
internal import Opgave

/// The notes that are past their date, as a person reads them on a terminal.
struct RetentionText {
  private let overview: RetentionOverview
  /// The folder that the paths of the notes start from.
  private let base: String
  private let language: Language
  private let width: Int?
  private let isColoured: Bool
  private let dates: DateStyle

  init(
    _ overview: RetentionOverview, base: String, in language: Language, width: Int?,
    isColoured: Bool
  ) {
    self.overview = overview
    self.base = base
    self.language = language
    self.width = width
    self.isColoured = isColoured
    dates = DateStyle(isDutch: language == .dutch)
  }

  /// The table, and below it what it leaves out.
  var rendered: String {
    var text = table
    if !text.isEmpty { text += "\n" }
    for sentence in [summary, next, undated].compactMap(\.self) {
      for line in PlainText.line(sentence[language]).wrapped(to: width ?? .max) {
        text += line + "\n"
      }
    }
    return text
  }

  private var table: String {
    let heads = [
      Bilingual(nl: "Bewaren tot", en: "Keep until"), Bilingual(nl: "Volgens", en: "Says"),
      Bilingual(nl: "Gesprek", en: "Conversation"), Bilingual(nl: "Notitie", en: "Note"),
    ]
    // A path stands last and whole, so that it can be copied.
    var table = TextTable(heads.map { TextTable.Column(title: $0[language]) })
    for note in overview.past {
      let source =
        switch note.source {
        case .note: Bilingual(nl: "notitie", en: "the note")
        case .municipality: Bilingual(nl: "wijk.yml", en: "wijk.yml")
        }
      table.add([
        note.keepUntil.description, source[language], note.date?.description ?? "–",
        Path.join(base, note.note),
      ])
    }
    return table.rendered(width: width, isColoured: isColoured)
  }

  private var summary: Bilingual {
    let day = dates.day(overview.referenceDate)
    guard !overview.past.isEmpty else {
      return Bilingual(
        nl: "Op \(day) is geen enkele notitie voorbij haar datum.",
        en: "On \(day) no note is past its date.")
    }
    let count = overview.past.count
    return Bilingual(
      nl: "Op \(day) \(count == 1 ? "is 1 notitie" : "zijn \(count) notities") voorbij"
        + " \(count == 1 ? "haar" : "hun") datum. wijk gooit niets weg: wat weg mag, beslist wie"
        + " over het archief gaat.",
      en: "On \(day) \(count == 1 ? "1 note is past its" : "\(count) notes are past their")"
        + " date. wijk removes nothing: what may go is for the keeper of the archive to say.")
  }

  /// The note whose day comes first, unless it is kept for good.
  private var next: Bilingual? {
    guard let next = overview.current.first, next.keepUntil.year < 9999 else { return nil }
    let (day, note) = (dates.day(next.keepUntil), Path.join(base, next.note))
    return Bilingual(
      nl: "De eerstvolgende is '\(note)', op \(day).", en: "The next one is '\(note)', on \(day).")
  }

  private var undated: Bilingual? {
    let count = overview.undated.count
    guard count > 0 else { return nil }
    let remedy =
      overview.term == nil
      ? Bilingual(
        nl: "zet in wijk.yml bijvoorbeeld 'bewaartermijn: 5 jaar'",
        en: "write 'retention: 5 years' in wijk.yml, for example")
      : Bilingual(
        nl: "zonder dag van het gesprek begint de termijn niet te lopen",
        en: "without a day of the conversation the term does not begin")
    return Bilingual(
      nl: "Van \(Tally.count(count, "notitie", "notities")) is niet bekend tot wanneer"
        + " ze bewaard \(count == 1 ? "wordt" : "worden"): \(remedy.nl).",
      en: "Of \(Tally.count(count, "note", "notes")) nobody knows until when"
        + " \(count == 1 ? "it is" : "they are") kept: \(remedy.en).")
  }
}
