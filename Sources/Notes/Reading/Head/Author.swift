internal import Lexicons
internal import Municipality
internal import Words

/// Who wrote a note, where no field of its head says so, so that `ik` is known.
enum Author {
  /// The party that signs a note, names itself `(ik)`, or stands behind its title.
  static func name(in outline: Outline, _ gazetteer: Gazetteer) -> String? {
    let statements = outline.blocks.lazy.compactMap(\.statement)
    if let last = outline.blocks.last?.statement, let name = signature(last.text, gazetteer) {
      return name
    }
    for statement in statements.prefix(12) where statement.text.utf8.contains(UInt8(ascii: "(")) {
      if let name = speaker(in: Line(statement.text), gazetteer) { return name }
    }
    return outline.titles.first.flatMap { behindTitle($0.text, gazetteer) }
  }

  /// The party that a last line names and nothing else: `De opbouwwerker (Welzijn)`.
  private static func signature(_ text: String, _ gazetteer: Gazetteer) -> String? {
    guard text.utf8.count <= 50 else { return nil }
    let line = Line(text)
    guard !line.tokens.contains(where: { $0.isMark(":") || $0.isMark("?") || $0.isNumber }) else {
      return nil
    }
    return worker(in: 0..<line.tokens.count, line, gazetteer)
  }

  /// `gemeente (ik)`, `ik (de wijkagent)`.
  private static func speaker(in line: Line, _ gazetteer: Gazetteer) -> String? {
    guard let own = line.tokens.indices.first(where: { line.isA(SmallWord.writer, at: $0) }) else {
      return nil
    }
    let parties = gazetteer.parties(in: line).compactMap { mention in
      line.tokens(in: mention.range).map { (name: mention.party.name, tokens: $0) }
    }
    if own > 1, line.tokens[own - 1].isMark("("), own + 1 < line.tokens.count,
      line.tokens[own + 1].isMark(")")
    {
      return parties.first { $0.tokens.upperBound == own - 1 }?.name
    }
    guard own + 2 < line.tokens.count, line.tokens[own + 1].isMark("(") else { return nil }
    return parties.first { (own + 2...own + 3).contains($0.tokens.lowerBound) }?.name
  }

  /// `Inloop Lindehof - opbouwwerker Welzijn`: somebody who works there, behind the last mark of a title.
  private static func behindTitle(_ text: String, _ gazetteer: Gazetteer) -> String? {
    let line = Line(text)
    guard
      let mark = line.tokens.lastIndex(where: {
        $0.isMark(",") || $0.isMark("-") && !$0.isGlued
      }), mark > 1, mark + 1 < line.tokens.count
    else { return nil }
    return worker(in: (mark + 1)..<line.tokens.count, line, gazetteer)
  }

  /// The one party that words name, with a word for who works there, and nothing else.
  private static func worker(
    in words: Range<Int>, _ line: Line, _ gazetteer: Gazetteer
  ) -> String? {
    guard words.count <= 7 else { return nil }
    let parties = gazetteer.parties(in: line).filter { $0.party.side != .residents }
      .compactMap { mention in line.tokens(in: mention.range).map { (mention.party, $0) } }
      .filter { words.contains($0.1.lowerBound) }
    let roles = line.matches(of: .roles).filter {
      words.contains($0.tokens.lowerBound) && $0.value == "professionals"
    }
    guard let first = parties.first, !roles.isEmpty else { return nil }
    // Of `opbouwwerker Stichting Welzijn` the organisation says most.
    let organisations = parties.filter { gazetteer.organisation(named: $0.0.name) != nil }
    guard Set(organisations.map(\.0.name)).count < 2,
      !organisations.isEmpty || parties.allSatisfy({ $0.0 == first.0 })
    else { return nil }
    let isWhole = words.allSatisfy { index in
      !line.tokens[index].isWord || FunctionWord.role(of: line.tokens[index])?.isDeterminer ?? false
        || line.isA(.of, at: index) || parties.contains { $0.1.contains(index) }
        || roles.contains { $0.tokens.contains(index) }
    }
    return isWhole ? (organisations.first ?? first).0.name : nil
  }
}
