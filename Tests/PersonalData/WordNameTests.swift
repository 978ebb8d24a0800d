import PersonalData
import Testing

// Every person here is made up.

@Suite("Names that are words")
struct WordNameTests {
  @Test(
    "are found where they open a line and somebody does something",
    arguments: [
      "«Roos» durft het pad niet op", "- «Storm» zegt dat het veld te nat is",
      "«Bloem» belt de gemeente", "«Merel» en haar man zijn tegen", "«Beer» was boos over de kap",
      "«Linde» neemt de sleutel mee", "«Storm» heeft aangeboden te verven",
      "«Roos» haar tuin staat vol", "«Piet» z'n schuur lekt",
      "«De Wit» had een andere mening", "«Van Dijk» komt niet meer", "ze weet dat «Gijs» het deed",
      "hersteld door «kees van dam»",
    ])
  func names(_ marked: String) { expect(.personName, in: marked) }

  @Test(
    "are words where nobody does anything",
    arguments: [
      "Storm en regen maken het veld kapot", "Roos en lavendel in de geveltuin",
      "Bloem en plant horen bij de straat", "Hoop is er genoeg", "Berg zand naast de sloot",
      "Merels nestelen in de heg", "Mark, dollar of euro", "Wil er iemand de sleutel beheren?",
      "De bakker is open", "Van Lindehof tot Wissel", "Zomer en winter is het donker",
    ])
  func words(_ text: String) { expectNothing(in: text) }

  @Test(
    "are found in lines of capitals",
    arguments: [
      "OVERLAST VAN «KAREL JANSSEN» AAN DE VIJVER", "GESPROKEN MET «MEVROUW DE GROOT»",
      "AFSPRAAK MET «SAMIRA» OVER DE TUIN", "NAAM: «JAN DE VRIES»", "«TRUDY» BELT DE CORPORATIE",
    ])
  func shouted(_ marked: String) { expect(.personName, in: marked) }

  @Test(
    "are not found in lines of capitals that name nobody",
    arguments: [
      "GEEN FIETSEN PLAATSEN", "WIE HELPT MEE MET DE BARBECUE?", "TE WEINIG PLEKKEN BIJ DE SCHOOL",
      "VEEL ZWERFVUIL LANGS DE VIJVER", "ANNA PAULOWNASTRAAT AFGESLOTEN",
    ])
  func shoutedWords(_ text: String) { expectNothing(in: text) }
}
