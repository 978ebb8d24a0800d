internal import Lexicons

/// What the lists of names and words say of a word that is written as a name.
enum NameMarks {
  static func marks(of hash: UInt64) -> WordMarks {
    var marks: WordMarks = NameLists.isKnownWord(hash) ? .knownWord : []
    switch NameLists.kind(of: hash) {
    case .given: marks.insert(.firstName)
    case .doubtful: marks.formUnion([.firstName, .doubtfulName])
    case .family, .name: marks.insert(.surname)
    case nil: break
    }
    return marks
  }
}
