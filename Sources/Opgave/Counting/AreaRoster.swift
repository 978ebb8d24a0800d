internal import Words
internal import Municipality
internal import Notes

/// The areas of a municipality, and the way from a conversation to its area.
///
/// With a `wijk.yml` its areas are the only ones. Without it the notes name them, and
/// spellings of one name make one area.
struct AreaRoster {
  enum Placement {
    case area(String)
    case none(OpgaveDocument.Unplaced.Reason, text: String?)
  }

  /// In the order of `wijk.yml`; by name when the notes name them.
  let areas: [Area]
  /// The id behind each spelling that the notes use; `nil` when `wijk.yml` names the areas.
  private let idsInNotes: [String: String]?
  private let known: Set<String>

  /// Makes a roster.
  ///
  /// - Parameters:
  ///   - municipality: Its areas, if it has any, are the only ones.
  ///   - conversations: Where the areas come from otherwise.
  ///   - texts: The areas that have an agreed text.
  init(
    _ municipality: Municipality, conversations: [KeptConversation], texts: some Sequence<String>
  ) {
    if municipality.areas.isEmpty {
      var ids: [String: String] = [:]
      var spellings = Spellings()
      let others = conversations.lazy.compactMap(\.value.otherAreas).joined()
      for name in conversations.lazy.compactMap({ Self.name($0.value) }) + others + texts {
        let id = ids[name] ?? Self.id(named: name)
        ids[name] = id
        spellings.add(name, as: id)
      }
      idsInNotes = ids
      areas = spellings.keys.sorted().map { Area(id: $0, name: spellings[$0]) }
    } else {
      idsInNotes = nil
      areas = municipality.areas
    }
    known = Set(areas.map(\.id))
  }

  /// The id of an area that only the notes know.
  static func id(named name: String) -> String {
    Folding.slug(Folding.placeKey(name))
  }

  /// The id of the area that a name stands for, if there is such an area.
  func id(of name: String) -> String? {
    let id = idsInNotes.map { $0[name] ?? Self.id(named: name) } ?? name
    return known.contains(id) ? id : nil
  }

  func placement(of conversation: Conversation) -> Placement {
    guard let name = Self.name(conversation) else { return .none(.missingArea, text: nil) }
    guard let id = id(of: name) else { return .none(.unknownArea, text: name) }
    return .area(id)
  }

  /// The parts in which a conversation counts: one in its area, and one in each other that it is
  /// about.
  func shares(of kept: KeptConversation, in area: String) -> [ConversationShare] {
    let others = (kept.value.otherAreas ?? []).compactMap(id(of:))
    var areas = [area]
    for other in others where !areas.contains(other) { areas.append(other) }
    guard areas.count > 1 else { return [ConversationShare(whole: kept, of: area)] }
    let owner = { (name: String?) in
      name.flatMap(id(of:)).flatMap { areas.contains($0) ? $0 : nil } ?? area
    }
    return areas.map { id in
      let elsewhere = Set(
        self.areas.lazy.filter { $0.id != id }.flatMap(\.neighbourhoods).map(\.name)
      ).subtracting(self.areas.first { $0.id == id }?.neighbourhoods.map(\.name) ?? [])
      return ConversationShare(
        of: id, in: kept.value, among: areas, owner: owner,
        isElsewhere: elsewhere.contains)
    }
  }

  private static func name(_ conversation: Conversation) -> String? {
    conversation.area ?? conversation.areaText
  }
}
