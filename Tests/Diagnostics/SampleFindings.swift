import Diagnostics
import Source
import TestSupport

/// Findings in notes that are written with `«»` around their places.
enum SampleFindings {
  static let help = Bilingual(nl: "doe er iets aan", en: "do something about it")

  /// A finding at the first mark of a note, with the other marks as its notes.
  static func finding(
    _ marked: String, path: String = "gesprekken/hof.md", code: Diagnostic.Code = "unknown-theme",
    _ severity: Diagnostic.Severity = .error,
    message: Bilingual = Bilingual(nl: "hier klopt iets niet", en: "something is wrong here"),
    help: Bilingual? = help, replacement: String? = nil, isSafe: Bool = true,
    fingerprint: String = "00000000000000aa", suppression: PlacedFinding.Suppression? = nil
  ) -> PlacedFinding {
    let source = MarkedSource(marked, path: path)
    let places = source.ranges.map { place($0, in: source.file) }
    let lines = places.map {
      ShownLine(source.file.text(source.file.range(ofLine: $0.start.line)))
    }
    return PlacedFinding(
      path: path, code: code, severity: severity, message: message, help: help,
      place: places.first, line: lines.first ?? ShownLine(""),
      notes: zip(places, lines).dropFirst().map { place, line in
        PlacedFinding.Note(
          message: Bilingual(nl: "dit stond er eerder", en: "this was there before"), place: place,
          line: line)
      },
      fix: replacement.flatMap { replacement in
        places.first.map { place in
          PlacedFinding.Fix(
            title: Bilingual(nl: "schrijf '\(replacement)'", en: "write '\(replacement)'"),
            place: place, replacement: replacement, isSafe: isSafe)
        }
      },
      fingerprint: fingerprint, suppression: suppression)
  }

  static func report(
    _ findings: [PlacedFinding], found: Int = 48, skipped: [String] = [],
    otherFiles: Set<String> = []
  ) -> FindingReport {
    FindingReport(
      findings: findings, rules: [unknownTheme, duplicateID], found: found,
      read: found - skipped.count, skipped: skipped, version: "1.2.3", otherFiles: otherFiles)
  }

  private static let unknownTheme = FindingReport.RuleSummary(
    code: "unknown-theme", severity: .warning,
    title: Bilingual(nl: "Een thema staat op de lijst.", en: "A theme is on the list."),
    reason: Bilingual(nl: "Anders telt het niet mee.", en: "Or else it does not count."),
    topic: "names")

  private static let duplicateID = FindingReport.RuleSummary(
    code: "duplicate-id", severity: .error,
    title: Bilingual(nl: "Een naam is van één afspraak.", en: "A name is of one agreement."),
    reason: Bilingual(nl: "Anders raakt er een zoek.", en: "Or else one gets lost."),
    topic: "agreements")

  private static func place(_ range: ByteRange, in file: SourceFile) -> PlacedFinding.Place {
    PlacedFinding.Place(
      start: file.position(at: range.lowerBound), end: file.position(at: range.upperBound),
      bytes: range)
  }
}

extension SampleFindings {
  /// One finding of every kind there is, with the characters that formats must escape.
  static let everything = report(
    [
      finding(
        "# Hof\n\nthema's: [«eenzaamhed», groen]\n", replacement: "eenzaamheid",
        fingerprint: "0000000000000001"),
      finding(
        "- Bankje ^bank\n- Hek «^bank»\n\n- Bankje «^bank»\n", code: "duplicate-id", .warning,
        replacement: "", isSafe: false, fingerprint: "0000000000000002"),
      finding(
        "geen plaats", path: "gesprekken/50% klaar, a:b & \"c\" <d>.md", code: "no-rule", .hint,
        message: Bilingual(nl: "100% \"raar\"\n\u{1B}[31m & <b>:, \\", en: "odd\r\n\u{1}\u{FFFE}"),
        help: nil, fingerprint: "0000000000000003"),
      finding(
        "cafe\u{301} 👩‍👧 «één\ntwee» drie", .warning, fingerprint: "0000000000000004"),
      finding(
        "«a»", fingerprint: "0000000000000005",
        suppression: .comment(reason: "zo heet het \"hof\" nu eenmaal")),
      finding("«b»", fingerprint: "0000000000000006", suppression: .baseline),
    ], skipped: ["gesprekken/kapot é.md"])

  static let nothing = report([])
}
