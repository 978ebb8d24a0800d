import Municipality
import Notes
import Opgave
import Testing

@Suite("The register of agreements")
struct AgreementRegisterTests {
  /// Compiles one agreement a note, each on its day.
  private func register(
    _ steps: [(day: String, agreement: NotedAgreement)], period: String? = nil
  ) -> (agreements: [Agreement], findings: [String]) {
    let (document, findings) = compiled(
      steps.map { step in
        .sample("\(step.day).md") {
          $0.date = day(step.day)
          $0.agreements = [step.agreement]
        }
      }, period: period)
    return (document["west"].agreements, findings)
  }

  @Test("moves an agreement on by a later line in the same words")
  func sameWords() {
    let (agreements, findings) = register([
      (
        "2026-03-12", .sample(nil, text: "Hek bij de school repareren") { $0.owners = ["gemeente"] }
      ),
      ("2026-04-18", .sample(nil, .done, text: "het hek bij de School repareren.")),
    ])
    #expect(agreements.map(\.status) == [.done])
    #expect(agreements.map(\.history.count) == [2])
    #expect(findings == [])
  }

  @Test(
    "keeps apart what is only alike, what others do, and what was done already",
    arguments: [
      ("Hek bij de school verven", AgreementStatus.agreed, ["gemeente"]),
      ("Hek bij de school repareren", .agreed, ["De Elzen"]),
      ("Hek bij de school repareren", .done, ["gemeente"]),
    ])
  func notSameWords(_ text: String, _ before: AgreementStatus, _ owners: [String]) {
    let (agreements, _) = register([
      (
        "2026-03-12",
        .sample(nil, before, text: "Hek bij de school repareren") { $0.owners = ["gemeente"] }
      ),
      ("2026-04-18", .sample(nil, .running, text: text) { $0.owners = owners }),
    ])
    #expect(agreements.map(\.history.count) == [1, 1])
  }

  @Test("joins the words of all notes about one mark into a life line")
  func lifeLine() throws {
    let (agreements, findings) = register([
      (
        "2026-03-12",
        .sample(text: "Planning rondsturen") {
          $0.owners = ["De Elzen"]
          $0.themes = ["wonen"]
          $0.due = Due(text: "voor 1 april", to: day("2026-04-01"))
        }
      ),
      (
        "2026-04-18",
        .sample("Planning", .waiting, text: "ligt bij de drukker") { $0.reason = "drukwerk" }
      ),
      (
        "2026-06-04",
        .sample("planning", .done, text: "") {
          $0.themes = ["gemeente"]
          $0.done = day("2026-06-01")
        }
      ),
    ])
    let agreement = try #require(agreements.first)
    #expect(agreements.count == 1)
    #expect(agreement.id == "planning")
    #expect(agreement.text == "Planning rondsturen")
    #expect(agreement.owners == ["De Elzen"])
    #expect(agreement.due?.text == "voor 1 april")
    #expect(agreement.status == .done)
    #expect(agreement.reason == nil, "a reason belongs to its status")
    #expect(agreement.done == day("2026-06-01"))
    #expect(agreement.themes == ["wonen", "gemeente"])
    #expect(agreement.since == day("2026-03-12"))
    #expect(agreement.history.map(\.status) == [.agreed, .waiting, .done])
    #expect(agreement.history.map(\.origin.conversation) == [1, 2, 3])
    #expect(findings.isEmpty)
  }

  @Test("takes over what a later note says about the owner, the day and the reason")
  func overrides() {
    let (agreements, _) = register([
      (
        "2026-03-12",
        .sample("planning", .waiting, text: "") {
          $0.owners = ["gemeente"]
          $0.due = Due(text: "mei")
          $0.reason = "geen geld"
        }
      ),
      (
        "2026-04-18",
        .sample("planning", .waiting, text: "Rondsturen") {
          $0.owners = ["De Elzen"]
          $0.due = Due(text: "juni")
          $0.reason = "geen papier"
        }
      ),
    ])
    #expect(agreements.map(\.text) == ["Rondsturen"], "an empty text is filled in")
    #expect(agreements.map(\.owners) == [["De Elzen"]])
    #expect(agreements.map(\.due?.text) == ["juni"])
    #expect(agreements.map(\.reason) == ["geen papier"])
  }

  struct Move: CustomTestStringConvertible {
    let from: AgreementStatus
    let to: AgreementStatus
    let stands: AgreementStatus
    var isStepBack = false

