internal import Words

/// What the writer is to do, told of somebody else: `Ik bel de school` is `Belt de school`.
public enum ThirdPerson {
  /// A text that opens with `ik` and a verb, opening with that verb instead; `nil` for any other, and
  /// for one that speaks of the writer again.
  public static func telling(_ text: String) -> String? {
    guard text.utf8.count > 4, let first = text.utf8.first, first | 0x20 == UInt8(ascii: "i") else {
      return nil
    }
    let line = Line(tokensOf: text)
    guard line.tokens.count > 2, line.key(0) == "ik", line.tokens[1].isWord,
      let verb = form(of: line.tokens[1], in: line),
      !line.tokens.dropFirst(2).contains(where: { selves.contains($0.hash) })
    else { return nil }
    let rest = String(decoding: Array(text.utf8)[line.tokens[1].end...], as: UTF8.self)
    return verb.prefix(1).uppercased() + verb.dropFirst() + rest
  }

  /// The form behind `zij` of a verb behind `ik`.
  private static func form(of token: Token, in line: Line) -> String? {
    let word = line.key(1)
    if let odd = irregular[word] { return odd }
    guard FunctionWord.role(of: token) == nil, let verb = Verb(token, in: line),
      verb.form == .root || verb.form == .present
    else { return nil }
    switch word.utf8.last {
    case UInt8(ascii: "t"): return word
    case UInt8(ascii: "a"): return word + "at"
    default: return word + "t"
    }
  }

  /// Words by which the writer speaks of herself again.
  private static let selves = WordTable(words: [
    "ik", "mij", "me", "mijn", "wij", "we", "ons", "onze",
  ])

  /// Forms that are not made by a `-t` behind the stem.
  private static let irregular = [
    "heb": "heeft", "ben": "is", "zal": "zal", "kan": "kan", "mag": "mag", "wil": "wil",
    "kom": "komt", "hou": "houdt", "rij": "rijdt", "snij": "snijdt", "ga": "gaat", "sta": "staat",
    "sla": "slaat", "doe": "doet", "zie": "ziet", "moet": "moet",
  ]
}
