import PersonalData
import Testing

// Every person here is made up.

@Suite("What goes on about somebody of whom a line before tells")
struct ContinuationTests {
  @Test(
    "is found by a pronoun that leads back",
    arguments: [
      "- «De kapster» is failliet\n- «Ze» slaapt nu op kantoor",
      "- «De zoon van de slager» steelt\n- Niemand wil «hem» nog in het elftal",
      "- «De postbode» is in therapie\n- «Zijn» vrouw doet nu de ronde",
      "- «De postbode» is in therapie\n- «Zijn» zonen lopen mee",
      "- «De kapster» is failliet\n- De huisarts is bij «haar» geweest",
      "- «De barman» gokt\n- Sinds «zijn vrouw» weg is",
      "- «De kapster» is failliet\n- De bel doet het niet\n- «Haar» post blijft liggen",
      "- «De barman» gokt\n- «Hij» wil stoppen\n- Nu zoekt «hij» werk",
    ])
  func found(_ marked: String) { expect(.onePerson, in: marked) }

  @Test(
    "is about something else behind a heading, a person, a group or a few lines",
    arguments: [
      "- «De kapster» is failliet\n- Ze willen meer bankjes in het park",
      "- «De kapster» is failliet\n- Zijn er genoeg bankjes?",
      "- «De kapster» is failliet\n- Zijn kinderen welkom op de markt?",
      "- «De kapster» is failliet\n- De buurman leent zijn aanhanger uit",
      "- «De kapster» is failliet\n- De boer zegt dat hij wil verkopen",
      "- «De kapster» is failliet\n- De stoep is scheef\n- De put stinkt\n- Hij moet breder",
      "- «De kapster» is failliet\n\n## Wensen\n- Ze wil een bankje",
    ])
  func other(_ marked: String) { expect(.onePerson, in: marked) }

  @Test("is nothing where nobody's story is told before")
  func alone() { expectNothing(in: "- De stoep is scheef\n- Hij is ook te smal") }

  @Test(
    "is found in a clause of which the verb stands last",
    arguments: [
      "Naast de school woont «een man» die tegen de muur praat",
      "In de flat woont «een vrouw» die met de duiven praat",
      "«De vrouw van de koster» staat er nu alleen voor",
      "«Onze glazenwasser» gaat nergens meer naartoe",
    ])
  func clauses(_ marked: String) { expect(.onePerson, in: marked) }

  @Test(
    "is not seen in what somebody does for others, or in a bus",
    arguments: [
      "Naast het plein woont een man die fietsen repareert",
      "In de Wissel woont een kunstenaar die lessen geeft",
      "Hier woont een echtpaar dat koffie schenkt voor de straat",
      "In de straat wonen mensen die met de duiven praten", "De bus gaat nergens meer heen",
      "De jongerenwerker staat er vrijdag weer",
    ])
  func others(_ text: String) { expectNothing(in: text) }
}
