/// An account of the words and numbers of a note, each counted in exactly one place.
package struct WordAccount: Hashable, Sendable, Codable {
  /// A place where a word can be.
  package enum Place: CaseIterable, Sendable {
    /// In a field: a day, a name, a number of people, a theme.
    case field
    /// In a text that is kept: a statement, an agreement, a heading.
    case text
    /// In what the writer keeps out.
    case withheld
    /// Known to say nothing by itself: a label, a mark, a small word beside a field.
    case noise
    case notUnderstood
  }

  package private(set) var fields = 0
  package private(set) var text = 0
  package private(set) var withheld = 0
  package private(set) var noise = 0
  package private(set) var notUnderstood = 0
  /// The words that were not understood, by their lines; `nil` where only the numbers are told.
  package private(set) var lines: [Conversation.Line]?

  package init(tellsLines: Bool = false) { lines = tellsLines ? [] : nil }

  /// All words of the note.
  package var total: Int { fields + text + withheld + noise + notUnderstood }

  /// Counts the words of a line.
  ///
  /// - Parameters:
  ///   - words: The words with their places, in order.
  ///   - number: The one-based line.
  mutating func add(_ words: [(word: String, place: Place)], onLine number: Int) {
    var lost: [String] = []
    for (word, place) in words {
      switch place {
      case .field: fields += 1
      case .text: text += 1
      case .withheld: withheld += 1
      case .noise: noise += 1
      case .notUnderstood:
        notUnderstood += 1
        lost.append(word)
      }
    }
    if !lost.isEmpty { lines?.append(.init(text: lost.joined(separator: " "), line: number)) }
  }
}
