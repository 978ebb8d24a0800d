internal import ArgumentParser
internal import Diagnostics
internal import Calendar

/// The `--as-of` option: the reference date.
struct DayOptions: ParsableArguments {
  @Option(
    name: .both(nl: "peildatum", en: "as-of"),
    help: .both(
      nl: "De dag van waaruit gerekend wordt. Anders SOURCE_DATE_EPOCH, anders vandaag.",
      en: "The day to count from. Else SOURCE_DATE_EPOCH, else today.",
      value: Bilingual(nl: "dag", en: "day")))
  var words: String?

  /// - Throws: ``UsageError`` when the words are no day.
  func referenceDate(in shell: Shell) throws -> CalendarDate {
    try words.map(CalendarDate.init(word:)) ?? shell.today
  }
}
