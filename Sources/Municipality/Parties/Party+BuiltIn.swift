internal import Lexicons

extension Party {
  /// The parties that any municipality has, each with the words that people use for it.
  static let builtIn: [(party: Party, words: [String])] = PartyWords.all.compactMap { entry in
    Side(rawValue: entry.side).map { (Party(name: entry.name, side: $0), entry.words) }
  }
}

extension Organisation {
  /// The party that an organisation is.
  var party: Party {
    switch kind {
    case .municipality: Party(name: name, side: .municipality)
    case .residents: Party(name: name, side: .residents)
    case .housing, .welfare, .police, .care, .education, .business, .province, .other:
      Party(name: name, side: .partner)
    }
  }
}
