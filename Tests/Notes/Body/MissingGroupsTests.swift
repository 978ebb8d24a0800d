import Lexicons
import TestSupport
import Testing
import Words

@testable import Notes

@Suite("Groups that were not spoken to")
struct MissingGroupsTests {
  static let lines = [
    Case("behind a label", "Ontbraken: de studenten van de flat", ["de studenten van de flat"]),
    Case("as the subject", "De huurders van blok B waren er weer niet", ["De huurders van blok B"]),
    Case("in front of the verb", "Met de ouders heb ik nog niet gesproken", ["de ouders"]),
    Case("nobody of them", "Er was niemand uit de torenflat in de zaal", ["de torenflat"]),
    Case("none of them", "Geen enkele huurder kwam opdagen", ["huurder"]),
    Case(
      "two in one sentence", "Tieners ontbraken en van de camping kennen we niemand",
      ["Tieners", "de camping"]),
    Case("still to do", "Blok C moet nog", ["Blok C"]),
    Case("the next time", "Vaders volgende keer apart uitnodigen", ["Vaders"]),
    Case("by not reading letters", "Poolse gezinnen lezen onze brieven niet", ["Poolse gezinnen"]),
    Case(
      "by keeping silent", "De jongens van de brug wilden niks zeggen", ["De jongens van de brug"]),
    Case("who gave no answer", "Helaas geen reactie van de bedrijven", ["de bedrijven"]),
    Case(
      "by a home with nobody in it", "De huurders van de drie portieken waar niemand thuis was",
      ["De huurders van de drie portieken waar niemand thuis was"]),
    Case("in English", "No students turned up.", ["students"]),
    Case(
      "by where they live", "Niet gesproken: de huurders van de portieken waar het hek dicht was",
      ["de huurders van de portieken waar het hek dicht was"]),
    Case(
      "by where they live, and a remark",
      "Nog niet gesproken: gezinnen van de hof waar gebouwd wordt, die slapen elders",
      ["gezinnen van de hof waar gebouwd wordt"]),
    Case("behind a question", "Who was missing? The young fathers.", ["The young fathers"]),
    Case("with a verb for a talk", "Roemeense arbeiders niet getroffen", ["Roemeense arbeiders"]),
    Case("none of them, and no more", "Nul jongeren.", ["jongeren"]),
    Case("where to go yet", "Waar ik nog heen moet: de boten", ["de boten"]),
    Case("no contact", "Met de kunstenaars kom ik maar niet in gesprek", ["de kunstenaars"]),
    Case("who did not find the way", "Jonge ouders weten ons nog niet te vinden", ["Jonge ouders"]),
    Case("in vain", "Tevergeefs aangebeld bij de huurders van blok D", ["de huurders van blok D"]),
    Case("whose voice lacks", "Wat nog mist is het verhaal van de studenten", ["de studenten"]),
    Case("who stayed in", "Bij de Poolse arbeiders kom ik niet binnen", ["de Poolse arbeiders"]),
    Case("no sign of them", "Van de jonge huurders geen spoor.", ["de jonge huurders"]),
    Case(
      "who was not got through to", "Tot de Syrische ouders ben ik niet doorgedrongen",
      ["de Syrische ouders"]),
    Case("by what they do", "de glazenwassers niet kunnen spreken", ["de glazenwassers"]),
    Case("what came to nothing", "De wandelgroep is er niet van gekomen", []),
    Case("no appointment", "Met de vaders nog geen afspraak kunnen maken", ["de vaders"]),
    Case("where they do not go", "Jonge ouders komen niet naar de zwemles, te duur", []),
    Case("passed over", "De weduwnaars heb ik deze keer overgeslagen", ["De weduwnaars"]),
    Case(
      "missed in so many words", "De jongens van de kade missen we nog", ["De jongens van de kade"]),
    Case(
      "who keep away", "De tieners van de flat laten zich nooit zien", ["De tieners van de flat"]),
    Case("away without a word", "Afwezig zonder bericht: de studenten", ["de studenten"]),
    Case("still to be spoken to", "Met de kopers moet nog gesproken worden", ["de kopers"]),
    Case("who are not sent away", "De jongens laten zich niet wegsturen", []),
    Case("behind a denial of its own", "Lantaarns: nul", []),
    Case("with nothing behind the colon", "Meiden van de flat: nul", ["Meiden van de flat"]),
    Case("told with another group", "Vooral oma's gesproken, vaders nauwelijks", ["vaders"]),
    Case("to be asked next", "Nog te spreken: de schippers", ["de schippers"]),
    Case("whom they complain for", "Ouderen worden niet gehoord", []),
    Case("a thing beside them", "De bank naast de slager nog niet", []),
    Case("a thing of theirs", "Lampen geplaatst, alleen het pad achter de boeren nog niet", []),
    Case("at their place", "Bij de boeren nog niet", ["de boeren"]),
    Case("a place for a group", "Een hal voor jongeren ontbreekt", []),
    Case("what changed", "De tieners komen niet meer naar het veld", []),
    Case("a thing that is missed", "We missen een speeltuin in de straat", []),
    Case("somebody who cannot be reached", "De gemeente is per mail niet te bereiken", []),
    Case("an opinion", "Niemand wil nog een hek", []),
    Case("work that has to be done", "Het hek moet nog geverfd", []),
    Case("people who do not know yet", "De bewoners weten het nog niet", []),
    Case("a matter not talked about", "Het parkeren is nog niet besproken", []),
    Case("asked in vain", "De Poolse vaders zijn gevraagd maar kwamen niet", ["De Poolse vaders"]),
    Case("behind a closed door", "Bij de seniorenflat werd niet opengedaan", ["de seniorenflat"]),
    Case("heard too little", "Studenten horen we hier te weinig", ["Studenten"]),
    Case("who made no noise", "Jongeren vannacht niet gehoord", []),
    Case("who was quiet for weeks", "De tieners al weken niet gezien", []),
    Case("what somebody tells", "De nieuwe buren nog niet gezien, zei een mevrouw", []),
    Case(
      "named in a question before", "De huurders van de dijk? Die heb ik nog niet gesproken.",
      ["De huurders van de dijk"]),
    Case("those who saw nothing", "De ouders hebben de brief niet gezien", []),
    Case("who did not answer", "Bij de kwekers kregen we geen gehoor", ["de kwekers"]),
    Case("with a cross behind it", "pleegouders -> niemand", ["pleegouders"]),
    Case(
      "told of in the clause before", "Brief aan de pendelaars, geen reactie", ["de pendelaars"]),
    Case(
      "who keep their doors shut", "Alleenstaande kwekers doen niet open", ["Alleenstaande kwekers"]
    ),
    Case("named behind it", "Er ontbraken kwekers", ["kwekers"]),
    Case(
      "whom nobody gets in to", "Het lukt ons niet om binnen te komen bij de pendelaars",
      ["de pendelaars"]),
    Case("too few", "Kopers waren ondervertegenwoordigd", ["Kopers"]),
    Case("with what stood in the way", "Pendelaars: taalbarrière, geen gesprek", ["Pendelaars"]),
    Case("asked for in a question", "Hoe kan het dat de ene straat wel en de andere niet?", []),
    Case("who feel unheard", "Kwekers voelen zich niet gehoord", []),
    Case("what they talked about", "Over de pendelaars hebben we niet gesproken", []),
    Case("who called off", "Pendelaars zeggen telkens af, dus die missen we nog", ["Pendelaars"]),
    Case("who could not come", "Kwekers konden wegens de oogst niet komen", ["Kwekers"]),
    Case(
      "lacking in the picture", "Alleen eigenaren gesproken, dus huurders ontbreken in dit beeld",
      ["huurders"]),
    Case(
      "where the writer has not been", "De kwekers, daar zijn we nog helemaal niet geweest",
      ["De kwekers"]),
    Case("who have no part in it", "De stem van pendelaars zit hier dus niet in", ["pendelaars"]),
    Case("whom nobody can get at", "Pendelaars, hoe bereik je die?", ["Pendelaars"]),
    Case("who do not know each other", "Nieuwe gezinnen kennen hun buren niet", []),
    Case("unheard by others", "De kwekers zijn niet gehoord door het waterschap", []),
    Case("people who come no more", "Kinderen spelen niet meer buiten", []),
    Case("whom the writer could not meet", "De kwekers konden we niet vinden", ["De kwekers"]),
    Case("whom others did not see", "De kwekers zagen niets in het plan", []),
    Case("what they did not find", "Tieners vonden geen baantje", []),
    Case("whom the writer is to meet", "Ik moet de pendelaars nog bezoeken", ["de pendelaars"]),
    Case("what others are to do", "De pendelaars moeten nog betalen", []),
    Case("set apart from all", "Iedereen was er, behalve de kwekers", ["de kwekers"]),
    Case("the last who were left", "Op de kwekers na iedereen gesproken", ["de kwekers"]),
    Case("all who were there", "Iedereen was er, ook de kwekers", []),
    Case("nobody of an unknown group", "Niemand van de manege was er", ["de manege"]),
    Case("nobody, told first", "Uit de pastorie heeft zich niemand aangemeld", ["de pastorie"]),
    Case("not a soul", "Geen kat van de manege", ["de manege"]),
    Case("nobody who wants it", "Niemand van de manege wil een hek", []),
    Case("none of another thing", "Er kwamen geen klachten van de huurders", []),
    Case(
      "people by what they do", "Wie in ploegen werkt kon er niet bij zijn",
      ["Wie in ploegen werkt"]),
    Case("what is so for people", "De dokter is voor kwekers niet te bereiken", []),
    Case("more than ever", "Nog nooit met zoveel kwekers gesproken", []),
    Case("by how people jot it down", "kwekers nt thuis getroffen", ["kwekers"]),
    Case("gone without a trace", "De tieners zijn spoorloos", ["De tieners"]),
    Case("people who feel so", "Kwekers voelen zich buiten beeld", []),
  ]

  @Test("are found in passing", arguments: lines)
  func groups(_ example: Case<String, [String]>) {
    #expect(MissingGroups(Line(example.input)).groups.map(\.words) == example.expected)
  }

  @Test("that are to be met are something to do among what was agreed")
  func agreed() {
    let line = Line("Ik moet de pendelaars nog ontmoeten")
    #expect(MissingGroups(line, isAgreed: true).groups.isEmpty)
  }

  static let perhaps = [
    Case("a place without a word for people", "In Zwaluw ben ik nog niet geweest", true),
    Case("a word that may be of people", "De smokkelaars waren niet aanwezig", true),
    Case("a thing that is not done", "Het hek is nog niet geverfd", false),
    Case("how people live", "Ouderen komen de deur niet uit", false),
  ]

  @Test("may be told of where no word says which group it is", arguments: perhaps)
  func mayMiss(_ example: Case<String, Bool>) {
    #expect(MissingGroups(Line(example.input)).mayMiss == example.expected)
  }
}
