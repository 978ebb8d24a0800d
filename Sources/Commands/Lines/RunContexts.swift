internal import Municipality
internal import Notes
internal import Opgave

/// What is the same for all notes of each municipality in a run, gathered as they come in.
struct RunContexts {
  /// The municipalities in the order in which they came in.
  private(set) var owners: [Belonging] = []
  private var contexts: [Belonging: RunContext] = [:]

  subscript(owner: Belonging) -> RunContext { contexts[owner] ?? RunContext() }

  mutating func add(_ settings: Municipality, of owner: Belonging) {
    change(owner) { $0.municipality = settings }
  }

  mutating func add(_ texts: [PlacedText], of owner: Belonging) {
    change(owner) { context in
      // Folders of one municipality have the same texts.
      for text in texts where !context.agreedTexts.contains(text) {
        context.agreedTexts.append(text)
      }
    }
  }

  mutating func count(_ note: ParsedNote, of owner: Belonging) {
    change(owner) { context in
      context.notes += 1
      context.mark.add(note.path)
    }
  }

  private mutating func change(_ owner: Belonging, _ body: (inout RunContext) -> Void) {
    if contexts[owner] == nil { owners.append(owner) }
    body(&contexts[owner, default: RunContext()])
  }
}
