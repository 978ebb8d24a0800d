import Diagnostics
import Files
import FoundationEssentials
import PersonalData
import Source
import Testing

@Suite("The notes of Elzenveld")
struct ExampleTests {
  /// The notes of the example municipality, as they stand in the repository.
  static let notes: [SourceFile] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../examples/elzenveld/gesprekken").standardized
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: root.path())) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted().compactMap { name in
      guard let data = try? Data(contentsOf: root.appending(path: name)) else { return nil }
      return SourceFile(path: name, bytes: TextDecoding.decode(Array(data)).bytes)
    }
  }()

  @Test("are there")
  func found() { #expect(Self.notes.count >= 38) }

  @Test("have two things that a person should look at, and no errors")
  func clean() {
    var known = elzenveld
    known.names += ["Ganzeveen", "Ganze Veen", "Hoogwolde", "Broekerhaar"]
    let finder = PersonalDataFinder(allowing: known)
    let found = Self.notes.flatMap { file in
      finder.matches(in: file.bytes).map { match in
        "\(file.path): \(match.severity) \(match.kind.rawValue)"
      }
    }
    #expect(
      found == [
        "2026/2026-01-29 inloopavond hoogwolde.md: warning one-person",
        "ganzeveen/2026-02-03 keukentafel Ganze veen.md: warning health-detail",
      ])
  }
}
