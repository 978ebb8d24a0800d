import PersonalData
import Testing

// Every person here is made up.

@Suite("One person or a household that is told apart in a hurried note")
struct ToldApartTests {
  @Test(
    "is held with what is told in ordinary words",
    arguments: [
      "die van de viskraam heeft al jaren geen belasting betaald",
      "die met de witte Volvo heeft twee jaar gezeten",
      "de enige met een vlaggenmast staat bij iedereen in het krijt",
      "die twee boven de slijterij eten bij de kerk omdat er niks in huis is",
      "die mensen van de steiger slapen in een loods",
      "beide zussen van het veerhuis praten niet meer met elkaar",
      "de lange magere van de overkant komt niet van de drank af",
      "jongste van de tuinder moet voorkomen in mei",
      "opa van de kampioene heeft vroeger gezeten",
      "schoonzus van de notaris kan geen kinderen krijgen",
      "de visser haar broer staat onder bewind",
      "oude veerman van de kade ziet bijna niks meer",
      "bij de oud-voorzitter zijn ze bang dat het in de longen zit",
      "bij de stukadoor thuis is alles aan de deurwaarder meegegeven",
      "onze oudste vrijwilligster, die van de hoeden, heeft nog een half jaar",
      "de broers van de steiger slapen in de schuur",
      "het stel van de hoek heeft oranje gordijnen met gaten",
      "de kinderen van de metselaar krijgen schoenen uit de kledingbak",
    ])
  func held(_ line: String) { #expect(finder.isPersonal(line)) }

  @Test(
    "is not a thing, a club, a body or a group",
    arguments: [
      "die van de gemeente komen vrijdag meten", "die met de rode banken is de fijnste zaal",
      "de enige met een lift is de bibliotheek", "die twee bankjes staan te dicht op de weg",
      "beide clubs van de haven delen de kantine", "het orgel trilt zo dat de ramen meedoen",
      "de snoeiploeg is weer gaan snijden", "de manege kan de nieuwe bak niet opbrengen",
      "de vlag hangt aan de lantaarn", "de sjaalactie heeft nog een half jaar de tijd",
      "de zolder van het dorpshuis zit vol met kampspullen",
      "wethouder heeft vertrouwen verspeeld met het plan",
      "die mensen van de wijkraad helpen graag",
    ])
  func others(_ line: String) { expectNothing(in: line) }

  @Test(
    "tells of what by a kind of its own, beside whom",
    arguments: [
      ("de mevrouw met de gele jas hoort stemmen", PersonalDataKind.healthDetail),
      ("de voorzitter van de ijsclub staat onder bewind", .debtDetail),
      ("zoon van de vorige dokter is van zijn bed gelicht", .justiceDetail),
      ("de postbode is van zijn geloof gevallen", .religionDetail),
      ("die Syrische boven de garage mag niet blijven", .originDetail),
      ("het jongste kind van de dominee rookt al", .minor),
    ])
  func kinds(_ line: String, kind: PersonalDataKind) {
    #expect(finder.matches(in: Array(line.utf8)).contains { $0.kind == kind })
  }

  @Test(
    "is found by where their home is",
    arguments: [
      "de weduwe «boven de wolwinkel» slaapt op straat",
      "het gezin «pal naast de pomp» heeft geen eten",
      "overlast van «derde deur links na de viskraam»",
      "«de achterste caravan bij de sloot» stookt plastic",
      "«laatste woonwagen voor het spoor», daar durft niemand langs",
      "«boven de slijter» slapen ze met tien man",
      "meldingen over «Singel tweeënveertig zwart»",
      "meldingen over «Wilgenstraat zevenentwintig rood»",
      "meldingen over «Kruisweg 9 zw»",
      "boven «nummer acht» wordt geblowd",
    ])
  func homes(_ marked: String) {
    let text = marked.replacing("«", with: "").replacing("»", with: "")
    let home = marked.drop { $0 != "«" }.dropFirst().prefix { $0 != "»" }
    let found = finder.matches(in: Array(text.utf8)).filter { $0.kind == .homeAddress }
    #expect(
      found.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } == [String(home)])
  }

  @Test(
    "is not, where a building is for everybody or becomes so",
    arguments: [
      "hoekhuis naast de pomp wordt straks wijkkamer",
      "het laatste huis voor de dijk wordt een museum",
      "de ingang is de tweede deur links van het zwembad",
      "Wilgenstraat op zevenentwintig plekken rood van de klinkers",
      "Oude Gracht honderdtwaalf bomen gekapt", "recht boven de wasserette hangt een nestkast",
    ])
  func buildings(_ line: String) { expectNothing(in: line) }
}