    var testDescription: String { "\(from) → \(to)" }
  }

  @Test(
    "moves on with each note",
    arguments: [
      Move(from: .agreed, to: .running, stands: .running),
      Move(from: .running, to: .agreed, stands: .running),
      Move(from: .waiting, to: .agreed, stands: .waiting),
      Move(from: .waiting, to: .running, stands: .running),
      Move(from: .wishlist, to: .agreed, stands: .agreed),
      Move(from: .dropped, to: .agreed, stands: .agreed),
      Move(from: .done, to: .done, stands: .done),
      Move(from: .done, to: .agreed, stands: .agreed, isStepBack: true),
      Move(from: .done, to: .running, stands: .running, isStepBack: true),
    ])
  func moves(move: Move) {
    let (agreements, findings) = register([
      ("2026-03-12", .sample("planning", move.from)),
      ("2026-04-18", .sample("planning", move.to, line: 31)),
    ])
    #expect(agreements.map(\.status) == [move.stands])
    #expect(findings == (move.isStepBack ? ["2026-04-18.md:31 agreement-step-back"] : []))
  }

  @Test("forgets the day it was done when it is open again")
  func reopened() {
    let (agreements, _) = register([
      ("2026-03-12", .sample("planning", .done) { $0.done = day("2026-03-10") }),
      ("2026-04-18", .sample("planning", .running)),
    ])
    #expect(agreements.map(\.done) == [nil])
  }

  @Test("does not open again what is only told back")
  func toldBack() {
    let (agreements, findings) = register([
      ("2026-03-12", .sample("planning", .done)),
      ("2026-04-18", .sample("planning") { $0.toldBack = day("2026-04-17") }),
    ])
    #expect(agreements.map(\.status) == [.done])
    #expect(agreements.map(\.toldBack) == [day("2026-04-17")])
    #expect(findings.isEmpty)
  }

