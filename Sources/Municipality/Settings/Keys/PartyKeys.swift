internal import Diagnostics

/// The keys of an organisation.
enum OrganisationKey: String, SettingName {
  case name = "naam|name"
  case kind = "soort|kind|type"
  case aliases = "ook bekend als|also known as|alias|aliassen|aliases"
  case contacts = "telefoon|phone|contact|e mail|email"
  case website = "website"

  var isIdle: Bool { self == .contacts || self == .website }

  var what: Bilingual {
    switch self {
    case .name:
      Bilingual(nl: "De naam zoals verslagen hem schrijven.", en: "The name as reports write it.")
    case .kind:
      Bilingual(nl: "Wat voor organisatie het is.", en: "What kind of organisation it is.")
    case .aliases:
      Bilingual(nl: "Andere namen die mensen gebruiken.", en: "Other names that people use.")
    case .contacts:
      Bilingual(
        nl: "Nummers en postbussen die iedereen mag kennen.",
        en: "Numbers and mailboxes that everybody may know.")
    case .website: Bilingual(nl: "De website.", en: "The website.")
    }
  }

  var shape: SettingShape {
    switch self {
    case .name, .website: .text
    case .kind: .words(Organisation.Kind.words)
    case .aliases, .contacts: .names
    }
  }
}

/// The keys of a place that a public report may name.
enum PlaceKey: String, SettingName {
  case name = "naam|name"
  case aliases = "ook bekend als|also known as|alias|aliassen|aliases"

  var what: Bilingual {
    switch self {
    case .name: Bilingual(nl: "De naam van de plek.", en: "The name of the place.")
    case .aliases:
      Bilingual(nl: "Andere namen die mensen gebruiken.", en: "Other names that people use.")
    }
  }

  var shape: SettingShape { self == .name ? .text : .names }
}

/// The keys of somebody who agreed to be named.
enum PersonKey: String, SettingName {
  case name = "naam|name"
  case function = "functie|function|rol|role"

  var what: Bilingual {
    switch self {
    case .name: Bilingual(nl: "De naam.", en: "The name.")
    case .function:
      Bilingual(nl: "De functie waarin.", en: "The function in which.")
    }
  }

  var shape: SettingShape { .text }
}
