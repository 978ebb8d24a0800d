import Foundation
import TestSupport
import Testing

@Suite("wijk aggregate in parts")
struct PartTests {
  private static let day = ["--peildatum", "2026-07-01"]

  private func lines() throws -> [String] {
    try Transcript(["parse"], in: Example.path).output.split(separator: "\n").map { "\($0)\n" }
  }

  /// Cuts the lines of the example and makes a part of each piece.
  private func parts(in folder: TemporaryFolder, _ cut: (Int, String) -> Int) throws -> [String] {
    let pieces = Dictionary(grouping: try lines().enumerated()) { cut($0.offset, $0.element) }
    return try pieces.sorted { $0.key < $1.key }.map { number, lines in
      let run = try Transcript(
        ["aggregate", "--part"], input: lines.reversed().map(\.element).joined())
      #expect(run.status == 0)
      try folder.write(run.output, to: "\(number).deel")
      return "\(number).deel"
    }
  }

  /// The piece of a line by its area; what has none falls in one of its own.
  private func area(_ line: String) -> Int {
    (line.firstRange(of: "\"area\":\"").map { line[$0.upperBound...].prefix { $0 != "\"" } } ?? "")
      .utf8.reduce(7) { ($0 &* 31 &+ Int($1)) & 0xFFFF }
  }

  @Test("gives the document of all lines at once", arguments: ["any", "area", "order"])
  func same(_ way: String) throws {
    let folder = try TemporaryFolder()
    let parts = try parts(in: folder) { index, line in
      switch way {
      case "any": index * 7 % 5
      case "area": area(line)
      default: index / 12
      }
    }
    let whole = try Transcript(["aggregate"] + Self.day, input: lines().joined())
    let merged = try Transcript(
      ["aggregate", "--merge"] + Self.day + parts.reversed(), in: folder.path)
    #expect(parts.count > 2)
    #expect(merged.status == whole.status)
    #expect(merged.output == whole.output)
    #expect(merged.messages == whole.messages)

    let half = try Transcript(
      ["verzamel", "--samen", "--deel"] + parts.dropFirst(2), in: folder.path)
    let first = try parts.prefix(2).map { try folder.text($0) }.joined()
    let regrouped = try Transcript(["aggregate", "--merge"] + Self.day, input: half.output + first)
    #expect(regrouped.output == whole.output)

    let period = ["--periode", "2026-Q1", "--gebied", "west"] + Self.day
    #expect(
      try Transcript(["aggregate", "--merge"] + period, input: half.output + first).output
        == Transcript(["aggregate"] + period, input: lines().joined()).output)
  }

  @Test("writes parts as their schema says, smaller than their lines")
  func schema() throws {
    let lines = try lines().joined()
    let schema = try SchemaValidator(Transcript(["schema", "part"]).output)
    let part = try Transcript(["aggregate", "--part"], input: lines)

    #expect(part.output.split(separator: "\n").count == 1)
    #expect(try schema.problems(in: JSONValue(part.output)).isEmpty)
    #expect(part.output.utf8.count < lines.utf8.count)
  }

  @Test("refuses what is no whole part, and what does not go together")
  func refused() throws {
    let folder = try TemporaryFolder([
      "ander/wijk.yml": "gemeente: Ganzeveen\n", "ander/gesprekken/west.md": Notes.west,
    ])
    let part = try Transcript(["aggregate", "--part"], input: lines().joined()).output
    let other = try Transcript(
      ["aggregate", "--part"],
      input: Transcript(["parse"], in: folder.path("ander")).output
    ).output
    let cut = try Transcript(["aggregate", "--part"], input: lines().dropLast().joined()).output
    let inputs: [(input: String, said: String)] = [
      ("", "staat geen deel"),
      (String(part.prefix(part.count / 2)), "deel 1 van '-' is geen deel"),
      (part + "{}", "deel 2 van '-' is geen deel"),
      (part.replacing("wijk.part/1", with: "wijk.part/2"), "gemaakt door een nieuwere wijk"),
      (part + other, "notities van twee gemeenten"),
      (
        part.replacing("\"version\":\"", with: "\"version\":\"0"), "delen van twee versies van wijk"
      ),
      (cut, "de laatste regel ontbreekt"),
      (cut + part, "notities binnen, en `wijk parse` schreef er"),
    ]
    for (input, said) in inputs {
      let run = try Transcript(["aggregate", "--merge"], input: input)

      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(run.lines.count == 1)
      #expect(run.messages.contains(said), "\(run.messages)")
    }
    #expect(try Transcript(["aggregate", "--part", "--periode", "2026"], input: part).status == 2)
  }

  @Test("counts a part that is given twice once, and says so")
  func twice() throws {
    let part = try Transcript(["aggregate", "--part"], input: lines().joined()).output
    let run = try Transcript(["aggregate", "--merge"] + Self.day, input: part + part)

    #expect(run.status == 0)
    #expect(run.messages.contains("keer kwam een notitie binnen die er al was"))
    let once = try JSONValue(Transcript(["aggregate"] + Self.day, input: lines().joined()).output)
    let document = try JSONValue(run.output)
    #expect(document["areas"] == once["areas"])
    #expect(document["open"] == once["open"])
  }

  @Test("does not take a part that is given twice for one that is not there")
  func twiceForAnother() throws {
    let lines = try lines()
    // Three parts of a number of notes each, of which the last says how many there are.
    let size = (lines.count - 1) / 2
    let parts = try [lines[..<size], lines[size..<(2 * size)], lines[(2 * size)...]].map {
      try Transcript(["aggregate", "--part"], input: $0.joined()).output
    }
    let run = try Transcript(["aggregate", "--merge"], input: parts[0] + parts[0] + parts[2])

    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.lines.count == 1)
    #expect(run.messages.contains("\(size) kwamen dubbel, en misschien ontbreken er andere"))
  }

  @Test("is read an element at a time, wherever its blocks end and however it is cut")
  func cutAnywhere() throws {
    let part = try Transcript(["aggregate", "--part"], input: lines().joined()).output
    let folder = try TemporaryFolder()
    let bytes = Array(part.utf8)
    for share in 1..<12 {
      try folder.write(Array(bytes.prefix(bytes.count * share / 12)), to: "\(share).deel")
      let run = try Transcript(["aggregate", "--merge", "\(share).deel"], in: folder.path)
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(run.messages.contains("deel 1 van '\(share).deel' is geen deel"))
    }
    // Without its line break it is whole.
    let run = try Transcript(["aggregate", "--merge"] + Self.day, input: String(part.dropLast()))
    #expect(
      run.output == (try Transcript(["aggregate", "--merge"] + Self.day, input: part).output))
  }

  @Test("of nothing is a part as well")
  func nothing() throws {
    let empty = try Transcript(["aggregate", "--part"]).output
    let all = try lines().joined()
    let part = try Transcript(["aggregate", "--part"], input: all).output

    #expect(
      try Transcript(["aggregate", "--merge"] + Self.day, input: empty + part).output
        == Transcript(["aggregate"] + Self.day, input: all).output)
    #expect(try Transcript(["aggregate", "--merge"], input: empty).status == 2)
  }
}
