import Diagnostics
import TestSupport
import Testing

@Suite("The junit format")
struct JUnitRendererTests {
  /// Which elements may stand in which, and with which attributes.
  private static let children = [
    "testsuites": ["testsuite"], "testsuite": ["testcase"],
    "testcase": ["failure", "system-out", "skipped"],
    "failure": [], "system-out": [], "skipped": [],
  ]
  private static let attributes: [String: Set<String>] = [
    "testsuites": ["name", "tests", "failures", "errors"],
    "testsuite": ["name", "tests", "failures", "errors", "skipped"],
    "testcase": ["classname", "name"], "failure": ["message", "type"], "skipped": ["message"],
    "system-out": [],
  ]

  private func suites(_ report: FindingReport, _ language: Language = .dutch) throws -> XMLElement {
    try XMLElement(JUnitRenderer(language: language).render(report))
  }

  @Test(
    "is well-formed, with the elements and attributes of JUnit",
    arguments: [SampleFindings.everything, SampleFindings.nothing], Language.allCases)
  func structure(_ report: FindingReport, _ language: Language) throws {
    func check(_ element: XMLElement) {
      #expect(Set(element.attributes.keys) == Self.attributes[element.name])
      for child in element.children {
        #expect(Self.children[element.name]?.contains(child.name) == true)
        check(child)
      }
    }
    let suites = try suites(report, language)
    #expect(suites.name == "testsuites")
    check(suites)
  }

  @Test("is a failed test a finding that fails the run, and a skipped test a skipped note")
  func findings() throws {
    var report = SampleFindings.everything
    report.threshold = .warning
    let suite = try #require(try suites(report).children.first)
    let cases = suite.children

    #expect(suite.attributes["tests"] == "5")
    #expect(suite.attributes["failures"] == "3")
    #expect(suite.attributes["skipped"] == "1")
    #expect(
      cases.map { $0.children.first?.name } == [
        "failure", "failure", "system-out", "failure", "skipped",
      ])
    #expect(
      cases[0].attributes == ["classname": "gesprekken/hof.md", "name": "unknown-theme 3:11"])
    #expect(
      cases[0].children[0].attributes == ["message": "hier klopt iets niet", "type": "error"])
    #expect(
      cases[0].children[0].text
        == ConciseRenderer(language: .dutch).render(report.findings[0]))
    #expect(cases[4].attributes["classname"] == "gesprekken/kapot é.md")
  }

  @Test("escapes what means something in XML, and replaces what XML does not allow")
  func escapes() throws {
    var report = SampleFindings.everything
    report.threshold = .hint
    let english = try suites(report, .english).children[0].children[2]
    let dutch = try suites(report).children[0].children[2]

    #expect(english.attributes["classname"] == "gesprekken/50% klaar, a:b & \"c\" <d>.md")
    #expect(english.children[0].attributes["message"] == "odd\r\n\u{FFFD}\u{FFFD}")
    #expect(dutch.children[0].attributes["message"] == "100% \"raar\"\n\u{FFFD}[31m & <b>:, \\")
  }

  @Test("is a test that passes when there is nothing to tell")
  func nothing() throws {
    let suite = try suites(SampleFindings.nothing).children[0]

    #expect(suite.attributes["tests"] == "1")
    #expect(suite.attributes["failures"] == "0")
    #expect(suite.children.map(\.children.count) == [0])
  }

  @Test("fails nothing when the run does not fail")
  func hints() throws {
    let report = SampleFindings.report([SampleFindings.finding("«a»", .hint)])
    let suite = try suites(report).children[0]

    #expect(suite.attributes["failures"] == "0")
    #expect(suite.children[0].children.map(\.name) == ["system-out"])
    #expect(
      suite.children[0].children[0].text
        == ConciseRenderer(language: .dutch).render(report.findings[0]))
  }
}
