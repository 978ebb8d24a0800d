import TestSupport
import Testing

@Suite("The schemas of what people write")
struct WrittenSchemaTests {
  @Test("describe each key in both languages", arguments: ["config", "note-head"], ["nl", "en"])
  func described(_ name: String, _ language: String) throws {
    let run = try Transcript(["schema", name, "--taal", language])
    let schema = try JSONValue(run.output)
    guard case .object(let properties)? = schema["properties"] else {
      Issue.record("\(name) has no properties")
      return
    }
    #expect(properties.count > 20)
    for (key, value) in properties {
      #expect(value["description"]?.string?.hasSuffix(".") ?? false, "\(key)")
    }
    #expect(properties["thema's"] != nil && properties["themes"] != nil)
  }

  @Test("name no key that the reader of wijk.yml does not know")
  func known() throws {
    let schema = try JSONValue(try Transcript(["schema", "config"]).output)
    guard case .object(let properties)? = schema["properties"] else { return }
    for key in properties.keys.sorted() {
      let run = try Transcript(
        ["check", "-", "--stdin-filename", "wijk.yml", "--format", "concise"],
        input: "\(key): { naam: x }\n")
      #expect(!run.output.contains("'\(key)' is geen instelling"), "\(key)")
    }
  }

  @Test("are written beside a new wijk.yml, which leads to its own")
  func begun() throws {
    let folder = try TemporaryFolder()
    _ = try Transcript(["init"], in: folder.path)
    let first = try folder.text("wijk.yml").prefix { !$0.isNewline }
    #expect(first == "# yaml-language-server: $schema=.wijk/config.schema.json")
    let schema = try folder.text(".wijk/config.schema.json")
    #expect(schema == (try Transcript(["schema", "config"]).output))
  }
}
