package import Diagnostics
package import Calendar
package import Municipality
package import Notes
internal import PersonalData
package import Source

/// Checks files one by one, each by itself.
package struct NoteCheck: Sendable {
  private let gazetteer: Gazetteer
  private let day: CalendarDate
  private let selection: RuleSelection
  private let rules: [any NoteRule.Type]
  private let finder: PersonalDataFinder

  /// - Parameters:
  ///   - gazetteer: The municipality.
  ///   - day: The day on which the notes are judged.
  ///   - selection: The rules that are asked for.
  ///   - catalogue: The rules that there are.
  package init(
    _ gazetteer: Gazetteer, on day: CalendarDate, _ selection: RuleSelection,
    from catalogue: RuleCatalogue = .standard
  ) {
    self.gazetteer = gazetteer
    self.day = day
    self.selection = selection
    finder = PersonalDataFinder(knowing: gazetteer.municipality)
    rules = catalogue.noteRules.filter { selection.contains($0.page.code) }
  }

  /// Checks a note.
  ///
  /// - Parameters:
  ///   - file: The note.
  ///   - reading: What its reader made of it.
  ///   - path: The path that people see.
  /// - Returns: What was found in it, each with its place.
  package func check(_ file: SourceFile, _ reading: NoteReading, path: String) -> CheckedFile {
    checked(file, diagnostics(of: file, reading), path: path)
  }

  /// All that is wrong with a note by itself, in no particular order.
  package func diagnostics(of file: SourceFile, _ reading: NoteReading) -> [Diagnostic] {
    var found = reading.diagnostics
    if let conversation = reading.conversation {
      let note = CheckedNote(file, conversation, gazetteer, on: day)
      for rule in rules { found += rule.check(note) }
    }
    return found
  }

  /// Gives diagnostics of a file their places, looks for personal data in it, and heeds its
  /// comments.
  package func checked(
    _ file: SourceFile, _ diagnostics: [Diagnostic], path: String
  ) -> CheckedFile {
    let comments = SuppressionReader.read(file)
    var result = CheckedFile(
      note: file.path, path: path, suppressions: SuppressionSet(comments.suppressions))
    let personal = finder.matches(in: file.bytes)
    var placer = FindingPlacer(file, path: path, secrets: personal.map(\.range))
    let language = gazetteer.municipality.language ?? .dutch
    let more =
      personal.map { $0.diagnostic(in: language) }
      + comments.bare.map(IgnoreWithoutReasonRule.diagnostic)
    for diagnostic in (diagnostics + more).sorted(by: Self.isBefore) {
      add(diagnostic, line: nil, to: &result, &placer)
    }
    return result
  }

  /// Adds what was found between notes to what was found in one of them, and the comments that
  /// took nothing away.
  package func add(
    _ findings: [TownFinding], to result: inout CheckedFile, in file: SourceFile
  ) {
    let secrets = finder.matches(in: file.bytes).map(\.range)
    var placer = FindingPlacer(file, path: result.path, secrets: secrets)
    for finding in findings {
      let (diagnostic, isPlaced) = finding.diagnostic(in: file)
      add(diagnostic, line: isPlaced ? nil : finding.line, to: &result, &placer)
    }
    for suppression in result.suppressions.unused
    where suppression.codes.allSatisfy(selection.contains) {
      add(UnusedIgnoreRule.diagnostic(suppression), line: nil, to: &result, &placer)
    }
    result.findings.sort()
  }

  private func add(
    _ diagnostic: Diagnostic, line: Int?, to result: inout CheckedFile,
    _ placer: inout FindingPlacer
  ) {
    guard let severity = selection.severity(of: diagnostic) else { return }
    var finding = placer.place(diagnostic, severity: severity, line: line)
    result.suppressions.apply(to: &finding)
    result.findings.append(finding)
  }

  private static func isBefore(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    let (one, other) = (left.range.lowerBound, right.range.lowerBound)
    return one == other ? left.code < right.code : one < other
  }
}
