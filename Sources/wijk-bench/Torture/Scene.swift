internal import Files

/// A municipality that is made anew for each trial.
struct Scene {
  /// The longest that a run may take.
  private static let patience = Duration.seconds(30)

  let wijk: String
  let folder: String

  /// The folder of the municipality, always the same one.
  var home: String { "\(folder)/home" }

  /// Makes the example municipality, with the reports of an earlier day.
  ///
  /// - Throws: ``FileError`` when it cannot be made.
  init(wijk: String, folder: String) throws(FileError) {
    self.wijk = wijk
    self.folder = folder
    _ = ChildProcess.measure(["/bin/rm", "-rf", folder])
    try Disk.makeFolder(folder)
    let model = "\(folder)/model"
    _ = ChildProcess.measure(["/bin/cp", "-R", "examples/elzenveld", model])
    _ = ChildProcess.measure(["/bin/rm", "-rf", "\(model)/rapporten"])
    try OpenFile(writing: "\(model)/gesprekken/2026-06-01 brug.md").write(Array(Self.note.utf8))
    _ = ChildProcess.measure([
      wijk, "compile", model, "-o", "\(model)/rapporten", "--editie", "alle", "--peildatum",
      "2026-07-01",
    ])
  }

  /// A note in which something is to be mended, and an agreement stands.
  private static let note = """
    ---
    gebied: Elzenveld-West
    datum:2026-06-01
    aanwezig: 9 bewoners
    ---
    ## Zorgen
    - Mail naar bewoner@voorbeeld.example over de brug.

    ## Afspraken
    - [ ] Bank plaatsen bij de brug @gemeente (voor 1 oktober) ^bank-bij-de-brug

    """

  /// The municipality as it is at the start.
  ///
  /// - Throws: ``FileError`` when it cannot be made.
  func fresh() throws(FileError) -> String {
    _ = ChildProcess.measure(["/bin/rm", "-rf", home])
    _ = ChildProcess.measure(["/bin/cp", "-R", "\(folder)/model", home])
    guard Disk.kind(of: home) == .folder else { throw FileError.missing(home) }
    return home
  }

  /// Runs `wijk`, and stops it when it does not end.
  func run(
    _ words: [String], _ interruption: ChildProcess.Interruption? = nil,
    _ streams: ChildProcess.Streams = .init()
  ) -> Cost? {
    ChildProcess.measure(
      [wijk] + words, streams,
      interruption: interruption ?? .init(signal: 9, after: Self.patience))
  }
}
