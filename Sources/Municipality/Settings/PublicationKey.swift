internal import Words

/// The keys under `publicatie`, each by its Dutch and its English name.
enum PublicationKey: String, CaseIterable {
  case minimumConversations = "kleinste aantal gesprekken|minimum conversations"
  case minimumResidents = "kleinste aantal bewoners|minimum residents"
  case roundingBase = "afronden op|round to|rounding"
  case minimumSensitiveConversations = "gevoelig vanaf|sensitive from"

  init?(_ key: String) {
    let key = Folding.key(key)
    guard let found = Self.allCases.first(where: { $0.names.contains(key) }) else { return nil }
    self = found
  }

  /// The folded names, the Dutch one first.
  private var names: [String] { rawValue.split(separator: "|").map(String.init) }

  static var dutchNames: [String] { allCases.compactMap(\.names.first) }

  /// The key that a writer probably meant.
  static func nearest(to key: String) -> String? {
    Spelling.nearest(to: key, among: allCases.flatMap(\.names))
  }
}
