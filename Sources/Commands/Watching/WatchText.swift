internal import Diagnostics
internal import Files

/// What a person who is watching the terminal is told of each round.
struct WatchText {
  let shell: Shell
  let language: Language

  func tellOfStart(_ folder: String) {
    say(
      nl: "wijk kijkt mee in '\(folder)'; stop met Ctrl-C",
      en: "wijk is watching '\(folder)'; stop with Ctrl-C")
  }

  func tellOfEnd() { say(nl: "wijk kijkt niet meer mee", en: "wijk stopped watching") }

  /// Says in one line what changed, what became of it and how long that took.
  func tell(_ changes: FileChanges, _ outcome: CompileRun.Outcome) {
    let files = outcome.report.written + outcome.report.deleted
    let (findings, held) = (outcome.compiled.intake.log, outcome.report.heldLines.count)
    let dutch = [
      Tally.count(files, "bestand bijgewerkt", "bestanden bijgewerkt"),
      Tally.count(findings.number, "melding", "meldingen")
        + (findings.hasErrors
          ? " (\(Tally.count(findings.errorNumber, "fout", "fouten")))" : ""),
      held > 0 ? Tally.count(held, "regel blijft binnen", "regels blijven binnen") : nil,
    ].compactMap(\.self)
    let english = [
      Tally.count(files, "file updated", "files updated"),
      Tally.count(findings.number, "finding", "findings")
        + (findings.hasErrors
          ? " (\(Tally.count(findings.errorNumber, "error", "errors")))" : ""),
      held > 0 ? Tally.count(held, "line stays inside", "lines stay inside") : nil,
    ].compactMap(\.self)
    let time = outcome.time.seconds(in: language)
    let what = changes.sentence
    say(
      nl: "\(what.nl). \(dutch.joined(separator: ", ")). \(time)",
      en: "\(what.en). \(english.joined(separator: ", ")). \(time)")
    _ = outcome.written.stop.tell(shell, in: language)
  }

  /// Says what is wrong, and that the reports are as they were.
  func tell(_ changes: FileChanges?, failed error: any Error) {
    Program(shell: shell).tell(error, in: language)
    let what = changes.map(\.sentence) ?? Bilingual(nl: "nog geen verslag", en: "no report yet")
    say(
      nl: "\(what.nl). Er is niets gemaakt; wat er stond staat er nog.",
      en: "\(what.en). Nothing was made; what was there still is.")
  }

  private func say(nl: String, en: String) {
    shell.tell(PlainText.line(Bilingual(nl: nl, en: en)[language]))
  }
}
