/// Reads numbers of people as people write them.
package enum CountReader {
  /// The first number in a text: `9`, `ca. 25`, `±40`, `8 à 10`, `8-10`, `een stuk of tien`.
  ///
  /// An approximation keeps the number that was written; only two numbers make a range.
  package static func read(_ text: String) -> CountRange? {
    count(in: Token.tokens(in: text), from: 0)?.range
  }

  /// The number at or after an index, with the index past it.
  private static func count(
    in tokens: [Token], from start: Int
  ) -> (range: CountRange, start: Int, end: Int)? {
    var index = start
    while index < tokens.count {
      guard let first = number(tokens[index]) else {
        index += 1
        continue
      }
      // `een stuk of tien`, `een paar`, `een groep van acht`: the article is no number.
      if tokens[index].isWord("een") || tokens[index].isWord("zn") {
        if let better = count(in: tokens, from: index + 1), better.start - index <= 3 {
          return better
        }
        if tokens.indices.contains(index + 1), isVague(tokens[index + 1].word) { return nil }
      }
      if index + 2 < tokens.count, isRangeMark(tokens[index + 1]),
        let second = number(tokens[index + 2])
      {
        return (CountRange(min: first, max: second), index, index + 3)
      }
      return (CountRange(first), index, index + 1)
    }
    return nil
  }

  private static func number(_ token: Token) -> Int? {
    switch token.kind {
    case .number: token.digits <= 4 ? token.number : nil
    case .word: Names.number(token.word)
    case .mark: nil
    }
  }

  private static func isRangeMark(_ token: Token) -> Bool {
    ["-", "a", "tot", "to", "/", "of", "or"].contains(token.word)
  }

  private static func isVague(_ word: String) -> Bool {
    ["paar", "aantal", "groep", "groepje", "few", "couple"].contains(word)
  }

  /// Everybody whom a text counts, role by role.
  ///
  /// `9 bewoners (6 v / 3 m, 30 t/m 80+), 1 buurtverbinder` gives nine residents and one
  /// connector: details between brackets do not add. A number alone counts residents, and a
  /// known professional without a number counts for one.
  package static func roles(in text: String) -> [RoleCount] {
    var roles: [RoleCount] = []
    for part in parts(of: text) {
      let tokens = Token.tokens(in: part)
      guard let first = tokens.first else { continue }
      if ["waarvan", "waaronder", "inclusief", "incl", "including", "of"].contains(first.word)
        || absences.contains(first.word)
      {
        continue
      }
      guard let count = count(in: tokens, from: 0) else {
        let role = role(of: part)
        if role == .professionals || role == .connectors, tokens.count <= 6, !isPlural(tokens) {
          roles.append(RoleCount(role: role, words: Folding.key(part), count: CountRange(1)))
        }
        continue
      }
      let words = tokens[count.end...].filter { $0.kind == .word }.map(\.word)
      let before = tokens[..<count.start].filter { $0.kind == .word && !hedges.contains($0.word) }
        .map(\.word)
      let role = role(of: words, before: before)
      let name = words.isEmpty ? before.joined(separator: " ") : words.joined(separator: " ")
      roles.append(RoleCount(role: role, words: name, count: count.range))
    }
    return roles
  }

  /// The numbers of people that a sentence names, each with its role right behind it:
  /// `4 bewoners van Dorpsbelang, de beleidsmedewerker en ik` has one.
  package static func mentions(in text: String) -> [RoleCount] {
    let tokens = Token.tokens(in: text)
    var found: [RoleCount] = []
    var index = 0
    while index < tokens.count {
      guard let count = count(in: tokens, from: index) else { break }
      index = count.end
      // `een man of twaalf`, `een stuk of 12`.
      if count.start >= 2, tokens[count.start - 1].isWord("of"),
        ["man", "stuk", "mens"].contains(tokens[count.start - 2].word)
      {
        found.append(RoleCount(role: .residents, words: "bewoners", count: count.range))
        continue
      }
      var next = count.end
      while next < tokens.count, next < count.end + 2, tokens[next].kind == .word,
        ["andere", "oudere", "jonge", "nieuwe", "other", "betrokken"].contains(tokens[next].word)
      { next += 1 }
      guard next < tokens.count, tokens[next].kind == .word,
        let role = RoleWords.role(of: [tokens[next].word])
      else { continue }
      found.append(RoleCount(role: role, words: tokens[next].word, count: count.range))
    }
    return found
  }

  private static let hedges: Set<String> = [
    "ca", "circa", "ongeveer", "zo", "rond", "ruim", "bijna", "de", "meer", "dan", "minstens",
    "max",
    "maximaal", "minimaal", "about", "around", "some", "over", "more", "than", "stuk", "of", "een",
    "totaal",
    "in", "zeker", "naar", "schatting", "nearly", "almost", "roughly", "het", "waren", "er", "met",
  ]

  /// Words before people who were not there: `11 bewoners; afwezig met kennisgeving: 3`.
  private static let absences: Set<String> = [
    "afwezig", "afwezigen", "afgemeld", "afmeldingen", "afmelding", "verhinderd", "absent",
    "apologies",
  ]

  /// A plural word is people without a number, not one person.
  private static func isPlural(_ tokens: [Token]) -> Bool {
    tokens.contains {
      ["professionals", "collegas", "ambtenaren", "raadsleden", "agenten"].contains($0.word)
    }
  }

  /// The parts between commas, semicolons, plus signs and `en`; brackets left out.
  private static func parts(of text: String) -> [String] {
    var parts: [String] = []
    var current: [UInt8] = []
    var depth = 0
    let bytes = text.utf8.span
    func close() {
      parts.append(String(decoding: current, as: UTF8.self))
      current.removeAll(keepingCapacity: true)
    }
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "+"), UInt8(ascii: "&"), 0x0A,
        UInt8(ascii: "|"):
        if depth == 0 { close() }
      // •
      case 0xE2 where index + 1 < bytes.count && bytes[index] == 0x80 && bytes[index + 1] == 0xA2:
        index += 2
        if depth == 0 { close() }
      default: if depth == 0 { current.append(byte) }
      }
    }
    close()
    return parts.flatMap { split($0) }
  }

  /// Splits at `en` where a number or a role follows: `8 bewoners en 2 ondernemers`.
  private static func split(_ part: String) -> [String] {
    var pieces: [[Substring]] = [[]]
    for word in part.split(separator: " ") {
      if ["en", "and", "plus", "met", "with"].contains(word.lowercased()),
        !(pieces.last?.isEmpty ?? true)
      {
        pieces.append([])
      } else {
        pieces[pieces.count - 1].append(word)
      }
    }
    return pieces.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
  }

  /// The role of one word or phrase; `other` when it names none that is known.
  package static func role(of words: String) -> ParticipantRole {
    RoleWords.role(of: Folding.key(words).split(separator: " ").map(String.init)) ?? .other
  }

  private static func role(of words: [String], before: [String]) -> ParticipantRole {
    if let role = RoleWords.role(of: words) { return role }
    if words.isEmpty, before.isEmpty { return .residents }
    if words.isEmpty, let role = RoleWords.role(of: before) { return role }
    // `8 van de dorpsraad`, `12 aan tafel`: people of the place itself.
    if let first = words.first,
      ["van", "uit", "op", "aan", "bij", "in", "from", "at"].contains(first)
    {
      return .residents
    }
    return words.isEmpty ? .residents : .other
  }
}
