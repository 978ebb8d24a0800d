internal import Files

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What the worst notes and municipalities cost, each by itself.
struct WorstCases {
  /// Just under the most that a note may hold.
  private static let size = 256 * 1024 - 64
  private static let notes = 4_000
  /// How much longer a run may take over so many notes.
  private static let townFactor = 4.0

  let wijk: String
  let folder: String
  /// The seconds of processor time that a run may take over a note.
  let limit: Double
  /// Only those of which the name starts like this.
  let prefix: String

  /// Runs every command over every case and prints a row for each.
  ///
  /// - Returns: The runs that took longer than they may, or failed.
  func run() throws(FileError) -> [String] {
    var tooSlow: [String] = []
    for note in WorstNote.all where note.name.hasPrefix(prefix) {
      let home = "\(folder)/\(note.name)"
      try Disk.makeFolder("\(home)/gesprekken")
      let path = "\(home)/gesprekken/note.md"
      try OpenFile(writing: path).write(Array(note.text(Self.size).utf8))
      try settings(in: home)
      tooSlow += row(note.name, home, note: path)
    }
    for town in WorstTown.all where town.name.hasPrefix(prefix) {
      let home = "\(folder)/\(town.name)"
      try Disk.makeFolder("\(home)/gesprekken")
      for number in 0..<Self.notes {
        try OpenFile(writing: "\(home)/gesprekken/\(number).md")
          .write(Array(town.note(number).utf8))
      }
      if !town.isWithoutSettings { try settings(in: home) }
      tooSlow += row(town.name, home, note: nil)
    }
    return tooSlow
  }

  private func settings(in home: String) throws(FileError) {
    let text = """
      gemeente: Elzenveld
      gebieden:
        west: { naam: Elzenveld-West, buurten: [Lindehof] }
      organisaties:
        de-elzen: { naam: De Elzen, soort: corporatie }

      """
    try OpenFile(writing: "\(home)/wijk.yml").write(Array(text.utf8))
  }

  /// Runs the commands over one case and prints what they cost.
  private func row(_ name: String, _ home: String, note: String?) -> [String] {
    var tooSlow: [String] = []
    var text = name + String(repeating: " ", count: max(1, 28 - name.utf8.count))
    for (label, words) in commands(home, note) {
      let patience = ChildProcess.Interruption(signal: SIGKILL, after: .seconds(20 * limit))
      // A note that is no text is refused.
      guard let cost = ChildProcess.measure([wijk] + words, interruption: patience),
        cost.status <= 2
      else {
        tooSlow.append("\(name): wijk \(label) fails or does not end")
        text += " \(label)   - "
        continue
      }
      text += " \(label) \(cost.processor, decimals: 2)"
      if cost.processor > (note == nil ? Self.townFactor : 1) * limit {
        tooSlow.append("\(name): wijk \(label) takes \(cost.processor, decimals: 1) s")
      }
    }
    print(text)
    // The row is to be seen while the next is made.
    fflush(nil)
    return tooSlow
  }

  private func commands(_ home: String, _ note: String?) -> [(label: String, words: [String])] {
    let day = ["--peildatum", "2026-07-01"]
    var commands = [
      ("parse", ["parse", home]),
      ("check", ["check", home, "--format", "json"] + day),
      ("mend", ["check", home, "--unsafe", "--diff"] + day),
      ("compile", ["compile", home, "-o", "\(home)/rapporten"] + day),
      ("export", ["export", home, "-o", "\(home)/export"] + day),
    ]
    if let note { commands += [("redact", ["redact", note]), ("tell", ["check", home] + day)] }
    return commands
  }
}
