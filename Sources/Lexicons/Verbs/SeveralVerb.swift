internal import Words

/// What several do, told of one: `komen` is `komt`.
public enum SeveralVerb {
  /// The form behind `zij` of one of a verb in small letters behind `zij` of several; `nil` for a word
  /// that has no such end.
  public static func form(of word: String) -> String? {
    if let odd = irregular[word] { return odd }
    guard word.utf8.count > 3, word.hasSuffix("en") else { return nil }
    var stem = Array(word.utf8.dropLast(2))
    guard let last = stem.popLast(), let before = stem.last else { return nil }
    if before == last { return told(stem) }
    // `slapen` is `slaapt`, `werken` is `werkt` and `roepen` is `roept`.
    let isShort = isVowel(before) && !(stem.dropLast().last.map(isVowel) ?? false)
    if isShort { stem.append(before) }
    switch last {
    case UInt8(ascii: "v"): stem.append(UInt8(ascii: "f"))
    case UInt8(ascii: "z"): stem.append(UInt8(ascii: "s"))
    default: stem.append(last)
    }
    return told(stem)
  }

  private static func told(_ stem: [UInt8]) -> String {
    let end = stem.last == UInt8(ascii: "t") ? [] : [UInt8(ascii: "t")]
    return String(decoding: stem + end, as: UTF8.self)
  }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) }

  /// Forms that are not made of the stem.
  private static let irregular = WordMap(
    Vocabulary.severalVerbs.entries.map { ($0.key, $0.value) })
}
