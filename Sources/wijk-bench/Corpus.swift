internal import Files

/// A municipality of made-up notes on the disk, always the same for the same number.
struct Corpus {
  let folder: String
  let count: Int
  /// All notes behind one another, for programs that read one file.
  let joined: String
  let bytes: Int

  /// Writes the notes.
  init(
    of count: Int, in folder: String, areas: [String] = Phrases.areas
  ) throws(FileError) {
    self.folder = folder
    self.count = count
    joined = "\(folder).md"
    try Disk.makeFolder(folder)

    var maker = NoteMaker(seed: UInt64(count), areas: areas)
    let all = try OpenFile(writing: joined)
    var bytes = 0
    var folders: Set<String> = []
    for number in 0..<count {
      let note = maker.next(number)
      let path = Path.join("\(folder)/gesprekken", note.path)
      if folders.insert(Path.parent(of: path)).inserted {
        try Disk.makeFolder(Path.parent(of: path))
      }
      let text = Array(note.text.utf8)
      try OpenFile(writing: path).write(text)
      try all.write(text)
      bytes += text.count
    }
    self.bytes = bytes
    try OpenFile(writing: "\(folder)/wijk.yml").write(Array(Self.settings(areas).utf8))
  }

  private static func settings(_ areas: [String]) -> String {
    "gemeente: Elzenveld\ngebieden:\n"
      + areas.map { "  \($0.lowercased().replacing(" ", with: "-")): { naam: \($0) }\n" }
      .joined()
      + "organisaties:\n  de-elzen: { naam: De Elzen, soort: corporatie }\n"
  }
}
