internal import Calendar
internal import Lexicons
internal import Municipality
internal import Source
internal import Words

/// What the words of a line are that nothing of the conversation holds: part of a name or a
/// moment, or known to say nothing beside what was taken.
struct LineLeftovers {
  private let line: Line
  /// For each token, whether it names a place, a party, a theme or a moment.
  private var isName: [Bool]
  /// For each token, whether it stands in a list of words that readers look for, in a sentence or
  /// in a heading.
  private var isListed: [Bool]
  /// Where the words begin behind the number of a line: `4.2`, `2)`.
  private let start: Int

  init(_ text: String, _ gazetteer: Gazetteer) {
    line = Line(text)
    isName = Array(repeating: false, count: line.tokens.count)
    isListed = isName
    start = line.tokens.firstIndex { !$0.isNumber && $0.kind != .mark } ?? line.tokens.count
    var names = gazetteer.places(in: text).map(\.1) + gazetteer.parties(in: line).map(\.range)
    names += gazetteer.themes(in: line).map(\.range)
    names += DayMention.all(in: text).map(\.range)
    names += WhenReader.read(in: text, near: nil)?.ranges ?? []
    for range in names { mark(range) }
    for hit in line.hits + Line(heading: text).hits where !Self.unread.contains(hit.list) {
      for token in hit.tokens where token < isListed.count { isListed[token] = true }
    }
  }

  /// Lists that the checker asks for, and no reader.
  private static let unread = [Vocabulary.neutralWords, .jargon].map(\.id)

  /// Marks the tokens that share a byte with a name.
  private mutating func mark(_ range: ByteRange) {
    for token in line.tokens(in: range) ?? 0..<0 { isName[token] = true }
  }

  /// Where a word of the line belongs.
  func place(of token: Int) -> WordAccount.Place {
    if isName[token] { return .field }
    if token < start || isListed[token] || isTag(token) { return .noise }
    if FunctionWord.role(of: line.tokens[token]) != nil { return .noise }
    let key = line.key(token)
    let isKnown =
      FieldKey(key) != nil || KindLexicon.kind(in: key) != nil || ActivityReader.saysPublic(key)
    return isKnown || !Line(heading: key).hits.isEmpty ? .noise : .notUnderstood
  }

  /// The most tokens of a tag that are looked at: `#schat:openbare-ruimte` has five.
  private static let longestTag = 8

  /// Whether a word belongs to a tag: `#schat:plekken`.
  private func isTag(_ token: Int) -> Bool {
    var index = token
    while index > 0, token - index < Self.longestTag, line.tokens[index].isGlued {
      index -= 1
      if line.tokens[index].isMark("#") { return true }
    }
    return false
  }
}
