internal import ArgumentParser
internal import Calendar
internal import Diagnostics
internal import Files
internal import Municipality
internal import Notes
internal import Opgave

/// Proposes which lines of notes are about one agreement, and writes the marks for those that are.
struct AgreementsLinkCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "link",
      abstract: Bilingual(
        nl: "Koppel wat later over een afspraak is gezegd.",
        en: "Link what was said later about an agreement."
      ).inHelp,
      discussion: Bilingual(
        nl: """
          Toont één voor één welke regels misschien over dezelfde afspraak gaan, met de
          woorden van beide, en vraagt of dat zo is. Alleen bij ja krijgt de afspraak een
          merk, en komt in de latere notitie een regel met dat merk.

          Voorbeelden:
            wijk afspraken koppel
            wijk afspraken koppel --toon     schrijf niets
            wijk afspraken koppel --ja       koppel alles, zonder te vragen
          """,
        en: """
          Shows one by one which lines are perhaps about the same agreement, with the
          words of both, and asks whether they are. Only then does the agreement get a
          mark, and the later note a line with that mark.

          Examples:
            wijk agreements link
            wijk agreements link --list      write nothing
            wijk agreements link --yes       link all of them, without asking
          """
      ).inHelp,
      aliases: ["koppel"]
    )
  }

  @Flag(
    name: .both(nl: "toon", en: "list"),
    help: .both(
      nl: "Toon de voorstellen, en schrijf niets.", en: "List the proposals, and write nothing."))
  var onlyLists = false

  @Flag(
    name: .both(nl: "ja", en: "yes"),
    help: .both(
      nl: "Koppel alle voorstellen zonder te vragen.", en: "Link all proposals without asking."))
  var acceptsAll = false

  @OptionGroup var municipality: MunicipalityOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var language: LanguageOptions

  func run(in shell: Shell) async throws -> ExitStatus {
    guard !(onlyLists && acceptsAll) else {
      throw UsageError(
        nl: "--toon en --ja gaan niet samen", en: "--list and --yes do not go together")
    }
    let folder = try MunicipalityFolder(municipality.path ?? ".")
    let spoken = shell.language(language.chosen, folder.municipality.language)
    let words = AgreementWords(spoken)
    guard acceptsAll || !onlyLists && shell.isAnswered else {
      return try await list(folder, in: shell, words)
    }
    let written = shell.reportLanguage(language.chosen, folder.municipality.language)
    let lock = try folder.lockNotes(onWait: { shell.tellOfWaiting(in: spoken) })
    var answered: Set<[String]> = []
    var linked = 0
    var status = ExitStatus.done
    // Each link may move lines, so that what is left is looked for again.
    while let (link, compiled) = try await next(folder, besides: answered, in: shell, spoken) {
      answered.insert(link.key)
      if !acceptsAll {
        shell.tell(describe(link, words))
        let answer = shell.ask(words.say("  koppelen? [j/n/stop] ", "  link? [y/n/stop] "))?
          .lowercased()
        guard let answer, !answer.hasPrefix("s"), !answer.hasPrefix("q") else { break }
        guard answer.hasPrefix("j") || answer.hasPrefix("y") else { continue }
      }
      do {
        for change in try AgreementLinker(compiled: compiled, language: written).changes(for: link)
        {
          guard try change.write() else { throw UsageError.changed(change.path) }
        }
        linked += 1
        if acceptsAll { shell.tell(describe(link, words)) }
      } catch let error as UsageError {
        shell.tell(error.rendered(in: spoken))
        status = .findings
      }
    }
    lock.release()
    shell.tell(
      words.say(
        linked == 1 ? "1 afspraak gekoppeld" : "\(linked) afspraken gekoppeld",
        linked == 1 ? "1 agreement linked" : "\(linked) agreements linked"))
    return status
  }

  /// The first proposal that was not answered, in the notes as they are now.
  private func next(
    _ folder: MunicipalityFolder, besides answered: Set<[String]>, in shell: Shell,
    _ language: Language
  ) async throws -> (AgreementLink, Compilation)? {
    let compiled = try await Compilation(
      folder, asOf: try day.referenceDate(in: shell), isQuiet: !answered.isEmpty, in: shell,
      language)
    let link = AgreementLink.find(in: compiled.document).first { !answered.contains($0.key) }
    return link.map { ($0, compiled) }
  }

  private func list(
    _ folder: MunicipalityFolder, in shell: Shell, _ words: AgreementWords
  ) async throws -> ExitStatus {
    let compiled = try await Compilation(
      folder, asOf: try day.referenceDate(in: shell), in: shell, words.language)
    let links = AgreementLink.find(in: compiled.document)
    try shell.write(links.map { describe($0, words) + "\n" }.joined())
    if links.isEmpty {
      shell.tell(words.say("er is niets te koppelen", "there is nothing to link"))
    } else if !onlyLists {
      shell.tell(
        words.say("koppel alles met --ja", "link all of them with --yes"))
    }
    return compiled.status
  }

  private func describe(_ link: AgreementLink, _ words: AgreementWords) -> String {
    func place(_ place: AgreementLink.Place) -> String {
      "'\(place.text)' (\(place.note):\(place.line))"
    }
    let told = link.status.map { words.say(", dan ", ", then ") + $0.word[words.language] } ?? ""
    return place(link.earlier) + "\n  " + place(link.later) + told
  }
}
