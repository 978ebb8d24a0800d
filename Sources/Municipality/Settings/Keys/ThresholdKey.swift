internal import Diagnostics

/// The keys under `drempels`.
enum ThresholdKey: String, SettingName {
  case parked = "geparkeerd na|parked after"
  case questionOpen = "vraag open na|question open after"
  case residentsShare = "bewonersdeel|residents share"
  case openPerResidentGroup = "open per bewonersgroep|open per resident group"

  var what: Bilingual {
    switch self {
    case .parked:
      Bilingual(
        nl: "Na hoeveel dagen zonder nieuws iets wat wacht stil ligt.",
        en: "After how many days without news something that waits is parked.")
    case .questionOpen:
      Bilingual(
        nl: "Na hoeveel dagen een vraag te lang open staat.",
        en: "After how many days a question is open too long.")
    case .residentsShare:
      Bilingual(
        nl: "Welk deel van de afspraken bewoners hoogstens dragen, in procenten.",
        en: "The share of agreements that residents carry at most, in per cent.")
    case .openPerResidentGroup:
      Bilingual(
        nl: "Hoeveel afspraken een bewonersgroep hoogstens open heeft staan.",
        en: "How many agreements a group of residents has open at most.")
    }
  }

  var shape: SettingShape { .number }
}
