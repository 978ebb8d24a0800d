internal import Diagnostics

extension Theme {
  /// The themes of a municipality that names none of its own.
  ///
  /// A word stands for itself, its plurals and diminutives, and compounds that start or end
  /// with it; `=word` stands for itself alone. `…` in a phrase is up to four words.
  package static let builtIn: [Theme] = [
    theme(
      "groen", "Groen en plantsoenen", "Green spaces",
      """
      groen, groenonderhoud, plantsoen, =perk, =perkje, =perkjes, =perken, bloemenmengsel, bloemen, onkruid, snoei, snoeien, gesnoeid, \
      snoeit, =boom, =bomen, boompje, bomenkap, bladeren, bladafval, =gras, grasveld, gras maaien, maaien, gemaaid, maaibeleid, =maait, \
      =wadi, =park, =parkje, =parken, stadspark, wijkpark, dorpspark, geveltuin, moestuin, buurttuin, =heg, =heggen, =haag, struiken, rozen, \
      trees, greenery, hedge, =tree, lawn, shrubs, weeds, planting, =beplanting, beplanting
      """),
    theme(
      "schoon", "Schoon en heel", "Clean and in repair",
      """
      =schoon, zwerfvuil, zwerfafval, rommel, =troep, =afval, afvalbak, afvalcontainer, container, grofvuil, dumping, gedumpt, hondenpoep, \
      hondendrol, hondenuitlaat, verloedering, vernieling, vernield, vandalisme, graffiti, kapotte stoep, scheve tegel, scheve tegels, losse tegels, \
      vuilnis, prullenbak, litter, rubbish, dog mess, dog poo, bins, loose tiles
      """),
    theme(
      "verkeer", "Verkeer en parkeren", "Traffic and parking",
      """
      verkeer, verkeersveiligheid, te hard rijden, te hard gereden, hard … rijden, rijden … hard, rijdt … hard, rijd … hard, hard gereden, hardrijder, \
      hardrijders, =scheuren, =racen, snelheid, snelheidsmeting, verkeersdrempel, =drempel, =drempels, 30 km, 30km, 30 kilometer, oversteek, \
      oversteken, oversteekplaats, zebra, zebrapad, parkeer, parkeren, parkeerdruk, parkeerplaats, geparkeerd, parkeervak, fietspad, =stoep, \
      =stoepen, =trottoir, =afrit, schoolroute, vrachtverkeer, vrachtwagen, sluipverkeer, fatbike, fatbikes, rotonde, kruising, traffic, \
      parking, speeding, drive … fast, drives … fast, driving … fast, =parked, =busjes, =ebike, =ebikes, crossing, pavement, speed bump, bouwverkeer
      """),
    theme(
      "verlichting", "Verlichting en donkere plekken", "Lighting and dark places",
      """
      verlichting, straatverlichting, lantaarn, lantaarnpaal, lamp kapot, lampen kapot, kapotte lamp, onverlicht, donkere plek, donkere plekken, \
      =donker, licht aan, street light, street lights, lighting, streetlight, unlit, =dark
      """),
    theme(
      "overlast", "Overlast en veiligheid", "Nuisance and safety",
      """
      overlast, geluidsoverlast, herrie, lawaai, burenruzie, vuurwerk, scooter, inbraak, ingebroken, diefstal, gestolen, =drugs, =dealen, =dealer, \
      drugshandel, onveilig, =bang, hangplek, buurtpreventie, buurtapp, nuisance, noise, fireworks, burglary, theft, unsafe, =veiligheid
      """),
    theme(
      "jeugd", "Kinderen en jongeren", "Children and young people",
      """
      jeugd, jongeren, =kind, kinderen, kinderopvang, speelplek, speeltuin, speeltoestel, trapveld, jongerenwerk, jongerenplek, =keet, hangjongeren, \
      =jop, =pubers, =tieners, opgroeien, =spelen, youth, children, youngsters, =teenagers, playground, =kids
      """),
    theme(
      "ouder-worden", "Ouder worden in de buurt", "Growing older here",
      """
      ouderen, senioren, seniorenwoning, ouder worden, oud worden, vergrijzing, langer thuis, levensloopbestendig, gelijkvloers, knarrenhof, hofje voor \
      ouderen, rollator, mantelzorg, mantelzorger, dementie, dement, elderly, seniors, older people, growing older, =carers, dementia, ageing
      """),
    theme(
      "ontmoeten", "Ontmoeten en erbij horen", "Meeting each other",
      """
      ontmoeten, ontmoeting, ontmoetingsplek, samenhang, saamhorigheid, contact met buren, elkaar niet kennen, kennen elkaar niet, kent elkaar, kennen elkaar, \
      nieuwe bewoners, =koffie, koffieochtend, koffieuurtje, koffiemiddag, koffietafel, bingo, kaartavond, kaartclub, buurtfeest, straatfeest, dorpsfeest, burendag, buurthuis, \
      wijkgebouw, dorpshuis, noaberschap, naoberschap, noaberhulp, naoberhulp, burenhulp, =vrijwilligers, verenigingen, inclusie, =uitgaan, buurtbarbecue, buurteten, \
      =samen eten, meeting each other, getting to know, coffee morning, village hall, community centre, volunteers, =neighbourliness, street party, meet each other, meet up, =meeting place
      """),
    theme(
      "eenzaam", "Eenzaamheid", "Loneliness",
      """
      eenzaam, eenzaamheid, alleen zijn, niemand spreken, komt niet buiten, komt … niet buiten, komen … niet buiten, komen weinig buiten, komt weinig buiten, isolement, \
      geïsoleerd, geen aanspraak, lonely, loneliness, isolation, isolated
      """, isSensitive: true),
    theme(
      "wonen", "Wonen", "Housing",
      """
      =wonen, woning, woningtoewijzing, woningnood, =huur, =huren, huurwoning, huurverhoging, sociale huur, starters, starterswoning, doorstroming, renovatie, \
      =isolatie, =vocht, vochtplekken, schimmel, =tocht, =tochtig, asbest, steigers, =sloop, nieuwbouw, bouwplan, bouwplannen, =leegstand, tiny house, tiny houses, vakantiepark, \
      woonruimte, arbeidsmigranten, woonwensen, woningbouw, housing, renovation, tenants, scaffolding, mould, =damp, =rent, =rents
      """),
    theme(
      "voorzieningen", "Winkels, school en voorzieningen", "Shops, school and services",
      """
      voorziening, voorzieningen, winkel, supermarkt, buurtwinkel, =bakker, school, leerlingaantal, bieb, bibliotheek, huisarts, apotheek, pinautomaat, \
      geldautomaat, brievenbus, =sport, sportvereniging, zwembad, kantine, internet, glasvezel, steunpunt, wijksteunpunt, facilities, shops, =shop, supermarket, library, \
      =bakery, broadband, cash machine
      """),
    theme(
      "bereikbaar", "Bus, fiets en bereikbaarheid", "Bus, bike and getting around",
      """
      bereikbaarheid, =bereikbaar, =bus, =bussen, buslijn, bushalte, busverbinding, laatste bus, =ov, openbaar vervoer, buurtbus, dorpsauto, deelauto, regiotaxi, \
      belbus, =vervoer, =halte, public transport, bus stop, bus line, =buses, shared car
      """),
    theme(
      "zorg-geld", "Gezondheid, zorg en rondkomen", "Health, care and making ends meet",
      """
      =zorg, thuiszorg, zorgverlener, gezondheid, =wmo, huishoudelijke hulp, rondkomen, armoede, schulden, =schuld, schuldhulp, geldzorgen, voedselbank, toeslag, toeslagen, \
      formulier, formulieren, laaggeletterd, digitaal, psychisch, =verward, verslaving, =verslaafd, health, =debts, poverty, food bank, =forms, making ends meet
      """, isSensitive: true),
    theme(
      "gemeente", "Contact met gemeente en instanties", "Contact with the municipality",
      """
      gemeente, loket, melding … niks gehoord, melding … niets gehoord, gemeld … gehoord, niks gehoord, niets gehoord, nooit iets op gehoord, geen reactie, terugbellen, \
      teruggebeld, brief niet begrepen, =ambtelijk, vergunning, van het kastje naar de muur, =regels, inspraak, informatiepunt, niet weten waar, weten … niet waar, municipality, \
      town hall, =permit, no reply, no answer, never heard back
      """),
    theme(
      "klimaat-energie", "Energie en klimaat", "Energy and climate",
      """
      energie, energierekening, zonnepaneel, zonnepanelen, warmtepomp, isoleren, wateroverlast, =hitte, hittestress, riool, riolering, laadpaal, laadpalen, klimaat, verduurzaming, \
      verduurzamen, energy, solar panels, heat pump, flooding, =heat, insulation, climate, charging point
      """),
  ]

  private static func theme(
    _ id: String, _ nl: String, _ en: String, _ words: String, isSensitive: Bool = false
  ) -> Theme {
    Theme(
      id: id, name: Bilingual(nl: nl, en: en),
      words: words.split(separator: ",").map { word in
        word.split(separator: " ").joined(separator: " ")
      },
      isSensitive: isSensitive)
  }
}
