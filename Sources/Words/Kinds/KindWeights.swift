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
  public enum Group: Int, CaseIterable, CodingKey, Sendable {
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

  /// The names of signs, each with its row.
  private let signRows: [(name: String, row: Int)]
  /// Six numbers a row.
  private let numbers: FlatArray<Int16>
  /// The group of the word of each row; ``noGroup`` where it has none.
  private let groups: FlatArray<UInt8>
  private let words: WordTable
  private let pairs: WordTable

  static let noGroup = UInt8.max

  /// Opens what ``KindWeightsMaking`` wrote.
  public init(_ bytes: FlatBytes) {
    var place = 0
    numbers = bytes.array(at: &place)
    groups = bytes.array(at: &place)
    words = WordTable(bytes, at: &place)
    pairs = WordTable(bytes, at: &place)
    let rows: FlatArray<Int32> = bytes.array(at: &place)
    signRows = zip(rows.indices, bytes.strings(at: &place)).map { ($1, Int(rows[$0])) }
  }

  /// Reads weights as `wijk-bench kinds` writes them; lines of another form are left out.
  public init(_ text: String) { self.init(FlatBytes(KindWeightsMaking.bytes(of: text))) }

  /// The weights of signs by their names.
  public var signs: [String: Weights] {
    Dictionary(signRows.map { ($0.name, weights(ofRow: $0.row)) }) { _, last in last }
  }

  private func weights(ofRow row: Int) -> Weights { Weights { numbers[row * 6 + $0] } }

  /// The hash of two words that stand together.
  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first ^ (second << 1 | second >> 63)) &* 0x9E37_79B9_7F4A_7C15
  }

  /// The weights of a word by the hash of its stem.
  public func weights(ofStem hash: UInt64) -> Weights? {
    let row = words.value(of: hash)
    return row >= 0 ? weights(ofRow: Int(row)) : nil
  }

  /// The weights of two words that stand together, by the hashes of their stems.
  public func weights(ofStems first: UInt64, _ second: UInt64) -> Weights? {
    let row = pairs.value(of: Self.pair(first, second))
    return row >= 0 ? weights(ofRow: Int(row)) : nil
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
    return row >= 0 ? Group(rawValue: Int(groups[Int(row)])) : nil
  }

  /// The letters that the end of a compound has at least, and those before it.
  private static let leastTail = 5
  private static let leastStart = 3
}
