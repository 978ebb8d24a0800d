import Diagnostics
import Calendar
import Foundation
import Municipality
import Notes
import Opgave
import TestSupport
import Testing

@Suite("Parts of a municipality")
struct OpgavePartTests {
  private static let settings = Municipality.elzenveld
  private static let owner = Belonging(
    municipality: "Elzenveld", settings: Checksum(of: [1, 2, 3]))

  /// Notes whose every number, id, life line and count depends on notes of other areas and days.
  private static func notes(_ random: inout SeededGenerator) -> [ParsedNote] {
    let words = ["Eerder snoeien", "Koffie op vrijdag", "Lampen bij het pad"]
    return (0..<30).map { index in
      if random.below(12) == 0 {
        return .skipped(SkippedNote(note: "\(index).md", code: "empty-note"))
      }
      var note = Conversation.sample("\(random.below(4))/\(index).md")
      note.digest = Checksum(of: [UInt8(index)])
      note.id = "gesprek-\(random.below(20))"
      note.date = random.below(9) == 0 ? nil : CalendarDate(dayNumber: 20_500 + random.below(9))
      note.area = random.pick(["west", "ganzeveen", "west", "nergens"])
      note.confidential = random.below(6) == 0
      note.status = random.below(15) == 0 ? .excluded : nil
      note.neighbourhoods = [random.pick(["Lindehof", "lindehof", "Wissel", "Zuuk"])]
      note.partners = [random.pick(["De Elzen", "de elzen", "welzijn"])]
      note.attendance.residents = random.below(3) == 0 ? nil : CountRange(random.below(12))
      note.themes = [
        ThemeReference(id: random.pick(["groen", "wonen", "eenzaam"]), source: .stated)
      ]
      note.headings = [.init(text: "Een kop", line: 1)]
      note.signals = [
        Signal(kind: random.pick([.concern, .wish, .question]), text: random.pick(words), line: 8)
      ]
      note.agreements = [
        .sample("merk-\(random.below(6))", random.pick(Array(AgreementStatus.allCases))),
        .sample(nil),
      ]
      return .conversation(note)
    }
  }

  private static func texts() -> [PlacedText] {
    ["west", "ganzeveen"].map { area in
      var text = AgreedText(agreedOn: "2026-02-20", summary: "Samen.")
      text.note = "opgaven/\(area).md"
      text.agreements = [.sample("merk-1", .done)]
      return PlacedText(area: area, text: text)
    }
  }

  private static func part(_ notes: [ParsedNote], promised: Int? = nil) throws -> OpgavePart {
    var part = OpgavePart(version: "1")
    try part.take(owner)
    for note in notes { part.add(note) }
    if let promised { part.promise(promised, mark(of: notes)) }
    return part
  }

  private static func mark(of notes: [ParsedNote]) -> NoteMark {
    notes.reduce(into: NoteMark()) { $0.add($1.path) }
  }

  /// The part as it is after a journey as JSON.
  private static func sent(_ part: OpgavePart) throws -> OpgavePart {
    try JSONDecoder().decode(OpgavePart.self, from: bytes(part))
  }

  private static func bytes(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return try encoder.encode(value)
  }

  private static func document(
    of part: OpgavePart, _ period: String?
  ) throws -> (bytes: Data, findings: [String]) {
    var aggregator = Aggregator(
      Gazetteer(settings), period: period.flatMap { Period(parsing: $0) },
      referenceDate: day("2026-07-01"))
    part.fill(&aggregator)
    let (document, findings) = aggregator.finish()
    return (
      try bytes(document), findings.map { "\($0.path) \($0.diagnostic.code)" }
    )
  }

  /// Joins parts in an order and a grouping by chance, some of them over a pipe.
  private static func joined(
    _ parts: [OpgavePart], _ random: inout SeededGenerator
  ) throws -> OpgavePart {
    var parts = parts.shuffled(using: &random)
    while parts.count > 1 {
      var one = parts.remove(at: random.below(parts.count))
      let count = 1 + random.below(min(3, parts.count))
      for _ in 0..<count { try one.add(parts.remove(at: random.below(parts.count))) }
      parts.append(random.below(2) == 0 ? one : try sent(one.inOrder))
    }
    return parts[0]
  }

