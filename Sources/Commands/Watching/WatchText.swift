internal import Diagnostics
internal import Files

/// The messages on the terminal while notes are watched.
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
    let log = outcome.compiled.intake.log
    tell(
      changes,
      [
        Bilingual(
          nl: Tally.count(files, "bestand bijgewerkt", "bestanden bijgewerkt"),
          en: Tally.count(files, "file updated", "files updated"))
      ] + counts(log.number, errors: log.errorNumber, held: outcome.written.release.heldLineCount),
      outcome.time)
    _ = outcome.written.stop.tell(shell, in: language)
  }

  /// The same of a round of a preview, of which nothing is written.
  ///
  /// - Parameters:
  ///   - changes: What changed; `nil` for the first round.
  ///   - round: What the round came to.
  func tell(_ changes: FileChanges?, _ round: PreviewDesk.Told) {
    tell(changes, counts(round.findings, errors: round.errors, held: round.held), round.time)
  }

  private func tell(_ changes: FileChanges?, _ counts: [Bilingual], _ time: Duration) {
    let counts = counts.map { $0[language] }.joined(separator: ", ")
    let what = changes.map { $0.sentence[language] + ". " } ?? ""
    shell.tell(PlainText.line("\(what)\(counts). \(time.seconds(in: language))"))
  }

  private func counts(_ findings: Int, errors: Int, held: Int) -> [Bilingual] {
    let errors =
      errors == 0
      ? Bilingual("")
      : Bilingual(
        nl: " (\(Tally.count(errors, "fout", "fouten")))",
        en: " (\(Tally.count(errors, "error", "errors")))")
    let all = Bilingual(
      nl: Tally.count(findings, "melding", "meldingen") + errors.nl,
      en: Tally.count(findings, "finding", "findings") + errors.en)
    if held == 0 { return [all] }
    return [
      all,
      Bilingual(
        nl: Tally.count(held, "regel blijft binnen", "regels blijven binnen"),
        en: Tally.count(held, "line stays inside", "lines stay inside")),
    ]
  }

  func tellOfAddress(_ address: String) {
    say(
      nl: "Het verslag staat op \(address); stop met Ctrl-C",
      en: "The report is at \(address); stop with Ctrl-C")
  }

  func tellOfNoBrowser() {
    say(nl: Browser.missing.nl, en: Browser.missing.en)
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
