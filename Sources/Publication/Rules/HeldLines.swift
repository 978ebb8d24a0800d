internal import Opgave

/// R12: a line with a finding about personal data in it is in no public edition.
///
/// It protects whoever the checker found in a note, however unsure it was of that: the line is
/// held, not the area, and a person decides whether to mend it, to declare a name, or to let it
/// through with a reason.
struct HeldLines: LineRule {
  private let items: [String: Set<Int>]

  /// Gathers the statements of an area in which a finding of class privacy is open.
  init(_ opgave: Wijkopgave) {
    var items: [String: Set<Int>] = [:]
    for mark in opgave.privacy where mark.reason == nil {
      if let item = mark.item { items[mark.note, default: []].insert(item) }
    }
    self.items = items
  }

  /// A text that people agreed on without the paragraphs and items that are held.
  func removing(from text: AgreedText) -> AgreedText {
    text.without(items: items[text.note] ?? [])
  }

  var rule: PublicationRule { .heldLines }

  func keepsOut(_ line: PublicLine) -> Bool {
    items[line.origin.note]?.contains(line.origin.line) ?? false
  }
}
