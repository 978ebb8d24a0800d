internal import Diagnostics

/// The changes to files between two looks at them, by the paths that people see.
struct FileChanges: Hashable, Sendable {
  private static let screenful = 3

  var added: [String] = []
  var changed: [String] = []
  var removed: [String] = []
  /// Whether it looks like the middle of a save: editors empty a file or take it away before they
  /// write it anew.
  var isHalfway = false
  /// Whether it is another day, from which everything is seen anew.
  var isNewDay = false

  var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty && !isNewDay }

  mutating func sort() {
    added.sort()
    changed.sort()
    removed.sort()
  }

  /// What changed in a few words, such as `changed: gesprekken/west.md`.
  var sentence: Bilingual {
    let parts = [
      Self.part(changed, nl: "veranderd", en: "changed"),
      Self.part(added, nl: "nieuw", en: "new"),
      Self.part(removed, nl: "weg", en: "gone"),
      isNewDay ? Bilingual(nl: "een nieuwe dag", en: "a new day") : nil,
    ].compactMap(\.self)
    return Bilingual(
      nl: parts.map(\.nl).joined(separator: "; "), en: parts.map(\.en).joined(separator: "; "))
  }

  private static func part(_ files: [String], nl: String, en: String) -> Bilingual? {
    if files.isEmpty { return nil }
    let names = files.prefix(screenful).joined(separator: ", ")
    let more = files.count - screenful
    return more > 0
      ? Bilingual(nl: "\(nl): \(names) en nog \(more)", en: "\(en): \(names) and \(more) more")
      : Bilingual(nl: "\(nl): \(names)", en: "\(en): \(names)")
  }
}
