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

/// The keys under `huisstijl`.
enum StyleKey: String, SettingName {
  case accent = "accent"
  case accentDark = "accent donker|accent dark"
  case background = "achtergrond|background"
  case text = "tekst|text"
  case surface = "vlak|surface"
  case line = "lijn|line"

  var what: Bilingual {
    switch self {
    case .accent:
      Bilingual(nl: "De kleur van koppen en links.", en: "The colour of headings and links.")
    case .accentDark:
      Bilingual(nl: "Dezelfde op een donker scherm.", en: "The same on a dark screen.")
    case .background: Bilingual(nl: "De achtergrond.", en: "The background.")
    case .text: Bilingual(nl: "De tekst.", en: "The text.")
    case .surface: Bilingual(nl: "Vlakken op de achtergrond.", en: "Surfaces on the background.")
    case .line: Bilingual(nl: "Lijnen.", en: "Lines.")
    }
  }

  var shape: SettingShape { .colour }

  /// The custom property of the style sheets.
  var property: String { name.en.replacing(" ", with: "-") }
}
