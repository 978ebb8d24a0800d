import PersonalData
import Testing

// Every person here is made up.

@Suite("Details of one person")
struct DetailTests {
  @Test(
    "health is found",
    arguments: [
      "een bewoonster van de hof heeft «dementie»", "de buurman is «verslaafd»",
      "een jongen met een «beperking»", "een «verward» persoon", "«verwarde» man op straat",
      "een «demente» buurvrouw", "een bewoner vertelde over haar «depressie»",
      "hij heeft «kanker»", "ze heeft «dementie»", "de «dementie» van mijn moeder",
      "«dementie» bij een buurvrouw", "Mijn buurvrouw lijdt aan «reuma»",
      "1 deelnemer vertelde over eigen «gezondheid»", "een vrouw met\n«borstkanker»",
      "een bewoner kreeg een «hersenbloeding»", "de buurvrouw ligt in het «ziekenhuis»",
      "a resident with «dementia»", "she has «cancer»", "een bewoner van de flat, met «autisme»",
      "een «autistische» jongen", "een «psychisch» kwetsbare man", "DE BUURMAN HEEFT «DEMENTIE»",
      "een bewoonster vertelt dat ze «zwanger» is", "de weduwnaar is «depressief»",
      "zijn vrouw heeft «kanker»",
      "de buurvrouw, die al jaren «alzheimer» heeft", "er woont een «verwarde» vrouw in de flat",
      "de kapster heeft «kanker»",
      "een bewoner zit in een «rolstoel»".replacing("zit in een", with: "met een"),
    ])
  func health(_ marked: String) { expect(.healthDetail, in: marked) }

  @Test(
    "justice is found",
    arguments: [
      "de buurman is «opgepakt»",
      "de buurjongen".replacing("buurjongen", with: "bewoner")
        + " werd vorige week «opgepakt»".replacing("vorige week ", with: ""),
      "een jongen op de hoek «dealt»", "hij heeft een «strafblad»",
      "de buurman zit in de «gevangenis»", "een bewoner met een «enkelband»",
      "haar broer zit «vast»", "de man is «veroordeeld»", "een bewoner heeft een «taakstraf»",
      "a man was «arrested»", "een bewoner is «opgepakt» door de politie",
      "de bewoner is «aangehouden»",
      "mijn zoon heeft «reclassering»", "die man heeft «huisverbod»",
      "de buurvrouw wordt «mishandeld»",
    ])
  func justice(_ marked: String) { expect(.justiceDetail, in: marked) }

  @Test(
    "debt is found",
    arguments: [
      "zit in de «schuldsanering»", "een bewoner zit in de «schuldsanering»",
      "de buurvrouw heeft «schulden»", "een man met een «uitkering»", "staat onder «bewind»",
      "de «schulden» van de buurman", "een bewoonster heeft een «deurwaarder» aan de deur",
      "hij heeft een «huurachterstand»", "een huurder kampt met «geldproblemen»",
      "a tenant has «debts»", "zij heeft «bijstand»", "een bewoner vertelt over haar «schulden»",
    ])
  func debt(_ marked: String) { expect(.debtDetail, in: marked) }

  @Test(
    "origin is found",
    arguments: [
      "die «Molukse» buurman", "een «Poolse» bewoner", "de «Syrische» vrouw", "een «Turkse» jongen",
      "de buurman komt uit «Polen»", "een bewoner is gevlucht uit «Syrië»",
      "mijn buurvrouw is «Poolse»",
      "een «Oekraïense» moeder", "een «statushouder» wil helpen", "the «Polish» neighbour",
      "DIE «POOLSE» BUURMAN", "een «Pool» woont er alleen",
      "een «Syrisch» gezin", "een «arbeidsmigrant» vertelde",
    ])
  func origin(_ marked: String) { expect(.originDetail, in: marked) }

  @Test(
    "religion is found",
    arguments: [
      "een «islamitische» bewoonster", "de «joodse» buurman", "mijn buurvrouw is «moslim»",
      "een «katholieke» man", "een bewoner is «gereformeerd»", "a «Muslim» woman", "hij is «joods»",
      "een «gelovige» vrouw",
    ])
  func religion(_ marked: String) { expect(.religionDetail, in: marked) }

  @Test(
    "minors are found",
    arguments: [
      "«het zoontje van de buren»", "«het dochtertje van de bakker»", "«de zoon van de buurvrouw»",
      "een jongen van «12»", "een meisje van «8» jaar", "een «10»-jarige jongen",
      "«een kind van de buren»", "«the son of the neighbours»", "een leerling van «14»",
    ])
  func minors(_ marked: String) { expect(.minor, in: marked) }

  @Test(
    "ages are found",
    arguments: [
      "een vrouw van «83»", "mevrouw («83») valt", "de bewoonster, «91», woont er lang",
      "een «83»-jarige bewoonster", "een bewoner van «91» jaar",
      "mijn buurman is «83» jaar", "een man van «45»",
    ])
  func ages(_ marked: String) { expect(.age, in: marked) }

  @Test(
    "casework is found",
    arguments: [
      "een «cliënt» van MEE", "mijn «cliënt» wil koffie", "voor een «client»", "de «cliënte» belde",
    ])
  func casework(_ marked: String) { expect(.casework, in: marked) }

