extension WordMarks {
  /// The marks that a list names, parted by spaces: `title person`.
  init(named names: String) {
    self = names.split(separator: " ").reduce(into: []) { marks, name in
      marks.formUnion(Self.names[String(name)] ?? [])
    }
  }

  /// The marks by the names that lists give them.
  static let names: [String: WordMarks] = [
    "abbreviation": .abbreviation, "accessWord": .accessWord, "acts": .acts,
    "adjective": .adjective, "against": .against, "anniversary": .anniversary, "anyone": .anyone,
    "apartment": .apartment, "arrest": .arrest, "article": .article, "at": .at,
    "authority": .authority, "beside": .beside, "birth": .birth, "buildingPart": .buildingPart,
    "by": .by, "child": .child, "cites": .cites, "citizenNumber": .citizenNumber,
    "client": .client, "cluster": .cluster, "code": .code, "comes": .comes, "copula": .copula,
    "country": .country, "dealing": .dealing, "debt": .debt, "definite": .definite, "desk": .desk,
    "disability": .disability, "dwelling": .dwelling, "eponym": .eponym,
    "faintHealth": .faintHealth, "few": .few, "from": .from, "health": .health,
    "hidingPlace": .hidingPlace, "home": .home, "houseNumber": .houseNumber,
    "houseSuffix": .houseSuffix, "household": .household, "justice": .justice, "key": .key,
    "link": .link, "lives": .lives, "lock": .lock, "mailDot": .mailDot, "mailSign": .mailSign,
    "massName": .massName, "month": .month, "namelessStreet": .namelessStreet, "nearby": .nearby,
    "neighbour": .neighbour, "neutral": .neutral, "notName": .notName, "numeral": .numeral,
    "occupation": .occupation, "of": .of, "office": .office, "offspring": .offspring,
    "opening": .opening, "ordinal": .ordinal, "origin": .origin, "originNoun": .originNoun,
    "ownership": .ownership, "particle": .particle, "people": .people, "person": .person,
    "phone": .phone, "photoFile": .photoFile, "portrait": .portrait, "pronoun": .pronoun,
    "publicPlace": .publicPlace, "relative": .relative, "religion": .religion, "report": .report,
    "role": .role, "saidBefore": .saidBefore, "says": .says, "secret": .secret, "side": .side,
    "singular": .singular, "sits": .sits, "slot": .slot, "small": .small, "someone": .someone,
    "stuck": .stuck, "thing": .thing, "tie": .tie, "title": .title, "topic": .topic,
    "trouble": .trouble, "unit": .unit, "vehicle": .vehicle, "visit": .visit,
    "whereabouts": .whereabouts, "with": .with, "wordName": .wordName, "wordyTitle": .wordyTitle,
    "worry": .worry, "year": .year, "yearOld": .yearOld,
  ]
}
