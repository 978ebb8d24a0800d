/// Writes what ``KindWeights`` reads.
public enum KindWeightsMaking {
  /// The bytes of weights as `wijk-bench kinds` writes them; lines of another form are left out.
  public static func bytes(of text: String) -> [UInt8] {
    // An array is cut many times faster than a string, whose every index is looked at.
    let bytes = Array(text.utf8)[...]
    let names = KindWeights.Group.allCases.map { (group: $0, name: Array($0.stringValue.utf8)) }
    var numbers: [Int16] = []
    var groups: [UInt8] = []
    var signs: [(name: String, row: Int32)] = []
    var words: [(hash: UInt64, value: Int32)] = []
    var pairs: [(hash: UInt64, value: Int32)] = []
    var section = Section.signs
    var next = 0
    while next < bytes.count {
      let line = part(of: bytes, from: next, to: UInt8(ascii: "\n"))
      next = line.endIndex + 1
      if line.first == UInt8(ascii: "="), line.count > 2 {
        section = Section(rawValue: String(decoding: line.dropFirst(2), as: UTF8.self)) ?? .signs
        continue
      }
      let name = part(of: line, from: line.startIndex, to: UInt8(ascii: "\t"))
      guard !name.isEmpty, name.endIndex < line.endIndex else { continue }
      let cell = part(of: line, from: name.endIndex + 1, to: UInt8(ascii: "\t"))
      guard !cell.isEmpty else { continue }
      let row = Int32(groups.count)
      var group: KindWeights.Group?
      switch section {
      case .signs: signs.append((String(decoding: name, as: UTF8.self), row))
      case .words:
        words.append((WordHash.of(name), row))
        let last = line[min(cell.endIndex + 1, line.endIndex)...]
        group = names.first { last.elementsEqual($0.name) }?.group
      case .pairs:
        let first = part(of: name, from: name.startIndex, to: UInt8(ascii: " "))
        guard first.endIndex < name.endIndex else { continue }
        let second = name[(first.endIndex + 1)...]
        pairs.append((KindWeights.pair(WordHash.of(first), WordHash.of(second)), row))
      }
      numbers += weights(in: cell)
      groups.append(group.map { UInt8($0.rawValue) } ?? KindWeights.noGroup)
    }
    var writer = FlatWriter()
    writer.add(numbers)
    writer.add(groups)
    WordTableSlots(words).write(to: &writer)
    WordTableSlots(pairs).write(to: &writer)
    writer.add(signs.map(\.row))
    writer.add(texts: signs.map(\.name))
    return writer.bytes
  }

  /// The bytes from a place up to a mark, or to the end where there is none.
  private static func part(
    of bytes: ArraySlice<UInt8>, from start: Int, to mark: UInt8
  ) -> ArraySlice<UInt8> {
    var end = start
    while end < bytes.endIndex, bytes[end] != mark { end += 1 }
    return bytes[start..<end]
  }

  private enum Section: String { case signs, words, pairs }

  /// Reads `-3 12 0 0 0 -4`.
  private static func weights(in cell: ArraySlice<UInt8>) -> [Int16] {
    var weights = Array(repeating: Int16(0), count: 6)
    var column = 0
    var number: Int16 = 0
    var sign: Int16 = 1
    for byte in cell {
      switch byte {
      case UInt8(ascii: "-"): sign = -1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where number < 1000:
        number = number * 10 + Int16(byte - UInt8(ascii: "0"))
      default:
        if column < 6 { weights[column] = sign * number }
        (column, number, sign) = (column + 1, 0, 1)
      }
    }
    if column < 6 { weights[column] = sign * number }
    return weights
  }
}
