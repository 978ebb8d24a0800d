import PersonalData
import Testing

// Every person here is made up.

@Suite("Names of persons")
struct NameTests {
  @Test(
    "are found behind titles",
    arguments: [
      "«mw. Jansen» belt", "«mw Jansen»", "«mevr. De Boer»", "«mevrouw Jansen»",
      "«Mevrouw van Dam»",
      "«dhr. J. de Vries»", "«dhr Jansen-Bakker»", "«de heer Jansen»", "«De heer Van der Ploeg»",
      "«meneer Postma»", "«fam. Jansen»", "«familie De Boer»", "«Fam. van 't Veld»",
      "«mw. Jansen»\nbelt", "«mw.\u{A0}Jansen»", "«Mrs Baker»", "«Mr. Baker»", "«mw. Els Jansen»",
      "«mw. J.P. Jansen»", "«MW. JANSEN» BELT", "«DHR. DE BOER»", "gesprek met «mw. Jansen», leuk",
      "dhr. en «mw. Jansen»", "«mevrouw El Idrissi»", "«mw. O'Brien»", "«mw. Çelik»",
      "«dhr. Rietdijk»", "«mw. Jan\u{AD}sen»", "«meneer Ben Ali»",
      "«mevr. Prins» belt", "«dhr. Koning» wil helpen", "«mw. de Kerk» belt", "«de heer School»",
      "«meneer Turk» bakt", "«mw. Maart» belt", "«mw. L.B.» durft niet", "«Mevr. B.» uit de flat",
      "«dhr. v.d. B.» klaagt", "«mw K» belt",
    ])
  func titles(_ marked: String) { expect(.personName, in: marked) }

  @Test(
    "are found where a letter and an age stand for somebody",
    arguments: [
      "«L. (16)» had gedoe", "het veld is nat\n«L. (16)» was er", "«K (17)» kwam later",
      "Sprak met «M. (12 jr)» over school",
      "ook «S., 43 jaar», was er", "Zorg: «A.(9)» speelt alleen", "en «B. (82)» viel",
    ])
  func lettersWithAges(_ marked: String) { expect(.personName, in: marked) }

