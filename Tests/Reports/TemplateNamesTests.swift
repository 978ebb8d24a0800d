import TestSupport
import Testing

@testable import Reports

@Suite("Templates of a municipality")
struct TemplateNamesTests {
  /// A template, and what is wrong with it.
  struct Slip: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let reason: TemplateError.Reason

    var testDescription: String { "\(name): \(text)" }
  }

  private static let slips = [
    Slip(
      name: "area.md", text: "# {{{titel}}}",
      reason: .unknownName("titel", line: 1, nearest: "title")),
    Slip(
      name: "index.md", text: "\n{{! a remark\nof two lines }}\n{{ sendr }}",
      reason: .unknownName("sendr", line: 4, nearest: "sender")),
    Slip(
      name: "area.html", text: "{{#facts}}\n{{& valeu}}{{/facts}}",
      reason: .unknownName("valeu", line: 2, nearest: "value")),
    Slip(
      name: "area.md", text: "{{#tiles}}{{number}}{{/tiles}}\n{{number}}",
      reason: .unknownName("number", line: 2, nearest: nil)),
    Slip(
      name: "area.md", text: "{{#chapter}}{{/chapter}}",
      reason: .unknownName("chapter", line: 1, nearest: "chapters")),
    Slip(
      name: "area.md", text: "{{^intern}}{{/intern}}",
      reason: .unknownName("intern", line: 1, nearest: "internal")),
    Slip(
      name: "index.md", text: "{{{tiles}}}",
      reason: .unknownName("tiles", line: 1, nearest: "title")),
    Slip(
      name: "footer.html", text: "{{{sendr}}}",
      reason: .unknownName("sendr", line: 1, nearest: "sender")),
    Slip(
      name: "area.html", text: "\n{{> foter.html}}",
      reason: .unknownPartial("foter.html", line: 2, nearest: "footer.html")),
    Slip(
      name: "footer.html", text: "{{> footer.html}}",
      reason: .endlessPartial("footer.html", line: 1)),
  ]

  @Test("are refused for a name that is not there", arguments: slips)
  func refuses(slip: Slip) {
    let name = slip.name + ".mustache"
    #expect(throws: TemplateError(name: name, reason: slip.reason)) {
      try ReportRenderer(overrides: [name: slip.text])
    }
  }

  @Test(
    "may use every name where it stands",
    arguments: [
      "{{{title}}} {{asOf}} {{&sender}}", "{{#chapters}}{{{lang}}}{{{body}}}{{/chapters}}",
      "{{^internal}}{{title}}{{/internal}}", "{{=<% %>=}}<% title %>", "{{! titel }}", "",
    ])
  func accepts(text: String) throws {
    _ = try ReportRenderer(overrides: ["area.md.mustache": text])
  }
}
