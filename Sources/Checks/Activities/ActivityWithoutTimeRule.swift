internal import Calendar
internal import Diagnostics
internal import Lexicons
internal import Words
internal import Notes

/// A public activity says when it is.
enum ActivityWithoutTimeRule: NoteRule {
  static let page = RulePage.activityWithoutTime

  static func check(_ note: CheckedNote) -> [Diagnostic] {
    note.conversation.activities.compactMap { activity in
      guard activity.isToCome(after: note.day), activity.when?.start == nil else { return nil }
      guard !Line(activity.text).holds(.allDay) else { return nil }
      let place = note.words(ofLine: activity.line)
      return activity.when == nil
        ? diagnostic(
          at: place, nl: "er staat niet bij wanneer dit is", en: "it does not say when this is")
        : diagnostic(
          at: place, nl: "er staat niet bij hoe laat dit begint",
          en: "it does not say at what time this begins")
    }
  }
}
