internal import Words

/// Finds what was agreed about something that was said.
///
/// It is a careful guess: a pointer for a reader, and never a join. The two must be of one
/// conversation, which is for the caller to see to.
package struct Echo {
  /// An agreement as it may be found: the words that notes have for it, and its themes.
  package struct Candidate {
    let texts: [String]
    let themes: Set<String>

    package init(texts: [String], themes: [String]) {
      self.texts = texts
      self.themes = Set(themes)
    }
  }

  private let candidates: [(starts: Set<Substring>, themes: Set<String>)]
  private let names: Set<String>

  /// Makes a finder.
  ///
  /// - Parameters:
  ///   - candidates: The agreements.
  ///   - places: Names of neighbourhoods, which say where and not what.
  package init(_ candidates: [Candidate], places: [String]) {
    let names = Set(places.flatMap { FoldedWord.words(in: $0).map(\.key) })
    self.names = names
    self.candidates = candidates.map { candidate in
      (
        starts: candidate.texts.reduce(into: []) { starts, text in
          starts.formUnion(Likeness.starts(of: text, without: names).subtracting(Self.ubiquitous))
        },
        themes: candidate.themes
      )
    }
  }

  /// The place of the agreement about a statement; `nil` when there is none, or more than one.
  ///
  /// They share two words that say something, or one and a theme, or all that the shorter says.
  package func place(of text: String, themes: [String], among places: [Int]) -> Int? {
    let words = Likeness.starts(of: text, without: names).subtracting(Self.ubiquitous)
    let matches = places.compactMap { place -> (place: Int, weight: Int)? in
      let candidate = candidates[place]
      let shared = candidate.starts.intersection(words).count
      let isOneTheme = !candidate.themes.isDisjoint(with: themes)
      guard
        shared > 1 || shared == 1 && (isOneTheme || min(candidate.starts.count, words.count) == 1)
      else {
        return nil
      }
      return (place, shared * 2 + (isOneTheme ? 1 : 0))
    }
    guard let best = matches.max(by: { $0.weight < $1.weight }),
      matches.count(where: { $0.weight == best.weight }) == 1
    else { return nil }
    return best.place
  }

  /// Starts of words that stand in nearly every note.
  private static let ubiquitous: Set<Substring> = [
    "bewon", "buurt", "gemee", "straa", "wille", "graag", "mense", "wijk", "resid", "neigh",
    "munic", "stree", "peopl",
  ]
}
