internal import Lexicons
internal import Municipality
internal import Notes
internal import Opgave
internal import Words

/// The words of notes as a public edition prints them.
struct PublicWording {
  private let names: KnownNames
  private let days: HiddenDays

  /// Knows the names of a municipality, and those that the open notes of an area spell out.
  init(_ municipality: Municipality, _ opgave: Wijkopgave, hiding days: HiddenDays) {
    self.days = days
    names = KnownNames(
      municipality,
      spelledIn: opgave.signals.lazy.filter { !$0.origin.confidential }.map(\.text))
  }

  /// A sentence, with a capital at its start.
  func sentence(_ text: String) -> String {
    let words = phrase(text)
    guard words.first?.isLowercase == true else { return words }
    return ShoutedText.capitalised(words)
  }

  /// Words within a sentence: no shouting, no boxes to put people in, no way to a front door, by
  /// place or by day.
  func phrase(_ text: String) -> String {
    let calm = Line(tokensOf: ShoutedText.softened(text, keeping: names) ?? text)
    let open = PrivatePlace.removing(from: days.removing(from: calm))
    return NeutralWords.replacing(in: open == calm.text ? calm : Line(tokensOf: open))
  }

  /// What people wrote down together, as Markdown.
  func agreed(_ text: String) -> String {
    NeutralWords.replacing(in: Line(tokensOf: withoutDays(text)))
  }

  /// Words of which nothing but the days matters.
  func withoutDays(_ text: String) -> String { days.removing(from: Line(tokensOf: text)) }
}
