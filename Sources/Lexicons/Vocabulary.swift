package import Words

/// The lists of words that are built in, compiled into one lexicon.
///
/// Each list is a file in `Lists/`, named after its case here, in the form that ``LexiconFile``
/// reads.
package enum Vocabulary: UInt8, CaseIterable, Sendable {
  case states

  /// By which a line is asked for phrases of the list.
  package var id: ListID { ListID(index: rawValue) }

  /// The phrases of the list, in the order of its file.
  package var entries: [LexiconFile.Entry] {
    LexiconFile.entries(in: String(decoding: bytes, as: UTF8.self))
  }

  private var bytes: [UInt8] {
    switch self {
    case .states: PackageResources.states_txt
    }
  }

  /// All lists.
  package static let lexicon = Lexicon(allCases.map { ($0.id, $0.entries) })
}

extension Line {
  /// Cuts a text, and looks its words up in all built-in lists.
  package init(_ text: String) { self.init(text, Vocabulary.lexicon) }

  /// Whether a phrase of a list stands in the line.
  package func holds(_ list: Vocabulary) -> Bool { holds(list.id) }

  /// The phrases of a list, by their place in the line.
  package func matches(of list: Vocabulary) -> [Match] { matches(of: list.id) }

  /// The first phrase of a list, in the whole line or in some of its tokens.
  package func first(_ list: Vocabulary, in tokens: Range<Int>? = nil) -> Match? {
    first(list.id, in: tokens)
  }
}
