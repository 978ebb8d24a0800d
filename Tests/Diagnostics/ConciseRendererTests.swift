import Diagnostics
import Source
import Testing

@Suite("The concise format")
struct ConciseRendererTests {
  @Test("is a line a finding, as its grammar says", arguments: Language.allCases)
  func grammar(_ language: Language) throws {
    let report = SampleFindings.everything
    let text = String(
      decoding: ConciseRenderer(language: language).render(report), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)

    let grammar =
      /(?<path>.+?)(:(?<line>[1-9][0-9]*):(?<column>[1-9][0-9]*))?: (?<label>[^\[]+)\[(?<code>[a-z0-9-]+)\]: .+/

    #expect(lines.last == "")
    #expect(lines.count == report.open.count + 1)
    for (line, finding) in zip(lines, report.open) {
      let match = try #require(line.wholeMatch(of: grammar))
      #expect(match.path == finding.path)
      #expect(match.line.flatMap { Int($0) } == finding.place?.start.line)
      #expect(match.column.flatMap { Int($0) } == finding.place?.start.column)
      #expect(match.label == finding.severity.name[language])
      #expect(match.code == finding.code.description)
    }
  }

  @Test("shows no control characters, which a terminal would obey")
  func control() {
    let text = String(
      decoding: ConciseRenderer(language: .dutch).render(SampleFindings.everything), as: UTF8.self)

    #expect(text.contains("no-rule]: 100% \"raar\" \u{FFFD}[31m & <b>:, \\\n"))
  }

  @Test("says the same of a finding in a file that is still at hand")
  func finding() {
    let file = SourceFile(path: "hof.md", text: "een\ntwee drie\n")
    let diagnostic = Diagnostic(
      "unknown-theme", .warning, at: 9..<13, nl: "'drie' is geen thema", en: "no theme",
      help: SampleFindings.help)

    #expect(
      ConciseRenderer(language: .dutch).render(Finding(diagnostic, in: file))
        == "hof.md:2:6: let op[unknown-theme]: 'drie' is geen thema (doe er iets aan)")
  }
}
