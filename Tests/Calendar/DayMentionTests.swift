import TestSupport
import Testing
import Words

@testable import Calendar

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

  /// The days of the talks are 12 March and 3 April 2026.
  static let known = [
    Example("«12-3» was het vol", "12-3"), Example("Gesprek «12/3»: veel klachten", "12-3"),
    Example("«12.3» bij de buren", "12-3"), Example("«12 – 3», met koffie", "12-3"),
    Example("verslag «12-III-2026»", "12-3-2026"), Example("«12 III» bij de koffie", "12-3"),
    Example("map 4, «12032026»", "12-3-2026"), Example("«120326» en later", "12-3-2026"),
    Example("op «de 12e» zei iedereen", "12-3"), Example("«de twaalfde» was het nat", "12-3"),
    Example("«twaalfde maart» was het", "12-3"), Example("«de twaalfde van maart»", "12-3"),
    Example("dat was «de 12e jl.»", "12-3"), Example("«donderdag 12» was het druk", "12-3"),
    Example("on «the 12th» we met", "12-3"), Example("«March 12th» was wet", "12-3"),
    Example("«Maart 12» was nat", "12-3"), Example("«de 12-3-'26» besproken", "12-3-2026"),
    Example("«3-4» was er ook iemand", "3-4"),
    Example("3-4 mensen, 12 van de 3, 13-3 was een ander gesprek"),
    Example("bus 12-3, groep 3-4 en versie 12.3"), Example("om 12.3 uur, 12,3 meter, 12-3-1999"),
    Example("de 12e lantaarnpaal, de twaalfde boom, de 12e van links, 12 fietsen"),
    Example("donderdag 12 mensen, dinsdag 12 was er niets, 1203 stappen"),
  ]

  @Test("are found in any form once it is known which to look for", arguments: known)
  func findsKnown(_ example: Example) throws {
    let text = example.marked.filter { $0 != "«" && $0 != "»" }
    let days = try ["2026-03-12", "2026-04-03"].map { try #require(CalendarDate(iso: $0)) }
    let mentions = DayMention.all(in: Line(tokensOf: text), of: days)
    let marks = mentions.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
    let wanted = example.marked.split(separator: "«", omittingEmptySubsequences: false).dropFirst()
      .map { String($0.prefix { $0 != "»" }) }
    #expect(marks == wanted)
    let names = mentions.map { mention in
      "\(mention.days.map { "\($0)" }.joined(separator: ","))-\(mention.month)"
        + (mention.year.map { "-\($0)" } ?? "")
    }
    #expect(names == example.days)
  }
}
