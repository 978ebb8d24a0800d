internal import Diagnostics
internal import Notes

/// A home is not a public place.
enum PublicActivityInHomeRule: NoteRule {
  static let page = RulePage.publicActivityInHome

  static func check(_ note: CheckedNote) -> [Diagnostic] {
    note.conversation.activities.compactMap { activity in
      guard activity.public,
        PrivatePlace.isMentioned(in: activity.place ?? "")
          || PrivatePlace.isMentioned(in: activity.text)
      else { return nil }
      return diagnostic(
        at: note.words(ofLine: activity.line),
        nl: "dit lijkt bij iemand thuis te zijn, en komt daarom niet in de openbare agenda",
        en: "this seems to be at somebody's home, so it is left out of the public agenda")
    }
  }
}
