import Diagnostics
import TestSupport
import Testing

@Suite("The gitlab format")
struct GitLabRendererTests {
  @Test(
    "is a Code Quality report", arguments: [SampleFindings.everything, SampleFindings.nothing])
  func schema(_ report: FindingReport) throws {
    let value = try JSONValue(GitLabRenderer(language: .dutch).render(report).text)

    #expect(try FormatSchema.named("gitlab").problems(in: value) == [])
  }

  @Test("tells where and how bad, and leaves out what does not count")
  func findings() throws {
    let value = try JSONValue(
      GitLabRenderer(language: .english).render(SampleFindings.everything).text)

    #expect(
      try value[0]
        == JSONValue(
          #"""
          {
            "description": "something is wrong here (do something about it)",
            "check_name": "unknown-theme", "fingerprint": "0000000000000001",
            "severity": "major",
            "location": {
              "path": "gesprekken/hof.md", "lines": {"begin": 3, "end": 3},
              "positions": {
                "begin": {"line": 3, "column": 11}, "end": {"line": 3, "column": 21}
              }
            }
          }
          """#))
    #expect(value[1]?["severity"] == .text("minor"))
    #expect(value[2]?["severity"] == .text("info"))
    #expect(value[2]?["location"]?["lines"] == .object(["begin": .number(1)]))
    #expect(value[4] == nil)
  }
}
