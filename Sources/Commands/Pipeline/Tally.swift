internal import Diagnostics
internal import Files
internal import Notes

/// The notes of a run, counted: those read and those skipped are together those found.
struct Tally {
  private(set) var read = 0
  private(set) var skipped: [SkippedNote] = []
  /// The statements that nothing says the kind of.
  private(set) var unkinded = 0

  var found: Int { read + skipped.count }

  mutating func add(_ note: ParsedNote) {
    switch note {
    case .conversation(let conversation):
      read += 1
      unkinded += conversation.signals.count { $0.kindSource == .none }
    case .skipped(let skipped): self.skipped.append(skipped)
    }
  }

  /// Counts a note by the path that people see.
  ///
  /// - Parameters:
  ///   - note: What became of it.
  ///   - folder: The folder that its path starts from.
  mutating func add(_ note: ParsedNote, in folder: String) {
    guard case .skipped(var skipped) = note else { return add(note) }
    skipped.note = Path.join(folder, skipped.note)
    self.skipped.append(skipped)
  }

  /// - Throws: ``UsageError`` when not one note could be read.
  func check() throws {
    guard read == 0 else { return }
    throw UsageError(
      nl: "geen enkele notitie kon worden gelezen, dus er is niets gemaakt",
      en: "not one note could be read, so nothing was made")
  }

  mutating func add(_ other: Tally) {
    read += other.read
    skipped += other.skipped
    unkinded += other.unkinded
  }

  /// The counts in words, such as `43 notes found: 42 read, 1 skipped`.
  var sentence: Bilingual {
    Bilingual(
      nl: "\(Self.count(found, "notitie", "notities")) gevonden:"
        + " \(read) gelezen, \(skipped.count) overgeslagen",
      en: "\(Self.count(found, "note", "notes")) found: \(read) read, \(skipped.count) skipped")
  }

  /// How many statements are not understood, in words; `nil` when all are.
  var unread: Bilingual? {
    guard unkinded > 0 else { return nil }
    let isOne = unkinded == 1
    return Bilingual(
      nl: "Van \(Self.count(unkinded, "regel", "regels")) is niet te zien of"
        + " \(isOne ? "het" : "ze") een kracht, zorg, wens of vraag \(isOne ? "is" : "zijn").",
      en: "Of \(Self.count(unkinded, "line", "lines")) one cannot see whether"
        + " \(isOne ? "it is" : "they are") a strength, concern, wish or question.")
  }

  /// What became of the files in a folder, such as `4 files in 'rapporten' (2 new or changed)`.
  static func files(written: Int, unchanged: Int, deleted: Int, in folder: String) -> Bilingual {
    let files = written + unchanged
    return Bilingual(
      nl: "\(count(files, "bestand", "bestanden")) in '\(folder)' (\(written) nieuw of anders"
        + (deleted > 0 ? ", \(deleted) verwijderd)" : ")"),
      en: "\(count(files, "file", "files")) in '\(folder)' (\(written) new or changed"
        + (deleted > 0 ? ", \(deleted) deleted)" : ")"))
  }

  /// A number with its noun.
  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
}

extension Duration {
  /// The time in seconds with two decimals, `0,04 s` or `0.04 s`.
  func seconds(in language: Language) -> String {
    let hundredths = components.seconds * 100 + components.attoseconds / 10_000_000_000_000_000
    let decimals = hundredths % 100
    let point = language == .dutch ? "," : "."
    return "\(hundredths / 100)\(point)\(decimals < 10 ? "0" : "")\(decimals) s"
  }
}
