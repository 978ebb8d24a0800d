import TestSupport
import Testing

@testable import Notes

@Suite("Reports in the order of care")
struct ClinicalReportTests {
  private static let report = """
    S (wat ze vertellen)
    + het koor zingt weer
    - de lift piept

    O
    - de mat in de hal ligt los

    E
    gaat beter dan in de winter

    P
    1. mat laten vastleggen
    2. rookmelder: hangt er sinds gister
    """

  @Test("make agreements of the plan")
  func plan() {
    let read = conversation(body: Self.report)
    #expect(read.agreements.map(\.status) == [.agreed, .done])
    #expect(read.signals.count { $0.kind == .concern } == 2)
    #expect(read.signals.first?.text == "het koor zingt weer")
  }

  @Test("need all of their parts")
  func initials() {
    let read = conversation(body: "P\n1. mat laten vastleggen\n\nS\n- de lift piept")
    #expect(read.agreements.isEmpty)
  }
}
