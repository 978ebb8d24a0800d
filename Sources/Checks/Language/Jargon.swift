internal import Diagnostics

/// Office words, each with what people say at home.
enum Jargon {
  struct Entry: Sendable {
    /// The words in lower case.
    let words: String
    /// What fits in its place; `nil` where the sentence has to be written anew.
    let plain: String?
    /// What to think of instead, for words without a replacement.
    let advice: Bilingual?

    init(_ words: String, _ plain: String) {
      self.words = words
      self.plain = plain
      advice = nil
    }

    init(_ words: String, nl: String, en: String) {
      self.words = words
      plain = nil
      advice = Bilingual(nl: nl, en: en)
    }
  }

  static let entries: [Entry] =
    [
      Entry("ten aanzien van", "over"), Entry("conform", "volgens"), Entry("derhalve", "daarom"),
      Entry("dient te", "moet"), Entry("dienen te", "moeten"), Entry("middels", "met"),
      Entry("t.b.v.", "voor"), Entry("tbv", "voor"), Entry("ten behoeve van", "voor"),
      Entry("faciliteren", "mogelijk maken"), Entry("faciliteert", "maakt mogelijk"),
      Entry("gefaciliteerd", "mogelijk gemaakt"),
      Entry("inventariseren", "op een rij zetten"), Entry("geinventariseerd", "op een rij gezet"),
      Entry("geïnventariseerd", "op een rij gezet"), Entry("inventariseert", "zet op een rij"),
      Entry("monitoren", "volgen"), Entry("monitort", "volgt"), Entry("gemonitord", "gevolgd"),
      Entry("signaleren", "opmerken"), Entry("signaleert", "merkt op"),
      Entry("gesignaleerd", "opgemerkt"),
      Entry("realiseren", "maken"), Entry("gerealiseerd", "gemaakt"),
      Entry("realisatie", "aanleg"),
      Entry("terugkoppelen", "laten weten"), Entry("participatie", "meedoen"),
      Entry("participeren", "meedoen"), Entry("participeert", "doet mee"),
      Entry("bewonersparticipatie", "meedoen door bewoners"),
      Entry("sociale cohesie", "contact tussen buren"), Entry("leefbaarheid", "prettig wonen"),
      Entry("mor-melding", "melding via de app of de site"),
      Entry("facilitate", "make possible"), Entry("facilitates", "makes possible"),
      Entry("facilitated", "made possible"), Entry("social cohesion", "contact between neighbours"),
      Entry("with regard to", "about"), Entry("in respect of", "about"),
      Entry("in accordance with", "following"), Entry("utilise", "use"),
    ] + [
      Entry(
        "stakeholders", nl: "noem wie erbij betrokken is: bewoners, winkeliers, de school",
        en: "name who is involved: residents, shopkeepers, the school"),
      Entry(
        "casus", nl: "vertel wat er speelt, zonder dat het over een persoon gaat",
        en: "tell what is going on, without it being about one person"),
      Entry(
        "casuïstiek", nl: "vertel wat er speelt, zonder dat het over een persoon gaat",
        en: "tell what is going on, without it being about one person"),
      Entry("integraal", nl: "zeg wie er samen iets doen", en: "say who do something together"),
      Entry("integrale", nl: "zeg wie er samen iets doen", en: "say who do something together"),
      Entry(
        "opschalen", nl: "zeg wat er gebeurt, zoals 'meer hulp vragen'",
        en: "say what happens, such as 'ask for more help'"),
      Entry(
        "opgeschaald", nl: "zeg wat er gebeurt, zoals 'meer hulp gevraagd'",
        en: "say what happens, such as 'asked for more help'"),
      Entry("borgen", nl: "zeg hoe het blijft", en: "say how it stays"),
      Entry("geborgd", nl: "zeg hoe het blijft", en: "say how it stays"),
      Entry(
        "wmo", nl: "schrijf erbij wat het is: hulp en ondersteuning thuis",
        en: "add what it is: help and support at home"),
    ]
}
