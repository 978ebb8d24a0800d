internal import Diagnostics
internal import Words

/// The keys under `publicatie`.
enum PublicationKey: String, SettingName {
  case minimumConversations = "kleinste aantal gesprekken|minimum conversations"
  case minimumResidents = "kleinste aantal bewoners|minimum residents"
  case roundingBase = "afronden op|round to|rounding"
  case minimumSensitiveConversations = "gevoelig vanaf|sensitive from"
  case isToldInOverview = "landelijk|overview"

  var what: Bilingual {
    switch self {
    case .minimumConversations:
      Bilingual(
        nl: "Vanaf hoeveel gesprekken iets in een openbaar verslag komt.",
        en: "From how many conversations on something is in a public report.")
    case .minimumResidents:
      Bilingual(
        nl: "Vanaf hoeveel bewoners de woorden van een gesprek openbaar worden.",
        en: "From how many residents on the words of a conversation are public.")
    case .roundingBase:
      Bilingual(
        nl: "Op welk veelvoud aantallen mensen afgerond worden.",
        en: "To which multiple numbers of people are rounded.")
    case .minimumSensitiveConversations:
      Bilingual(
        nl: "Vanaf hoeveel gesprekken een gevoelig thema openbaar wordt.",
        en: "From how many conversations on a sensitive theme is public.")
    case .isToldInOverview:
      Bilingual(
        nl: "Of de gemeente met naam in een landelijk beeld mag staan.",
        en: "Whether an overview of many municipalities may name this one.")
    }
  }

  var shape: SettingShape { self == .isToldInOverview ? .answer : .number }

  /// The key that a writer probably meant.
  static func nearest(to key: String) -> String? {
    Spelling.nearest(to: key, among: allCases.flatMap(\.names))
  }
}