  /// The piece that a note falls in: by chance, by area, by day, or by folder.
  private static func piece(_ note: ParsedNote, _ cut: Int, _ random: inout SeededGenerator) -> Int
  {
    guard case .conversation(let conversation) = note, cut > 0 else { return random.below(5) }
    switch cut {
    case 1: return ["west", "ganzeveen"].firstIndex(of: conversation.area) ?? 2
    case 2: return (conversation.date?.dayNumber ?? 0) % 5
    default: return Int(conversation.note.prefix(1)) ?? 0
    }
  }

  @Test(
    "come to what all notes come to at once, however they were cut and joined", arguments: seeds(40)
  )
  func joining(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let notes = Self.notes(&random)
    var whole = try Self.part(notes, promised: notes.count)
    whole.add(Self.settings)
    for text in Self.texts() { whole.add(text) }

    for cut in 0..<4 {
      var pieces: [[ParsedNote]] = Array(repeating: [], count: 6)
      for note in notes.shuffled(using: &random) {
        pieces[Self.piece(note, cut, &random)].append(note)
      }
      var parts = try pieces.map { try Self.part($0) }
      // The settings, the texts and the count come with any of them, and some with two.
      let count = random.below(parts.count)
      parts[count].promise(notes.count, Self.mark(of: notes))
      for place in [random.below(6), random.below(6)] {
        parts[place].add(Self.settings)
        for text in Self.texts().shuffled(using: &random) { parts[place].add(text) }
      }
      let again = try Self.joined(parts, &random)

      #expect(try Self.bytes(again.inOrder) == Self.bytes(whole.inOrder))
      #expect(again.isAllThatWasPromised)
      for period in [nil, "2026-02", "2026-02-19..2026-02-21"] {
        let (one, other) = try (Self.document(of: whole, period), Self.document(of: again, period))
        #expect(one.bytes == other.bytes)
        #expect(one.findings == other.findings)
      }
    }
  }

  private static func mismatch(
    adding other: OpgavePart, to part: inout OpgavePart
  ) -> PartMismatch? {
    do throws(PartMismatch) {
      try part.add(other)
      return nil
    } catch {
      return error
    }
  }

  @Test("of another municipality, other settings or another version do not join")
  func mismatch() throws {
    let own = try Self.part([])
    let owners: [(Belonging, PartMismatch?)] = [
      (Self.owner, nil), (Belonging(), nil), (Belonging(municipality: "Ganzeveen"), nil),
      (
        Belonging(municipality: "Ganzeveen", settings: Checksum(of: [4])),
        .municipalities("Elzenveld", "Ganzeveen")
      ),
      (
        Belonging(municipality: "Elzenveld", settings: Checksum(of: [4])),
        .settings(of: "Elzenveld")
      ),
    ]
    for (owner, mismatch) in owners {
      var part = own
      var other = OpgavePart(version: "1")
      try other.take(owner)
      #expect(Self.mismatch(adding: other, to: &part) == mismatch)
      #expect(part.owner == own.owner)
    }
    var part = own
    #expect(Self.mismatch(adding: OpgavePart(version: "2"), to: &part) == .versions("1", "2"))
  }

  @Test("count a note once, and know that it came again")
  func duplicates() throws {
    var random = SeededGenerator(seed: 1)
    let notes = Self.notes(&random)
    let one = try Self.part(notes)
    var twice = one
    try twice.add(one)

    #expect(one.duplicates == 0)
    #expect(twice.duplicates == one.conversations.count)
    #expect(twice.received == 2 * one.received)
  }

  @Test("are not all when one came twice and another of its size did not")
  func swapped() throws {
    let notes = ["a.md", "b.md", "c.md"].map {
      ParsedNote.skipped(SkippedNote(note: $0, code: "x"))
    }
    for (order, isAll) in [([0, 1, 2], true), ([2, 0, 1], true), ([0, 0, 1], false)] {
      var part = OpgavePart(version: "1")
      for place in order { part.add(notes[place]) }
      part.promise(notes.count, Self.mark(of: notes))
      #expect(part.isAllThatWasPromised == isAll)

      let sent = try Self.sent(part)
      #expect(sent == part)
      var twice = part
      try twice.add(sent)
      #expect(twice.isAllThatWasPromised == isAll, "with its promise a part may come twice")
    }
  }
}
