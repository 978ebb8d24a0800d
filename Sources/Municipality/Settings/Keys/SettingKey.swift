package import Diagnostics

/// The keys of `wijk.yml`, each by its Dutch and its English name.
package enum SettingKey: String, SettingName {
  case name = "gemeente|municipality"
  case language = "taal|language"
  case term = "term"
  case headlines = "hoofdopgaven|headlines"
  case notes = "gesprekken|conversations|notes"
  case areas = "gebieden|areas"
  case themes = "themas|themes"
  case organisations = "organisaties|organisations|organizations"
  case places = "plekken|places"
  case people = "genoemd|named"
  case publication = "publicatie|publication"
  case thresholds = "drempels|thresholds"
  case retention = "bewaartermijn|retention|keep for"
  case holidays = "vakanties|holidays"
  case style = "huisstijl|house style|style"
  case checks = "controles|checks"
  case suggestions = "themas uit tekst|themes from text"

  package var what: Bilingual {
    switch self {
    case .name: Bilingual(nl: "De naam van de gemeente.", en: "The name of the municipality.")
    case .language:
      Bilingual(
        nl: "De taal van de verslagen: nl of en.", en: "The language of the reports: nl or en.")
    case .term:
      Bilingual(
        nl: "Hoe het document heet: wijkopgave, gebiedsopgave of wijkagenda.",
        en: "What the document is called: wijkopgave, gebiedsopgave or wijkagenda.")
    case .headlines:
      Bilingual(
        nl: "Hoeveel hoofdopgaven er hoogstens bovenaan een verslag staan.",
        en: "The most hoofdopgaven that head a report.")
    case .notes: Bilingual(nl: "De map met de notities.", en: "The folder of the notes.")
    case .areas:
      Bilingual(
        nl: "De gebieden, elk met zijn naam, buurten en regisseur.",
        en: "The areas, each with its name, neighbourhoods and coordinator.")
    case .themes:
      Bilingual(
        nl: "Thema's die erbij komen; met `ingebouwd: nee` alleen deze.",
        en: "Themes that are added; with `built in: no` these alone.")
    case .organisations:
      Bilingual(
        nl: "De organisaties die genoemd mogen worden, met hun andere namen.",
        en: "The organisations that may be named, with their other names.")
    case .places:
      Bilingual(
        nl: "De plekken die in een openbaar verslag mogen staan.",
        en: "The places that a public report may name.")
    case .people:
      Bilingual(
        nl: "Wie ermee instemde om genoemd te worden.", en: "Who agreed to be named.")
    case .publication:
      Bilingual(
        nl: "Vanaf hoeveel gesprekken en bewoners iets openbaar wordt.",
        en: "From how many conversations and residents on something is public.")
    case .thresholds:
      Bilingual(
        nl: "Na hoeveel dagen iets stil ligt of te lang open staat.",
        en: "After how many days something is parked or open too long.")
    case .retention:
      Bilingual(nl: "Hoe lang notities bewaard worden.", en: "How long notes are kept.")
    case .holidays:
      Bilingual(
        nl: "Vakanties, zoals `meivakantie: 2026-04-25..2026-05-03`.",
        en: "Holidays, such as `May holiday: 2026-04-25..2026-05-03`.")
    case .style:
      Bilingual(
        nl: "De kleuren, het logo, en hoe verslagen en brieven eindigen.",
        en: "The colours, the logo, and how reports and letters end.")
    case .checks:
      Bilingual(
        nl: "Hoe zwaar een controle telt: fout, let op, tip of uit.",
        en: "How much a check weighs: error, warning, hint or off.")
    case .suggestions:
      Bilingual(
        nl: "Of thema's die alleen uit de woorden blijken, meetellen.",
        en: "Whether themes that only the words suggest are counted.")
    }
  }

  package var shape: SettingShape {
    switch self {
    case .name, .term, .notes, .retention: .text
    case .language:
      .words([
        Bilingual(nl: "nl", en: "en"), Bilingual(nl: "nederlands", en: "english"),
        Bilingual(nl: "engels", en: "dutch"),
      ])
    case .headlines: .number
    case .areas: .named(SettingField.all(AreaKey.self))
    case .themes:
      .either([
        .named(SettingField.all(ThemeKey.self)),
        .words([Bilingual(nl: "ingebouwd", en: "built in")]),
      ])
    case .organisations: .named(SettingField.all(OrganisationKey.self))
    case .places: .items(SettingField.all(PlaceKey.self))
    case .people: .items(SettingField.all(PersonKey.self))
    case .publication: .fields(SettingField.all(PublicationKey.self))
    case .thresholds: .fields(SettingField.all(ThresholdKey.self))
    case .holidays: .dictionary(.days)
    case .style: .fields(SettingField.all(StyleKey.self))
    case .checks: .dictionary(.words(CheckSetting.words))
    case .suggestions:
      .either([.answer, .words([Bilingual(nl: "tellen", en: "count")])])
    }
  }
}
