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
      Entry("faciliteren", "mogelijk maken"), Entry("faciliteert", "helpt met"),
      Entry("gefaciliteerd", "mogelijk gemaakt"), Entry("inventariseren", "verzamelen"),
      Entry("inventariseert", "verzamelt"), Entry("geinventariseerd", "verzameld"),
      Entry("geïnventariseerd", "verzameld"), Entry("monitoren", "volgen"),
      Entry("monitort", "volgt"), Entry("gemonitord", "gevolgd"), Entry("signaleren", "zien"),
      Entry("signaleert", "ziet"), Entry("gesignaleerd", "gezien"), Entry("realiseren", "maken"),
      Entry("realiseert", "maakt"), Entry("gerealiseerd", "gemaakt"),
      Entry("terugkoppelen", "laten weten"), Entry("participatie", "meedoen"),
      Entry("participeren", "meedoen"), Entry("participeert", "doet mee"),
      Entry("bewonersparticipatie", "meedoen door bewoners"),
      Entry("sociale cohesie", "contact tussen buren"), Entry("leefbaarheid", "prettig wonen"),
      Entry("mor-melding", "melding via de app of de site"),
      Entry("facilitate", "help with"), Entry("facilitates", "helps with"),
      Entry("facilitated", "helped with"), Entry("social cohesion", "contact between neighbours"),
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
