public import Words

extension Line {
  /// The words of the line that say what it is about, in order, each once.
  ///
  /// A thing says most, and more than where it is; what is done to it says less, and words that
  /// any text may have (`plan`, `groep`) or that tell how it stands (`klaar`) say little or
  /// nothing.
  ///
  /// - Parameter skipped: Bytes that say something else, such as who does it.
  /// - Returns: The words.
  public func tellingWords(without skipped: [Range<Int>] = []) -> [TellingWord] {
    var words: [TellingWord] = []
    var relation: UInt64 = 0
    var isPlace = false
    var isOwn = false
    let states = matches(of: .states).filter {
      !$0.value.hasPrefix("running part") && !$0.value.hasPrefix("running count")
    }
    let others =
      hits.filter { Self.times.contains($0.list) }.map(\.tokens) + states.map(\.tokens)
    let split = splitVerbs
    for (index, token) in tokens.enumerated() {
      // `op` of `hangen … op` is told with its verb.
      if split.values.contains(index) { continue }
      guard token.isWord else {
        if token.kind == .mark { (relation, isPlace, isOwn) = (0, false, false) }
        continue
      }
      if let role = FunctionWord.role(of: token) {
        if role.isPreposition { (relation, isPlace) = (token.hash, role == .place) }
        if !role.isDeterminer, !role.isPreposition { (relation, isPlace) = (0, false) }
        isOwn = role == .own
        continue
      }
      if skipped.contains(where: { $0.overlaps(token.range) }) { continue }
      if others.contains(where: { isWord(index, of: $0) }) { continue }
      guard var word = tellingWord(index, isNoun: isNoun(index), particle: split[index]) else {
        continue
      }
      word.relation = relation
      word.isOwn = isOwn
      if word.isThing, isPlace, !word.isName { word.weight = word.weight * 7 / 10 }
      (relation, isPlace, isOwn) = (0, false, false)
      if !words.contains(where: { $0.hash == word.hash }) { words.append(word) }
    }
    return words
  }

  /// The same words, each with what it may stand for beside its stem.
  public func telling(without skipped: [Range<Int>] = []) -> [TellingWord] {
    tellingWords(without: skipped).map { word in
      guard word.isThing, !word.isName, word.likes.deed == 0 else { return word }
      let letters = folded[tokens[word.token].key]
      var word = word
      word.likes = .init(
        sense: WordLikes.sense(of: letters), deed: WordLikes.deed(of: letters),
        core: WordLikes.core(of: letters))
      return word
    }
  }

  /// Whether a word is of a phrase, and not of what stands between its parts: `komt … niet van`.
  private func isWord(_ index: Int, of phrase: Range<Int>) -> Bool {
    phrase.contains(index)
      && (phrase.count < 4 || index == phrase.lowerBound || index + 1 == phrase.upperBound)
  }

  /// The lists of words for when something is.
  private static let times = Set([Vocabulary.months, .weekdays, .feasts].map(\.id))

  /// The verbs of which a part stands at the end of their clause, by their tokens, with that of the
  /// part: `maakt … schoon`, `hangen … op`.
  private var splitVerbs: [Int: Int] {
    var split: [Int: Int] = [:]
    var verb: Int?
    for (index, token) in tokens.enumerated() {
      guard token.isWord else {
        if token.kind == .mark { verb = nil }
        continue
      }
      let isLast = index + 1 == tokens.count || tokens[index + 1].kind == .mark
      if let start = verb, isLast, index > start + 1, Verb.isParticle(token.hash) {
        split[start] = index
      } else if verb == nil, FunctionWord.role(of: token) == nil,
        let found = Verb(folded[token.key]), found.form == .present || found.form == .infinitive
      {
        verb = index
      }
    }
    return split
  }

  /// The verbs of the line, each with a part of it that stands apart.
  public var verbs: [Verb] {
    let split = splitVerbs
    return tokens.indices.compactMap { index in
      guard FunctionWord.role(of: tokens[index]) == nil else { return nil }
      let letters = folded[tokens[index].key]
      if let part = split[index], let verb = Verb((Array(folded[tokens[part].key]) + letters)[...])
      {
        return verb
      }
      return Verb(tokens[index], in: self)
    }
  }

  /// Whether an article right before a word makes it a thing: `de steeg`, `een plant`.
  private func isNoun(_ index: Int) -> Bool {
    index > 0 && FunctionWord.role(of: tokens[index - 1]).map(\.isDeterminer) ?? false
  }

  private func tellingWord(_ index: Int, isNoun: Bool, particle: Int?) -> TellingWord? {
    let token = tokens[index]
    let letters = folded[token.key]
    guard letters.count > 1 else { return nil }
    let isName =
      token.isCapitalised && !token.opensSentence && !token.traits.contains(.isAllCapitals)
    switch GenericWord.kind(of: token.hash) {
    case .time: return nil
    case .generic, .quality: return TellingWord(stem: Stem.of(letters), token: index, weight: 30)
    case nil: break
    }
    if !isName, !isNoun, let verb = Verb(letters) {
      let weight =
        switch (verb.kind, verb.form) {
        case (.standing, _), (.saying, _), (.helping, _): 10
        // `bezoek` and `verf` are things as well.
        case (_, .root): 60
        default: 30
        }
      let part = particle.map { Array(folded[tokens[$0].key]) } ?? []
      var word = TellingWord(stem: part + verb.stem, token: index, weight: weight)
      if verb.kind == .doing || verb.kind == .beginning {
        word.likes = .init(deed: WordHash.of(part + verb.stem))
      }
      return word
    }
    return TellingWord(
      stem: isName ? Stem.settled(letters) : Stem.of(letters), token: index, isName: isName)
  }
}

/// A word that many texts have, and that says little of what one is about.
enum GenericWord: Int, CaseIterable, CodingKey {
  case generic, time, quality

  static func kind(of hash: UInt64) -> GenericWord? {
    GenericWord(rawValue: Int(table.value(of: hash)))
  }

  private static let table = Vocabulary.genericWords.classTable(GenericWord.self)
}
