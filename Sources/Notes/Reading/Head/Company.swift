internal import Lexicons
internal import Municipality
internal import Words

/// Finds the organisations with whom a sentence says that the writer held the talk:
/// `De wijkagent liep met mij mee`, `avond georganiseerd door de Open Hof en ons`.
enum Company {
  /// The parties that a line names as company, in order and each once.
  ///
  /// The writer's own function, residents and the municipality as a whole are no company.
  static func parties(in line: Line, _ gazetteer: Gazetteer) -> [Party] {
    guard line.holds(.company) else { return [] }
    var found: [Party] = []
    for sentence in line.sentences {
      let cues = line.matches(of: .company).filter { sentence.contains($0.tokens.lowerBound) }
      guard cues.contains(where: { $0.value == "with" }),
        line.first(.absentCompany, in: sentence) == nil
      else { continue }
      let part = sentence.count == line.tokens.count ? line : Line(line.string(sentence))
      for mention in gazetteer.parties(in: part.text)
      where isCompany(mention.party, gazetteer) && !found.contains(mention.party)
        && !isElsewhere(mention, in: part)
      {
        found.append(mention.party)
      }
    }
    return found
  }

  /// Whether a party is where the talk was, or what it was about: `in de bieb`, `over de corporatie`.
  private static func isElsewhere(_ mention: PartyMention, in line: Line) -> Bool {
    guard let tokens = line.tokens(in: mention.range) else { return false }
    var before = tokens.lowerBound - 1
    while before >= 0, FunctionWord.role(of: line.tokens[before])?.isDeterminer ?? false {
      before -= 1
    }
    guard before >= 0 else { return false }
    // `te gast bij de Open Hof` says of itself with whom.
    if line.matches(of: .company).contains(where: {
      $0.value == "with" && $0.tokens.count > 1 && $0.tokens.contains(before)
    }) {
      return false
    }
    return FunctionWord.role(of: line.tokens[before]) == .place
      || subjects.contains(line.tokens[before].hash)
  }

  private static let subjects: Set<UInt64> = Set(
    ["over", "zonder", "tegen", "naar", "about", "without"].map { WordHash.of($0) })

  /// The mentions of parties that may be partners; `dhr. Bakker` is a name, and no baker.
  static func mentions(in words: String, _ gazetteer: Gazetteer) -> [PartyMention] {
    let mentions = gazetteer.parties(in: words).filter { isCompany($0.party, gazetteer) }
    guard !mentions.isEmpty else { return [] }
    let line = Line(words)
    return mentions.filter { mention in
      guard let tokens = line.tokens(in: mention.range) else { return true }
      return !line.isTitled(tokens.lowerBound)
    }
  }

  /// Whether a party is named in one breath with those who came: `9 bewoners + De Elzen`.
  static func isJoined(_ mention: PartyMention, in line: Line) -> Bool {
    guard let tokens = line.tokens(in: mention.range),
      !line.holds(.absentCompany)
    else { return false }
    var before = tokens.lowerBound - 1
    while before > 0, FunctionWord.role(of: line.tokens[before])?.isDeterminer ?? false {
      before -= 1
    }
    guard before > 0 else { return false }
    return line.tokens[before].isMark("+") || joints.contains(line.tokens[before].hash)
  }

  private static let joints: Set<UInt64> = Set(
    ["en", "plus", "met", "and", "with"].map { WordHash.of($0) })

  /// Whether words name parties and nothing else, one of whom may be a partner: `De Elzen, wijkagent`.
  static func isList(_ words: String, _ gazetteer: Gazetteer) -> Bool {
    guard words.utf8.count <= 120 else { return false }
    let mentions = gazetteer.parties(in: words)
    guard mentions.contains(where: { isCompany($0.party, gazetteer) }) else { return false }
    let line = Line(words)
    let names = mentions.compactMap { line.tokens(in: $0.range) }
    return line.tokens.indices.allSatisfy { index in
      if !line.tokens[index].isWord || names.contains(where: { $0.contains(index) }) { return true }
      switch FunctionWord.role(of: line.tokens[index]) {
      case .coordinator, .determiner: return true
      default: return false
      }
    }
  }

  /// Whether a party may be a partner in a talk.
  static func isCompany(_ party: Party, _ gazetteer: Gazetteer) -> Bool {
    let key = Folding.key(party.name)
    guard !key.contains("regisseur"), !key.hasPrefix("gemeente") else { return false }
    if party.side != .residents { return true }
    // A neighbourhood council is a partner; `bewoners` and `buurtverbinders` are who was spoken to.
    return gazetteer.organisation(named: party.name) != nil
      && AttendanceReader.role(of: party.name) == .other
  }
}

extension Line {
  /// Whether `dhr.`, `mevrouw` and the like stand before a word with a capital, so that it is a name.
  func isTitled(_ index: Int) -> Bool {
    guard tokens[index].isCapitalised else { return false }
    var before = index - 1
    while before >= 0, tokens[before].kind == .mark || tokens[before].isCapitalised && before > 0 {
      if tokens[before].isMark(",") || tokens[before].isMark(";") { return false }
      before -= 1
    }
    guard before >= 0 else { return false }
    return Self.titles.contains(tokens[before].hash)
  }

  private static let titles: Set<UInt64> = Set(
    ["dhr", "mw", "mevr", "mevrouw", "meneer", "heer", "mr", "mrs", "ms"].map { WordHash.of($0) })
}
