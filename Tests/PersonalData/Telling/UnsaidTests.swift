import Diagnostics
import PersonalData
import Testing

// Nobody here is real.

@Suite("What is told of one who is not named")
struct UnsaidTests {
  @Test(
    "is found in a line that leaves out of whom it is",
    arguments: [
      "Kan zelf de knopen niet meer dicht krijgen", "Ziet wazig sinds de herfst",
      "Krijgt haar schoenen niet meer aan", "Slikt pillen voor de nacht",
      "Wil niet meer wakker worden",
      "Heeft haar zoon begraven in het voorjaar", "Loopt achter een rollator door de kamer",
      "Leeft van de bijstand en wat de kinderen brengen", "Moet in april onder het mes",
      "- Draagt een luier", "- Plast elke nacht in bed",
    ])
  func leftOut(_ line: String) { #expect(finder.isPersonal(line), "\(line)") }

  @Test(
    "is found in what somebody tells of themselves",
    arguments: [
      "ik ben mijn werk kwijt", "Ik plas soms in bed", "ik ben bang voor mijn dochter",
      "Ik kan mijn huur niet betalen", "Al weken eet ik niks", "Wij slapen apart sinds mei",
    ])
  func ofThemselves(_ line: String) { #expect(finder.isPersonal(line), "\(line)") }

  @Test(
    "is found behind whom a line begins with",
    arguments: ["vrouw alleen, vierde portiek, ziet wazig", "man, tweede trap, loopt op krukken"])
  func telegrams(_ line: String) { #expect(finder.isPersonal(line), "\(line)") }

  @Test(
    "is found where only a pronoun says who it is",
    arguments: [
      "Sinds de uitvaart doet ze haar gordijnen niet meer open",
      "Na de scheiding ziet hij zijn dochter niet meer",
    ])
  func pronouns(_ line: String) { #expect(finder.isPersonal(line), "\(line)") }

  @Test(
    "is not found where a thing is meant, or what is for all",
    arguments: [
      "Kan de sluis weer open", "Is al een maand stuk", "Staat vol met karren", "Ligt vol met blik",
      "Loopt goed, de kledingruil", "Wordt steeds voller in de bus", "Krijgt een nieuw dak",
      "Wil graag meehelpen met de soep", "Werkt niet meer, die zoemer", "Vindt het park te donker",
      "Doet mee aan de loop", "Zet een bank bij de deur", "Kan het licht niet eerder aan?",
      "LIGT STIL", "Moet echt wat aan gebeuren",
    ])
  func things(_ line: String) { #expect(!finder.isPersonal(line), "\(line)") }

  @Test(
    "is not found where somebody says what they think, or writes what was done",
    arguments: [
      "ik vind de stoep te smal", "ik ben blij met de bus", "Ik woon hier dertig jaar en blijf",
      "ik slaap slecht van het verkeer", "ik bel de thuiszorg over de sleutel",
      "Ik sprak vier mensen bij de vijver", "ik liep deze ronde in mijn eentje",
      "wij zitten graag bij het water", "ik hoop dat mijn kinderen hier kunnen wonen",
    ])
  func opinions(_ line: String) { #expect(!finder.isPersonal(line), "\(line)") }

  @Test(
    "is taken out once and for all",
    arguments: [
      "Kan zelf de knopen niet meer dicht krijgen", "ik ben bang voor mijn dochter",
      "Krijgt haar schoenen niet meer aan", "Na de scheiding ziet hij zijn dochter niet meer",
    ])
  func redacted(_ line: String) {
    let once = Redaction(of: Array(line.utf8), by: finder, in: .dutch)
    #expect(once.count > 0)
    #expect(Redaction(of: once.bytes, by: finder, in: .dutch).bytes == once.bytes)
    #expect(!finder.isPersonal(String(decoding: once.bytes, as: UTF8.self)), "\(line)")
  }
}
