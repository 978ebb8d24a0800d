import Diagnostics
import TestSupport
import Testing

@Suite("The sarif format")
struct SARIFRendererTests {
  private func run(_ report: FindingReport, _ language: Language = .dutch) throws -> JSONValue {
    let value = try JSONValue(SARIFRenderer(language: language).render(report).text)
    return try #require(value["runs"]?[0])
  }

  @Test(
    "is SARIF 2.1.0", arguments: [SampleFindings.everything, SampleFindings.nothing],
    Language.allCases)
  func schema(_ report: FindingReport, _ language: Language) throws {
    let value = try JSONValue(SARIFRenderer(language: language).render(report).text)

    #expect(try FormatSchema.named("sarif").problems(in: value) == [])
  }

  @Test("describes the rules, and says of which rule a result is")
  func rules() throws {
    let run = try run(SampleFindings.everything)
    let rule = run["tool"]?["driver"]?["rules"]?[1]

    #expect(rule?["id"] == .text("duplicate-id"))
    #expect(rule?["shortDescription"]?["text"] == .text("Een naam is van één afspraak."))
    #expect(
      rule?["help"]?["text"]
        == .text("Anders raakt er een zoek.\n\nUitleg: wijk explain duplicate-id"))
    #expect(rule?["defaultConfiguration"]?["level"] == .text("error"))
    #expect(rule?["properties"]?["tags"] == .list([.text("agreements")]))
    #expect(run["results"]?[1]?["ruleIndex"] == .number(1))
    #expect(run["results"]?[1]?["level"] == .text("warning"))
    #expect(run["results"]?[2]?["ruleIndex"] == nil)
    #expect(run["results"]?[2]?["level"] == .text("note"))
  }

  @Test("counts columns in code points, and bytes in UTF-8")
  func columns() throws {
    let result = try run(SampleFindings.everything)["results"]?[3]
    let place = result?["locations"]?[0]?["physicalLocation"]?["region"]

    // `café ` takes six code points here and the family `👩‍👧` three, so `één` is the eleventh.
    #expect(
      try place
        == JSONValue(
          #"""
          {"startLine":1,"startColumn":11,"endLine":2,"endColumn":5,"byteOffset":19,"byteLength":10}
          """#))
  }

  @Test(
    "encodes paths as URIs from the root of the sources",
    arguments: [
      ("gesprekken/hof.md", "gesprekken/hof.md", true),
      ("./hof.md", "hof.md", true),
      ("a b/50%: é#?.md", "a%20b/50%25%3A%20%C3%A9%23%3F.md", true),
      ("/noten/a b.md", "file:///noten/a%20b.md", false),
    ])
  func paths(_ path: String, _ uri: String, _ isRelative: Bool) throws {
    let run = try run(SampleFindings.report([SampleFindings.finding("«a»", path: path)]))
    let place = run["results"]?[0]?["locations"]?[0]?["physicalLocation"]?["artifactLocation"]

    #expect(place?["uri"] == .text(uri))
    #expect(place?["uriBaseId"] == (isRelative ? .text("%SRCROOT%") : nil))
    #expect(run["originalUriBaseIds"]?["%SRCROOT%"] != nil)
  }

  @Test("offers fixes with what goes and what comes")
  func fixes() throws {
    let results = try run(SampleFindings.everything)["results"]
    let change = results?[0]?["fixes"]?[0]?["artifactChanges"]?[0]
    let region = results?[0]?["locations"]?[0]?["physicalLocation"]?["region"]

    #expect(change?["replacements"]?[0]?["deletedRegion"] == region)
    #expect(
      change?["replacements"]?[0]?["insertedContent"] == .object(["text": .text("eenzaamheid")]))
    #expect(results?[0]?["fixes"]?[0]?["properties"]?["safe"] == .truth(true))
    #expect(results?[1]?["fixes"]?[0]?["properties"]?["safe"] == .truth(false))
    #expect(
      results?[1]?["relatedLocations"]?[0]?["message"]?["text"] == .text("dit stond er eerder"))
  }

  @Test("keeps what a comment or the baseline takes away, and says so")
  func suppressions() throws {
    let results = try run(SampleFindings.everything)["results"]

    #expect(
      results?[4]?["suppressions"]
        == .list([
          .object([
            "kind": .text("inSource"), "justification": .text("zo heet het \"hof\" nu eenmaal"),
          ])
        ]))
    #expect(results?[5]?["suppressions"] == .list([.object(["kind": .text("external")])]))
    #expect(results?[5]?["baselineState"] == .text("unchanged"))
    #expect(results?[0]?["baselineState"] == .text("new"))
    #expect(results?[0]?["suppressions"] == nil)
    #expect(
      results?[0]?["partialFingerprints"] == .object(["wijk/v1": .text("0000000000000001")]))
  }

  @Test("says nothing of a baseline when there is none")
  func noBaseline() throws {
    let results = try run(SampleFindings.report([SampleFindings.finding("«a»")]))["results"]
    #expect(results?[0]?["baselineState"] == nil)
  }

  @Test("names the notes that were skipped")
  func skipped() throws {
    let invocation = try run(SampleFindings.everything)["invocations"]?[0]
    let notification = invocation?["toolExecutionNotifications"]?[0]
    let place = notification?["locations"]?[0]?["physicalLocation"]?["artifactLocation"]

    #expect(place?["uri"] == .text("gesprekken/kapot%20%C3%A9.md"))
  }
}
