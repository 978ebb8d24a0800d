import TestSupport
import Testing

@testable import Reports

@Suite("Feeds of questions and activities")
struct FeedTests {
  private func text(_ format: ExportFormat) throws -> String {
    let files = try Square.exported([format]).files
    return try #require(files.first { $0.path == "bewoners/feeds/west.\(format.rawValue)" }).text
  }

  @Test("are these files, which feed readers were seen to read", arguments: ["atom", "json"])
  func golden(_ name: String) throws {
    let format = try #require(ExportFormat(rawValue: name))
    try expectGolden(try text(format), "feed.\(name)")
  }

  /// What jsonfeed.org/version/1.1 asks for, as far as the feeds go.
  private static let schema = """
    {
      "type": "object", "required": ["version", "title", "items"], "additionalProperties": false,
      "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"},
        "title": {"type": "string"}, "language": {"type": "string"},
        "authors": {"type": "array", "minItems": 1, "items": {
          "type": "object", "required": ["name"], "additionalProperties": false,
          "properties": {"name": {"type": "string"}}}},
        "items": {"type": "array", "items": {
          "type": "object", "required": ["id", "content_text"], "additionalProperties": false,
          "properties": {
            "id": {"type": "string", "pattern": "^urn:uuid:[0-9a-f-]{36}$"},
            "title": {"type": "string"}, "content_text": {"type": "string"},
            "date_modified": {"type": "string", "pattern": "^2026-07-01T00:00:00Z$"},
            "tags": {"type": "array", "items": {"type": "string"}}}}}
      }
    }
    """

  @Test("fit the description of JSON Feed 1.1, and name every item once")
  func schema() throws {
    let feed = try JSONValue(try text(.jsonFeed))
    let problems = try SchemaValidator(Self.schema).problems(in: feed)
    #expect(problems.isEmpty, "\(problems)")

    guard case .list(let items) = feed["items"] else {
      Issue.record("no items")
      return
    }
    #expect(Set(items.compactMap { $0["id"] }).count == items.count)
  }

  @Test("tell the same in both forms")
  func same() throws {
    let feed = try JSONValue(try text(.jsonFeed))
    let atom = try text(.atom)
    guard case .list(let items) = feed["items"] else {
      Issue.record("no items")
      return
    }
    #expect(items.count == 5)
    for item in items {
      guard case .text(let id) = item["id"] else { continue }
      #expect(atom.contains("<id>\(id)</id>"))
    }
  }

  @Test("are not made when there is nothing in them, and a sentence says so")
  func empty() throws {
    let outcome = try Square.exported(
      [.atom, .jsonFeed], notes: ["gebied: west\ndatum: 12 maart 2026\n"])

    #expect(!outcome.files.contains { $0.path.hasPrefix("bewoners/feeds/") })
    #expect(outcome.remarks == [.noFeed(.atom), .noFeed(.jsonFeed)])
  }
}
