/// Brings the forms of a Dutch word to one run of letters.
///
/// `lamp`, `lampen` and `lampje` have one stem, as have `boom`, `bomen` and `boompje`. A stem is
/// for comparing and is seldom a word: double letters are single in it, and `v` and `z` at its
/// end are `f` and `s`. The forms of irregular verbs are known elsewhere.
public enum Stem {
  /// The stem of a folded word.
  public static func of(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var letters = Array(word)
    if letters.count > 4 { dropDiminutive(&letters) }
    if letters.count > 4 { dropPlural(&letters) }
    if letters.count > 4, letters.last == e, !isVowel(letters[letters.count - 2]) {
      letters.removeLast()
    }
    let stem = settled(letters)
    return stem.elementsEqual("kinder".utf8) ? Array("kind".utf8) : stem
  }

  /// A word with single letters for double ones, and `f` and `s` for a `v` and a `z` at its end.
  public static func settled(_ letters: ArraySlice<UInt8>) -> [UInt8] {
    // A copy that is shortened: an array that is filled from nothing asks the runtime for its type.
    var settled = Array(letters)
    var count = 0
    var last: UInt8 = 0
    for letter in letters where letter != last {
      last = letter
      settled[count] = last
      count += 1
    }
    if count > 0 { settled[count - 1] = Self.settled(last) }
    settled.removeLast(settled.count - count)
    return settled
  }

  /// A word with single letters for double ones, and `f` and `s` for a `v` and a `z` at its end.
  public static func settled(_ letters: [UInt8]) -> [UInt8] { settled(letters[...]) }

  /// A letter as it stands at the end of a stem: `f` and `s` for a `v` and a `z`.
  public static func settled(_ last: UInt8) -> UInt8 {
    switch last {
    case UInt8(ascii: "v"): UInt8(ascii: "f")
    case UInt8(ascii: "z"): s
    default: last
    }
  }

  /// Takes `-je`, `-tje`, `-pje` and `-etje` off, with the `s` of a plural.
  private static func dropDiminutive(_ letters: inout [UInt8]) {
    let isPlural = letters.last == s
    let end = letters.count - (isPlural ? 1 : 0)
    guard end > 4, letters[end - 1] == e, letters[end - 2] == UInt8(ascii: "j") else { return }
    var length = end - 2
    switch letters[length - 1] {
    case UInt8(ascii: "p") where letters[length - 2] == UInt8(ascii: "m"): length -= 1
    case UInt8(ascii: "t") where letters[length - 2] == e && length > 5: length -= 2
    // `slootje` is of `sloot`, and `autootje` of `auto`.
    case UInt8(ascii: "t") where endsInDouble(letters[..<(length - 1)]): break
    // `tuintje` is of `tuin`, and `plantje` of `plant`.
    case UInt8(ascii: "t") where isLong(letters, length - 1): length -= 1
    default: break
    }
    letters.removeSubrange(length...)
  }

  /// Whether the letters before an offset end in a vowel, or in a long or a weak one with a
  /// consonant behind it.
  private static func isLong(_ letters: [UInt8], _ end: Int) -> Bool {
    guard end > 2 else { return false }
    if isVowel(letters[end - 1]) { return true }
    guard isVowel(letters[end - 2]) else { return false }
    return isVowel(letters[end - 3]) || (letters[end - 2] == e && end > 4)
  }

  /// Whether letters end in the same vowel twice, and have no other before it.
  private static func endsInDouble(_ letters: ArraySlice<UInt8>) -> Bool {
    guard letters.count > 2, let last = letters.last, isVowel(last),
      letters[letters.endIndex - 2] == last
    else { return false }
    return !letters.dropLast(2).contains(where: isVowel)
  }

  private static func dropPlural(_ letters: inout [UInt8]) {
    let count = letters.count
    if letters[count - 1] == UInt8(ascii: "n"), letters[count - 2] == e,
      letters[..<(count - 2)].contains(where: isVowel)
    {
      letters.removeLast(2)
    } else if letters[count - 1] == s, isOpen(letters[..<(count - 1)]) {
      letters.removeLast()
    }
  }

  /// Whether letters end as the singular of a plural in `-s` does: `kamer`, `tafel`, `auto`.
  private static func isOpen(_ letters: ArraySlice<UInt8>) -> Bool {
    guard let last = letters.last, let before = letters.dropLast().last else { return false }
    switch last {
    case UInt8(ascii: "l"), UInt8(ascii: "r"), UInt8(ascii: "n"), UInt8(ascii: "m"):
      return before == e || before == UInt8(ascii: "a")
    case UInt8(ascii: "t"), UInt8(ascii: "p"), UInt8(ascii: "k"), UInt8(ascii: "d"):
      // English and borrowed plurals: `lights`, `steps`, `flats`, `boards`.
      return !isVowel(before)
    case e, UInt8(ascii: "o"), UInt8(ascii: "y"): return true
    default: return false
    }
  }

  static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case e, UInt8(ascii: "a"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: false
    }
  }

  private static let e = UInt8(ascii: "e")
  private static let s = UInt8(ascii: "s")
}
