internal import Diagnostics

/// The keys of a theme.
enum ThemeKey: String, SettingName {
  case name = "naam|name|label"
  case words = "woorden|words|ook bekend als"
  case sensitive = "gevoelig|sensitive"
  case englishName = "naam en|name en|engels|english"
  case description = "beschrijving|description|programma|programme"

  var isIdle: Bool { self == .englishName || self == .description }

  var what: Bilingual {
    switch self {
    case .name:
      Bilingual(nl: "De naam zoals verslagen hem schrijven.", en: "The name as reports write it.")
    case .words:
      Bilingual(
        nl: "Woorden die erop wijzen, ook als begin of eind van een langer woord.",
        en: "Words that point to it, also as the start or the end of a longer word.")
    case .sensitive:
      Bilingual(
        nl: "Of het strenger gepubliceerd wordt, zoals schulden en eenzaamheid.",
        en: "Whether it is published more strictly, as debts and loneliness are.")
    case .englishName: Bilingual(nl: "De Engelse naam.", en: "The English name.")
    case .description: Bilingual(nl: "Een eigen aantekening.", en: "A note of your own.")
    }
  }

  var shape: SettingShape {
    switch self {
    case .name, .englishName, .description: .text
    case .words: .names
    case .sensitive: .answer
    }
  }
}