  @Test("finds a day that lies before the step it follows on")
  func daysBack() {
    let early = register([
      ("2026-03-12", .sample()),
      ("2026-04-18", .sample("planning", .done) { $0.done = day("2026-02-01") }),
      ("2026-05-18", .sample("planning", .done) { $0.toldBack = day("2026-01-01") }),
    ])
    #expect(
      early.findings == [
        "2026-04-18.md:10 agreement-step-back", "2026-05-18.md:10 agreement-step-back",
      ])
  }

  @Test("accepts an agreement whose first word is that it runs, waits or is done")
  func firstSeenLater() {
    let (agreements, findings) = register([
      ("2026-03-12", .sample("kaartavond", .done) { $0.done = day("2026-03-01") })
    ])
    #expect(agreements.map(\.status) == [.done])
    #expect(findings.isEmpty)
  }

  @Test("leaves a mark with the area that opened it, and finds the other area's claim once")
  func twoAreas() {
    let conversation = { (date: String, area: String) in
      Conversation.sample("\(date).md") {
        $0.area = area
        $0.date = day(date)
        $0.agreements = [.sample("planning", .running)]
      }
    }
    let (document, findings) = compiled([
      conversation("2026-03-12", "ganzeveen"), conversation("2026-04-18", "west"),
      conversation("2026-05-18", "west"),
    ])
    #expect(document["west"].agreements.isEmpty)
    #expect(document["ganzeveen"].agreements.map(\.history.count) == [3])
    #expect(
      document["ganzeveen"].agreements.first?.history.map(\.origin.area) == [nil, "west", "west"])
    #expect(findings == ["2026-04-18.md:10 agreement-id-in-two-areas"])
  }

  @Test("gives an agreement without a mark an id of its own, that a later note may use")
  func ownIDs() {
    let (document, _) = compiled([
      .sample("a.md") {
        $0.id = "lindehof"
        $0.agreements = [.sample(nil), .sample("bankje"), .sample(nil)]
      },
      .sample("b.md") {
        $0.id = "koffie"
        $0.date = day("2026-05-01")
        $0.agreements = [.sample("lindehof-3", .done)]
      },
    ])
    #expect(document["west"].agreements.map(\.id) == ["lindehof-1", "bankje", "lindehof-3"])
    #expect(document["west"].agreements.map(\.status) == [.agreed, .agreed, .done])
  }

  @Test("never joins agreements without a mark")
  func unmarkedApart() {
    let (document, _) = compiled([
      .sample("a.md") { $0.agreements = [.sample("bmd-1")] },
      .sample("b.md") { $0.agreements = [.sample(nil)] },
    ])
    #expect(document["west"].agreements.map(\.id) == ["bmd-1", "bmd-1-2"])
  }

  struct Carry: CustomTestStringConvertible {
    let testDescription: String
    let steps: [(day: String, status: AgreementStatus)]
    let isShown: Bool
  }

  @Test(
    "shows what was open when the period began, and what was touched in it",
    arguments: [
      Carry(
        testDescription: "open before", steps: [("2026-01-10", .waiting)], isShown: true),
      Carry(
        testDescription: "done before", steps: [("2026-01-10", .agreed), ("2026-02-10", .done)],
        isShown: false),
      Carry(
        testDescription: "wish of before", steps: [("2026-01-10", .wishlist)], isShown: false),
      Carry(
        testDescription: "done in it", steps: [("2026-01-10", .agreed), ("2026-04-10", .done)],
        isShown: true),
      Carry(
        testDescription: "done before, opened in it",
        steps: [("2026-01-10", .done), ("2026-04-10", .running)], isShown: true),
      Carry(testDescription: "made after it", steps: [("2026-07-01", .agreed)], isShown: false),
    ])
  func carryOver(example: Carry) {
    let (agreements, _) = register(
      example.steps.map { ($0.day, .sample("planning", $0.status)) }, period: "2026-Q2")
    #expect(agreements.isEmpty == !example.isShown)
  }

  @Test("knows no word of after the period")
  func noFuture() {
    let (agreements, _) = register(
      [("2026-04-10", .sample()), ("2026-08-10", .sample("planning", .done))], period: "2026-Q2")
    #expect(agreements.map(\.status) == [.agreed])
  }

  @Test(
    "is overdue on the day after the last day, while open",
    arguments: [
      ("2026-06-30", AgreementStatus.running, true), ("2026-07-01", .running, false),
      ("2026-06-30", .done, false), ("2026-06-30", .wishlist, false),
    ])
  func overdue(due: String, status: AgreementStatus, isOverdue: Bool) {
    let (agreements, _) = register([
      ("2026-03-12", .sample("planning", status) { $0.due = Due(text: "…", to: day(due)) })
    ])
    #expect(agreements.map(\.isOverdue) == [isOverdue])
  }

  @Test(
    "is parked after sixty days of waiting without news",
    arguments: [
      ("2026-05-02", AgreementStatus.waiting, false), ("2026-05-01", .waiting, true),
      ("2026-05-01", .running, false),
    ])
  func parked(date: String, status: AgreementStatus, isParked: Bool) {
    let (agreements, _) = register([
      ("2026-01-01", .sample("planning", status)), (date, .sample("planning", status)),
    ])
    #expect(agreements.map(\.isParked) == [isParked])
  }

  @Test("shares the open agreements out over the sides of their owners")
  func load() {
    let owners: [(owners: [String], status: AgreementStatus)] = [
      (["bewoners"], .agreed), (["buurtverbinder"], .running), (["De Elzen"], .waiting),
      (["gemeente"], .agreed), (["bewoners", "De Elzen"], .agreed),
      (["bewoners", "buurtverbinder"], .agreed), ([], .agreed), (["Zonnestraal"], .agreed),
      (["Zonnestraal", "gemeente"], .agreed), (["bewoners"], .done), (["bewoners"], .wishlist),
    ]
    let west = compiled([
      .sample {
        $0.agreements = owners.map { owners, status in
          .sample(nil, status) { $0.owners = owners }
        }
      }
    ]).document["west"]
    #expect(
      west.agreements.map(\.load) == [
        .residents, .residents, .partners, .municipality, .shared, .residents, nil, nil,
        .municipality, .residents, .residents,
      ])
    var expected = Load()
    expected.residents = 3
    expected.partners = 1
    expected.municipality = 2
    expected.shared = 1
    expected.nobody = 1
    expected.unknown = 1
    #expect(west.load == expected)
  }

  @Test("knows that who takes over what he helped with does not help himself")
  func helperTakesOver() {
    let (agreements, _) = register([
      (
        "2026-03-12",
        .sample {
          $0.owners = ["De Elzen"]
          $0.with = ["gemeente", "Welzijn"]
        }
      ), ("2026-04-18", .sample { $0.owners = ["gemeente"] }),
    ])
    #expect(agreements.map(\.with) == [["Welzijn"]])
  }
}
