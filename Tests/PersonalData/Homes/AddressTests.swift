import PersonalData
import Testing

// Every address here is made up.

@Suite("Home addresses")
struct AddressTests {
  @Test(
    "are found with their postcode",
    arguments: [
      "«1234 AB 12»", "«1234AB 12»", "«1234 AB, 12»", "«1234 AB nr. 12»", "«1234 AB 12a»",
      "«1234 AB 12-14»", "adres: «1234AB 12»", "post naar «1234 AB 12», graag",
      "«1234\u{A0}AB\u{A0}12»", "«1234ab 12»", "«1234 ab 12»",
      "langs bij «Beukenlaan 12, 1234 CD»", "«Iepenburg 12, 1234 CD» Elzenveld", "«78, 1234 CD»",
    ])
  func postcodes(_ marked: String) { expect(.homeAddress, in: marked) }

  @Test(
    "are found by their street",
    arguments: [
      "een bewoner van de «Kerkstraat 12»", "«Kerkstraat 12»", "bij «Kerkstraat 12a»",
      "«Kerkstraat 12 a»".replacing(" a»", with: "» a"), "in de «Kersenlaan 4» woont een gezin",
      "«Kersenlaan nr 4»", "«Kersenlaan nr. 4»", "«Kersenlaan nr. veertien»",
      "«Lindehof 14» staat vol", "«Lindehof 14b» lekt",
      "bewoner, «Oude Kerkweg 3»", "«Lange Dreef 12»",
      "«Molenpad 3» heeft last van water".replacing("Molenpad", with: "Mulderspad"),
      "«Ganzeweg 14», buiten", "«Johan de Wittlaan 3»", "«Burgemeester de Vrieslaan 12»",
      "«Dr. Elzenlaan 3»", "lekkage bij «Rozenhof 7».", "«Havenkade 112»", "«Kerk\u{AD}straat 12»",
      "«Kerkstraat\u{A0}12»", "«Kerkstraat\n12»", "gastvrouw woont «Rozenhof 3-12»",
      "een bewoner, «Kerkstraat 12-3»", "«Sparrenplantsoen 8»", "«KERKSTRAAT 12»",
      "«Eikensingel 22» en verder", "locatie: «Kerkstraat 12», bij bewoonster thuis",
      "«Kerkstraat 12» en «Kersenlaan 4»", "aanvraag «Kerkstraat 8 boven» loopt",
      "«Kerkstraat 7hs»",
      "huurder van «Vossenakker 12» klaagt", "mevrouw op «Uilenkamp 7» wil hulp",
      "gezin uit «Berkenrode 14» heeft last",
      "te bezoeken: «Op de Wei 23»", "langs bij «Achter het Veer 6»",
      "huisbezoek «De Wissel 31-b»", "adres: «Nieuwe Dijk 3-b»", "huisbezoek «Het Laar 5»",
      "briefje door de bus bij «Meerzicht 8»", "hulp voor «De Gaarde 12»",
      "post op «Lange Nering 9»",
      "«Havenkade 12/2» ruikt naar gas", "«Achterdoorn 3 bis»", "bij «Eikenln 7» lekt het",
      "lekkage op «Lindelaan 4-2»", "op de Lindelaan, «nummer 4»", "«1234AB5»",
      "hij woont op «4 hoog»",
      "postcode «1234 KM 12»", "«1234 KM, nr 12»",
      "meneer woont in kamer «21» van het zorgcentrum",
      "12 High Street".replacing(
        "12 High Street", with: "«High Street 12»"),
    ])
  func streets(_ marked: String) { expect(.homeAddress, in: marked) }

  @Test(
    "are found by the number of a house where somebody lives",
    arguments: [
      "de buurman van «nr 14»", "de buurvrouw op «nr. 14»", "een bewoner van «nummer 14»",
      "de buurman op «12»", "die buurvrouw op «12a»", "bewoonster op «14» wil meedoen",
      "de buren van «nr 14»", "het gezin op «nr 3»", "het gezin op «3»", "de buurman van «12»",
      "iemand op «nr 8»", "op «nummer 9» woont een stel", "op «nummer veertien» woont een man",
      "mevrouw van «nummer zeven»", "het hoekje, «huisnr. 33», staat vol",
      "de bewoonster uit «hofje 4» wil een bank", "flat Zilver «app. 21», mevrouw belt",
      "meneer van «huisnummer 7»", "the neighbour at «number 14»",
      "buurman («nr 14»)", "de mevrouw van «nr 14» belt", "Bew. «nr 14» bedankt de wijkagent",
    ])
  func houses(_ marked: String) { expect(.homeAddress, in: marked) }

