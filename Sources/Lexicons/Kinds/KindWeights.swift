internal import Words

/// How strongly signs, words and pairs of words speak for each kind of statement; see
/// `weights.txt`.
public struct KindWeights: Sendable {
  /// The kinds, in the order of the columns of the file.
  public enum Kind: Int, CaseIterable, Sendable {
    case strength, concern, wish, background, question, promise
  }

  /// A number for each kind, in tenths.
  public typealias Weights = InlineArray<6, Int16>

  /// The groups of words that weigh the same by themselves: those that lean to a kind, and those
  /// that name who, what or when, and mean something beside each other.
  public enum Group: UInt8, CaseIterable, Sendable {
    case strength, concern, wish, background, question, promise
    case people, service, office, helping, gathering, place, span

    /// Whether words of the group lean to a kind.
    public var isOfKind: Bool { rawValue < Group.people.rawValue }
  }

  /// The group of a word, as a person has judged it.
  public struct Charge: Hashable, Sendable {
    public var group: Group
    /// Whether only the end of a longer word says so: `steiger` of `aanlegsteiger`.
    public var isOfTail: Bool

    public init(group: Group, isOfTail: Bool = false) {
      self.group = group
      self.isOfTail = isOfTail
    }
  }

  public static let standard = KindWeights(
    String(decoding: PackageResources.weights_txt, as: UTF8.self))

  /// The weights of signs by their names.
  public private(set) var signs: [String: Weights] = [:]
  private var rows: [(weights: Weights, group: Group?)] = []
  private let words: WordTable
  private let pairs: WordTable

  /// Reads weights as `wijk-bench kinds` writes them; lines of another form are left out.
  public init(_ text: String) {
    // An array is cut many times faster than a string, whose every index is looked at.
    let bytes = Array(text.utf8)[...]
    let groups = Group.allCases.map { (group: $0, name: Array("\($0)".utf8)) }
    var words: [(hash: UInt64, value: Int32)] = []
    var pairs: [(hash: UInt64, value: Int32)] = []
    var section = Section.signs
    let lines = bytes.count { $0 == UInt8(ascii: "\n") } + 1
    rows.reserveCapacity(lines)
    words.reserveCapacity(lines)
    pairs.reserveCapacity(lines)
    var next = 0
    while next < bytes.count {
      let line = Self.part(of: bytes, from: next, to: UInt8(ascii: "\n"))
      next = line.endIndex + 1
      if line.first == UInt8(ascii: "="), line.count > 2 {
        section = Section(rawValue: String(decoding: line.dropFirst(2), as: UTF8.self)) ?? .signs
        continue
      }
      let name = Self.part(of: line, from: line.startIndex, to: UInt8(ascii: "\t"))
      guard !name.isEmpty, name.endIndex < line.endIndex else { continue }
      let cell = Self.part(of: line, from: name.endIndex + 1, to: UInt8(ascii: "\t"))
      guard !cell.isEmpty else { continue }
      var weights = Weights(repeating: 0)
      Self.read(cell, into: &weights)
      let row = Int32(rows.count)
      switch section {
      case .signs: signs[String(decoding: name, as: UTF8.self)] = weights
      case .words:
        words.append((WordHash.of(name), row))
        let last = line[min(cell.endIndex + 1, line.endIndex)...]
        let group =
          last.isEmpty ? nil : groups.first { last.elementsEqual($0.name) }?.group
        rows.append((weights, group))
      case .pairs:
        let first = Self.part(of: name, from: name.startIndex, to: UInt8(ascii: " "))
        guard first.endIndex < name.endIndex else { continue }
        let second = name[(first.endIndex + 1)...]
        pairs.append((Self.pair(WordHash.of(first), WordHash.of(second)), row))
        rows.append((weights, nil))
      }
    }
    self.words = WordTable(words)
    self.pairs = WordTable(pairs)
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
  private static func read(_ cell: ArraySlice<UInt8>, into weights: inout Weights) {
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
  }

  /// The hash of two words that stand together.
  private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first ^ (second << 1 | second >> 63)) &* 0x9E37_79B9_7F4A_7C15
  }

  /// The weights of a word by the hash of its stem.
  public func weights(ofStem hash: UInt64) -> Weights? {
    let row = words.value(of: hash)
    return row >= 0 ? rows[Int(row)].weights : nil
  }

  /// The weights of two words that stand together, by the hashes of their stems.
  public func weights(ofStems first: UInt64, _ second: UInt64) -> Weights? {
    let row = pairs.value(of: Self.pair(first, second))
    return row >= 0 ? rows[Int(row)].weights : nil
  }

  /// The group of a word by its stem, or by the longest end of it that is a word.
  public func charge(ofStem stem: [UInt8]) -> Charge? {
    if let group = group(of: stem[...]) { return Charge(group: group) }
    guard stem.count >= Self.leastTail + Self.leastStart else { return nil }
    for start in Self.leastStart...(stem.count - Self.leastTail) {
      if let group = group(of: stem[start...]) { return Charge(group: group, isOfTail: true) }
    }
    return nil
  }

  private func group(of letters: ArraySlice<UInt8>) -> Group? {
    let row = words.value(of: WordHash.of(letters))
    return row >= 0 ? rows[Int(row)].group : nil
  }

  /// The letters that the end of a compound has at least, and those before it.
  private static let leastTail = 5
  private static let leastStart = 3
}
