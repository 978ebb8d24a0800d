import Diagnostics
import TestSupport
import Testing

@Suite("Formats of findings")
struct FindingFormatTests {
  @Test("are those that --format names")
  func names() {
    #expect(
      FindingFormat.allCases.map(\.rawValue) == [
        "full", "concise", "json", "jsonl", "github", "gitlab", "sarif", "junit",
      ])
  }

  @Test(
    "give the same bytes every time, colour for people alone", arguments: FindingFormat.allCases)
  func stable(_ format: FindingFormat) {
    let report = SampleFindings.everything
    let output = format.render(report, in: .dutch)

    #expect(output == format.render(report, in: .dutch))
    #expect((output == format.render(report, in: .dutch, hasColour: true)) == (format != .full))
    #expect(output.last == UInt8(ascii: "\n"))
  }

  @Test(
    "never show the words of a note, save to the person who reads it in full",
    arguments: FindingFormat.allCases)
  func words(_ format: FindingFormat) {
    let finding = SampleFindings.finding("mw. Voorbeeld vindt «dit» een zorg")
    let output = format.render(SampleFindings.report([finding]), in: .dutch).text

    #expect(output.contains("Voorbeeld") == (format == .full))
  }

  @Test("know every finding that counts", arguments: FindingFormat.allCases)
  func all(_ format: FindingFormat) {
    let finding = SampleFindings.finding("«a»", code: "a-code-of-its-own")
    let output = format.render(SampleFindings.report([finding]), in: .english).text

    #expect(output.contains("a-code-of-its-own"))
    #expect(output.contains("something is wrong here"))
  }
}
