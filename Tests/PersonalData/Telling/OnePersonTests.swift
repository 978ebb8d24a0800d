import PersonalData
import Testing

// Every person here is made up.

@Suite("Stories of one person whom a street knows")
struct OnePersonTests {
  @Test(
    "are found without a name",
    arguments: [
      "«De vrouw met de witte hond» durft niet naar huis", "«De kapper aan de brink» gaat vreemd",
      "«Die man met de rode jas» slaapt in de bushalte",
      "«De enige jongen van de straat» wordt gepest",
      "«Onze overbuurvrouw» praat in zichzelf", "«Bovenbuurman» zuipt", "«De oude boerin» drinkt",
      "«De zoon van de dominee» is uitgescholden",
      "«De weduwe van de bakker» ziet niemand meer",
      "«Het gezin» naast de kerk heeft geen eten meer",
      "«Het stel met de bakfiets» gaat uit elkaar", "«de moeder met de drie meisjes» is ontruimd",
      "«haar vriend» slaat haar", "«Zijn vrouw» is bij hem weg",
      "«de oude vrouw» naast het station leeft van brood",
      "«De zus van de huisarts» zit aan de pillen",
      "«die man» is niet goed bij zijn hoofd", "«De tandarts van het dorp» gaat scheiden",
      "«Zij slikt antidepressiva» en slaapt slecht",
      "«De imam» ligt overhoop met zijn broer", "«Zusje» zit in een kliniek",
      "«Broertje» zit in een kliniek",
    ])
  func found(_ marked: String) { expect(.onePerson, in: marked) }

  @Test(
    "are not, where anybody, a group or a place is meant",
    arguments: [
      "Een bewoner is bang in het donker", "Het afval gaat scheiden lastig",
      "Jongeren gaan scheiden", "Bewoners zijn eenzaam",
      "De wijkagent pakt drugsoverlast aan",
      "De voedselbank zoekt een ruimte", "Een moeder vraagt om een zebrapad",
      "Er wordt gedeald op het plein",
      "Jongeren drinken in het park", "De flat is vervuild", "Het plantsoen is verwaarloosd",
      "De huisarts ziet veel eenzaamheid", "de fiets van de buurvrouw is gestolen",
      "De drempel is opgenomen in het plan", "De snackbar is failliet",
      "de boa heeft boetes uitgedeeld",
      "De vrijwilliger van de voedselbank zoekt opvolging", "de oude meester bracht een foto mee",
      "De kapster wil een bankje voor de deur", "de leraar vraagt aandacht voor pesten",
      "De buurman drinkt koffie met de buren", "een alleenstaande moeder mist opvang",
      "De vrouw met de winkelwagen deelt soep uit", "De man van de gemeente legt het uit",
      "De bakker op het plein gaat met pensioen",
      "Een vrouw met een kinderwagen kan niet over de stoep",
      "De voorzitter van de dorpsraad is niet blij met het plan",
      "Mijn moeder kan niet meer met de bus",
      "De familie van de overkant heeft een geveltuin gemaakt",
      "de buurman met de zaag helpt bij het klussen",
    ])
  func silent(_ text: String) { expectNothing(in: text) }
}
