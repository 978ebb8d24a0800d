import Diagnostics
import TestSupport
import Testing

@Suite("The schemas that formats are held against")
struct FormatSchemaTests {
  @Test(
    "refuse what is not in the format",
    arguments: [
      ("gitlab", #"{}"#, "not of type array"),
      ("gitlab", #"[{}]"#, "'fingerprint' is missing"),
      ("sarif", #"{"version":"2.1.0","runs":[]}"#, "fewer than 1"),
      ("sarif", #"{"version":"2.0.0"}"#, "is not text(\"2.1.0\")"),
      ("sarif", #"{"inventing":1}"#, "$.inventing: nothing may be here"),
      ("sarif", #"{"runs":[{"results":[{"level":"info"}]}]}"#, "is not one of"),
      (
        "sarif",
        #"{"runs":[{"results":[{"locations":[{"physicalLocation":{"region":{"startLine":0}}}]}]}]}"#,
        "0.0 is less than 1.0"
      ),
    ])
  func refuse(_ name: String, _ json: String, _ problem: String) throws {
    let problems = try FormatSchema.named(name).problems(in: JSONValue(json))
    #expect(problems.contains { $0.contains(problem) }, "\(problems)")
  }

  @Test(
    "refuse findings that are not as they are documented",
    arguments: [
      (#""found":48"#, #""found":-1"#, "less than 0"),
      (#""severity":"error""#, #""severity":"fout""#, "is not one of"),
      (#""topic":"names","#, "", "'topic' is missing"),
      (#""code":"duplicate-id""#, #""code":"Duplicate ID""#, "is not like"),
      (#""safe":true"#, #""safe":"ja""#, "fits none of the kinds"),
    ])
  func findings(_ part: String, _ broken: String, _ problem: String) throws {
    let document = JSONRenderer().render(SampleFindings.everything).text
    let validator = try SchemaValidator(JSONRenderer.schema.bytes.text)
    let problems = validator.problems(in: try JSONValue(document.replacing(part, with: broken)))

    #expect(problems.contains { $0.contains(problem) }, "\(problems)")
  }
}