  @Test(
    "are not seen in letters that number things",
    arguments: [
      "lamp B (2) is stuk", "blok D (30) wacht op isolatie", "flat C (16 woningen) is koud",
      "Lijn A (bus) rijdt niet", "keuze A (1) of B (2)", "vak B, 12 plekken", "A (112 stemmen) won",
    ])
  func numberedLetters(_ text: String) { #expect(finder.matches(in: Array(text.utf8)).isEmpty) }

  @Test(
    "are found behind relations and roles",
    arguments: [
      "buurman «Henk»", "buurvrouw «Jansen»", "Buurvrouw «Annie» schenkt koffie", "tante «Truus»",
      "gastvrouw: «Els de Vries»", "gastvrouw: «Els»", "Gastheer «Henk Jansen»",
      "gastvrouw «E. de Vries»", "contactpersoon: «Petra Bakker»", "bewoner «Henk» wil helpen",
      "vrijwilliger («Truus»)", "naam: «Fatima El Idrissi»", "opa «Jan» repareert fietsen",
      "vrijwilligster «Riet»", "Host: «Els de Vries»", "bewoonster, «Els de Vries»",
    ])
  func relations(_ marked: String) { expect(.personName, in: marked) }

  @Test(
    "are found by a first name with a role, a home or a surname",
    arguments: [
      "«Els» (gastvrouw)", "«Henk», de buurman".replacing(", de", with: ","),
      "«Henk» van hiernaast",
      "«Henk» van de overkant", "«Henk Jansen» wil helpen", "met «Els de Vries» en anderen",
      "«Henk van der Ploeg» doet mee", "- «Truus Bakker»", "«Fatima Yilmaz» kookt",
      "«Els de Vries», bewoonster", "«Henk» en «Ria»", "aanwezig: «Els», «Henk» en «Truus»",
      "«Wim», buurman", "«Henk» & «Ria»",
    ])
  func firstNames(_ marked: String) { expect(.personName, in: marked) }

  @Test(
    "are found where only a name can stand",
    arguments: [
      "«Henk»", "«Henk» wil helpen", "vraag «Henk»", "«Roos» en «Mark»", "buurman. «Henk»",
      "bij «de Haantjes» thuis is het vol", "volgens «Oumaima» is het al jaren zo",
      "gesprek met «Tjitske» en haar zus", "zegt «Visser»",
      "de tuin van «Geesje Kuperus-Bolt»", "bij «Wubbo» staat het hek open",
      "ook «Ouafa Bensalah» deed mee",
      "met dank aan «Wilma» voor de soep", "«Yusuf» & «Meryem» openen de kraam",
      "«Trijntje» heeft koffie", "bij «Joop» thuis", "«K. Bakker»",
      "«Sevda» vindt de speeltuin te klein", "actie «Rinske»: bloembakken", "«Aicha» haar moeder",
      "@«jolanda-kuipers» belt", "«Wolmerink» bakt taart voor de straat",
      "«Wolmerink» begint een moestuin", "«Wolmer Bakker» heeft de sleutel",
      "- [ ] sleutel halen @«marloes»",
      "«Ria» en «Kees Hendriksen-Mulder»",
      "«Nguyen Thi Hoa» verkoopt loempia's", "«Kees V.» belt", "overleg met «Şule» en «Łukasz»",
    ])
  func places(_ marked: String) { expect(.personName, in: marked) }

  @Test(
    "are found with initials, in capitals and in small letters",
    arguments: [
      "de ladder leent «D. Prins»", "de hamer heeft «M. Keizer»", "lak van «J. van der Kerk»",
      "de ladder leent «Prins, D.»", "sleutel: «Visser, J.» op zaal",
      "«A.B. Kerkmeijer» heeft de sleutel", "«H. v.d. Wal» belt", "«J. Postma»",
      "«h. de vries» belt terug",
      "lijst rondsturen -> «dewi»", "morgen komt «marloes» met taart",
      "naam: «HENK DE WIT»", "«JAN VAN DIJK» HEEFT DE SLEUTEL", "«mevrouw pietersen» is thuis",
      "naam: «jan de vries»", "| sleutel | «marloes» |", "sleutel ligt bij «gerda»",
      "gastvrouw: «tineke»",
      "«mevr. 't Hart» zorgt voor koffie", "«Meneer Van 't Hof-Pietersen»", "oma «De Groot» bakt",
    ])
  func notations(_ marked: String) { expect(.personName, in: marked) }

  @Test(
    "are found whole, and what is left of one as well",
    arguments: [
      "«mw. Jansen-de Wit» belt", "«mw. Jansen-van den Berg»", "«mw. Jansen/De Boer»",
      "«mw. Jansen - Hoekzema» belt", "«Thea de Graaf-van Leeuwen» bood aan",
      "een bewoner-de «Wit»",
      "een bewoner -van den «Berg»", "een bewoner/De «Boer»", "een bewoner «Bouzid»",
    ])
  func whole(_ marked: String) { expect(.personName, in: marked) }

  @Test(
    "are not, in functions, organisations, places and other words with a capital",
    arguments: [
      "de wethouder", "wethouder Jansen", "wijkagent", "de wijkagent", "wijkagent Els de Vries",
      "burgemeester Jan Bakker", "Els de Vries (wijkagent)", "mevrouw de voorzitter",
      "de gebiedsregisseur", "meneer de Wethouder", "familiedag", "Familiedag Lindehof",
      "familie en vrienden", "de familie komt", "een familie uit de buurt", "mw.", "dhr. en mw.",
      "Koning Willem", "Koningin Maxima", "Prins Hendrik", "Sint Maarten", "Sint Nicolaas",
      "Burgemeester Jansenstraat", "Johan de Wittlaan", "de Jan Steenstraat", "Anne Frankschool",
      "Albert Heijn", "Dirk van den Broek", "Jan Linders", "Johan Cruijff Court",
      "Stichting Willem Elzen",
      "Mark Januari", "maandag", "Mei",
      "April",
      "gastvrouw: bewoonster (woont er >20 jr)", "gastheer: Dorpshuis De Brink",
      "gastvrouw: buurtverbinder", "gastheer: De Elzen", "contactpersoon: Team Wonen",
      "contact: Welzijn Elzenveld", "een buurman repareert fietsen",
      "Een buurman Repareert".lowercased(),
      "BUURMAN REPAREERT FIETSEN", "BEWONER WIL HELPEN", "MEVROUW WIL KOFFIE", "FAMILIE EN BUREN",
      "buurman De Elzen", "buurvrouw Lindehof", "bewoner Lindehof", "vrijwilliger Wmo",
      "bewoners Elzenveld", "mevrouw", "mevrouw, Kerk en school", "de heer des huizes",
      "meneer Pastoor".lowercased(),
      "GASTVROUW: BEWOONSTER",
      "Jan Steen museum".lowercased(),
      "naam: Lindehof", "naam: huiskamergesprek", "Team Anna", "Basisschool Maria", "Villa Johanna",
      "trekker: De Elzen", "melding: Kapotte lamp", "host: the library", "opa en oma", "Oma en opa",
      "tante Pos".lowercased(), "Vader en dochter hebben een pad gemaakt", "samen met: De Elzen",
      "gespreksleider: gebiedsregisseur west", "Max. 12 mensen", "Wil Jansen".lowercased(),
      "Ton sur ton", "mevrouw De Elzen", "meneer van De Elzen",
      "200 notes under 50 ms. Known costs",
      "Willem van Oranjelaan", "de Theo Thijssenschool", "de Johanneskerk",
      "Maria ten hemelopneming",
      "Café Bij Jan is dicht", "Restaurant De Wit", "HR Team", "mw/dhr", "dhr./mw. (doorhalen)",
      "mw. van de bieb komt", "DE HEER JANSENPLEIN", "Jan. 2026", "Frans en Duits",
      "de Anna van Burenlaan",
      "mevrouw van de bieb komt", "Sint Janstraat", "Hotel Jansen", "Bas Noord".lowercased(),
      "Jo Cox plein", "De Rozenhof is af", "overleg met Woonstichting De Sleutel",
      "In Vaassen werkt dit al",
      "Het Rode Kruis deelt soep uit", "via WhatsApp en Nextdoor", "Koningsdag en Burendag",
      "De Ronde Tafel op het Marktplein", "inloop bij Humanitas", "Staatsbosbeheer kapt de bomen",
      "in de Sint Janskerk", "bij de Action en de Kruidvat", "Leger des Heils geeft kleding",
      "Ramadan en Suikerfeest samen vieren", "Roos in de border is dood", "Riet langs de sloot",
      "boek over Anne Bakker", "tentoonstelling van Rembrandt", "met de NS naar Zwolle",
      "Van Gogh-tentoonstelling", "Buurtkamer De Linde", "ProRail plaatst een hek",
      "De Bilt heeft een wijkbus",
      "GroenLinks en de VVD stelden vragen", "Let op: Wil je meedoen?", "met de Wmo-consulent",
      "biljarten in café Tante Annie", "glas op de hoek Kapelweg/Molendijk",
      "Tante Annie is weer open (eetcafé)", "Lampionnentocht Sint Maarten", "de Opzoomer-dag",
      "een Elzenveldse traditie", "met een Buurtpreventieteam", "tussen Epe en Emst",
    ])
  func silent(_ text: String) { expectNothing(in: text) }
}
