internal import Notes
internal import Opgave

/// R14: what was said where only a few residents were is in no public edition.
///
/// It protects the one whose whole story it may be. Who speaks for an organisation does not count
/// as one of the few, except where organisations talk among themselves: there nobody tells a story
/// of their own, and all of them count.
///
/// Where a note does not say how many there were, its kind decides. A gathering that anybody could
/// join is one of several people; at a kitchen table it may have been one. A stricter
/// rule would empty the pages of a municipality that writes no numbers down, and teach it to
/// publish the notes themselves.
struct TalksOfFew: LineRule, Hashable {
  private let notes: Set<String>

  init(_ areas: [Wijkopgave], fewest: Int) {
    notes = Set(
      areas.lazy.flatMap(\.sources).filter { Self.isOfFew($0, fewest: fewest) }.map(\.note))
  }

  var rule: PublicationRule { .talksOfFew }

  func keepsOut(_ line: PublicLine) -> Bool { notes.contains(line.origin.note) }

  /// Whether too few people were there for anything of it to be told.
  static func isOfFew(_ source: SourceConversation, fewest: Int) -> Bool {
    let attendance = source.attendance
    let counts =
      [attendance.residents, attendance.connectors, attendance.entrepreneurs].compactMap(\.self)
      + attendance.others.map(\.count)
    let people = counts.reduce(0) { $0 + $1.min }
    if source.kind.isAmongOrganisations {
      let professionals = attendance.professionals?.min ?? 0
      return !counts.isEmpty && people > 0 && people + professionals < fewest
    }
    return counts.isEmpty ? source.kind.mayBeOfOne : people < fewest
  }
}

extension ConversationKind {
  /// Whether those who talk do so for an organisation.
  fileprivate var isAmongOrganisations: Bool {
    switch self {
    case .consultation, .networkLunch: true
    default: false
    }
  }

  /// Whether one person may be all there was.
  fileprivate var mayBeOfOne: Bool {
    switch self {
    case .individual, .kitchenTable: true
    case .livingRoom, .doorToDoor, .street, .walk, .meeting, .coffee, .consultation, .networkLunch,
      .openHouse,
      .survey, .inspection, .neighbourhoodTable, .other:
      false
    }
  }
}
