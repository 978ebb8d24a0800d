internal import Words

/// A word as ``Stem/settled(_:)`` leaves it, where nothing is allocated for it: most words that are
/// looked up among the verbs are none.
struct SettledWord {
  /// The letters of the longest word that is looked at: no verb comes near.
  static let longest = 48

  private var letters = InlineArray<48, UInt8>(repeating: 0)
  private(set) var count = 0

  /// - Parameter word: At most ``longest`` folded letters, and at least one.
  init(_ word: ArraySlice<UInt8>) {
    var last: UInt8 = 0
    for letter in word where letter != last {
      last = letter
      letters[count] = last
      count += 1
    }
    letters[count - 1] = Stem.settled(last)
  }

  subscript(index: Int) -> UInt8 { letters[index] }

  /// The hash of some of the letters.
  func hash(_ part: Range<Int>) -> UInt64 {
    var hash = WordHash()
    for index in part { hash.add(letters[index]) }
    return hash.value
  }

  /// The hash of the stem that is left when an ending is taken off.
  func hash(ofStem part: Range<Int>) -> UInt64 {
    var hash = WordHash()
    for index in part.dropLast() { hash.add(letters[index]) }
    if let last = part.last { hash.add(Stem.settled(letters[last])) }
    return hash.value
  }

  func ends(with ending: [UInt8]) -> Bool {
    guard ending.count <= count else { return false }
    for index in ending.indices where letters[count - ending.count + index] != ending[index] {
      return false
    }
    return true
  }

  func array(_ part: Range<Int>) -> [UInt8] { part.map { letters[$0] } }
}