  @Test(
    "of groups, history, plans and things are silent",
    arguments: [
      "de Molukse geschiedenis van de wijk", "Poolse arbeidsmigranten", "Poolse bewoners",
      "Turkse bakker", "Syrische gerechten", "vijf nationaliteiten", "een Surinaamse maaltijd",
      "Chinese winkel", "Indonesische kookavond", "ouderen met dementie", "dementievriendelijk",
      "een dementievriendelijke wijk", "mensen met een beperking", "armoede in de wijk",
      "bewoners met schulden", "schulden", "dementie", "lezing over dementie",
      "Een bewoner wil graag een lezing over dementie", "Een bewoner vraagt aandacht voor dementie",
      "Een vrijwilliger heeft een folder over schulden", "Een bewoner heeft een plan tegen armoede",
      "De melding is opgepakt", "het punt is opgepakt door de gemeente", "wordt opgepakt",
      "Een bewoner meldde dat het zwerfvuil is opgepakt", "is opgepakt",
      "De vraag van een bewoner is opgepakt".replacing(
        "van een bewoner ", with: ""),
      "Er wordt gedealt", "dealen op het plein", "de gemeente dealt met de vraag",
      "de bus zat vast",
      "de deur zit vast", "het slot zit vast", "katholieke school", "protestantse kerk",
      "Een bewoner wil een islamitische begraafplaats", "joodse begraafplaats",
      "christelijke feestdagen",
      "Iedere bewoner met dementie", "geen bewoner heeft schulden",
      "elke bewoner met een beperking",
      "snelheidsbeperking", "30 km beperking", "de school heeft schulden",
      "de vereniging heeft schuld",
      "cliëntenraad", "cliëntondersteuner", "cliëntondersteuning", "client-server",
      "cliënten van welzijn",
      "Twee zussen lenen hun aanhanger uit", "een vader met twee kleuters", "kinderen van 9 tot 12",
      "jongeren van 16 tot 25", "meiden van 12 tot 16", "18 man", "3 man", "een zoon",
      "de dochter helpt",
      "een kind van de rekening", "het 25-jarig bestaan", "16-jarigen", "de vereniging is 40 jaar",
      "een bewoner woont er 20 jaar", "bewoonster (woont er >20 jr)", "een man of 12",
      "een bewoner van het eerste uur",
      "30 t/m 80+", "een groep van 12", "thema: dementie", "- bewoner\n- dementie",
      "Een bewoner zei dat. Dementie is een thema.",
      "gastvrouw: bewoonster\nthema: dementie", "#dementie een bewoner", "| bewoner | dementie |",
      "Een derde van de vierde verdieping is ziek", "de es is ziek", "komt uit Elzenveld",
      "arbeidsmigranten op het park", "nieuwkomers uit Syrië", "mensen uit Polen", "moskee en kerk",
      "een gezin", "agrarisch gezin", "de bakker", "bewoner wil een aanpak van verslaving",
      "psychische hulp dichtbij", "informatie over kanker", "de koelkast is overleden",
      "een pool met ballen".replacing(
        "een pool", with: "de poolcirkel"),
      "onze gezondheid", "gezondheid en zorg", "zorg voor ouderen", "wie helpt bij schulden?",
      "De jongens schilderen", "een wethouder met een plan", "Een vrijwilliger van de voedselbank",
      "Het idee van een bewoner wordt opgepakt", "Vraag van bewoner is opgepakt door team verkeer",
      "Een bewoner vroeg: hoe zit het met schulden in de buurt?", "het agendapunt is aangehouden",
      "Een bewoner vindt dat het voorstel aangehouden is",
      "een bewoner heeft gestolen fietsen gevonden",
      "de fiets van de buurvrouw is gestolen", "een bewoner heeft reuma-gym opgezet",
      "Een bewoner wil met psychische hulp beginnen", "de buurman staat vast te kijken",
      "Hij is 12 jaar voorzitter geweest", "de vrijwilliger is 25 jaar actief",
      "een bewoner van 1 van de flats", "aan de pool van de lamp", "een bewoner is vast van plan",
      "Sociaal werker: schuldhulpmaatje zoeken, 2 bewoners",
      "Een vrijwilliger geeft cursus over autisme",
      "Statushouders krijgen taalles in de bieb", "de burgemeester is ziek",
      "bewoner werkt in het ziekenhuis",
      "de kinderen van groep 8", "Jongens van 16 tot 18 kunnen nergens heen", "een vol huis",
      "Een oudere vrouw zei dat de Molukse wijk altijd gezellig was", "Turkse koffie", "Poolse les",
      "iemand die meegaat naar het loket", "Families in Molenakker", "the older boys",
      "vreemd gaan",
    ])
  func silent(_ text: String) { expectNothing(in: text) }
}

@Suite("Links to photos")
struct PhotoTests {
  @Test(
    "are found",
    arguments: [
      "«![de hof](fotos/hof.jpg)»", "«![](hof.png)»", "«![[hof.jpg]]»", "zie «IMG_2034.heic»",
      "[foto](«fotos/koffie.JPG»)", "«https://voorbeeld.example/foto.jpg»",
      "zie «IMG_2034.heic», gemaakt", "[de hof](«fotos/hof.jpeg»)",
    ])
  func found(_ marked: String) { expect(.photoLink, in: marked) }

  @Test(
    "are not, without a photo",
    arguments: [
      "jpg", "een jpg-bestand", "https://elzenveld.example/wijk", "zie bijlage.pdf", "Mooi![",
      "wat![een link](", "[de hof](hof.md)", "schema.svg", "jpgs", "logo.jpgx", "[[Lindehof]]",
    ])
  func silent(_ text: String) { expectNothing(in: text) }
}
