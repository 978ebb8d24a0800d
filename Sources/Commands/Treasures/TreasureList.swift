internal import Notes
internal import Opgave

/// The treasures of a municipality, and the wishes they may meet.
struct TreasureList {
  private(set) var treasures: [Treasure]
  private(set) var matches: [TreasureMatch]

  /// Gathers them from all areas of a document.
  init(_ document: OpgaveDocument) {
    treasures = document.areas.flatMap(\.treasures)
    matches = document.areas.flatMap(\.treasureMatches)
  }

  /// Those of some of the six sources; all of them when none is named.
  func of(_ assets: Set<Asset>) -> TreasureList {
    guard !assets.isEmpty else { return self }
    var list = self
    list.treasures.removeAll { !assets.contains($0.asset) }
    list.matches.removeAll { !assets.contains($0.treasure.asset) }
    return list
  }
}
