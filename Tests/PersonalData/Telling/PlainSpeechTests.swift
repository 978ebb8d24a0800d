import PersonalData
import Testing

// Nobody here is real.

@Suite("What is told in plain words")
struct PlainSpeechTests {
  @Test(
    "of the body, money, love, the law and papers is found",
    arguments: [
      "Bij de man van de harmonie is een plek op de nieren gevonden",
      "De vrouw van de slijter kreeg te horen dat het uitgezaaid is",
      "een bewoner is twee vingers kwijt en de vrouw op de hoek mist een oog",
      "Een vader uit de Kreek vraagt of het kind wel van hem is",
      "Een moeder uit de poort verkoopt foto's van zichzelf om de rekeningen te betalen",
      "bij het stel boven de bank is het gas afgesloten",
      "De zoon van de visser moet zich elke week melden op het bureau",
      "Er is een man die elke nacht in het bushokje slaapt",
      "de stalknecht heeft nergens papieren van",
      "heeft vier keer geprobeerd te stoppen met gokken",
      "wacht al een jaar op haar kinderen uit Soedan", "haar ex heeft de ruiten ingegooid",
      "een van de turners is weer opgenomen",
      "alleenstaande vader, vier kinderen, stroom afgesloten",
      "De weduwnaar van het tuinhuis komt alleen nog voor de warmte",
      "ze durft hem niet weg te sturen",
      "Een van de zangers heeft een dochter die hij verzwijgt",
      "Een huurster krijgt mannen over de vloer",
      "een van de dames is uitgehuwelijkt",
      "zit zonder gebit en lacht nooit",
    ])
  func found(_ line: String) { #expect(finder.isPersonal(line), "\(line)") }

  @Test(
    "is told by its kind",
    arguments: [
      (PersonalDataKind.originDetail, "De kok van de kroeg heeft geen papieren"),
      (.justiceDetail, "de neef van de visser moet zich melden op het bureau"),
      (.minor, "het zusje van de doelman snijdt zichzelf"),
      (.healthDetail, "de doelman heeft een knobbel in zijn borst"),
    ])
  func kinds(_ kind: PersonalDataKind, _ line: String) {
    #expect(finder.matches(in: Array(line.utf8)).contains { $0.kind == kind }, "\(line)")
  }

  @Test(
    "is not, where it is given to others, done at work or said of a thing",
    arguments: [
      "Onze smid heeft zijn werkplaats moeten sluiten", "De smid is sinds mei duurder",
      "De beheerster van de zaal zoekt een tweede microfoon", "In nummer 40 komt een wijkkamer",
      "een van de koks heeft een recept voor honderd man", "een Poolse dame leert kinderen zingen",
      "die van boven geeft stekken weg", "hij van de videotheek verhuurt nu puzzels",
      "de vrouw die de hesjes wast zoekt wassers", "de oudste boom van de flat is ziek",
      "is vorige week geplaatst, de nieuwe bak", "Toon Hermans-lied gezongen",
      "lezing over Aletta Jacobs in de bieb", "J. Cruijff-toernooi voor groep 5",
      "meldingen via schoon@elzenveld.example", "De bloemist hangt manden op in de straat",
    ])
  func others(_ line: String) { #expect(!finder.isPersonal(line), "\(line)") }
}
