internal import Diagnostics
internal import Lexicons
internal import Words
internal import Municipality
internal import Notes

/// A public activity says where it is.
enum ActivityWithoutPlaceRule: NoteRule {
  static let page = RulePage.activityWithoutPlace

  static func check(_ note: CheckedNote) -> [Diagnostic] {
    note.conversation.activities.compactMap { activity in
      guard activity.isToCome(after: note.day), activity.place == nil else { return nil }
      guard !saysWhere(activity.text), note.gazetteer.places(in: activity.text).isEmpty else {
        return nil
      }
      return diagnostic(
        at: note.words(ofLine: activity.line), nl: "er staat niet bij waar dit is",
        en: "it does not say where this is")
    }
  }

  /// Whether words say where something is, as `in de` and `rondom` do.
  private static func saysWhere(_ text: String) -> Bool {
    let tokens = Line(text).tokens
    return tokens.indices.contains { index in
      guard FunctionWord.role(of: tokens[index]) == .place else { return false }
      let isNext = index + 1 < tokens.count
      return isNext && FunctionWord.role(of: tokens[index + 1])?.isDeterminer ?? false
    }
  }
}
