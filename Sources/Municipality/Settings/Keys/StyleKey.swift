internal import Diagnostics

/// The keys under `huisstijl`.
enum StyleKey: String, SettingName {
  case accent = "accent"
  case accentDark = "accent donker|accent dark"
  case background = "achtergrond|background"
  case text = "tekst|text"
  case surface = "vlak|surface"
  case line = "lijn|line"
  case tokens = "tokens|design tokens"
  case logo = "logo"
  case phone = "telefoon|phone"
  case website = "website"
  case accessibility = "toegankelijkheid|accessibility"
  case place = "plaats|place"
  case salutation = "aanhef|salutation"
  case signature = "ondertekening|signature"

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
    case .tokens:
      Bilingual(
        nl:
          "Het CSS-bestand van een NL Design System-thema, vanaf wijk.yml, waar de kleuren uit komen.",
        en: "The CSS file of an NL Design System theme, from wijk.yml, that the colours come from.")
    case .logo:
      Bilingual(
        nl: "Het bestand van het logo (SVG, PNG, JPEG of WebP), vanaf wijk.yml.",
        en: "The file of the logo (SVG, PNG, JPEG or WebP), from wijk.yml.")
    case .phone:
      Bilingual(nl: "Een nummer dat iedereen mag kennen.", en: "A number that everybody may know.")
    case .website: Bilingual(nl: "Het adres van de website.", en: "The address of the website.")
    case .accessibility:
      Bilingual(
        nl: "Het adres van de toegankelijkheidsverklaring.",
        en: "The address of the accessibility statement.")
    case .place:
      Bilingual(nl: "De plaats boven een brief.", en: "The place above a letter.")
    case .salutation: Bilingual(nl: "De aanhef van een brief.", en: "The salutation of a letter.")
    case .signature:
      Bilingual(
        nl: "Wie een brief ondertekent: een functie, nooit een persoon.",
        en: "Who signs a letter: a function, never a person.")
    }
  }

  var shape: SettingShape {
    switch self {
    case .accent, .accentDark, .background, .text, .surface, .line: .colour
    case .tokens, .logo, .phone, .website, .accessibility, .place, .salutation, .signature: .text
    }
  }

  /// The custom property of the style sheets; `nil` when it is no colour.
  var property: String? {
    if case .colour = shape { name.en.replacing(" ", with: "-") } else { nil }
  }
}
