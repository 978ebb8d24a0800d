import Diagnostics
import Source
import TestSupport
import Testing

@testable import YAML

extension YAMLNode {
  /// The value as one line: `{a: 1, b: [2, 3]}`.
  fileprivate var line: String {
    switch self {
    case .scalar(let text, _): text
    case .sequence(let items, _): "[\(items.map(\.line).joined(separator: ", "))]"
    case .mapping(let entries, _):
      "{\(entries.map { "\($0.key): \($0.value.line)" }.joined(separator: ", "))}"
    }
  }
}

@Suite("YAML as people write it")
struct YAMLReaderTests {
  private func read(_ text: String) -> YAMLReading {
    YAMLReader.read(SourceFile(path: "wijk.yml", text: text))
  }

  private func codes(_ text: String) -> [String] {
    read(text).diagnostics.map(\.code.description)
  }

  static let values = [
    Case("a word", "a: b", "{a: b}"), Case("a date stays words", "a: 12-3", "{a: 12-3}"),
    Case("no stays a word", "a: nee", "{a: nee}"), Case("nothing", "a:", "{a: }"),
    Case("null", "a: ~", "{a: }"), Case("quotes", "a: \"b: c\"", "{a: b: c}"),
    Case("single quotes", "a: 'it''s'", "{a: it's}"), Case("a list", "a: [b, c]", "{a: [b, c]}"),
    Case("a list of lines", "a:\n  - b\n  - c", "{a: [b, c]}"),
    Case("a list of lines, not indented", "a:\n- b\n- c", "{a: [b, c]}"),
    Case("a mapping", "a: { b: 1 }", "{a: {b: 1}}"),
    Case("a mapping of lines", "a:\n  b: 1\n  c: 2", "{a: {b: 1, c: 2}}"),
    Case("a comment", "a: b # c", "{a: b}"), Case("a number sign in a word", "a: b#c", "{a: b#c}"),
    Case("a list that closes at the margin", "a: [b,\n  c,\n]\nd: e", "{a: [b, c], d: e}"),
    Case("a list at the margin", "a: [\nb,\nc\n]\nd: e", "{a: [b, c], d: e}"),
    Case("a mapping that closes at the margin", "a: {\n  b: 1\n}\nd: e", "{a: {b: 1}, d: e}"),
    Case("a text with number signs", "a: |\n  b\n  # c\n\nd: e", "{a: b\n# c, d: e}"),
    Case("a text of number signs", "a: |\n  # b\n# c\nd: e", "{a: # b, d: e}"),
    Case("a bar", "a: b | c", "{a: b | c}"),
    Case("a folded text", "a: >\n  b\n  c\nd: e", "{a: b c, d: e}"),
    Case("a key of two words", "a b: c", "{a b: c}"),
    Case("a document mark", "---\na: b", "{a: b}"),
  ]

  @Test("keeps the words", arguments: values)
  func keepsWords(_ example: Case<String, String>) {
    #expect(read(example.input).root?.line == example.expected)
    #expect(codes(example.input) == [])
  }

  static let slips: [Case<String, [String]>] = [
    Case("a missing space", "a:b\nc: d", ["{a: b, c: d}", "missing-space-after-colon"]),
    Case("an open quote", "a: \"b\nc: d", ["{a: b, c: d}", "unclosed-quote"]),
    Case("curly quotes", "a: “b”\nc: d", ["{a: b, c: d}", "smart-quotes"]),
    Case("an open bracket", "a: [b\nc: d", ["{a: [b, c: d}", "yaml-syntax"]),
    Case("the same key twice", "a: b\na: d", ["{a: b, a: d}", "duplicate-key"]),
  ]

  @Test("costs one value at most when something slips", arguments: slips)
  func readsSlip(_ example: Case<String, [String]>) {
    let root = read(example.input).root?.line ?? ""
    #expect([root] + codes(example.input) == example.expected)
  }

  @Test("knows the place of every key and value")
  func knowsPlaces() {
    let marked = MarkedSource("«naam»: «west»\n«buurten»: [«Lindehof», \"«De Bongerd»\"]")
    let root = YAMLReader.read(marked.file).root
    let texts = marked.ranges.map { marked.file.text($0) }
    #expect(texts == ["naam", "west", "buurten", "Lindehof", "De Bongerd"])
    let entries = root?.entries ?? []
    #expect(entries.map { marked.file.text($0.keyRange) } == ["naam", "buurten"])
    #expect(entries.map(\.keyRange) == [marked.ranges[0], marked.ranges[2]])
    #expect(entries.first?.value.range == marked.ranges[1])
    guard case .sequence(let items, _) = entries.last?.value else {
      Issue.record("no list")
      return
    }
    #expect(items.first?.range == marked.ranges[3])
    // The quotation marks belong to the value.
    #expect(items.last.map { marked.file.text($0.range) } == "\"De Bongerd\"")
  }

  @Test("reads a thousand values, and says so when there are more")
  func hasNodeLimit() {
    let many = (0..<YAMLReader.noteLimit + 1).map { "k\($0): v" }.joined(separator: "\n")
    #expect(codes(many).contains("yaml-too-large"))
    let list = "a: [" + Array(repeating: "b", count: 2_000).joined(separator: ", ") + "]"
    #expect(codes(list).contains("yaml-too-large"))
    #expect(codes("a: [b, c]") == [])
  }

  @Test("reads 64 levels, and says so when there are more", arguments: ["[", "{a: "])
  func hasDepthLimit(_ open: String) {
    let close = open == "[" ? "]" : "}"
    let deep = String(repeating: open, count: 80) + String(repeating: close, count: 80)
    #expect(codes("a: \(deep)\nb: c").contains("yaml-too-deep"))
    #expect(read("a: \(deep)\nb: c").root?.entries.last?.value.string == "c")
  }

  @Test("never follows an alias, so that nothing grows")
  func refusesAlias() {
    let bomb = "a: &x [b, b]\nc: [*x, *x]\nd: e"
    #expect(codes(bomb).contains("yaml-alias"))
    #expect(read(bomb).root?.entries.last?.value.string == "e")
  }
}
