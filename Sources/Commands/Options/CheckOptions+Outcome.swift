internal import Checks
internal import Diagnostics
internal import Files

extension CheckOptions {
  /// Marks what is in the baseline, says what can go from it, and writes it when asked.
  func applyBaseline(to findings: inout [PlacedFinding], _ teller: FindingTeller) throws {
    guard let baseline else { return }
    let file = BaselineFile(path: baseline)
    guard let known = try file.read() else {
      let first = Baseline(of: findings)
      try file.write(first)
      _ = first.apply(to: &findings)
      return
    }
    let gone = known.apply(to: &findings, isGone: { Disk.kind(of: $0) == nil })
    guard !gone.isEmpty else { return }
    if writesBaseline {
      try file.write(known.removing(gone))
    } else {
      teller.shell.tell(
        Bilingual(
          nl: "\(gone.count) in de nulmeting komen niet meer voor; haal ze eruit met"
            + " --schrijf-nulmeting",
          en: "\(gone.count) in the baseline occur no more; take them out with"
            + " --write-baseline")[teller.language])
    }
  }

  /// The least severe findings that fail a run.
  var threshold: Diagnostic.Severity { isStrict ? .warning : .error }

  /// How a run ends: warnings count only when it is strict, hints never do.
  func status(of findings: [PlacedFinding]) -> ExitStatus {
    findings.contains { $0.suppression == nil && $0.severity >= threshold }
      ? .findings : .done
  }
}
