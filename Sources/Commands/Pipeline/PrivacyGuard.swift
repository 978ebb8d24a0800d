internal import Diagnostics
internal import Files
internal import Opgave

/// Says why an area is not made public yet: by note, line and code, and never by value.
struct PrivacyGuard {
  private static let screenful = 5

  let held: [Wijkopgave]
  /// The municipality's folder, and the one that the paths of its notes start from.
  let home: String
  let notes: String

  var isClosed: Bool { !held.isEmpty }

  private func path(_ note: String) -> String {
    MunicipalityFolder.path(of: note, home: home, notes: notes)
  }

  func tell(_ shell: Shell, in language: Language) {
    for opgave in held {
      shell.tell(
        Bilingual(
          nl: "\(opgave.name) is niet openbaar gemaakt, om persoonsgegevens in:",
          en: "\(opgave.name) was not made public, for personal data in:")[language])
      for mark in opgave.privacy.prefix(Self.screenful) {
        shell.tell("  \(path(mark.note)):\(mark.line) [\(mark.code)]")
      }
      let more = opgave.privacy.count - Self.screenful
      if more > 0 {
        shell.tell(Bilingual(nl: "  en nog \(more)", en: "  and \(more) more")[language])
      }
    }
    guard isClosed else { return }
    shell.tell(
      Bilingual(
        nl: "Haal ze weg (wijk controleer --kies privacy), of geef een reden met --toestaan"
          + " CODE=reden.",
        en: "Take them out (wijk check --select privacy), or give a reason with --allow"
          + " CODE=reason.")[language])
  }
}
