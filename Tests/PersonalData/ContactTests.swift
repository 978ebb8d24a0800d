import PersonalData
import Testing

// Every address and number here is made up.

@Suite("Mail addresses")
struct MailTests {
  @Test(
    "are found",
    arguments: [
      "Mail naar «els@voorbeeld.example».",
      "«els.devries@voorbeeld.example»",
      "e-mail: «e_de_vries+buurt@post.voorbeeld.example», of bel",
      "(«henk99@voorbeeld.example»)",
      "<mailto:«henk@voorbeeld.example»>",
      "[mail](mailto:«henk@voorbeeld.example»)",
      "«HENK@VOORBEELD.EXAMPLE»",
      "«henk@voorbeeld.example»; «els@voorbeeld.example»",
      "contact: «buurtje99@a-b.example»", "«kees.bakker@a-b.example»", "«info@gmail.com»",
      "«els @ voorbeeld.example»", "«els (at) voorbeeld.example»",
      "«els.devries [at] voorbeeld punt nl»",
      "«els apenstaartje voorbeeld.example»", "«els&#64;voorbeeld.example»",
      "«henk@voorbeeld.example»\n«els@voorbeeld.example»",
      "«els.devries@elzenveld.example» is een ambtenaar met naam",
      "«h.jansen@elzenveld.example»", "«zoë@voorbeeld.example»", "«rené.ĳpma@voorbeeld.example»",
      "het plein: «ĳr@voorbeeld.example»", "‘«josé@voorbeeld.example»’",
      "“«els@voorbeeld.example»”", "…«els@voorbeeld.example»", "€«els@voorbeeld.example»",
      "«els\u{200B}jansen@voorbeeld.example»", "«els\u{AD}jansen@voorbeeld.example»",
      "«Żaneta@voorbeeld.example»", "«ольга@voorbeeld.example»", "«rene\u{301}e@voorbeeld.example»",
    ])
  func found(_ marked: String) { expect(.emailAddress, in: marked) }

  @Test(
    "of functions, and what only looks like one, are not",
    arguments: [
      "west@elzenveld.example", "team-groen@elzenveld.example", "WEST@Elzenveld.Example",
      "Van: Gebiedsregisseur dorpen <ganzeveen@elzenveld.example>", "buurtbus@vervoer.example",
      "@buurtverbinder met @welzijn", "taak @de-elzen (voor 1 april)", "@regisseur", "3 @ 5 euro",
      "iemand@huis", "els@", "@voorbeeld.example", "a@b", "@@", "@", "info@woongoed.example",
      "meldingen-groen@woongoed.example", "no-reply@formulieren.example",
      "we meet at the library. Yes",
      "wijkteam@gemeente.example", "geveltuinen@stichting.example",
      "twitter: @elzenveldwest", "prijs@stuk.", "e@.example",
    ])
  func silent(_ text: String) { expectNothing(in: text) }
}

@Suite("Telephone numbers")
struct PhoneTests {
  @Test(
    "are found in every notation",
    arguments: [
      "bel «06-12345678»", "bel «06 12345678»", "bel «0612345678»", "«06 12 34 56 78»",
      "«06-12 34 56 78»", "«06.12.34.56.78»", "«06-12.34.56.78»", "«06 - 12 34 56 78»",
      "«06-1234 5678»", "«06/12345678»", "«(06) 12345678»", "(«06-12345678»)", "«061 234 56 78»",
      "«+31 6 12345678»", "«+31612345678»", "«+31 6 12 34 56 78»", "«+31-6-12345678»",
      "«+31(0)6-12345678»", "«+31 (0)6 12 34 56 78»", "«+31 (0) 6 12345678»", "«0031 6 12345678»",
      "«0031612345678»", "«0031 (0)6 12345678»", "«0578-123456»", "«0578 12 34 56»",
      "«(0578) 12 34 56»", "«(0578)-123456»", "«0578 - 12 34 56»", "«0578/123456»",
      "«(0578) 123 456»", "«0578123456»", "«020-1234567»", "«020 123 45 67»", "«(020) 1234567»",
      "«+31 578 12 34 56»", "«+31 (0)578 123456»", "«+31 20 123 45 67»", "«085-1234567»",
      "«+32 470 12 34 56»", "«+49 151 23456789»", "«+48 512 345 678»", "tel. «12 34 56»",
      "tel: «123456»", "Tel «06-12345678».", "tel:«0612345678»", "app «06-12345678», na 18.00 uur",
      "«06‑12345678»", "«06–12345678»", "«06\u{A0}12\u{A0}34\u{A0}56\u{A0}78»",
      "«06\u{AD}12345678»", "«06-1234\n5678»", "Bel «06-12345678» 14 uur", "mobiel «06 - 12345678»",
      "| «06-12345678» | «0578-123456» |", "«06-12345678»/«0578-123456»", "contact: «0681234567»",
      "bel «o6-12345678»", "app via wa.me/«31612345678»", "kantoor: «06-12345678»",
    ])
  func found(_ marked: String) { expect(.phoneNumber, in: marked) }

  @Test(
    "of services and offices, and other numbers, are not",
    arguments: [
      "bel 0800-1234", "0900 8844", "0900-1234567", "0800 0432 123", "14 0578", "bel 14 0578",
      "bel 112", "144", "113", "088-1234567", "088 123 45 67", "0578-999000", "(0578) 99 90 00",
      "+31 578 999 000", "06-99990001", "06 12 00 00 00", "06-12-2026", "06-12-2026 19.30 uur",
      "06/12/2026", "6-12-2026", "06.30-07.30 08 uur", "08.00-12.00 uur", "van 09.00 tot 12.30 uur",
      "19.30 - 21.15", "2026-03-12", "20260312", "12-3-'26", "€ 0,50", "0,1234567890", "N345",
      "order 0578123456", "factuur 0612345678", "offertenr. 0612345678", "klachtnummer 0612345678",
      "kenmerk: 0578-123456", "zaaknummer 0512 345 678",
      "week 18", "BU99990102", "0 1 2 3", "06", "06-123", "06-1234567", "06-123456789",
      "0123456789012", "telling: 12 34 56", "bel na 18.00 uur", "01-02-03", "40 + 50 = 90",
      "balie 0578-123456", "het kantoor belt u op (0578) 12 34 56", "+31", "+40 bewoners",
      "+3 en +4", "0-0 gelijk", "16-25 jaar", "bel op 12 maart 2026",
    ])
  func silent(_ text: String) { expectNothing(in: text) }
}
