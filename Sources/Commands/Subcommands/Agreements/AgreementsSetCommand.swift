internal import ArgumentParser
internal import Diagnostics
internal import Calendar
internal import Files
internal import PersonalData
internal import Municipality
internal import Notes
internal import Opgave

/// Writes in a note how an agreement stands: one line, and nothing else.
struct AgreementsSetCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "set",
      abstract: Bilingual(
        nl: "Schrijf in een notitie hoe een afspraak ervoor staat.",
        en: "Write in a note how an agreement stands."
      ).inHelp,
      discussion: Bilingual(
        nl: """
          Schrijft één regel onder de afspraken van de notitie, en verder niets. De regel
          geldt vanaf de dag van die notitie. Een afspraak zonder merk krijgt er een,
          in de notitie waarin zij is gemaakt.

          Voorbeelden:
            wijk afspraken zet planning --status gedaan --notitie juni.md
            wijk afspraken zet brug --status wacht --reden 'de provincie' \\
              --notitie juni.md
            wijk afspraken zet planning --verteld 4-6-2026 --notitie juni.md
            wijk afspraken zet 'lamp speeltuin' --status gedaan --notitie juni.md
          """,
        en: """
          Writes one line under the agreements of the note, and nothing else. The line
          counts from the day of that note. An agreement without a mark gets one, in the
          note in which it was made.

          Examples:
            wijk agreements set planning --status done --note june.md
            wijk agreements set bridge --status waiting --reason 'the province' \\
              --note june.md
            wijk agreements set planning --told 2026-06-04 --note june.md
            wijk agreements set 'lamp playground' --status done --note june.md
          """
      ).inHelp,
      aliases: ["zet"]
    )
  }

  @Argument(
    help: .both(
      nl: "Het merk van de afspraak, zoals ^planning, of woorden eruit.",
      en: "The mark of the agreement, such as ^planning, or words of it.",
      value: Bilingual(nl: "merk", en: "mark")),
    completion: CompletionWords.marks)
  var mark: String

  @Option(
    name: .both(nl: "notitie", en: "note"),
    help: .both(
      nl: "De notitie waarin de regel komt.", en: "The note that the line goes into.",
      value: Bilingual(nl: "notitie", en: "note")),
    completion: .file(extensions: ["md"]))
  var note: String?

  @Option(
    name: .both(nl: "status", en: "status"),
    help: .both(
      nl: "De stand: afgesproken, loopt, wacht, gedaan, vervallen, wens of melding.",
      en: "The status: agreed, running, waiting, done, dropped, wishlist or repair.",
      value: Bilingual(nl: "stand", en: "status")))
  var status: String?

  @Option(
    name: .both(nl: "op", en: "on"),
    help: .both(
      nl: "De dag waarop het gedaan is; anders de peildatum.",
      en: "The day it was done; else the day to count from.",
      value: Bilingual(nl: "dag", en: "day")))
  var done: String?

  @Option(
    name: .both(nl: "verteld", en: "told"),
    help: .both(
      nl: "De dag waarop bewoners het hoorden.", en: "The day residents heard of it.",
      value: Bilingual(nl: "dag", en: "day")))
  var toldBack: String?

  @Option(
    name: .both(nl: "voor", en: "due"),
    help: .both(
      nl: "Wanneer het klaar is, zoals '1 oktober'.", en: "By when, such as '1 October'.",
      value: Bilingual(nl: "wanneer", en: "when")))
  var due: String?

  @Option(
    name: .both(nl: "eigenaar", en: "owner"),
    help: .both(
      nl: "Wie het overneemt.", en: "Who takes it over.",
      value: Bilingual(nl: "wie", en: "who")))
  var owner: String?

  @Option(
    name: .both(nl: "reden", en: "reason"),
    help: .both(
      nl: "Waarom niet, of waarop het wacht.", en: "Why not, or what it waits for.",
      value: Bilingual(nl: "reden", en: "reason")))
  var reason: String?

  @Flag(
    name: .both(nl: "verschil", en: "diff"),
    help: .both(
      nl: "Toon wat er zou veranderen, en schrijf niets.",
      en: "Show what would change, and write nothing."))
  var showsDifference = false

  @OptionGroup var municipality: MunicipalityOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var language: LanguageOptions

  func run(in shell: Shell) async throws -> ExitStatus {
    let folder = try MunicipalityFolder(municipality.path ?? ".")
    let spoken = shell.language(language.chosen, folder.municipality.language)
    let wanted: AgreementChange
    let note: String
    do {
      (wanted, note) = (try change(in: shell), try namedNote)
    } catch {
      // That there is no such agreement comes before what is missing beside its mark.
      let compiled = try await Compilation(
        folder, asOf: try day.referenceDate(in: shell), in: shell, spoken)
      _ = try AgreementSearch(compiled.document).agreement(mark)
      throw error
    }
    // From the first note that is read to the one that is written, so that of two at a time the
    // second finds what the first wrote.
    let lock = try folder.lockNotes(onWait: { shell.tellOfWaiting(in: spoken) })
    let compiled = try await Compilation(
      folder, asOf: try day.referenceDate(in: shell), in: shell, spoken)
    let edit = try AgreementEdit(mark: mark, note: note, in: compiled)
    let written = shell.reportLanguage(language.chosen, folder.municipality.language)
    let changes = try edit.changes(to: wanted, in: written)
    guard let change = changes.last else { return .done }
    if showsDifference {
      let finder = PersonalDataFinder(knowing: folder.municipality)
      try shell.write(changes.map { $0.unifiedDiff(hidingWith: finder) }.joined())
      return .done
    }
    let words = AgreementWords(spoken)
    guard change.before != change.after else {
      shell.tell(
        words.say(
          "'^\(edit.agreement.id)' stond al zo in '\(change.path)'",
          "'^\(edit.agreement.id)' was so already in '\(change.path)'"))
      return .done
    }
    for change in changes {
      guard try change.write() else {
        shell.tell(UsageError.changed(change.path).rendered(in: spoken))
        return .findings
      }
    }
    lock.release()
    let from = edit.date(of: change).map(words.dates.day) ?? ""
    shell.tell(
      words.say(
        "'^\(edit.agreement.id)' staat in '\(change.path)', en geldt vanaf \(from)",
        "'^\(edit.agreement.id)' is in '\(change.path)', and counts from \(from)"))
    return .done
  }

  private var namedNote: String {
    get throws {
      guard let note else {
        throw UsageError(
          nl: "er is geen notitie genoemd waar de regel in komt",
          en: "no note was named for the line to go into",
          help: Bilingual(nl: "geef --notitie BESTAND", en: "give --note FILE"))
      }
      return note
    }
  }

  private func change(in shell: Shell) throws -> AgreementChange {
    var change = AgreementChange(
      status: try status.map(AgreementStatus.init(word:)),
      done: try done.map(CalendarDate.init(word:)),
      toldBack: try toldBack.map(CalendarDate.init(word:)), due: due, owner: owner, reason: reason)
    if change.status == .done, change.done == nil { change.done = try day.referenceDate(in: shell) }
    guard !change.isEmpty else {
      throw UsageError(
        nl: "er is niets om te schrijven", en: "there is nothing to write",
        help: Bilingual(
          nl: "geef --status, --verteld, --voor, --eigenaar of --reden",
          en: "give --status, --told, --due, --owner or --reason"))
    }
    let words = [due, owner, reason].compactMap(\.self)
    let fits = words.allSatisfy { word in
      !word.contains("^")
        && !word.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }
    guard fits else {
      throw UsageError(
        nl: "een waarde past niet op één regel van een notitie",
        en: "a value does not fit on one line of a note")
    }
    return change
  }
}
