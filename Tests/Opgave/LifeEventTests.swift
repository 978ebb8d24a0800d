import Calendar
import Notes
import Opgave
import TestSupport
import Testing

@Suite("The life line of an agreement")
struct LifeEventTests {
  private func lifeLine(_ steps: [(day: String, agreement: NotedAgreement)]) throws -> Agreement {
    let (document, _) = compiled(
      steps.map { step in
        .sample("\(step.day).md") {
          $0.date = day(step.day)
          $0.agreements = [step.agreement]
        }
      })
    return try #require(document["west"].agreements.first)
  }

  private let moves: [(day: String, agreement: NotedAgreement)] = [
    (
      "2026-01-08",
      .sample {
        $0.owners = ["De Elzen"]
        $0.due = Due(text: "1 maart", to: day("2026-03-01"))
      }
    ),
    ("2026-02-05", .sample("planning", .waiting) { $0.reason = "wacht op de drukker" }),
    (
      "2026-03-05",
      .sample {
        $0.owners = ["gemeente"]
        $0.due = Due(text: "1 mei", to: day("2026-05-01"))
      }
    ),
    ("2026-04-09", .sample()),
    ("2026-05-07", .sample("planning", .done) { $0.done = day("2026-05-02") }),
    ("2026-06-04", .sample("planning", .done) { $0.toldBack = day("2026-05-20") }),
  ]

  @Test("tells each turn, with the day on which it happened and the note that tells it")
  func turns() throws {
    let events = try lifeLine(moves).lifeLine

    #expect(
      events.map(\.turn) == [
        .agreed,
        .waiting(reason: "wacht op de drukker"),
        .passedOn(from: ["De Elzen"], to: ["gemeente"]),
        .moved(
          from: Due(text: "1 maart", to: day("2026-03-01")),
          to: Due(text: "1 mei", to: day("2026-05-01"))),
        .mentioned, .done, .toldBack,
      ])
    #expect(events.map(\.date.description).suffix(3) == ["2026-04-09", "2026-05-02", "2026-05-20"])
    #expect(events.last?.origin.note == "2026-06-04.md")
  }

  @Test("knows how an agreement stood on any day")
  func standing() throws {
    let agreement = try lifeLine(moves)

    #expect(agreement.standing(on: day("2026-01-07")) == nil)
    #expect(agreement.standing(on: day("2026-01-08"))?.status == .agreed)
    #expect(agreement.standing(on: day("2026-02-28"))?.status == .waiting)
    #expect(agreement.standing(on: day("2026-02-28"))?.owners == ["De Elzen"])
    #expect(agreement.standing(on: day("2026-03-31"))?.owners == ["gemeente"])
    #expect(agreement.standing(on: day("2026-05-31"))?.status == .done)
    #expect(agreement.standing(on: day("2026-05-31"))?.toldBack == nil)
  }

  @Test("says since when it waits, and stops when it goes on")
  func waiting() throws {
    #expect(try lifeLine(Array(moves.prefix(2))).waitingSince == day("2026-02-05"))
    #expect(try lifeLine(Array(moves.prefix(4))).waitingSince == day("2026-02-05"))
    #expect(try lifeLine(moves).waitingSince == nil)
  }

  struct Opening: CustomTestStringConvertible {
    let status: AgreementStatus
    let turns: [LifeEvent.Turn]

    var testDescription: String { status.rawValue }
  }

  @Test(
    "begins with what the first note says of it",
    arguments: [
      Opening(status: .agreed, turns: [.agreed]),
      Opening(status: .running, turns: [.agreed, .running]),
      Opening(status: .waiting, turns: [.agreed, .waiting(reason: nil)]),
      Opening(status: .done, turns: [.done]), Opening(status: .dropped, turns: [.dropped]),
      Opening(status: .wishlist, turns: [.wished]), Opening(status: .repair, turns: [.repair]),
    ])
  func openings(_ opening: Opening) throws {
    let agreement = try lifeLine([("2026-01-08", .sample("planning", opening.status))])

    #expect(agreement.lifeLine.map(\.turn) == opening.turns)
  }

  @Test("tells that what was done is open again, and that a wish became an agreement")
  func turnsBack() throws {
    let reopened = try lifeLine([
      ("2026-01-08", .sample("planning", .done)), ("2026-02-05", .sample("planning", .running)),
    ])
    let granted = try lifeLine([
      ("2026-01-08", .sample("planning", .wishlist)), ("2026-02-05", .sample()),
    ])

    #expect(reopened.lifeLine.map(\.turn) == [.done, .reopened])
    #expect(granted.lifeLine.map(\.turn) == [.wished, .agreed])
  }

  @Test("counts as done from the day it was done, also when a note tells of it later")
  func doneBefore() throws {
    let agreement = try lifeLine([
      ("2026-01-08", .sample()),
      ("2026-05-07", .sample("planning", .done) { $0.done = day("2026-03-02") }),
    ])

    #expect(agreement.standing(on: day("2026-03-01"))?.status == .agreed)
    #expect(agreement.standing(on: day("2026-03-31"))?.status == .done)
  }
}
