import TestSupport
import Testing

@testable import Dutch

@Suite("Days in running text")
struct DayMentionTests {
  struct Example: CustomTestStringConvertible, Sendable {
    /// Each mention between « and ».
    let marked: String
    let days: [String]
    var testDescription: String { marked }

    init(_ marked: String, _ days: String...) {
      self.marked = marked
      self.days = days
    }
  }

  static let examples = [
    Example("op «12 maart» zeiden de bewoners", "12-3"),
    Example("Op «donderdag 12 maart 2026» was het druk", "12-3-2026"),
    Example("het gesprek van «12-3-2026»", "12-3-2026"),
    Example("op «12-3» en later op «13/3»", "12-3", "13-3"),
    Example("zie «2026-03-12»", "12-3-2026"),
    Example("op «de 12e maart» en op «twaalf maart»", "12-3", "12-3"),
    Example("op «12 en 13 maart»", "12,13-3"),
    Example("op «donderdag 12 en vrijdag 13 maart»", "12,13-3"),
    Example("op «11, 12 en 13 maart»", "11,12,13-3"),
    Example("van «12 t/m 14 maart»", "12,13,14-3"),
    Example("op «11-12 maart»", "11,12-3"),
    Example("on «Thursday 12 March»", "12-3"),
    Example("On «the 12th of March 2026» and on «March 13»", "12-3-2026", "13-3"),
    Example("«drieëntwintig maart» was het", "23-3"),
    Example("punt 3, «12 maart»", "12-3"),
    Example("3-4 mensen, 10-12 jaar oud, bus 12"),
    Example("Elke maand, in maart, na de zomer van 2026"),
  ]

  @Test("are found with all that belongs to them", arguments: examples)
  func finds(_ example: Example) {
    let text = example.marked.filter { $0 != "«" && $0 != "»" }
    let mentions = DayMention.all(in: text)
    let marks = mentions.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
    let wanted = example.marked.split(separator: "«", omittingEmptySubsequences: false).dropFirst()
      .map {
        String($0.prefix { $0 != "»" })
      }
    #expect(marks == wanted)
    let days = mentions.map { mention in
      let days = mention.days.map { "\($0)" }.joined(separator: ",")
      return "\(days)-\(mention.month)" + (mention.year.map { "-\($0)" } ?? "")
    }
    #expect(days == example.days)
  }
}
