/// The names of notes.
package enum NoteName {
  private static let endings = [".md", ".markdown", ".txt"]

  /// Files that programs and people put beside notes, by the name before the ending.
  private static let others: Set<String> = [
    "readme", "leesmij", "license", "licence", "licentie", "requirements", "robots", "cmakelists",
  ]

  /// Whether a file with this name is a note.
  package static func isNote(_ name: String) -> Bool {
    guard !name.hasPrefix(".") else { return false }
    let lowercase = name.lowercased()
    guard let ending = endings.first(where: lowercase.hasSuffix) else { return false }
    return !others.contains(String(lowercase.dropLast(ending.count)))
  }

  /// A name or a path without the ending that notes have.
  package static func stem(of name: some StringProtocol) -> String {
    let lowercase = name.lowercased()
    let ending = endings.first { lowercase.hasSuffix($0) }
    return String(name.dropLast(ending?.count ?? 0))
  }
}
