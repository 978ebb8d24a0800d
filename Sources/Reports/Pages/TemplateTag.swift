/// One tag of a Mustache template, and the line it begins on.
struct TemplateTag: Hashable {
  enum Kind: Hashable {
    case value, section, inverted, end, partial
    /// `{{<name}}`: another template, with some of its blocks filled in.
    case parent
    /// `{{$name}}`: a part that another template may fill in.
    case block
  }

  let kind: Kind
  let name: String
  /// Counted from 1.
  let line: Int

  /// The tags of a template in their order, comments left out.
  ///
  /// A value may stand in two braces, in three or behind `&`, and delimiters may be set. What is
  /// not closed ends the list: the parser of templates says what is wrong with it.
  static func all(in template: String) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var (open, close) = ("{{", "}}")
    var line = 1
    var rest = template[...]
    while let start = rest.firstRange(of: open) {
      line += rest[..<start.lowerBound].count(where: \.isNewline)
      rest = rest[start.upperBound...]
      let isTriple = rest.first == "{"
      guard let end = rest.firstRange(of: isTriple ? "}" + close : close) else { break }
      let inside = rest[..<end.lowerBound].drop { $0.isWhitespace }
      if inside.first == "=" {
        let marks = inside.filter { $0 != "=" }.split(whereSeparator: \.isWhitespace)
        if marks.count == 2 { (open, close) = (String(marks[0]), String(marks[1])) }
      } else if let tag = TemplateTag(inside, line: line) {
        tags.append(tag)
      }
      line += rest[..<end.upperBound].count(where: \.isNewline)
      rest = rest[end.upperBound...]
    }
    return tags
  }

  /// How deep tags stand within each other at most, and the line of the first that stands so deep.
  static func depth(of tags: [TemplateTag]) -> (levels: Int, line: Int) {
    var level = 0
    var deepest = (levels: 0, line: 1)
    for tag in tags {
      switch tag.kind {
      case .section, .inverted, .parent, .block: level += 1
      case .end: level -= 1
      case .value, .partial: continue
      }
      if level > deepest.levels { deepest = (level, tag.line) }
    }
    return deepest
  }

  private init?(_ inside: Substring, line: Int) {
    let kinds: [Character: Kind] = [
      "#": .section, "^": .inverted, "/": .end, ">": .partial, "&": .value, "{": .value,
      "<": .parent, "$": .block,
    ]
    guard let sign = inside.first, sign != "!" else { return nil }
    kind = kinds[sign] ?? .value
    let word = kinds[sign] == nil ? inside : inside.dropFirst()
    name = String(word.drop { $0.isWhitespace }.prefix { !$0.isWhitespace })
    self.line = line
  }
}
