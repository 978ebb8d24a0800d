internal import Notes

/// The word that somebody is typing, and what it is a part of.
struct CompletionContext {
  enum Kind: Hashable {
    /// A key of the head, or of the settings.
    case key
    /// The value of a key.
    case value(String)
    case heading
    /// `#groen`.
    case theme
    /// `@gemeente`.
    case owner
    /// `met welzijn`.
    case partner
    /// `^planning`.
    case mark
    /// `[x]`.
    case box
    /// `(gedaan 12 maart)`.
    case state
  }

  let kind: Kind
  /// What was typed of it already; what is chosen comes in its place.
  ///
  /// The sign before it stays: some editors put what is chosen in the place of the word alone,
  /// whatever they are told.
  let typed: String

  /// Reads a line up to where somebody is typing; `nil` for words of the writer's own.
  ///
  /// - Parameters:
  ///   - before: The line up to there.
  ///   - isHead: Whether it is of the head of a note.
  ///   - isSettings: Whether it is of `wijk.yml`.
  init?(_ before: String, isHead: Bool, isSettings: Bool) {
    guard let found = isHead ? Self.head(before, isSettings) : Self.body(before) else { return nil }
    (kind, typed) = found
  }

  private static func head(_ before: String, _ isSettings: Bool) -> (Kind, String)? {
    guard !before.hasPrefix("---"), !before.hasPrefix("#") else { return nil }
    guard let colon = before.firstIndex(of: ":") else {
      let isNested = before.first?.isWhitespace ?? false || before.hasPrefix("-")
      return isNested ? nil : (.key, before)
    }
    if isSettings { return nil }
    let value = before[before.index(after: colon)...]
    let start = value.lastIndex { ",;[".contains($0) }.map(value.index(after:)) ?? value.startIndex
    return (.value(String(before[..<colon])), String(value[start...].drop(while: \.isWhitespace)))
  }

  private static func body(_ before: String) -> (Kind, String)? {
    let trimmed = before.drop(while: \.isWhitespace)
    let marks = trimmed.prefix { $0 == "#" }
    if !marks.isEmpty, marks.count <= 6, trimmed.dropFirst(marks.count).first == " " {
      return (.heading, String(trimmed.dropFirst(marks.count).drop { $0 == " " }))
    }
    if let word = lastWord(of: before) {
      switch word.sign {
      case "#": return word.isFirst ? nil : (.theme, word.text)
      case "@": return (.owner, word.text)
      default: return (.mark, word.text)
      }
    }
    guard let first = trimmed.first, "-*+".contains(first) else { return nil }
    let content = trimmed.dropFirst().drop(while: \.isWhitespace)
    if content.count <= 2, content.isEmpty || content.first == "[" {
      return trimmed.dropFirst().isEmpty ? nil : (.box, String(content))
    }
    if let open = content.lastIndex(of: "("), !content[open...].contains(")") {
      return (.state, String(content[open...]))
    }
    return partner(in: content)
  }

  /// The sign `#`, `@` or `^`, and the word that somebody is typing behind it.
  private static func lastWord(of before: String) -> (sign: Character, text: String, isFirst: Bool)?
  {
    let start =
      before.lastIndex { !($0.isLetter || $0.isNumber || "-_".contains($0)) }
    guard let start, "#@^".contains(before[start]) else { return nil }
    let isFirst = start == before.startIndex
    // An address has letters before its sign.
    if !isFirst, !" \t(,".contains(before[before.index(before: start)]) { return nil }
    return (before[start], String(before[before.index(after: start)...]), isFirst)
  }

  /// The name behind `met` or `with`.
  private static func partner(in content: Substring) -> (Kind, String)? {
    for word in [" met ", " with "] {
      var rest = content
      var start: Substring.Index?
      while let first = rest.firstIndex(of: " ") {
        if rest[first...].lowercased().hasPrefix(word) {
          start = rest.index(first, offsetBy: word.count)
        }
        rest = rest[rest.index(after: first)...]
      }
      guard let start else { continue }
      let typed = content[start...]
      if typed.count <= 24, !typed.contains(where: { ".,;(@#^".contains($0) }) {
        return (.partner, String(typed))
      }
    }
    return nil
  }
}
