import Calendar
import Municipality
import Notes
import Opgave
import Testing

@Suite("How an area stands")
struct AreaStatusTests {
  private func status(
    _ changes: [(inout Conversation) -> Void], period: String? = nil
  ) -> AreaStatus {
    let conversations = changes.enumerated().map { index, change in
      Conversation.sample("\(index).md", change)
    }
    let document = compiled(conversations, period: period).document
    return StatusOverview(of: document).areas[0]
  }

  @Test("tells the last conversation, and the neighbourhoods without one")
  func reach() {
    let status = status([
      { $0.neighbourhoods = ["Lindehof"] },
      { $0.date = day("2026-06-21") },
    ])
    #expect(status.conversations == 2)
    #expect(status.last == day("2026-06-21"))
    #expect(status.daysSince == 10)
    #expect(status.silent == ["Wissel"])
  }

  @Test("tells nothing of an area without a conversation")
  func empty() {
    let area = StatusOverview(of: compiled([]).document).areas[0]
    #expect(area.last == nil)
    #expect(area.daysSince == nil)
    #expect(area.silent == ["Lindehof", "Wissel"])
    #expect(area.kinds.isEmpty)
  }

  @Test("tells of which roles no note counts anybody")
  func absent() {
    let status = status([
      {
        $0.attendance.residents = CountRange(9)
        $0.attendance.entrepreneurs = CountRange(0)
      },
      { $0.attendance.professionals = CountRange(2) },
    ])
    #expect(status.absent == [.connectors, .entrepreneurs])
  }

  @Test("counts times of day and weekends, and what the notes do not tell")
  func times() {
    let status = status([
      { $0.dayPart = .evening },
      { $0.dayPart = .evening },
      { $0.date = day("2026-03-14") },
    ])
    #expect(status.times.map(\.part) == [.evening])
    #expect(status.times.map(\.conversations) == [2])
    #expect(status.untimed == 1)
    #expect(status.weekend == 1)
  }

  @Test("counts what still has to happen")
  func agreements() {
    let status = status([
      { conversation in
        conversation.agreements = [
          .sample("late") { $0.due = Due(text: "1 april", from: nil, to: day("2026-04-01")) },
          .sample("waiting", .waiting),
          .sample("done", .done),
          .sample("told", .done) { $0.toldBack = day("2026-03-20") },
        ]
        conversation.signals = [Signal(kind: .question, text: "Wanneer?", line: 9)]
      }
    ])
    #expect(status.agreements.open == 2)
    #expect(status.agreements.overdue == 1)
    #expect(status.agreements.waiting == 1)
    #expect(status.agreements.parked == 1)
    #expect(status.agreements.done == 2)
    #expect(status.agreements.notToldBack == 1)
    #expect(status.questionsOpenTooLong == 1)
  }

  @Test("calls nothing untold that was told as feedback of the conversation")
  func told() {
    let status = status([
      { conversation in
        conversation.agreements = [.sample("done", .done)]
        conversation.signals = [Signal(kind: .question, text: "Wanneer?", line: 9)]
        conversation.feedback = Feedback(text: "briefje", date: day("2026-04-01"), line: 12)
      }
    ])
    #expect(status.agreements.notToldBack == 0)
    #expect(status.questionsOpenTooLong == 0)
  }
}
