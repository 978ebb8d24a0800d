internal import Diagnostics
internal import Files
internal import Publication

/// The record of what was ever published, and what a new edition adds to it.
struct PublicationMemory {
  /// What was shown before.
  let earlier: PublishedFigures
  /// What shows between the editions that were taken in and what was shown before.
  private(set) var differences: [Finding] = []
  private let place: MemoryPlace?
  private var figures: PublishedFigures
  private var told: Set<Bilingual> = []

  /// Reads what is remembered; whoever is going to add to it holds its folder.
  ///
  /// - Throws: ``UsageError`` when it is not what was written there; to publish without it could
  ///   give away what earlier reports kept.
  init(_ place: MemoryPlace) throws {
    try self.init(of: place.contents(), at: place)
  }

  /// Reads what was remembered elsewhere, and is not written anywhere by this run.
  ///
  /// - Parameter files: What was remembered, by path.
  /// - Throws: ``UsageError`` when it is not what was written there.
  init(of files: [(path: String, bytes: [UInt8])]) throws {
    try self.init(of: files, at: nil)
  }

  private init(of files: [(path: String, bytes: [UInt8])], at place: MemoryPlace?) throws {
    self.place = place
    var earlier = PublishedFigures()
    for (path, bytes) in files {
      do throws(JSONRefusal) {
        earlier.add(try JSONText.decode(PublishedFigures.self, from: bytes))
      } catch {
        throw UsageError(
          nl: "'\(path)' is niet zoals wijk het schreef: \(error.reason.nl)",
          en: "'\(path)' is not as wijk wrote it: \(error.reason.en)",
          help: Bilingual(
            nl: "zet het terug, of haal het weg als de verslagen hier nooit zijn gedeeld",
            en: "put it back, or take it away if the reports here were never shared"))
      }
    }
    self.earlier = earlier
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

  /// Takes in when what feeds and agendas tell last changed.
  mutating func take(_ days: ChangeDays) { figures.days = days }

  /// Remembers it all, before any of it is put where others can read it.
  func save() throws {
    if let place, let bytes = try bytes { try place.write(bytes) }
  }

  /// What is to be remembered, as a file; `nil` when that is nothing.
  var bytes: [UInt8]? {
    get throws { figures.isEmpty ? nil : try JSONText.page(figures) }
  }
}
