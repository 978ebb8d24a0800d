import TestSupport
import Testing

@testable import Commands

@Suite("Opening a line in an editor")
struct EditorLinkTests {
  @Test(
    "knows editors by name, and takes an address",
    arguments: [
      Case("nothing said", nil, "vscode://file/a%20b/w%C3%AFjk.md:3"),
      Case("a name", "Zed", "zed://file/a%20b/w%C3%AFjk.md:3"),
      Case("one without lines", "obsidian", "obsidian://open?path=/a%20b/w%C3%AFjk.md"),
      Case("an address", "my-editor:{path}#{line}", "my-editor:/a%20b/w%C3%AFjk.md#3"),
    ] as [Case<String?, String>])
  func addresses(_ example: Case<String?, String>) throws {
    let link = try EditorLink(example.input)

    #expect(link.address(of: 3, in: "/a b/wïjk.md") == example.expected)
  }

  @Test(
    "refuses what opens nothing", arguments: ["notepat", "{path}", "x:", "javascript:{path}", ""])
  func refused(words: String) {
    #expect(throws: UsageError.self) { try EditorLink(words) }
  }

  @Test("escapes what would end an address or a page")
  func escaped() throws {
    let address = try EditorLink("x:{path}").address(of: nil, in: "/\"><'&?#%{line}")

    #expect(address == "x:/%22%3E%3C%27%26%3F%23%25%7Bline%7D")
  }
}
