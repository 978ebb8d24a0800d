internal import Words

/// The words for the form of a conversation.
enum KindLexicon {
  /// The form that words name; `nil` when they name none, as `gesprek` does.
  ///
  /// - Parameter words: A value, a title or a file name.
  /// - Returns: The form.
  static func kind(in words: String) -> ConversationKind? {
    stemSet.first(in: Folding.key(words)).map { stems[$0].1 }
  }

  /// Whether words say that a keukentafelgesprek is the individual one of the Wmo.
  static func isIndividualSupport(_ words: String) -> Bool {
    let key = Folding.key(words)
    if noSupport.isIn(key) { return false }
    return (kitchenTable.isIn(key) && support.isIn(key)) || supportTalk.isIn(key)
  }

  private static let noSupport = StemSet([
    "geen wmo", "niet wmo", "groep", "no wmo", "not wmo", "group", "bewoners",
  ])
  private static let kitchenTable = StemSet(["keukentafel", "kitchen table"])
  private static let support = StemSet([
    "wmo", "individueel", "individual", "client", "indicatie", "huishoudelijke hulp",
  ])
  private static let supportTalk = StemSet(["wmo gesprek", "wmo keukentafel"])

  /// Whether words say that a keukentafelgesprek was one of a group.
  static func isGroup(_ words: String) -> Bool { group.isIn(Folding.key(words)) }

  private static let group = StemSet([
    "groep", "geen wmo", "niet wmo", "group", "no wmo", "dorpsgesprek", "buren",
  ])

  private static let stemSet = StemSet(stems.map(\.0))

  /// Stems in the order in which they decide; the longer and rarer first.
  private static let stems: [(String, ConversationKind)] = [
    ("huiskamer", .livingRoom), ("living room", .livingRoom), ("livingroom", .livingRoom),
    ("home visit group", .livingRoom),
    ("keukentafel", .kitchenTable), ("kitchen table", .kitchenTable),
    ("groepsgesprek", .kitchenTable),
    ("netwerklunch", .networkLunch), ("network lunch", .networkLunch), ("lunch", .networkLunch),
    ("deur tot deur", .doorToDoor), ("deurtotdeur", .doorToDoor), ("langs de deur", .doorToDoor),
    ("deur aan deur", .doorToDoor), ("huis aan huis", .doorToDoor),
    ("door to door", .doorToDoor), ("deuren", .doorToDoor), ("aanbellen", .doorToDoor),
    ("schouw", .inspection), ("inspection", .inspection),
    ("wandeling", .walk), ("buurtronde", .walk), ("rondje", .walk), ("wijkronde", .walk),
    ("walk", .walk), ("fietsronde", .walk), ("fietstocht", .walk),
    ("inloop", .openHouse), ("spreekuur", .openHouse), ("open house", .openHouse),
    ("drop in", .openHouse),
    ("koffie", .coffee), ("coffee", .coffee), ("buurtkaffee", .coffee),
    ("picknick", .neighbourhoodTable), ("buurttafel", .neighbourhoodTable),
    ("stamtafel", .neighbourhoodTable), ("picnic", .neighbourhoodTable),
    ("enquete", .survey), ("vragenlijst", .survey), ("survey", .survey),
    ("straatgesprek", .street), ("street", .street), ("op straat", .street), ("straat", .street),
    ("bijeenkomst", .meeting), ("bewonersavond", .meeting), ("buurtavond", .meeting),
    ("wijkavond", .meeting), ("dorpsavond", .meeting), ("vergadering", .meeting),
    ("informatieavond", .meeting), ("meeting", .meeting), ("avond", .meeting),
    ("overleg", .consultation), ("consultation", .consultation), ("werkgroep", .consultation),
    ("individueel", .individual), ("individual", .individual), ("een op een", .individual),
    ("1 op 1", .individual), ("telefoon", .individual), ("huisbezoek", .individual),
    ("praatplaat", .other), ("netwerk", .networkLunch),
  ]
}
