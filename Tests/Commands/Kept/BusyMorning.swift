import TestSupport

/// What may happen to notes while somebody works on them.
enum BusyMorning {
  /// Changes the notes of some folders in one and the same way, as a busy morning might.
  static func change(_ folders: [TemporaryFolder], _ random: inout SeededGenerator) throws {
    let notes = try folders[0].files(below: "gesprekken").filter { $0.hasSuffix(".md") }
    for _ in 0...random.below(3) {
      let note = "gesprekken/\(random.pick(notes))"
      let other = "gesprekken/\(random.pick(notes))"
      let (kind, place) = (random.below(7), random.next())
      for folder in folders where folder.exists(note) {
        let text = try folder.text(note)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let line = Int(place % UInt64(lines.count))
        switch kind {
        case 0: try folder.remove(note)
        case 1: try folder.write("", to: note)
        case 2: try folder.write(String(text.prefix(text.count / 2)), to: note)
        case 3: try folder.write(text + "\n- [ ] De bank verven @gemeente ^bank\n", to: note)
        case 4:
          try folder.write(
            (lines[..<line] + lines[(line + 1)...]).joined(separator: "\n"), to: note)
        case 5: if folder.exists(other) { try folder.write(folder.text(other), to: note) }
        default:
          let settings = try folder.text("wijk.yml")
          try folder.write(settings + "\n# \(line)\n", to: "wijk.yml")
        }
      }
    }
  }
}
