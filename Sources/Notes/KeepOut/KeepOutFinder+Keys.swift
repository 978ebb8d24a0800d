internal import Lexicons
internal import Words

/// The keys and values of a head.
extension KeepOutFinder {
  /// What a key with its value says about whether the note is for everybody.
  package enum Answer: Hashable, Sendable {
    /// Nothing is known of the key.
    case none
    case open
    /// It is kept out, or nobody can tell that it is not.
    case closed
    /// It is kept out in part.
    case partly
  }

  /// What `vertrouwelijk: ja`, `openbaar: nog niet` or an empty `vertrouwelijk:` says.
  ///
  /// - Parameters:
  ///   - key: The key as it was written.
  ///   - value: The words of its value.
  /// - Returns: What the value says; `nil` when it says nothing of it.
  package func answer(key: String, value: String) -> Answer {
    guard let isClosed = polarity(of: key) else { return .none }
    let words = Folding.key(value).cut(at: " ").map(String.init)
    guard let first = words.first else { return .closed }
    if holds(first, in: "partly") { return .partly }
    if isClosed { return holds(first, in: "opens") ? .open : .closed }
    // A number behind `publiek` counts people.
    if first.utf8.first.map({ $0 >= 0x32 && $0 <= 0x39 }) ?? false { return .none }
    let isAllowed =
      holds(first, in: "allows") && !words.contains { holds($0, in: "not") }
      && mark(in: value) == nil
    return isAllowed ? .open : .closed
  }

  /// Whether a key asks if others may read the note and its value says no, or not yet:
  /// `akkoord gastvrouw: nog niet`, `op de site: nee`.
  ///
  /// It is asked of a key that ``answer(key:value:)`` does not know, and where a line of the text
  /// may be a key or something that was said.
  func isRefused(key: String, value: String) -> Bool {
    let words = Folding.key(value).cut(at: " ").map(String.init)
    guard let first = words.first else { return false }
    let polarity = polarity(of: key)
    if polarity == true { return answer(key: key, value: value) == .closed }
    let asked = Folding.key(key).cut(at: " ").map(String.init)
    guard !asked.contains(where: { holds($0, in: "other asking") }) else { return false }
    let isNo =
      holds(first, in: "opens") && !holds(first, in: "allows")
      || words.contains { holds($0, in: "not") } && isAnswer(value)
    if polarity == false || asked.contains(where: isAsking) {
      return isNo || mark(in: value) != nil
        || words.contains { word in ["not", "refuses", "insider"].contains { holds(word, in: $0) } }
    }
    return isNo
      && asked.contains { word in
        ["report", "outlet", "share", "note"].contains { holds(word, in: $0) }
      }
  }

  private func isAsking(_ word: String) -> Bool {
    holds(word, in: "asking key") || askingStems.contains(where: word.hasPrefix)
  }

  /// Whether a value is no more than an answer, such as `ja` or `nog niet`.
  package func isAnswer(_ value: String) -> Bool {
    guard value.utf8.count <= Self.longestAnswer else { return false }
    let words = Folding.key(value).cut(at: " ")
    return (1...3).contains(words.count)
      && words.allSatisfy { answers.contains(vocabulary.number(of: String($0))) }
  }

  /// The bytes of the longest value that is looked at as an answer.
  private static let longestAnswer = 60

  /// Whether a mark is about what is written down, and not about what somebody told.
  func isAboutRecord(_ mark: KeepOutMark) -> Bool {
    let words = Folding.key(mark.words).cut(at: " ").map(String.init)
    return !words.contains { holds($0, in: "told") }
      || words.contains { word in Self.record.contains { holds(word, in: $0) } }
  }

  /// The lists of words for records and for what people do with them.
  private static let record = [
    "share", "note", "published", "report", "outlet", "open", "note-noun",
  ]

  /// Whether words are those of the form of a note, so that nobody can be in doubt about them.
  func isForm(_ words: String) -> Bool {
    holds(Folding.key(words).cut(at: " ").joined(separator: "-"), in: "form")
  }

  /// Whether a key keeps out (`true`) or lets through; `nil` when it says nothing about that.
  private func polarity(of key: String) -> Bool? {
    let folded = Folding.key(key)
    if let known = keys[folded] { return known }
    if let meant = longKeys.name(near: folded) { return keys[meant] }
    if folded.cut(at: " ").contains(where: { closedStems.contains(where: $0.hasPrefix) }) {
      return true
    }
    return mark(in: key) == nil ? nil : true
  }
}
