import Checks
import Diagnostics
import Source
import Testing

@Suite("The baseline")
struct BaselineTests {
  private static let note = """
    ---
    gebied: west
    datum: 2026-03-12
    samen met: De Elzen
    aanwezig: 9 bewoners
    ---
    ## Wat gaat goed
    - Veel groen. #onbekendthema
    - Een buurman. #onbekendthema
    """

  @Test("knows a finding again when other lines change, and not when its own line does")
  func edits() throws {
    let baseline = Baseline(of: try findings(in: [Self.note]))

    var moved = try findings(in: [Self.note.replacing("datum:", with: "tijd: 19.30\ndatum:")])
    #expect(baseline.apply(to: &moved).isEmpty)
    #expect(moved.allSatisfy { $0.suppression == .baseline })

    var changed = try findings(in: [Self.note.replacing("Veel groen", with: "Veel bomen")])
    #expect(baseline.apply(to: &changed).count == 1)
    #expect(changed.filter { $0.suppression == nil }.map(\.place?.start.line) == [8])
  }

  @Test("knows the findings of a note that has another name by now")
  func renaming() throws {
    let baseline = Baseline(of: try findings(in: [Self.note]))
    var renamed = try findings(in: ["---\n---\n", Self.note]).filter { $0.path.contains("2") }
    #expect(!renamed.isEmpty)

    #expect(baseline.apply(to: &renamed, isGone: { _ in true }).isEmpty)
    #expect(renamed.allSatisfy { $0.suppression == .baseline })

    var copied = try findings(in: ["---\n---\n", Self.note]).filter { $0.path.contains("2") }
    _ = baseline.apply(to: &copied)
    #expect(copied.allSatisfy { $0.suppression == nil })
  }

  @Test("takes away as many findings as it holds, and no more")
  func counts() throws {
    let baseline = Baseline(of: try findings(in: [Self.note]))
    let twice = Self.note + "\n- Een buurman. #onbekendthema"

    var found = try findings(in: [twice])
    _ = baseline.apply(to: &found)

    #expect(found.filter { $0.suppression == nil }.map(\.place?.start.line) == [10])
  }

  @Test("only gets shorter")
  func shrinking() throws {
    let baseline = Baseline(of: try findings(in: [Self.note]))
    var mended = try findings(in: [Self.note.replacing("Veel groen. #onbekendthema", with: "Groen")]
    )
    let gone = baseline.apply(to: &mended)

    #expect(gone.count == 1)
    #expect(baseline.removing(gone).findings.count == baseline.findings.count - 1)
  }
}
