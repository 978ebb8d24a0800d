internal import Files
internal import Lexicons
internal import Words

/// A line of which a person has said what kind of statement it is.
struct KindLine {
  var text: String
  var kind: KindWeights.Kind
  /// Whether the line is kept aside: nothing is fitted to it, it is only counted.
  var isHeld: Bool

  /// Reads a file: lines below `= kind`, or lines with their kind before a tab.
  static func lines(of path: String) throws -> [KindLine] {
    let text = String(decoding: try Disk.contents(of: path), as: UTF8.self)
    var lines: [KindLine] = []
    var kind: KindWeights.Kind?
    var place = 0
    for row in text.split(separator: "\n") where !row.hasPrefix("#") {
      if row.hasPrefix("= ") {
        kind = Self.kind(row.dropFirst(2))
        place = 0
        continue
      }
      let cells = row.split(separator: "\t", maxSplits: 1)
      if cells.count == 2 {
        guard let kind = Self.kind(cells[0]) else { continue }
        lines.append(KindLine(text: String(cells[1]), kind: kind, isHeld: false))
      } else if let kind {
        // Of each hand and kind every fifth line.
        lines.append(KindLine(text: String(row), kind: kind, isHeld: place % 5 == 2))
        place += 1
      }
    }
    return lines
  }

  /// The kind of a name: of `idea|wish` the first, and an idea is weighed as a wish.
  private static func kind(_ name: Substring) -> KindWeights.Kind? {
    let first = name.prefix { $0 != "|" }
    switch first {
    case "idea": return .wish
    case "agreement": return .promise
    case "repair": return nil
    default: return KindWeights.Kind.allCases.first { "\($0)" == first }
    }
  }
}
