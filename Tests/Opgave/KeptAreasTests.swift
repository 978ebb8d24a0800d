import Calendar
import Municipality
import Notes
import Opgave
import TestSupport
import Testing

@Suite("Areas that are kept between compilations")
struct KeptAreasTests {
  /// A talk of which each version has other words, with a checksum or without one.
  private func talk(_ number: Int, version: Int) -> Conversation {
    .sample("\(number).md") {
      $0.date = CalendarDate(dayNumber: 20_600 + number % 9)
      $0.area = number % 3 == 0 ? "west" : "ganzeveen"
      if number % 5 == 0 { $0.otherAreas = ["west", "ganzeveen"] }
      $0.confidential = (number + version) % 6 == 0
      if number % 4 > 0 {
        $0.digest = Checksum(of: [UInt8(number), UInt8(truncatingIfNeeded: version)])
      }
      $0.signals = [Signal(kind: .concern, text: "Kaal plein, \(number) en \(version)", line: 7)]
      $0.agreements = [.sample("merk-\(number % 4)", AgreementStatus.allCases[version % 7])]
    }
  }

  @Test("are those of a compilation that keeps nothing, after any change", arguments: seeds(4))
  func anyChange(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var talks = (0..<20).map { talk($0, version: 0) }
    var texts = ["ganzeveen": AgreedText(summary: "Samen.")]
    var kept: KeptAreas? = KeptAreas()
    for round in 1...12 {
      var other = Municipality.elzenveld
      if round % 5 == 0 { other.countsSuggestedThemes.toggle() }
      var aggregator = Aggregator(
        Gazetteer(other), period: Period(parsing: round % 4 == 0 ? "2026-Q2" : "2026"),
        referenceDate: day(round % 7 == 0 ? "2026-08-01" : "2026-07-01"))
      for talk in talks { aggregator.add(talk) }
      for (area, text) in texts { aggregator.add(text, area: area) }
      let (anew, again) = (aggregator.finish(), aggregator.finish(keeping: &kept))
      #expect(again.document == anew.document)
      #expect(again.findings == anew.findings)

      switch Int.random(in: 0..<4, using: &random) {
      case 0: talks.removeLast()
      case 1: texts["west"] = AgreedText(summary: "Ronde \(round).")
      default:
        let number = Int.random(in: talks.indices, using: &random)
        talks[number] = talk(number, version: round)
      }
    }
  }
}
