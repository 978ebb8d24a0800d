internal import Lexicons
internal import Words

/// The words for the form of a conversation.
enum KindLexicon {
  /// The form that words name; `nil` when they name none, as `gesprek` does.
  ///
  /// - Parameter words: A value, a title or a file name.
  /// - Returns: The form.
  static func kind(in words: String) -> ConversationKind? {
    forms.first(in: Folding.key(words)).flatMap { kinds[$0] }
  }

  /// Whether words say that a keukentafelgesprek is the individual one of the Wmo.
  static func isIndividualSupport(_ words: String) -> Bool {
    let key = Folding.key(words)
    if noSupport.isIn(key) { return false }
    return (kitchenTable.isIn(key) && support.isIn(key)) || supportTalk.isIn(key)
  }

  /// Whether words say that a keukentafelgesprek was one of a group.
  static func isGroup(_ words: String) -> Bool { group.isIn(Folding.key(words)) }

  private static let forms = StemSet(.talkForms)
  /// The form for each stem of ``forms``.
  private static let kinds = Vocabulary.talkForms.entries.map {
    ConversationKind(rawValue: $0.value)
  }

  private static let noSupport = StemSet(.supportTalks, under: "noSupport")
  private static let kitchenTable = StemSet(.supportTalks, under: "kitchenTable")
  private static let support = StemSet(.supportTalks, under: "support")
  private static let supportTalk = StemSet(.supportTalks, under: "supportTalk")
  private static let group = StemSet(.supportTalks, under: "group")
}
