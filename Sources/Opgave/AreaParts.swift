internal import Municipality

/// All that one area is made from.
///
/// Those of one municipality, in one period and seen from one day are the same when they make the
/// same area.
struct AreaParts: Equatable, Sendable {
  let area: Area
  /// Oldest first, those before the period included.
  let conversations: [PlacedConversation]
  /// What the register shows for it.
  let agreements: [Agreement]
  /// The text that people agreed on.
  let text: AgreedText?
}
