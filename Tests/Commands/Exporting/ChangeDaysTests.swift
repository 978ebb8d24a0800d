import TestSupport
import Testing

@Suite("The days in feeds and agendas")
struct ChangeDaysTests {
  private static let note =
    Notes.west + """

      ## Vragen
      - Komt de halte terug?
      ## Activiteiten
      - Kaartavond, elke vrijdag 19.30 uur, buurthuis (openbaar)

      """

  /// Exports feeds and agendas, seen from a day.
  private func export(_ folder: TemporaryFolder, on day: String) throws {
    let run = try Transcript(
      ["export", "--formaat", "ics,atom,json", "--peildatum", day], in: folder.path)
    #expect(run.status == 0, "\(run.messages)")
  }

  @Test("stay what they were while nothing changes")
  func same() throws {
    let folder = try TemporaryFolder(["gesprekken/west.md": Self.note])
    try export(folder, on: "2026-07-01")
    let files = try folder.files(below: "rapporten/bewoners").filter {
      $0.hasPrefix("agenda") || $0.hasPrefix("feeds")
    }
    let first = try files.map { try folder.text("rapporten/bewoners/\($0)") }

    try export(folder, on: "2026-07-20")

    #expect(files.count == 6)
    #expect(try files.map { try folder.text("rapporten/bewoners/\($0)") } == first)
  }

  @Test("are those of the change for what changed, and of the last change for the whole")
  func changed() throws {
    let folder = try TemporaryFolder(["gesprekken/west.md": Self.note])
    try export(folder, on: "2026-07-01")
    try folder.write(
      Self.note.replacing(
        "Komt de halte terug?", with: "Komt de halte terug? Antwoord: ja, in mei"),
      to: "gesprekken/west.md")

    try export(folder, on: "2026-07-20")

    let atom = try folder.text("rapporten/bewoners/feeds/alles.atom")
    let updated = atom.split(separator: "<updated>").dropFirst().map { $0.prefix(10) }
    #expect(updated == ["2026-07-20", "2026-07-01", "2026-07-20"])
    let calendar = try folder.text("rapporten/bewoners/agenda/agenda.ics")
    #expect(calendar.contains("LAST-MODIFIED:20260701T000000Z"))
    #expect(calendar.contains("DTSTART;TZID=Europe/Amsterdam:20260703T193000"))
  }

  @Test("are never after the day from which is counted")
  func back() throws {
    let folder = try TemporaryFolder(["gesprekken/west.md": Self.note])
    try export(folder, on: "2026-07-20")

    try export(folder, on: "2026-07-01")

    #expect(try !folder.text("rapporten/bewoners/feeds/alles.atom").contains("2026-07-20"))
  }
}
