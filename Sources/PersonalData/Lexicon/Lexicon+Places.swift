extension Lexicon {
  /// The words around names, which say whether a word with a capital is that of a person.
  static let places: [Entry] = [
    (
      [.slot],
      """
      met van bij aan volgens door voor namens via vraag vraagt bel belt mail mailt app appt en of naast
      tegen samen met dank door zonder with of by from to and for ask call
      """
    ),
    (
      [.cites],
      "volgens aldus zegt zei vertelt vertelde vindt vond vroeg vraagt meldt meldde says said told"
    ),
    (
      [.says],
      """
      zegt zei vertelt vertelde vindt vond vraagt vroeg meldt meldde klaagt klaagde woont woonde huilt
      huilde kookt bakt hoopt denkt dacht baalt mist schrok lacht kent voelt says said tells told thinks
      lives complains hopes cooks knows
      """
    ),
    (
      [.acts],
      """
      regelt regelde organiseert wil wilde wou heeft had komt kwam gaat ging is was helpt hielp zorgt let
      past doet deed maakt haalt brengt belt belde mailt mailde schrijft schreef houdt hield zit zat
      staat hangt loopt geeft gaf neemt nam krijgt kreeg kan kon mag moet zou weet wist ziet zag zoekt
      wants has had is was will can helps does brings makes organises knits
      """
    ),
    (
      [.whereabouts],
      "in naar uit richting te tussen langs rond nabij omgeving vanuit near towards around into"
    ),
    ([.opening], "open dicht gesloten geopend heropend verhuisd closed opened"),
    (
      [.portrait],
      """
      musical film boek beeld standbeeld borstbeeld buste monument tentoonstelling expositie schilderij
      schilder schrijver schrijfster dichter componist zanger zangeres verhaal biografie mural
      muurschildering voorstelling toneelstuk statue painting
      """
    ),
    (
      [.eponym],
      """
      stichting basisschool school restaurant cafe hotel winkel slagerij bakkerij bakker supermarkt
      praktijk huisartsenpraktijk apotheek drogist firma bedrijf aannemer garage kwekerij zorggroep
      zorginstelling wijkcentrum wijkgebouw buurthuis dorpshuis zorgcentrum verpleeghuis kinderdagverblijf
      opvang peuterspeelzaal speeltuin gebouw flat complex project app programma methode team teams groep
      club vereniging koor band orkest wooncorporatie woningcorporatie corporatie partij fractie makelaar
      theater bioscoop museum kerk parochie moskee synagoge tempel klooster hof park plein molen boerderij
      manege camping zwembad sporthal stadion landgoed kasteel station halte brug tunnel sluis haven
      eiland gemeente provincie dorp stad wijk buurt gebied buurtschap waterschap lyceum college scouting
      krant uitgeverij merk model lijn bus tram trein boot schip fonds prijs bokaal
      huize hoeve villa poli ziekenhuis kliniek hogeschool universiteit mbo lokaal zaal toren
      shop store bakery square bridge farm
      """
    ),
  ]
}
