internal import Lexicons
internal import Words

extension Lexicon {
  /// The lists whose values are the names of marks.
  static let markedLists: [Vocabulary] = [
    .personWords, .namePlaces, .privateDetails, .onePerson, .numberWords, .wordNames, .doorWords,
    .accessWords, .reportWords,
  ]

  /// The words of those lists.
  static let marked: [Entry] = markedLists.flatMap { list in
    let marks = list.values.map { WordMarks(named: $0) }
    return list.entries.map { ($0.hash, marks[$0.meaning]) }
  }

  /// The first words of sayings.
  static let sayings: [Entry] = Vocabulary.privateSayings.entries.map { saying in
    (WordHash.of(saying.key.prefix { $0 != " " }.utf8), .saying)
  }

  /// The words of the lists that are looked up one by one.
  static let lists: [Entry] = [
    Vocabulary.residents, .dwellingUnits, .houseFronts, .features, .storyWords,
    .nicknames, .benefits, .accounts, .occupations, .brands, .speaking, .openDoings,
  ].flatMap { list in
    let marks = list.values.map { meanings[$0] ?? [] }
    return list.entries.map { ($0.hash, marks[$0.meaning]) }
  }

  /// What the words under a value of those lists mean.
  private static let meanings: [String: WordMarks] = [
    "resident": .resident, "unit": .dwellingUnit, "residence": .residence, "front": .front,
    "colour": .colour, "empty": .empty, "floor": .buildingPart, "level": .ordinal, "side": .side,
    "part": .homePart, "feature": .feature, "kin": .kin,
    "belonging": .belonging, "opener": .storyOpener, "confided": .confided, "nickname": .nickname,
    "byname": .byname, "nicklead": .nicknameLead,
    "shortname": .shortName,
    "child": [.person, .child], "occupation": .occupation, "visitor": [.role, .person],
    "kinsman": .occupation,
    "relative": [.relative, .person],
    "brand": .notName, "cites": .cites, "nextdoor": [.nextDoor, .household],
    "origin": [.originNoun, .notName], "site": .site, "nought": .nought, "benefit": .debt,
    "need": .trouble, "says": .benign, "finds": .benign, "does": .benign, "handles": .benign,
    "comes": .benign,
    "lets": .benign,
  ]
}
