internal import Files

/// A municipality of changed notes, and every command that is run over it.
struct FuzzRound {
  private static let count = 16
  /// The longest that a command may take over so few notes.
  private static let patience = Duration.seconds(20)
  private static let day = ["--peildatum", "2026-07-01"]

  private let wijk: String
  private let home: String
  private let seeds: SeedTexts
  private var random: SeededGenerator
  private var plants: [String: [PlantedWords.Plant]] = [:]
  private(set) var faults: [String] = []

  init(wijk: String, home: String, seeds: SeedTexts, seed: UInt64) {
    self.wijk = wijk
    self.home = home
    self.seeds = seeds
    random = SeededGenerator(seed: seed)
  }

  /// Makes the municipality, runs everything, and keeps what must never happen.
  ///
  /// - Throws: ``FileError`` when the municipality cannot be written.
  mutating func run() throws(FileError) {
    try make()
    try lookForWords()
    for command in ["status", "agreements", "themes", "assets", "retention", "feedback", "trace"] {
      _ = run([command, home] + (command == "trace" ? ["bank"] : []), upTo: 2)
    }
    for format in ["json", "sarif", "github"] {
      _ = run(["check", home, "--format", format] + Self.day, upTo: 1)
    }
    _ = run(["redact", "\(home)/gesprekken/0.md"], upTo: 2)
    compileTwice()
    _ = run(["export", home, "-o", "\(home)/export"] + Self.day, upTo: 2)
    try changeStreams()
    try mendTwice()
  }

  private mutating func make() throws(FileError) {
    try Disk.makeFolder("\(home)/gesprekken")
    for number in 0..<Self.count {
      let seed = seeds.notes.randomElement(using: &random) ?? []
      var note = Mutation.mutated(seed, with: seeds.notes, &random)
      plants["\(number).md"] = PlantedWords.plant(4, in: &note, &random)
      try OpenFile(writing: "\(home)/gesprekken/\(number).md").write(note)
    }
    var settings = seeds.settings.randomElement(using: &random) ?? []
    if Int.random(in: 0..<2, using: &random) == 0 {
      settings = Mutation.mutated(settings, with: seeds.settings, &random)
    }
    // A folder of notes that lies elsewhere is another municipality.
    if settings.firstRange(of: "\ngesprekken".utf8) != nil { settings = [] }
    try OpenFile(writing: "\(home)/wijk.yml").write(settings)
  }

  // MARK: What must hold

  /// Every planted word is in what was read, or a finding stands where it was.
  private mutating func lookForWords() throws(FileError) {
    let (lines, messages) = ("\(home)/lines.ndjson", "\(home)/messages.txt")
    let streams = ChildProcess.Streams(output: lines, messages: messages)
    guard run(["parse", "--findings", "--taal", "en", home], upTo: 1, streams) else { return }

    let read = try Disk.contents(of: lines)
    let told = String(decoding: try Disk.contents(of: messages), as: UTF8.self)
      .split(separator: "\n")
    for (note, plants) in plants.sorted(by: { $0.key < $1.key }) {
      let here = told.compactMap { TextFinding($0, in: note) }
      // A note that is refused is told of as a whole.
      if here.contains(where: \.isError) { continue }
      for plant in plants where read.firstRange(of: plant.word.utf8) == nil {
        guard !here.contains(where: { $0.mayTell(of: plant.line) }) else { continue }
        faults.append("\(note):\(plant.line): the word '\(plant.word)' is lost")
      }
    }
  }

  /// The same notes come to the same reports.
  private mutating func compileTwice() {
    let words = ["compile", home, "-o", "\(home)/rapporten", "--editie", "alle"] + Self.day
    guard run(words, upTo: 2), let first = try? FolderTree("\(home)/rapporten") else { return }
    guard run(words, upTo: 2), let second = try? FolderTree("\(home)/rapporten") else { return }
    if first != second { faults.append("compile: the second time the reports are not the same") }
  }

  /// Lines and documents that were damaged are refused, or read.
  private mutating func changeStreams() throws(FileError) {
    let (lines, document) = ("\(home)/lines.ndjson", "\(home)/document.json")
    guard
      run(
        ["aggregate"] + Self.day, upTo: 2, ChildProcess.Streams(input: lines, output: document))
    else { return }
    for (file, words) in [
      (lines, ["aggregate"]), (document, ["render", "-o", "\(home)/pages", "--editie", "alle"]),
    ] {
      let text = try Disk.contents(of: file)
      let changed = "\(home)/changed.json"
      for _ in 0..<3 {
        try OpenFile(writing: changed).write(Mutation.mutated(text, with: [text], &random))
        _ = run(words, upTo: 2, ChildProcess.Streams(input: changed))
      }
    }
  }

  /// What was mended stays as it is, and no planted word goes with it.
  private mutating func mendTwice() throws(FileError) {
    let notes = "\(home)/gesprekken"
    for options in [["--fix"], ["--fix", "--unsafe"]] {
      let words = ["check", home] + options + Self.day
      guard run(words, upTo: 1) else { return }
      let first = try FolderTree(notes)
      guard run(words, upTo: 1) else { return }
      let second = try FolderTree(notes)
      for (name, bytes) in first.files.sorted(by: { $0.key < $1.key })
      where second.files[name] != bytes {
        faults.append("\(name): \(options.joined(separator: " ")) does not settle")
      }
      guard !options.contains("--unsafe") else { continue }
      for (name, plants) in plants {
        for plant in plants where second.files[name]?.firstRange(of: plant.word.utf8) == nil {
          faults.append("\(name):\(plant.line): --fix takes '\(plant.word)' away")
        }
      }
    }
  }

  // MARK: Running

  /// Runs a command, and keeps it when it ends as none may.
  ///
  /// - Returns: Whether it ended as it may.
  private mutating func run(
    _ words: [String], upTo most: Int32, _ streams: ChildProcess.Streams = .init()
  ) -> Bool {
    let cost = ChildProcess.measure(
      [wijk] + words, streams,
      interruption: ChildProcess.Interruption(signal: 9, after: Self.patience))
    guard let cost, cost.status <= most else {
      let end =
        cost.map { $0.wall >= Self.patience ? "does not end" : "ends with \($0.status)" }
        ?? "does not start"
      faults.append("wijk \(words.joined(separator: " ")): \(end)")
      return false
    }
    return true
  }
}
