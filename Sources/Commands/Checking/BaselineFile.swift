internal import Checks
internal import Diagnostics
internal import Files

/// The file in which a team keeps the findings that it lives with for now.
struct BaselineFile {
  let path: String

  /// What the file holds; `nil` when there is none yet.
  ///
  /// - Throws: ``UsageError`` when it holds something else.
  func read() throws -> Baseline? {
    guard Disk.kind(of: path) != nil else { return nil }
    let bytes = try Disk.contents(of: path, limit: 64 << 20)
    guard let baseline = try? JSONText.decode(Baseline.self, from: bytes),
      baseline.schema == Baseline.schema
    else {
      throw UsageError(
        nl: "'\(path)' is geen nulmeting van wijk", en: "'\(path)' is not a baseline of wijk",
        help: Bilingual(
          nl: "maak hem opnieuw met --schrijf-nulmeting",
          en: "make it again with --write-baseline"))
    }
    return baseline
  }

  func write(_ baseline: Baseline) throws {
    let bytes = try JSONText.page(baseline)
    if Disk.kind(of: path) == nil {
      try Disk.makeFolder(Path.parent(of: path))
    }
    try Disk.replace(contentsOf: path, with: bytes)
  }
}
