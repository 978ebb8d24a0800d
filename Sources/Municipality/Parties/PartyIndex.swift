internal import Words

/// The parties of a municipality by every name they go by.
package struct PartyIndex: Sendable {
  private struct Name {
    /// The hashes of its folded words.
    var words: [UInt64]
    var party: Party
  }

  /// Names that share their first word, longest first.
  private var lists: [[Name]] = []
  /// The list for a first word.
  private let starts: WordTable
  private var organisations: [String: Party] = [:]
  /// The names of all parties as reports print them.
  private(set) var parties: Set<String> = []

  package init(_ municipality: Municipality) {
    var names: [UInt64: [Name]] = [:]
    // Organisations of the municipality come first, so that their names win.
    for organisation in municipality.organisations {
      for name in [organisation.name, organisation.id] + organisation.aliases {
        let key = Folding.key(name)
        organisations[key] = organisations[key] ?? organisation.party
        Self.add(key, organisation.party, to: &names)
        // `De Elzen` is written without its article too, but `de` alone is nobody.
        if let bare = Self.withoutArticle(key) { Self.add(bare, organisation.party, to: &names) }
      }
    }
    for area in municipality.areas {
      guard let coordinator = area.coordinator else { continue }
      Self.add(
        Folding.key(coordinator), Party(name: coordinator, side: .municipality), to: &names)
    }
    for (party, words) in Party.builtIn {
      // Where a municipality says who its `wijkagent` is, `community officer` is the same.
      let known =
        organisations[Folding.key(party.name)] ?? organisations[words.first ?? ""] ?? party
      for word in words { Self.add(word, known, to: &names) }
    }
    parties = Set(names.values.joined().map(\.party.name))
    var starts: [(hash: UInt64, value: Int32)] = []
    for (first, list) in names {
      starts.append((first, Int32(lists.count)))
      lists.append(list.sorted { $0.words.count > $1.words.count })
    }
    self.starts = WordTable(starts)
  }

  private static func withoutArticle(_ key: String) -> String? {
    for article in ["de ", "het ", "the "] where key.hasPrefix(article) {
      let bare = String(key.dropFirst(article.utf8.count))
      return bare.utf8.count >= 4 ? bare : nil
    }
    return nil
  }

  private static func add(_ key: String, _ party: Party, to names: inout [UInt64: [Name]]) {
    let words = Lexer.cut(key).tokens.map(\.hash)
    guard let first = words.first else { return }
    if names[first]?.contains(where: { $0.words == words }) == true { return }
    names[first, default: []].append(Name(words: words, party: party))
  }

  /// The organisation of `wijk.yml` with a name or alias.
  package func organisation(named name: String) -> Party? { organisations[Folding.key(name)] }

  /// The parties that tokens name, in order, the longest name first and none within another.
  func mentions(in tokens: [Token]) -> [PartyMention] {
    var mentions: [PartyMention] = []
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      index += 1
      guard token.kind != .mark else { continue }
      let list = starts.value(of: token.hash)
      guard list >= 0 else { continue }
      for name in lists[Int(list)] {
        guard let end = Self.end(of: name, in: tokens, from: index) else { continue }
        mentions.append(
          PartyMention(party: name.party, range: token.start..<tokens[end - 1].end))
        index = end
        break
      }
    }
    return mentions
  }

  /// The token behind a name whose first word stands before a token, marks passed over.
  private static func end(of name: Name, in tokens: [Token], from start: Int) -> Int? {
    var index = start
    for word in name.words.dropFirst() {
      while index < tokens.count, tokens[index].kind == .mark { index += 1 }
      guard index < tokens.count, tokens[index].hash == word else { return nil }
      index += 1
    }
    return index
  }
}
