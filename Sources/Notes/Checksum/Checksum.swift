/// The SHA-256 of some bytes (FIPS 180-4), by which anybody can show that a report was made from
/// these very notes.
///
/// It belongs in an edition that stays inside. Whoever guesses the words of a note could test the
/// guess against a checksum that is made public.
package struct Checksum: Hashable, Sendable {
  /// The eight words of the hash, the first one first, two to a number.
  ///
  /// They are no `SIMD8`: that wants to lie at a multiple of 32 bytes, for which the frame of an
  /// `async` function that keeps one has no room.
  private let pairs: Pairs

  private struct Pairs: Hashable {
    var first: UInt64 = 0
    var second: UInt64 = 0
    var third: UInt64 = 0
    var fourth: UInt64 = 0

    var all: [UInt64] { [first, second, third, fourth] }
  }

  package init(of bytes: [UInt8]) {
    var state = SHA256State()
    state.add(bytes)
    pairs = Pairs(
      first: state.pair(0), second: state.pair(1), third: state.pair(2), fourth: state.pair(3))
  }

  /// The checksum of a list as `sha256sum` prints it: a line for each file, with its own checksum,
  /// two spaces and its name.
  package init(ofList marks: some Sequence<(name: String, mark: Checksum?)>) {
    let lines = marks.map { "\($0.mark?.description ?? "-")  \($0.name)\n" }
    self.init(of: Array(lines.joined().utf8))
  }
}

extension Checksum: Comparable {
  package static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.pairs.all.lexicographicallyPrecedes(rhs.pairs.all)
  }
}

extension Checksum: CustomStringConvertible {
  /// Sixty-four hexadecimal digits.
  package var description: String {
    pairs.all.map { pair in
      let digits = String(pair, radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }.joined()
  }

  /// Reads sixty-four hexadecimal digits, and nothing else.
  package init?(_ text: String) {
    let digits = Array(text.utf8)
    guard digits.count == 64 else { return nil }
    var pairs: [UInt64] = []
    for start in stride(from: 0, to: 64, by: 16) {
      let part = digits[start..<start + 16]
      guard part.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
        let pair = UInt64(String(decoding: part, as: UTF8.self), radix: 16)
      else { return nil }
      pairs.append(pair)
    }
    self.pairs = Pairs(first: pairs[0], second: pairs[1], third: pairs[2], fourth: pairs[3])
  }
}

extension Checksum: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let sum = Checksum(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is not sixty-four hexadecimal digits")
    }
    self = sum
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
