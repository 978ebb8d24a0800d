/// The made-up word in the address of a preview, without which nothing is served.
package struct PreviewToken: Sendable, CustomStringConvertible {
  package let description: String

  /// Makes up a word of 128 bits that nobody can guess.
  package init() {
    var generator = SystemRandomNumberGenerator()
    let halves = (0..<2).map { _ in String(generator.next() as UInt64, radix: 16) }
    description = halves.map { String(repeating: "0", count: 16 - $0.utf8.count) + $0 }.joined()
  }

  /// Whether a word is this one; how long the answer takes says nothing of where it differs.
  func matches(_ word: some StringProtocol) -> Bool {
    let (one, other) = (Array(description.utf8), Array(word.utf8))
    guard one.count == other.count else { return false }
    return zip(one, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
