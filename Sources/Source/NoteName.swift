/// The names of notes.
package enum NoteName {
  private static let endings = [".md", ".markdown", ".txt"]

  /// Files that programs and people put beside notes, by the name before the ending.
  private static let others: Set<String> = [
    "readme", "leesmij", "license", "licence", "licentie", "requirements", "robots", "cmakelists",
  ]

  /// Whether a file with this name is a note.
  package static func isNote(_ name: String) -> Bool {
    let stem = stem(of: name)
    return stem.count < name.count && !name.hasPrefix(".") && !others.contains(stem.lowercased())
  }

  /// A name or a path without the ending that notes have.
  package static func stem(of name: some StringProtocol) -> String {
    let lowercase = name.lowercased()
    let ending = endings.first { lowercase.hasSuffix($0) }
    return String(name.dropLast(ending?.count ?? 0))
  }
}
