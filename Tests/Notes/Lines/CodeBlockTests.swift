import Diagnostics
import Source
import TestSupport
import Testing

@testable import Notes

@Suite("Blocks of code")
struct CodeBlockTests {
  /// Blocks between two lines of a list, which are all that is read.
  static let blocks: [Case<String, Void>] = [
    Case("of backticks", "- de bus\n```\ncode\n```\n- de brug"),
    Case("of tildes", "- de bus\n~~~ swift\n```\ncode\n~~~\n- de brug"),
    Case("with a longer fence", "- de bus\n````\n```\ncode\n````\n- de brug"),
    Case("closed by a longer fence", "- de bus\n```\ncode\n`````\n- de brug"),
    Case("in a quote", "- de bus\n> ```\n> code\n> ```\n- de brug"),
    Case("with an empty line in a quote", "- de bus\n> ```\n>\n> code\n> ```\n- de brug"),
    Case("in an item", "- de bus\n  ```\n  code\n  ```\n- de brug"),
    Case("far in, in an item of an item", "- de bus\n    - ```\n      code\n      ```\n- de brug"),
    Case("with a quote sign in it", "- de bus\n```\n> code\n```\n- de brug"),
    Case("with a comment in it", "- de bus\n```\n<!-- code\n```\n- de brug"),
    Case("indented a little", "- de bus\n\n:\n   ```\ncode\n  ```\n- de brug"),
    Case("with words behind a fence in it", "- de bus\n```\n``` code\n```\n- de brug"),
  ]

  @Test("are not read, and that is said", arguments: blocks)
  func isLeftOut(_ example: Case<String, Void>) {
    let found = reading(head + "## Zorgen\n" + example.input)
    #expect(found.conversation?.saidLines == ["concern: de bus", "concern: de brug"])
    #expect(found.diagnostics.map(\.code) == ["code-block"])
  }

  /// Fences that close nowhere, with the lines that are read all the same.
  static let open: [Case<String, [String]>] = [
    Case("to the end", "- de bus\n```\n- de brug", ["de bus", "de brug"]),
    Case(
      "to the end of a quote", "- de bus\n> ```\n> code\n\n- de brug",
      ["de bus", "“code”", "de brug"]),
    Case(
      "to the end of an item", "- de bus\n  ```\n  code\n- de brug", ["de bus", "code", "de brug"]),
    Case("with a shorter one below", "````\n- de bus\n```\n- de brug", ["de bus", "de brug"]),
    Case("with other marks below", "```\n- de bus\n~~~\n- de brug", ["de bus", "de brug"]),
  ]

  @Test("that close nowhere are lines like any other, and that is said", arguments: open)
  func isOpen(_ example: Case<String, [String]>) {
    let found = reading(head + "## Zorgen\n" + example.input)
    #expect(found.conversation?.signals.map(\.text) == example.expected)
    #expect(Set(found.diagnostics.map(\.code)) == ["unclosed-code-block"])
  }

  /// Marks that are no fence.
  static let texts: [Case<String, Void>] = [
    Case("code on one line", "- ```de bus``` rijdt niet"),
    Case("backticks behind the mark", "``` de bus` rijdt niet\n- de brug\n```"),
  ]

  @Test("begin with a fence, and not with what looks like one", arguments: texts)
  func isText(_ example: Case<String, Void>) {
    let text = conversation(body: "## Zorgen\n" + example.input).signals.first?.text ?? ""
    #expect(text.contains("de bus"))
  }

  @Test("are each said")
  func isEachSaid() {
    let block = "## Zorgen\n- de bus\n```\ncode\n```\n"
    #expect(codes(head + block + block) == ["code-block", "code-block"])
  }

  @Test(
    "are found in a time that grows with the note",
    arguments: [
      "``` a\n", "> ``` a\n", "<!-- a\n", "%% a\n", "[//]: # (a\n", "- ``` a\n", "[a\n[^1]: b\n",
      "<!-- <!-- --> ",
    ])
  func isLinear(_ line: String) {
    let text = String(repeating: line, count: 250_000 / line.utf8.count)
    let parts = UnreadParts(SourceFile(path: "a.md", text: text), from: 1)
    #expect(!parts.asides.isEmpty || !parts.codeBlocks.isEmpty)
  }
}
