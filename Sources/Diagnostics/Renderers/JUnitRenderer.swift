internal import Source

/// Writes JUnit XML: a test case a finding, in one suite, that fails when the finding fails the run.
///
///     testsuites (name tests failures errors)
///       testsuite (name tests failures errors skipped)
///         testcase (classname = PATH, name = CODE [LINE ":" COLUMN])
///           failure (message, type = SEVERITY): the finding as in ``ConciseRenderer``
///           system-out: the same, of a finding that does not fail the run
///         testcase (classname = PATH, name = "read")
///           skipped (message)
///
/// A note that was skipped is a skipped test case; and when there is nothing to tell there is
/// one test case that passes, since build servers hold an empty suite for a broken one. Findings
/// that a comment or the baseline takes away are left out.
package struct JUnitRenderer: FindingRenderer {
  package let language: Language

  package init(language: Language) {
    self.language = language
  }

  package func render(_ report: FindingReport) -> [UInt8] {
    let findings = report.open
    let isClean = findings.isEmpty && report.skipped.isEmpty
    let tests = isClean ? 1 : findings.count + report.skipped.count
    let counts: KeyValuePairs = [
      "tests": "\(tests)", "failures": "\(findings.count { $0.severity >= report.threshold })",
      "errors": "0",
    ]

    var xml = XMLBytes()
    xml.open("testsuites", ["name": "wijk"], counts)
    xml.open(
      "testsuite", ["name": "wijk check"], counts, ["skipped": "\(report.skipped.count)"])
    if isClean { xml.empty("testcase", ["classname": "wijk", "name": "check"]) }
    for finding in findings {
      append(finding, fails: finding.severity >= report.threshold, to: &xml)
    }
    for path in report.skipped {
      xml.open("testcase", ["classname": path, "name": "read"])
      let message = Bilingual(nl: "niet gelezen", en: "not read")[language]
      xml.empty("skipped", ["message": message])
      xml.close("testcase")
    }
    xml.close("testsuite")
    xml.close("testsuites")
    return xml.bytes
  }

  private func append(_ finding: PlacedFinding, fails: Bool, to xml: inout XMLBytes) {
    let place = finding.place.map { " \($0.start.line):\($0.start.column)" } ?? ""
    xml.open("testcase", ["classname": finding.path, "name": "\(finding.code)\(place)"])
    let words = ConciseRenderer(language: language).render(finding)
    if fails {
      xml.element(
        "failure", ["message": finding.message[language], "type": finding.severity.rawValue],
        words)
    } else {
      xml.element("system-out", [:], words)
    }
    xml.close("testcase")
  }
}
