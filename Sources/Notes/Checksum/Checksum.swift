/// The SHA-256 of some bytes (FIPS 180-4), by which anybody can show that a report was made from
/// these very notes.
///
/// It belongs in an edition that stays inside. Whoever guesses the words of a note could test the
/// guess against a checksum that is made public.
package struct Checksum: Hashable, Sendable {
  /// The eight words of the hash, the first one first.
  private let words: SIMD8<UInt32>

  package init(of bytes: [UInt8]) {
    var state = SHA256State()
    state.add(bytes)
    words = state.words
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
    for index in lhs.words.indices where lhs.words[index] != rhs.words[index] {
      return lhs.words[index] < rhs.words[index]
    }
    return false
  }
}

extension Checksum: CustomStringConvertible {
  /// Sixty-four hexadecimal digits.
  package var description: String {
    words.indices.map { index in
      let digits = String(words[index], radix: 16)
      return String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }.joined()
  }

  /// Reads sixty-four hexadecimal digits, and nothing else.
  package init?(_ text: String) {
    let digits = Array(text.utf8)
    guard digits.count == 64 else { return nil }
    var words = SIMD8<UInt32>()
    for index in words.indices {
      let part = digits[8 * index..<8 * index + 8]
      guard part.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
        let word = UInt32(String(decoding: part, as: UTF8.self), radix: 16)
      else { return nil }
      words[index] = word
    }
    self.words = words
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
