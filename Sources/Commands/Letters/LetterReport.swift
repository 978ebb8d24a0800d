internal import Diagnostics
internal import Calendar
internal import Files
internal import Notes
internal import Publication

/// The JSON summary of a run of `feedback`.
struct LetterReport: Encodable {
  static let schema = "wijk.feedback/1"

  /// One letter, and where it stands.
  struct Letter: Encodable {
    let area: String
    @Nullable var neighbourhood: String?
    /// The number of the conversation in the reports.
    @Nullable var conversation: Int?
    @Nullable var period: Period?
    /// Whether what was said is left out, as too few people were there.
    let isAboutFew: Bool
    let files: [String]

    init(_ selection: LetterSelection, _ letter: PublishedLetter, files: [String]) {
      area = selection.area
      isAboutFew = letter.isAboutFew
      self.files = files
      neighbourhood = selection.neighbourhood
      conversation = selection.code
      period = selection.period
    }
  }

  let schema = LetterReport.schema
  let referenceDate: CalendarDate
  let output: String
  let letters: [Letter]
  /// The areas of which no letter was made, for personal data in their notes.
  let held: [String]
  let written: Int
  let unchanged: Int

  private enum CodingKeys: CodingKey {
    case schema, referenceDate, output, letters, held, written, unchanged
  }

  /// The run in one line.
  func sentence(in language: Language) -> String {
    let files = written + unchanged
    return Bilingual(
      nl: "\(Tally.count(letters.count, "brief", "brieven")),"
        + " \(Tally.count(files, "bestand", "bestanden")) in '\(output)' (\(written) nieuw of anders)",
      en: "\(Tally.count(letters.count, "letter", "letters")),"
        + " \(Tally.count(files, "file", "files")) in '\(output)' (\(written) new or changed)")[
        language]
  }
}
