internal import Diagnostics
internal import Publication
internal import Reports

/// What a research program is handed: the codes, or the codes with all that is coded.
enum ResearchFormat: String, NamedFormat {
  case codebook = "qdc"
  case project = "qdpx"

  /// The format of a file, by its ending or by the word for it.
  ///
  /// - Throws: ``UsageError`` when neither says which, or they disagree.
  init(path: String, word: String?) throws {
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let named = try word.map(Self.init(word:))
    if path == "-" {
      guard let named else { throw Self.unclear }
      self = named
      return
    }
    guard let ended = Self(rawValue: ending), path.contains(".") else {
      throw UsageError(
        nl: "'\(path)' eindigt niet op .qdc of .qdpx",
        en: "'\(path)' does not end in .qdc or .qdpx",
        help: Bilingual(
          nl: "noem een codeboek .qdc en een project .qdpx",
          en: "call a codebook .qdc and a project .qdpx"))
    }
    guard named == nil || named == ended else {
      throw UsageError(
        nl: "'\(path)' is geen naam voor een bestand in het formaat \(word ?? "")",
        en: "'\(path)' is no name for a file in the format \(word ?? "")",
        help: Bilingual(
          nl: "laat --formaat weg, of verander de naam",
          en: "leave out --format, or change the name"))
    }
    self = ended
  }

  private static var unclear: UsageError {
    UsageError(
      nl: "op de standaarduitvoer is niet te zien welk formaat het moet zijn",
      en: "standard output does not show which format it should be",
      help: Bilingual(
        nl: "schrijf erbij --formaat qdc of --formaat qdpx",
        en: "add --format qdc or --format qdpx"))
  }

  func bytes(of research: TracedResearch) -> [UInt8] {
    switch self {
    case .codebook: ResearchFile.codebook(research)
    case .project: ResearchFile.project(research)
    }
  }
}
