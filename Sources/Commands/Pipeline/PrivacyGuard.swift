internal import Diagnostics
internal import Files
internal import Opgave
internal import Publication

/// Says what is not made public: by note, line and code, and never by value.
struct PrivacyGuard {
  private static let screenful = 5

  let release: Release
  /// The municipality's folder, and the one that the paths of its notes start from.
  let home: String
  let notes: String

  /// Whether something is held that a person can decide about.
  var isClosed: Bool { release.isPartial }

  private func path(_ note: String) -> String {
    MunicipalityFolder.path(of: note, home: home, notes: notes)
  }

  func tell(_ shell: Shell, in language: Language) {
    for opgave in release.held { tell(of: opgave, shell, language) }
    for area in release.areas {
      tell(of: area.opgave, area.lines.filter { $0.rule == .heldLines }, shell, language)
      tellOfFew(area.opgave, area.lines.filter { $0.rule == .talksOfFew }, shell, language)
    }
    guard isClosed else { return }
    shell.tell(
      Bilingual(
        nl:
          "Zie ze, en wat eraan te doen is: wijk controleer --openbaar. Een regel mag erin met"
          + " --toestaan CODE=reden.",
        en:
          "See them, and what to do about them: wijk check --public. A line is let in with"
          + " --allow CODE=reason.")[language])
  }

  /// Tells of an area that is held as a whole.
  private func tell(of opgave: Wijkopgave, _ shell: Shell, _ language: Language) {
    shell.tell(
      Bilingual(
        nl: "\(opgave.name) is niet openbaar gemaakt, om persoonsgegevens in:",
        en: "\(opgave.name) was not made public, for personal data in:")[language])
    let open = opgave.privacy.filter { $0.reason == nil }
    list(open.map { "\(path($0.note)):\($0.line) [\($0.code)]" }, shell, language)
  }

  /// Tells of an area that is made public without some lines.
  private func tell(
    of opgave: Wijkopgave, _ lines: [HeldLine], _ shell: Shell, _ language: Language
  ) {
    guard !lines.isEmpty else { return }
    let count = Bilingual(
      nl: Tally.count(lines.count, "regel blijft", "regels blijven"),
      en: Tally.count(lines.count, "line stays", "lines stay"))
    shell.tell(
      Bilingual(
        nl: "\(opgave.name): \(count.nl) binnen, om persoonsgegevens:",
        en: "\(opgave.name): \(count.en) inside, for personal data:")[language])
    list(
      lines.map { "\(path($0.note)):\($0.line) [\($0.codes.joined(separator: ", "))]" }, shell,
      language)
  }

  /// Tells of conversations of so few people that nothing of them is told.
  private func tellOfFew(
    _ opgave: Wijkopgave, _ lines: [HeldLine], _ shell: Shell, _ language: Language
  ) {
    let talks = Set(lines.map(\.note)).count
    guard talks > 0 else { return }
    shell.tell(
      Bilingual(
        nl: "\(opgave.name): van \(Tally.count(talks, "gesprek", "gesprekken")) telt alleen mee"
          + " dat het er was, want er waren te weinig bewoners of hun aantal staat er niet bij.",
        en: "\(opgave.name): \(Tally.count(talks, "conversation counts", "conversations count"))"
          + " and no more, as too few residents were there or their number is not given.")[
          language])
  }

  private func list(_ places: [String], _ shell: Shell, _ language: Language) {
    for place in places.prefix(Self.screenful) { shell.tell("  " + place) }
    let more = places.count - Self.screenful
    if more > 0 {
      shell.tell(Bilingual(nl: "  en nog \(more)", en: "  and \(more) more")[language])
    }
  }
}
