/// The totals of a run; notes found = notes read + notes skipped.
package struct FindingSummary: Hashable, Sendable {
  package private(set) var errors = 0
  package private(set) var warnings = 0
  package private(set) var hints = 0
  /// The findings that a comment or the baseline takes away.
  package private(set) var suppressed = 0
  /// The notes in which something counts.
  package let notes: Int
  /// The other files in which something counts, such as `wijk.yml`.
  package let otherFiles: Int
  package let found: Int
  package let read: Int
  package let skipped: [String]

  package init(of report: FindingReport) {
    var notes: Set<String> = []
    var others: Set<String> = []
    for finding in report.findings {
      guard finding.suppression == nil else {
        suppressed += 1
        continue
      }
      switch finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .hint: hints += 1
      }
      if report.otherFiles.contains(finding.path) {
        others.insert(finding.path)
      } else {
        notes.insert(finding.path)
      }
    }
    self.notes = notes.count
    otherFiles = others.count
    found = report.found
    read = report.read
    skipped = report.skipped
  }

  /// The summary for people: a line for each skipped note, and then the sentence.
  package var text: Bilingual {
    let skipped = skipped.map(PlainText.line)
    return Bilingual(
      nl: (skipped.map { "overgeslagen: \($0)" } + [sentence.nl]).joined(separator: "\n"),
      en: (skipped.map { "skipped: \($0)" } + [sentence.en]).joined(separator: "\n"))
  }

  /// One line that says how much was found, and that read and skipped notes are all notes.
  package var sentence: Bilingual {
    let isClean = errors + warnings + hints == 0
    return Bilingual(
      nl: (isClean ? clean : "\(counts.nl) in \(places.nl). \(reckoning.nl)") + rest.nl,
      en: (isClean ? cleanInEnglish : "\(counts.en) in \(places.en). \(reckoning.en)") + rest.en)
  }
}

// MARK: - Wording

extension FindingSummary {
  private var clean: String {
    found == 0
      ? "Geen bevindingen: er zijn geen notities."
      : "Geen bevindingen: \(Self.notes(read).nl) gelezen, \(skipped.count) overgeslagen."
  }

  private var cleanInEnglish: String {
    found == 0
      ? "No findings: there are no notes."
      : "No findings: \(Self.notes(read).en) read, \(skipped.count) skipped."
  }

  private var counts: Bilingual {
    let parts = [
      (
        errors, Bilingual(nl: errors == 1 ? "fout" : "fouten", en: errors == 1 ? "error" : "errors")
      ),
      (
        warnings,
        Bilingual(
          nl: warnings == 1 ? "waarschuwing" : "waarschuwingen",
          en: warnings == 1 ? "warning" : "warnings")
      ),
      (hints, Bilingual(nl: hints == 1 ? "tip" : "tips", en: hints == 1 ? "hint" : "hints")),
    ].filter { $0.0 > 0 }
    return Bilingual(
      nl: parts.map { "\($0) \($1.nl)" }.joined(separator: ", "),
      en: parts.map { "\($0) \($1.en)" }.joined(separator: ", "))
  }

  private var places: Bilingual {
    let among = Bilingual(
      nl: "\(notes) van \(Self.notes(found).nl)", en: "\(notes) of \(Self.notes(found).en)")
    guard otherFiles > 0 else { return among }
    let one = otherFiles == 1
    guard notes > 0 else {
      return Bilingual(
        nl: "\(otherFiles) \(one ? "bestand" : "bestanden") naast de notities",
        en: "\(otherFiles) \(one ? "file" : "files") beside the notes")
    }
    return Bilingual(
      nl: "\(among.nl) en \(otherFiles) \(one ? "ander bestand" : "andere bestanden")",
      en: "\(among.en) and \(otherFiles) other \(one ? "file" : "files")")
  }

  private var reckoning: Bilingual {
    Bilingual(
      nl: "\(read) gelezen, \(skipped.count) overgeslagen.",
      en: "\(read) read, \(skipped.count) skipped.")
  }

  private var rest: Bilingual {
    switch suppressed {
    case 0: Bilingual("")
    case 1: Bilingual(nl: " 1 bevinding telt niet mee.", en: " 1 finding does not count.")
    default:
      Bilingual(
        nl: " \(suppressed) bevindingen tellen niet mee.",
        en: " \(suppressed) findings do not count.")
    }
  }

  private static func notes(_ count: Int) -> Bilingual {
    Bilingual(
      nl: "\(count) \(count == 1 ? "notitie" : "notities")",
      en: "\(count) \(count == 1 ? "note" : "notes")")
  }
}

extension FindingReport {
  /// What ends ``FullRenderer``, and belongs on another stream beside every other format.
  package var summary: Bilingual { FindingSummary(of: self).text }
}
