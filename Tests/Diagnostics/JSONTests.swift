import Diagnostics
import TestSupport
import Testing

@Suite("JSON")
struct JSONTests {
  @Test("keeps members in order and writes no spaces")
  func order() {
    let value: JSON = [
      "z": 1, "a": [true, false, "x"], "m": .null, "leeg": [], "ook leeg": .object([]),
    ]
    #expect(
      value.bytes.text == #"{"z":1,"a":[true,false,"x"],"m":null,"leeg":[],"ook leeg":{}}"# + "\n")
  }

  @Test(
    "escapes what RFC 8259 says must be, and nothing else",
    arguments: [
      ("gewoon é 🌳 / \u{7F}", #""gewoon é 🌳 / \#u{7F}""#),
      ("\"a\\", #""\"a\\""#),
      ("\n\r\t", #""\n\r\t""#),
      ("\u{0}\u{8}\u{1B}\u{1F}", #""\u0000\u0008\u001b\u001f""#),
      ("", #""""#),
    ])
  func escapes(_ text: String, _ expected: String) throws {
    #expect(JSON.text(text).bytes.text == expected + "\n")
    #expect(try JSONValue(expected) == .text(text))
  }

  @Test("puts each element of a long list on a line", arguments: [(0, "[]"), (2, "[\n0,\n1\n]")])
  func lines(_ count: Int, _ expected: String) {
    #expect(JSON.lines(count: count) { .number($0) }.bytes.text == expected + "\n")
  }

  @Test("lays a page out for people")
  func page() {
    let value: JSON = [
      "leeg": [], "lijst": [1, ["a": .null]], "lang": .lines(count: 1) { .number($0) },
    ]
    #expect(
      value.page.text == """
        {
          "leeg": [],
          "lijst": [
            1,
            {
              "a": null
            }
          ],
          "lang": [
            0
          ]
        }

        """)
  }

  @Test("leaves out a member without a value")
  func members() {
    let object: JSON = ["a": 1]
    #expect(object.with("b", nil).with("c", 2).bytes.text == #"{"a":1,"c":2}"# + "\n")
  }
}
