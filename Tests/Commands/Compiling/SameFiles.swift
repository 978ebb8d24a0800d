import TestSupport
import Testing

/// Expects two folders to hold the same files.
func expectSameFiles(
  _ folder: TemporaryFolder, _ one: String, _ other: String,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let files = try folder.files(below: one)
  #expect(!files.isEmpty, sourceLocation: sourceLocation)
  #expect(try files == folder.files(below: other), sourceLocation: sourceLocation)
  for file in files {
    #expect(
      try folder.text("\(one)/\(file)") == folder.text("\(other)/\(file)"), "\(file)",
      sourceLocation: sourceLocation)
  }
}
