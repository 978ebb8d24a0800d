extension Lexicon {
  /// The words around numbers, and names that are no person's.
  static let surroundings: [Entry] = [
    (
      [.month, .notName],
      """
      januari februari maart april mei juni juli augustus september oktober november december jan feb
      febr mrt apr jun jul aug sep sept okt nov dec january february march may june july august october
      oct
      """
    ),
    (
      [.notName],
      """
      maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday
      friday saturday sunday ma di wo do vr za zo pasen pinksteren kerst burendag koningsdag
      gemeente provincie politie welzijn corporatie woningcorporatie vereniging dorpsbelang dorpsraad
      wijkraad buurthuis dorpshuis wijkgebouw bibliotheek wmo mee ggd vve ggz nederland nederlands
      nederlandse dutch engels engelse duits duitse frans franse ik hij zij wij we ze jij je u het er
      dit dat deze die wie wat waar wanneer waarom hoe maar want dus ook nog niet geen wel toen nu
      veel bewoners mensen actie afspraak afspraken groen parkeren verkeer wonen overlast zorgen
      wensen vragen voor met van bij naar uit tegen zonder
      """
    ),
    (
      [.unit],
      """
      km kmu kilometer meter meters m cm mm ha liter kg procent pct euro eur jaar jr jaren uur u
      uren minuten min dagen dag weken week maanden mnd keer x maal stuks st bewoners woningen huizen
      appartementen flats deuren adressen mensen kinderen personen plekken plaatsen bomen auto s autos
      huishoudens gezinnen t tot tm zone pk graden zitplaatsen banken ritten mails bezoekers
      years year hours minutes houses homes people residents times trees cars euros percent pm am
      bushokjes lampen lantaarns meldingen punten vragen reacties jarig jarige stoelen borden e ste
      """
    ),
    (
      [.small],
      """
      en of te in op bij heeft is was wil woont wonen willen hebben zijn waren werd wordt kan mag moet
      moeten kunnen gaan gaat komt komen die dat met voor achter naast tegenover en maar want is ook nog
      niet wel al er hier daar waar zegt vertelt vraagt and or has is was wants lives to at with who
      dus om omdat als sinds na zou zouden door aan
      """
    ),
    (
      [.abbreviation],
      "jan feb febr mrt apr jun jul aug sep sept okt nov dec nr nrs geb st dr drs ing ir prof ds tel mob ca bijv evt nl gem incl vnl huisnr huisnrs appt enz no str o ivm tav tnv adr app apt"
    ),
    (
      [.birth],
      "geboren geb geboortedatum geboortedag gebdatum bouwjaar born birth dob birthday verjaardag"
    ),
    (
      [.phone],
      """
      tel telefoon telefoonnummer telefoonnr telnr mobiel mobieltje gsm mob bel belt bellen app appen
      phone telephone mobile call whatsapp nummer bereikbaar
      """
    ),
    ([.citizenNumber], "bsn bsnnummer burgerservicenummer burgerservicenr sofi sofinummer sofinr"),
    (
      [.thing],
      """
      order ordernummer ordernr bestelling bestelnummer factuur factuurnummer factuurnr zaak zaaknummer
      zaaknr zaakid kenmerk dossier dossiernummer referentie ref klant klantnummer klantnr artikel
      artikelnummer kvk kvknummer rsin btw vestigingsnummer polis polisnummer melding meldingnummer
      meldingsnummer meldnummer meldingsnr ticket ticketnummer isbn nr nummer no id code bagid
      vergunningnummer serienummer serienr contract contractnummer offerte offertenummer besluit invoice
      number case reference ordered serial permit kadaster bag zaaksysteem meterstand postbus
      kosten kost begroot begroting bedrag budget subsidie prijs raming omzet schuldpositie tekort
      overschot krediet costs amount volgnummer serie productnummer kastnummer lantaarnpaal paalnummer
      """
    ),
    (
      [.vehicle],
      """
      plaat kentekennummer kenteken kentekens kentekenplaat nummerbord nummerplaat auto busje bestelbus bestelbusje bus
      scooter brommer wagen vrachtwagen motor aanhanger camper car plate licence license registration
      bestelauto fatbike personenauto polo golf audi bmw mercedes opel volvo renault toyota fiat tesla caddy stationwagen
      """
    ),
    (
      [.publicPlace],
      """
      wijkgebouw dorpshuis buurthuis bibliotheek bieb gemeentehuis stadhuis kerk kerkzaal school
      basisschool kazerne sporthal gymzaal steunpunt wijksteunpunt loket winkel cafe molen apotheek
      huisartsenpost politiebureau zwembad buurtkamer wijkcentrum ontmoetingscentrum theater moskee
      kantoor zaal kantine library church hall townhall office openbaar public buurtcentrum mfa
      supermarkt bakkerij zorgcentrum speeltuin kringloop museum inloophuis wijkpunt
      lokaal klaslokaal kleedkamer wijkkamer kinderboerderij theehuis bankgebouw schoolgebouw kerkgebouw
      fietsenstalling parkeergarage clubhuis clubgebouw jongerencentrum
      """
    ),
    ([.home], "thuis home huiskamer woont"),
    (
      [.houseSuffix],
      "boven beneden hoog laag bis hs huis links rechts achter voor zwart rood zw rd zwt i ii iii bg"
    ),
    ([.apartment], "app apt appartement appartementnr flatnr woningnummer kamernummer apartment"),
    (
      [.visit],
      """
      huisbezoek huisbezoeken adres adressen address woont wonen wonend woonachtig bezoek thuisbezoek
      aanvraag wmo thuis lives living home keukentafelgesprek meldadres overlastadres woonadres
      """
    ),
    ([.lives], "woont woonde bewoont lives zit zitten wonen"),
    ([.cluster], "hofje blok portiek galerij trappenhuis verdieping etage"),
    ([.anniversary], "jarig verjaart verjaardag birthday"),
    (
      [.desk],
      """
      kantoor balie receptie gemeente loket gemeentehuis stadhuis klantcontactcentrum kcc secretariaat
      praktijk winkel school wijkgebouw buurthuis dorpshuis politie bibliotheek spreekuur meldpunt
      buitendienst dienst thuiszorg welzijn woningbouw corporatie woningcorporatie wijkteam bezorgdienst
      krant post gemeentewerf werf provincie waterschap brandweer ggd stichting vereniging club dorpsraad
      wijkraad buurtvereniging office desk reception council
      """
    ),
    (
      [.numeral],
      """
      twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien
      achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd
      """
    ),
    ([.photoFile], "jpg jpeg heic heif dng tif tiff"),
    ([.mailSign], "at apenstaartje apestaartje apestaart apenstaart aapje"),
    ([.mailDot], "punt dot"),
    (
      [.houseNumber],
      "nr nrs nummer nummers nummertje huisnummer huisnummers huisnr huisnrs no number"
    ),
    ([.of], "van of"),
    ([.at], "op at bij uit aan in"),
    ([.year], "jaar jr jarige years year jaartjes"),
    ([.yearOld], "jarige"),
    ([.nearby], "hiernaast overkant hoek beneden boven achter ernaast"),
    (
      [.namelessStreet],
      """
      schoolplein speelplein dorpsplein marktplein kerkplein parkeerplein fietspad voetpad wandelpad
      zandpad looppad snelweg hoofdweg ventweg zandweg spoorweg toegangsweg provincialeweg fietsstraat
      winkelstraat woonstraat doorgaandeweg speelstraat leefstraat buitenweg landweg buurtplein
      wijkpark speelpark vakantiepark stadspark kerkhof gerechtshof omweg uitweg onderweg halverwege
      olifantenpad klompenpad vakantiepad tuinpad jaagpad molenpad fietsroute parkeerhof
      zijstraat zijweg dwarsstraat dwarsweg straat weg laan plein hof pad dijk
      """
    ),
  ]
}
