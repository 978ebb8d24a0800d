/// The ways in which names are written, gathered under the key that makes them one name.
struct Spellings {
  private var counts: [String: [String: Int]] = [:]

  var keys: some Sequence<String> { counts.keys }

  mutating func add(_ spelling: String, as key: String) {
    counts[key, default: [:]][spelling, default: 0] += 1
  }

  /// The most common spelling of a name; among equals the first in the alphabet.
  subscript(key: String) -> String {
    let spellings = counts[key, default: [:]]
    return spellings.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? key
  }
}
