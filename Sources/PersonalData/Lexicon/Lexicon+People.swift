extension Lexicon {
  /// Titles, roles and relations, and the small words of surnames.
  static let people: [Entry] = [
    ([.title, .person, .abbreviation], "mw mevr mej dhr hr mrs mr ms"),
    ([.title, .household, .abbreviation], "fam"),
    ([.wordyTitle, .person], "mevrouw mevouw meneer mijnheer heer"),
    ([.wordyTitle, .household], "familie family"),
    ([.relative, .person, .neighbour], "buurman buurvrouw buuf buurmannetje neighbour neighbor"),
    ([.relative, .person], "tante oom opa oma aunt uncle grandma grandpa granny"),
    (
      [.role, .person],
      """
      gastvrouw gastheer host hostess bewoner bewoonster buurtbewoner buurtbewoonster resident
      vrijwilliger vrijwilligster volunteer huurder huurster tenant
      mantelzorger weduwe weduwnaar widow widower deelnemer deelneemster participant vriend vriendin
      initiatiefnemer initiatiefneemster dorpsgenoot
      """
    ),
    ([.role, .person, .abbreviation], "bew bwnr bewnr buurtbew"),
    ([.role], "contactpersoon contact naam name buurtverbinder trekker melder melding"),
    ([.role, .person, .client], "client cliente"),
    (
      [.person],
      """
      man vrouw woman persoon person iemand someone hij he she zij ze oudere inwoner inwoonster
      statushouder vluchteling asielzoeker alleenstaande echtgenoot echtgenote partner husband wife
      moeder vader mother father broer zus zusje broertje sister brother dame dametje omaatje
      opaatje lady puber tiener teenager tweeling drieling pleegkind pleegzoon pleegdochter stiefzoon stiefdochter getuige student studente werkloze dakloze zwerver
      """
    ),
    ([.someone], "iemand someone persoon person deelnemer participant oudere man woman"),
    ([.pronoun], "ze zij"),
    (
      [.person, .child],
      """
      jongen meisje jongetje boy girl kind child baby peuter kleuter toddler buurjongen buurmeisje
      buurjongetje puber tiener teenager leerling pupil
      """
    ),
    (
      [.person, .child, .offspring],
      "zoontje dochtertje zoon dochter son daughter kleinzoon kleindochter kleinkind kindje kind child"
    ),
    (
      [.people],
      """
      bewoners buurtbewoners inwoners ouderen senioren mensen jongeren kinderen buren gezinnen
      huishoudens mannen vrouwen vrijwilligers deelnemers mantelzorgers clienten huurders jongens
      meisjes ouders moeders vaders meiden bezoekers vluchtelingen statushouders nieuwkomers
      arbeidsmigranten dorpsgenoten leden groep groepen doelgroep iedereen people residents
      neighbours neighbors volunteers children families tenants parents youngsters seniors men women
      boys girls clients refugees migrants everybody families hulpverleners personen partners
      allochtonen alleenstaanden tieners pubers leerlingen mantelzorg niemand dealers families
      """
    ),
    ([.household, .people], "buren gezin huishouden stel echtpaar couple household neighbours"),
    ([.anyone], "elke iedere ieder elk geen welke every each any no zulke sommige enige"),
    (
      [.article],
      "de het een die dat deze dit the a an this that mijn onze ons zijn haar hun my our 1"
    ),
    ([.ownership], "zijn haar eigen mijn his her own my"),
    (
      [.particle],
      """
      van de der den ten ter het t in op la le el al ben bin ibn von du des dos da di te aan bij
      ver onder over voor uit s d v vd vander
      """
    ),
    (
      [.office, .notName],
      """
      wethouder burgemeester wijkagent agent agente boa voorzitter secretaris penningmeester raadslid
      regisseur gebiedsregisseur wijkregisseur beleidsmedewerker ambtenaar wijkverpleegkundige huisarts
      jongerenwerker opbouwwerker buurtwerker wijkconsulent woonconsulent consulent huismeester
      directeur minister koning koningin dominee pastoor pastor imam pater gemeentesecretaris griffier
      projectleider wijkmanager alderman mayor councillor officer principal verkeerskundige
      buurtsportcoach sportcoach staatssecretaris commissaris dokter doctor dr prof
      """
    ),
    (
      [.eponym, .notName],
      """
      koning koningin prins prinses sint st king queen prince princess saint stichting school
      basisschool supermarkt villa huize zaal team pastoor burgemeester meester dokter dr generaal
      theater museum kapitein admiraal kerk college fonds fabriek foundation cafe restaurant
      """
    ),
  ]
}
