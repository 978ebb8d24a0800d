internal import Diagnostics
internal import Files

/// The folder that letters are written to: beside the editions, or one of their own.
struct LetterFolder {
  private static let name = Bilingual(nl: "terugkoppeling", en: "feedback")

  /// The folder with the manifest.
  let output: OutputFolder
  /// The folder within that one; empty when they stand in it directly.
  private let subfolder: String

  /// Makes the place: the one asked for, or that beside the editions.
  init(_ asked: String?, in municipality: MunicipalityFolder, _ language: Language) {
    let (reports, name) = (municipality.reports, Self.name[language])
    let usual = Path.join(reports, name)
    // Asked for by its own name it is the same folder, with its manifest one higher.
    if let asked, !Path.isSame(asked, usual) {
      output = OutputFolder(asked)
      subfolder = ""
    } else {
      output = OutputFolder(reports, isOwn: true)
      subfolder = name
    }
  }

  /// The folder that the letters stand in.
  var path: String { Path.join(output.path, subfolder) }

  /// Writes letters, and lets those of other conversations be.
  ///
  /// - Parameter files: The files by name.
  /// - Returns: How many files were written and left alone.
  /// - Throws: ``FileError`` when one cannot be written; then all is as it was.
  func write(_ files: [String: [UInt8]]) throws(FileError) -> OutputFolder.Outcome {
    var placed: [String: [UInt8]] = [:]
    for (name, bytes) in files { placed[Path.join(subfolder, name)] = bytes }
    return try output.write(placed, by: .letter)
  }
}
