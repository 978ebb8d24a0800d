internal import Lexicons
internal import Source
internal import Words

/// Words that must not be repeated, known by their bytes.
///
/// They stand in a tree, so that a text is searched for all of them at once.
struct SecretWords: Sendable {
  /// Shorter ones are found in words that tell nothing; `het`, of which a line was found, tells
  /// nothing either.
  private static let shortest = 3

  /// What follows a place in the tree, by the place and the next byte.
  private var next: [UInt64: Int32] = [:]
  /// Whether a word starts with a byte, by the byte: most bytes of a text start none.
  private var starts = Array(repeating: false, count: 256)
  /// The places at which a word ends.
  private var ends: Set<Int32> = []
  private var size: Int32 = 1

  var isEmpty: Bool { ends.isEmpty }

  /// - Parameters:
  ///   - ranges: Where the words are, without overlap.
  ///   - file: The file that they are in.
  init(_ ranges: [ByteRange], in file: SourceFile) {
    for range in ranges
    where range.count >= Self.shortest
      && FunctionWord.role(of: WordHash.of(Folding.key(file.text(range)))) == nil
    {
      add(file.bytes[range])
    }
  }

  private mutating func add(_ word: ArraySlice<UInt8>) {
    var place: Int32 = 0
    if let first = word.first { starts[Int(first)] = true }
    for byte in word {
      let step = Self.step(place, byte)
      if let known = next[step] {
        place = known
      } else {
        next[step] = size
        place = size
        size += 1
      }
    }
    ends.insert(place)
  }

  /// A text with dots in the place of each of the words; of those that start at one place, of the
  /// longest.
  func hidden(in text: String) -> String {
    guard !isEmpty else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let length = starts[Int(bytes[index])] ? length(in: bytes, at: index) : 0
      if length > 0 {
        result += "•••".utf8
        index += length
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The bytes of the longest word that starts at an offset; zero when none does.
  private func length(in bytes: [UInt8], at start: Int) -> Int {
    var place: Int32 = 0
    var index = start
    var longest = 0
    while index < bytes.count, let following = next[Self.step(place, bytes[index])] {
      place = following
      index += 1
      if ends.contains(place) { longest = index - start }
    }
    return longest
  }

  private static func step(_ place: Int32, _ byte: UInt8) -> UInt64 {
    UInt64(UInt32(bitPattern: place)) << 8 | UInt64(byte)
  }
}
