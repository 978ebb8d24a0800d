/// A finding as a person reads it: `folder/note.md:12:3: warning[code]: …`, without the numbers
/// when it is about the whole note.
struct TextFinding {
  /// What covers all that comes behind it, so that no line below is told of by itself.
  private static let covering = ["[code-block]", "[unclosed-comment]"]

  let line: Int?
  let isError: Bool
  private let isCovering: Bool

  /// Reads a line of messages; `nil` when it is not about a note.
  init?(_ text: Substring, in note: String) {
    guard let name = text.firstRange(of: "/\(note):") else { return nil }
    let rest = text[name.upperBound...]
    line = Int(rest.prefix { $0 != ":" })
    isError = rest.contains(" error[")
    isCovering = Self.covering.contains { rest.contains($0) }
  }

  /// Whether it may be about a line.
  func mayTell(of line: Int) -> Bool {
    self.line == line || isCovering && self.line ?? 0 <= line
  }
}
