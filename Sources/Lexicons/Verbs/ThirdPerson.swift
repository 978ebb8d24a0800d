internal import Words

/// What the writer is to do, told of somebody else: `Ik bel de school` is `Belt de school`, and
/// `Spiegel vraag ik aan` is `Spiegel vraagt de gebiedsregisseur aan`.
public enum ThirdPerson {
  /// Tells a text with `ik` of whoever that is.
  ///
  /// - Parameters:
  ///   - text: What somebody is to do.
  ///   - name: Who is meant by `ik`; without a name a verb before `ik` stays as it is.
  /// - Returns: The text; `nil` for one without `ik`, and for one that speaks of the writer again.
  public static func telling(_ text: String, of name: String? = nil) -> String? {
    let line = Line(tokensOf: text)
    let own = line.tokens.indices.filter { line.isA(.ofWriter, at: $0) }
    guard own.count == 1, let place = own.first, line.isA(.writer, at: place) else { return nil }
    let bytes = Array(text.utf8)
    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    let isFirst = place == 0 || line.tokens[place - 1].isMark(":")
    if isFirst, place + 2 < line.tokens.count, let verb = form(of: place + 1, in: line) {
      let before = string(0..<line.tokens[place].start)
      let told = place == 0 ? verb.prefix(1).uppercased() + verb.dropFirst() : verb
      return before + told + string(line.tokens[place + 1].end..<bytes.count)
    }
    guard let name, place > 1, let verb = form(of: place - 1, in: line) else { return nil }
    let who = name.first?.isLowercase == true ? "de \(name)" : name
    return string(0..<line.tokens[place - 1].start) + verb + " " + who
      + string(line.tokens[place].end..<bytes.count)
  }

  /// The form behind `zij` of a verb that stands behind `ik`; `nil` for another word.
  public static func form(of word: String) -> String? {
    let line = Line(tokensOf: word)
    return line.tokens.count == 1 ? form(of: 0, in: line) : nil
  }

  /// The form behind `zij` of a verb behind `ik`.
  private static func form(of place: Int, in line: Line) -> String? {
    let token = line.tokens[place]
    guard token.isWord else { return nil }
    let word = line.key(place)
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

  /// Forms that are not made by a `-t` behind the stem.
  private static let irregular = WordMap(
    Vocabulary.thirdPerson.entries.map { ($0.key, $0.value) })
}
