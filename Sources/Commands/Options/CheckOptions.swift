internal import ArgumentParser
internal import Diagnostics
internal import Files

/// The options that choose the rules of a check, and its baseline.
struct CheckOptions: ParsableArguments {
  @Option(
    name: .both(nl: "kies", en: "select"),
    help: .both(
      nl: "Alleen deze controle of groep, zoals privacy. Mag vaker.",
      en: "This check or group only, such as privacy. May be repeated.",
      value: Bilingual(nl: "code", en: "code")),
    completion: CompletionWords.topicsAndRules)
  var selected: [String] = []

  @Option(
    name: .both(nl: "negeer", en: "ignore"),
    help: .both(
      nl: "Deze controle of groep niet. Mag vaker.",
      en: "Not this check or group. May be repeated.",
      value: Bilingual(nl: "code", en: "code")),
    completion: CompletionWords.topicsAndRules)
  var ignored: [String] = []

  @Flag(
    name: .both(nl: "streng", en: "strict"),
    help: .both(
      nl: "Sluit ook met 1 af als er alleen waarschuwingen zijn.",
      en: "Exit with 1 when there are only warnings, too."))
  var isStrict = false

  @Option(
    name: .both(nl: "nulmeting", en: "baseline"),
    help: .both(
      nl: "Meld niet wat al in dit bestand staat.", en: "Do not tell what is in this file already.",
      value: Bilingual(nl: "bestand", en: "file")),
    completion: .file())
  var baseline: String?

  @Flag(
    name: .both(nl: "schrijf-nulmeting", en: "write-baseline"),
    help: .both(
      nl: "Schrijf de nulmeting; een die er al is wordt alleen korter.",
      en: "Write the baseline; one that is there only gets shorter."))
  var writesBaseline = false

  @OptionGroup var day: DayOptions

  /// - Throws: ``UsageError`` when options do not go together.
  func check() throws {
    if let baseline, !writesBaseline, Disk.kind(of: baseline) == nil {
      throw UsageError(
        nl: "de nulmeting '\(baseline)' is er nog niet",
        en: "the baseline '\(baseline)' is not there yet",
        help: Bilingual(nl: "maak hem met --schrijf-nulmeting", en: "make it with --write-baseline")
      )
    }
    guard writesBaseline, baseline == nil else { return }
    throw UsageError(
      nl: "--schrijf-nulmeting weet niet waarheen", en: "--write-baseline does not know where to",
      help: Bilingual(nl: "noem het bestand met --nulmeting", en: "name the file with --baseline"))
  }
}
