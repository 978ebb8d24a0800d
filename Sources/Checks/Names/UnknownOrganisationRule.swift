internal import Source
internal import Diagnostics
internal import Municipality
internal import Notes

/// Whoever takes an agreement on is known by name.
enum UnknownOrganisationRule: NoteRule {
  static let page = RulePage.unknownOrganisation

  static func check(_ note: CheckedNote) -> [Diagnostic] {
    guard !note.gazetteer.municipality.organisations.isEmpty else { return [] }
    var found: [Diagnostic] = []
    for agreement in note.conversation.agreements {
      for name in agreement.owners + agreement.with where !note.gazetteer.isParty(name) {
        found.append(diagnostic(name, onLine: agreement.line, of: note))
      }
    }
    return found
  }

  private static func diagnostic(
    _ name: String, onLine line: Int, of note: CheckedNote
  ) -> Diagnostic {
    let place = LinePlaces.range(of: name, onLine: line, in: note.file)
    let nearest = note.gazetteer.nearestOrganisation(to: name)
    var diagnostic = diagnostic(
      at: place ?? note.words(ofLine: line),
      nl: "'\(name)' is geen organisatie uit wijk.yml, en geen bekende rol",
      en: "'\(name)' is no organisation of wijk.yml, and no known role")
    guard let nearest else {
      diagnostic.severity = .hint
      return diagnostic
    }
    diagnostic.help = .didYouMean(nearest.name)
    guard let place else { return diagnostic }
    // Behind an at sign a name is one word.
    let isMention =
      place.lowerBound > 0 && note.file.bytes[place.lowerBound - 1] == UInt8(ascii: "@")
    let name = isMention ? nearest.id : nearest.name
    diagnostic.fix = Diagnostic.Fix(
      Bilingual(nl: "maak er '\(name)' van", en: "make it '\(name)'"), replacing: place, with: name,
      isSafe: false)
    return diagnostic
  }
}
