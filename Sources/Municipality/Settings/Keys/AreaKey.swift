internal import Diagnostics

/// The keys of an area.
enum AreaKey: String, SettingName {
  case name = "naam|name"
  case coordinator = "regisseur|coordinator"
  case contact = "contact"
  case aliases = "ook bekend als|also known as|alias|aliassen|aliases"
  case inhabitants = "inwoners|inhabitants"
  case neighbourhoods = "buurten|neighbourhoods|wijken|plaatsen"
  case places = "plekken|places"
  case people = "genoemd|named"
  case programme = "programma|programme"

  var isIdle: Bool { self == .programme }

  var what: Bilingual {
    switch self {
    case .name:
      Bilingual(nl: "De naam zoals verslagen hem schrijven.", en: "The name as reports write it.")
    case .coordinator:
      Bilingual(
        nl: "De functie van wie het gebied onder zich heeft; nooit een persoon.",
        en: "The function of whoever looks after the area; never a person.")
    case .contact: Bilingual(nl: "Een functiepostbus.", en: "A function mailbox.")
    case .aliases:
      Bilingual(nl: "Andere namen die mensen gebruiken.", en: "Other names that people use.")
    case .inhabitants: Bilingual(nl: "Hoeveel mensen er wonen.", en: "How many people live there.")
    case .neighbourhoods:
      Bilingual(
        nl: "De buurten, met hun andere namen.", en: "The neighbourhoods, with their other names.")
    case .places:
      Bilingual(
        nl: "Plekken in het gebied die een openbaar verslag mag noemen.",
        en: "Places in the area that a public report may name.")
    case .people:
      Bilingual(
        nl: "Wie er in dit gebied mee instemde om genoemd te worden.",
        en: "Who agreed to be named in this area.")
    case .programme: Bilingual(nl: "Een eigen aantekening.", en: "A note of your own.")
    }
  }

  var shape: SettingShape {
    switch self {
    case .name, .coordinator, .contact, .programme: .text
    case .aliases: .names
    case .inhabitants: .number
    case .neighbourhoods: .items(SettingField.all(NeighbourhoodKey.self))
    case .places: .items(SettingField.all(PlaceKey.self))
    case .people: .items(SettingField.all(PersonKey.self))
    }
  }
}

/// The keys of a neighbourhood.
enum NeighbourhoodKey: String, SettingName {
  case name = "naam|name"
  case code = "code|code|buurtcode"
  case partOf = "deel van|part of"
  case aliases = "ook bekend als|also known as|alias|aliassen|aliases"
  case inhabitants = "inwoners|inhabitants"

  var isIdle: Bool { self == .inhabitants }

  var what: Bilingual {
    switch self {
    case .name: Bilingual(nl: "De naam van de buurt.", en: "The name of the neighbourhood.")
    case .code:
      Bilingual(
        nl: "De buurtcode van het CBS, zoals BU99990102.",
        en: "The code of Statistics Netherlands, such as BU99990102.")
    case .partOf:
      Bilingual(
        nl: "De code van de buurt waar dit een deel van is.",
        en: "The code of the neighbourhood that this is a part of.")
    case .aliases:
      Bilingual(nl: "Andere namen die mensen gebruiken.", en: "Other names that people use.")
    case .inhabitants: Bilingual(nl: "Hoeveel mensen er wonen.", en: "How many people live there.")
    }
  }

  var shape: SettingShape {
    switch self {
    case .name, .code, .partOf: .text
    case .aliases: .names
    case .inhabitants: .number
    }
  }
}
