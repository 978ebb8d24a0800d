import Diagnostics
import TestSupport
import Testing

@Suite("The json and jsonl formats")
struct JSONRendererTests {
  private let document = JSONRenderer().render(SampleFindings.everything).text

  @Test("are as the schema says", arguments: [SampleFindings.everything, SampleFindings.nothing])
  func schema(_ report: FindingReport) throws {
    let validator = try SchemaValidator(JSONRenderer.schema.bytes.text)
    let document = try JSONValue(JSONRenderer().render(report).text)

    #expect(validator.problems(in: document) == [])
  }

  @Test("have nothing that the schema does not name")
  func named() throws {
    let schema = try JSONValue(JSONRenderer.schema.bytes.text)
    let closed = try SchemaValidator(
      JSONRenderer.schema.bytes.text.replacing(
        #""type":"object","#, with: #""type":"object","additionalProperties":false,"#))

    #expect(schema["$defs"]?["finding"] != nil)
    #expect(closed.problems(in: try JSONValue(document)) == [])
  }

  @Test("tell all of a finding")
  func finding() throws {
    let finding = try #require(JSONValue(document)["findings"]?[0])
    let place = #"""
      {"start":{"line":3,"column":11},"end":{"line":3,"column":21},"bytes":{"start":17,"end":27}}
      """#
    #expect(
      try finding
        == JSONValue(
          #"""
          {
            "path": "gesprekken/hof.md", "code": "unknown-theme", "severity": "error",
            "topic": "names",
            "message": {"nl": "hier klopt iets niet", "en": "something is wrong here"},
            "help": {"nl": "doe er iets aan", "en": "do something about it"},
            "place": \#(place), "notes": [],
            "fix": {
              "title": {"nl": "schrijf 'eenzaamheid'", "en": "write 'eenzaamheid'"},
              "safe": true, "replacement": "eenzaamheid", "place": \#(place)
            },
            "fingerprint": "0000000000000001", "suppressed": null
          }
          """#))
  }

  @Test("say what is unknown, and what does not count")
  func unknown() throws {
    let findings = try #require(JSONValue(document)["findings"])

    for key in ["topic", "help", "place", "fix", "suppressed"] {
      #expect(findings[2]?[key] == .null)
    }
    #expect(
      findings[4]?["suppressed"]
        == .object(["kind": .text("comment"), "reason": .text("zo heet het \"hof\" nu eenmaal")]))
    #expect(findings[5]?["suppressed"] == .object(["kind": .text("baseline"), "reason": .null]))
  }

  @Test("sum up the run")
  func summary() throws {
    let expected = #"""
      {"found":48,"read":47,"skipped":["gesprekken/kapot é.md"],"errors":1,"warnings":2,
       "hints":1,"suppressed":2}
      """#
    let document = try JSONValue(document)
    let summary = try JSONValue(expected)
    #expect(document["summary"] == summary)
    #expect(document["version"] == .text("1.2.3"))
  }

  @Test("have the same findings, a line each")
  func lines() throws {
    let lines = try JSONLinesRenderer().render(SampleFindings.everything).text
      .split(separator: "\n").map { try JSONValue(String($0)) }

    let findings = try JSONValue(document)["findings"]
    #expect(findings == .list(lines))
    #expect(JSONLinesRenderer().render(SampleFindings.nothing).isEmpty)
  }
}