  @Test(
    "are not, in places without a home, counts, days and sums",
    arguments: [
      "stuur het naar Antwoordnummer 1307, 1234 AB", "Op de Wei 12 kramen",
      "hofje 3", "hofje 3 en 4", "Hofje 3", "bij bewoonster thuis, hofje 3", "week 18", "Week 18",
      "route 12", "Route 12", "N345", "blok 4", "Blok 4", "artikel 5", "Artikel 5", "lijn 12",
      "Kersenlaan 30 km", "Kersenlaan 30 km/u", "op de Kersenlaan 50 auto's per uur",
      "Kerkstraat 12 woningen", "Kerkstraat 3 bomen", "Kerkstraat 12 maart", "Kerkstraat 12-3-2026",
      "Kerkstraat 2026", "Kerkstraat 19.30 uur", "Kerkstraat 19:30", "Kerkstraat, 12 bewoners",
      "Kerkstraat: 12 meldingen", "Kerkstraat 2 keer gemeld", "Kerkstraat 12 t/m 40",
      "Kerkstraat 12 tot 40", "Kerkstraat 12%", "Kerkstraat € 12", "Kerkstraat 12,50 euro",
      "de Kerkstraat", "Kerkstraat en 3 bewoners", "Kersenlaan 30 maken", "Fietspad 3 meter breed",
      "Schoolplein 30 kinderen", "Lindehof 12-3", "Huiskamergesprek Lindehof 12-3", "Lindehof 3",
      "Lindehof 12 maart", "wijkgebouw, Kerkstraat 12", "Dorpshuis De Brink, Dorpsstraat 4",
      "Koffie, Kerkstraat 12, 10.00 uur (openbaar)", "in 2026 EN 12 keer", "IN 2025 DE 12 BEWONERS",
      "1500 KM 12", "2026 IN 3 STAPPEN", "1234 AB", "4200 inwoners", "jaargang 2026 nr 3",
      "actie nr 3", "agendapunt nummer 4", "lijn nr 12", "hofje nr 3", "nr 1 op de lijst",
      "de bewoner op 12 maart", "met de buurman op 12-3", "de buurvrouw op 3 juni om 12 uur",
      "de buren op 12 en 13 mei", "een bewoner om 12 uur", "op 12 plekken", "van 12 tot 16 jaar",
      "gesprek met de bewoner op 19.30 uur", "kinderen van 9 tot 12", "Straat 3", "De Weg 12",
      "Plantsoen 3 perken", "Speelplein 2", "Snelweg 12", "halte 4", "perron 2", "punt 3",
      "de buurman van 2 huizen verder", "Een bewoner op 1 na was iedereen er",
      "Kerkstraat 2e kwartaal",
      "Kerkstraat 3x gemeld", "Tussen Kerkstraat 12 en 40 is de stoep kapot",
      "Kerkstraat 1 april klaar",
      "Burgemeester Vosplein 20 parkeerplekken", "Aan de Havenkade 6 ligplaatsen",
      "Lindelaan 2025-2026",
      "de buren van nummer 30 tot 40", "lantaarnpaal 113", "12 tot 14 appartementen",
      "bestelling 12, 2026",
      "lijn 7, 1200 reizigers", "bij Wissel 4 en 5 mei", "op nummer een staat groen",
      "Postbus 600, 1234 AB",
      "Kruising Kerkstraat/Dorpsstraat 3 ongelukken", "Ganzeweg 60 km per uur",
      "Kersenlaan (30 km)",
      "buurman van 12 tot 3 bezig", "offerte 2026/123456789", "een bewoner van de 3e verdieping",
      "deelnemers: 9 (6 v / 3 m, 30 t/m 80+)", "speeltuin bij Havikshorst 3 is kaal",
      "bewoners van Berkenrode willen 2 bankjes", "koffie bij Fase 2", "# Lindelaan 4-2",
      "straatgesprek Lindelaan 4-2", "4 hoog is te hoog", "voor Groep 3 een nieuw hek",
      "naar Perron 4 lopen", "bij Jumbo 2 karren", "zaal 14 in het zorgcentrum",
      "1500 KM, 3 ritten",
      "Havenkade 12/2/2026 open", "op Koninginnedag 3 kramen",
    ])
  func silent(_ text: String) { expectNothing(in: text) }
}
