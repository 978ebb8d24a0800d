internal import Diagnostics
internal import Files
internal import Publication

/// What was ever published in an output folder, and what a new edition adds to it.
struct PublicationMemory {
  /// What was shown before.
  let earlier: PublishedFigures
  /// What shows between the editions that were taken in and what was shown before.
  private(set) var differences: [Finding] = []
  private var figures: PublishedFigures
  private var told: Set<Bilingual> = []

  /// Reads what an output folder remembers.
  ///
  /// - Throws: ``UsageError`` when it is not what was written there; to publish without it could
  ///   give away what earlier reports kept.
  init(_ output: OutputFolder) throws {
    if let bytes = try output.memory() {
      do {
        earlier = try JSONText.decode(PublishedFigures.self, from: bytes)
      } catch {
        let name = Path.join(output.path, OutputFolder.memoryName)
        throw UsageError(
          nl: "'\(name)' is niet zoals wijk het schreef",
          en: "'\(name)' is not as wijk wrote it",
          help: Bilingual(
            nl: "zet het terug, of haal het weg als de verslagen hier nooit zijn gedeeld",
            en: "put it back, or take it away if the reports here were never shared"))
      }
    } else {
      earlier = PublishedFigures()
    }
    figures = earlier
  }

  /// Takes in an edition.
  ///
  /// - Parameters:
  ///   - edition: The edition.
  ///   - path: Its folder.
  mutating func take(_ edition: PublishedEdition, at path: String) {
    figures.add(PublishedFigures(edition))
    for finding in edition.differences(from: earlier, path: path)
    where told.insert(finding.diagnostic.message).inserted {
      differences.append(finding)
    }
  }

  /// What is to be remembered; `nil` while nothing was made public.
  func bytes() throws -> [UInt8]? {
    figures.isEmpty ? nil : try JSONText.page(figures)
  }
}
