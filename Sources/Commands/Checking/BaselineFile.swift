internal import Checks
internal import Diagnostics
internal import Files
internal import Notes

/// The file in which a team keeps the findings that it lives with for now.
struct BaselineFile {
  let path: String

  /// What the file holds; `nil` when there is none yet.
  ///
  /// - Throws: ``UsageError`` when it holds something else.
  func read() throws -> Baseline? {
    guard Disk.kind(of: path) != nil else { return nil }
    let bytes = try Disk.contents(of: path, limit: 64 << 20)
    do throws(JSONRefusal) {
      let baseline = try JSONText.decode(Baseline.self, from: bytes)
      guard baseline.schema == Baseline.schema else {
        throw JSONRefusal(OtherSchema(found: baseline.schema, expected: Baseline.schema))
      }
      return baseline
    } catch {
      throw UsageError(
        nl: "'\(path)' is geen nulmeting van wijk: \(error.reason.nl)",
        en: "'\(path)' is not a baseline of wijk: \(error.reason.en)",
        help: Bilingual(
          nl: "maak hem opnieuw met --schrijf-nulmeting",
          en: "make it again with --write-baseline"))
    }
  }

  func write(_ baseline: Baseline) throws {
    let bytes = try JSONText.page(baseline)
    if Disk.kind(of: path) == nil {
      try Disk.makeFolder(Path.parent(of: path))
    }
    try Disk.replace(contentsOf: path, with: bytes)
  }
}
