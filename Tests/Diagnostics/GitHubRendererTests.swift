import Diagnostics
import Source
import Testing

@Suite("The github format")
struct GitHubRendererTests {
  /// A workflow command, read as a runner reads it.
  private struct Command {
    var name: Substring
    var properties: [Substring: String] = [:]
    var data: String

    init?(_ line: Substring) {
      guard line.hasPrefix("::"), let end = line.dropFirst(2).firstRange(of: "::") else {
        return nil
      }
      let head = line.dropFirst(2)[..<end.lowerBound]
      let parts = head.split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      name = parts[0]
      data = Self.decode(line[end.upperBound...])
      for property in parts[1].split(separator: ",", omittingEmptySubsequences: false) {
        guard let equals = property.firstIndex(of: "=") else { return nil }
        properties[property[..<equals]] = Self.decode(property[property.index(after: equals)...])
      }
    }

    private static func decode(_ text: Substring) -> String {
      [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")].reduce(
        String(text)
      ) { $0.replacing($1.0, with: $1.1) }
    }
  }

  private let lines = GitHubRenderer(language: .english).render(SampleFindings.everything).text
    .split(separator: "\n", omittingEmptySubsequences: false)

  @Test("is a command a finding, as its grammar says")
  func grammar() throws {
    let findings = SampleFindings.everything.open
    #expect(lines.last == "")
    #expect(lines.count == findings.count + 1)

    for (line, finding) in zip(lines, findings) {
      let command = try #require(Command(line))
      #expect(["error", "warning", "notice"].contains(command.name))
      #expect(command.properties["file"] == finding.path)
      #expect(command.properties["title"] == finding.code.description)
      #expect(command.data.hasPrefix(finding.message.en))
      #expect(command.properties["line"] == finding.place.map { "\($0.start.line)" })
      #expect(command.properties["endLine"] == finding.place.map { "\($0.end.line)" })
    }
  }

  @Test("has columns only for a place on one line, as runners want it")
  func columns() throws {
    #expect(
      lines[0] == """
        ::error file=gesprekken/hof.md,line=3,col=11,endLine=3,endColumn=21,\
        title=unknown-theme::something is wrong here (do something about it)
        """)
    #expect(
      lines[3] == """
        ::warning file=gesprekken/hof.md,line=1,endLine=2,\
        title=unknown-theme::something is wrong here (do something about it)
        """)
  }

  @Test("escapes what ends a property or a line")
  func escapes() {
    #expect(
      lines[2] == """
        ::notice file=gesprekken/50%25 klaar%2C a%3Ab & "c" <d>.md,\
        title=no-rule::odd%0D%0A\u{1}\u{FFFE}
        """)
  }

  @Test("is empty when there is nothing to tell")
  func nothing() {
    #expect(GitHubRenderer(language: .dutch).render(SampleFindings.nothing).isEmpty)
  }
}
