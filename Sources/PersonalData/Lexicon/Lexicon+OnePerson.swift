extension Lexicon {
  /// Words by which a street knows who is meant, and words that are said of one person in confidence.
  static let onePerson: [Entry] = [
    (
      [.occupation],
      """
      slager bakker kapper kapster barbier molenaar boer boerin tuinder imam dominee pastoor pastor koster
      organist meester juf juffrouw leraar lerares docent docente onderwijzer directeur directrice
      conrector conciërge concierge trainer trainster coach voorzitter penningmeester secretaris beheerder
      beheerster huismeester eigenaar eigenares eigenaresse baas bazin winkelier winkelierster ondernemer
      ondernemersvrouw cafehouder kroegbaas kastelein snackbarhouder uitbater uitbaatster postbode
      chauffeur buschauffeur taxichauffeur machinist huisarts dokter arts tandarts apotheker drogist
      verpleegster verpleger verpleegkundige wijkverpleegkundige thuishulp huishoudster werkster oppas
      gastouder peuterleidster raadslid wethouder burgemeester notaris advocaat makelaar timmerman schilder
      loodgieter monteur fietsenmaker tuinman hovenier glazenwasser schoonmaker schoonmaakster
      krantenbezorger visboer groenteman groenteboer melkman marktkoopman schipper visser jager dirigent
      dirigente kunstenaar kunstenares schrijver schrijfster zanger zangeres muzikant stagiair stagiaire
      caissiere kassiere ober serveerster kok portier bewaker kraker verkoper verkoopster
      bloemist bloemiste opticien fysiotherapeut pedicure nagelstyliste masseur schoonheidsspecialiste
      schooljuf schoolmeester kroegbazin visboerin snackbarhoudster cafebaas cafebazin tandartsassistente
      doktersassistente poelier melkboer fietsenboer groenteboerin marktkoopvrouw gymleraar muziekleraar
      zweminstructeur badmeester scheidsrechter organisator organisatrice oprichter oprichtster spreker spreekster notulist notuliste voorganger
      trekker kartrekker melder contactpersoon buurtverbinder bestuurslid
      commissielid teamleider getuige bouwvakker stratenmaker vuilnisman brandweerman militair soldaat agent agente
      nicht neef nichtje neefje schoonmoeder schoonzoon schoondochter schoonvader schoonzus zwager
      stiefvader stiefmoeder stiefzoon pleegkind pleegzoon pleegdochter pleegmoeder pleegvader tweeling drieling
      ex exman exvrouw exvriend exvriendin verloofde minnaar minnares vrijgezel bejaarde gepensioneerde
      huishoudhulp poetshulp schoonmaakhulp mantelzorger mantelzorgster postbezorger postbezorgster
      huisgenoot buurtgenoot flatgenoot klasgenoot huisbaas huisjesmelker oudste jongste tweelingbroer
      tweelingzus moslima moslim jodin vluchtelinge asielzoekster statushoudster peetoom transvrouw transman weesjongen wees mevrouwtje meneertje heertje vrouwtje
      mannetje kerel vent gozer knul meid gast type figuur alcoholist verslaafde junk junkie dealer dief
      joch jochie jongeman jongedame knaap vrouwtje weduwvrouwtje oudje opaatje omaatje oudtante oudoom peetvader
      peettante oppasmoeder bijstandsmoeder bijstandsvader leerkracht leidster predikant rabbijn priester non kapelaan
      barman barvrouw barkeeper kok kokkin schoenmaker kleermaker naaister koerier fietskoerier pizzakoerier
      klusjesman klusser dierenarts therapeut psycholoog logopedist stukadoor metselaar slungel stelletje koppel koppeltje paartje
      verslaafden baker butcher hairdresser teacher owner chairman landlord barber
      """
    ),
    (
      [.dwelling],
      """
      huis hoekhuis hoekwoning woning boerderij boerderijtje schuur pand hoekpand flatwoning appartement
      etage bovenwoning benedenwoning caravan stacaravan woonwagen woonboot garage garagebox kelder kelderbox
      tuinhuis tuinhuisje zolder villa rijtjeshuis huisje kas loods winkelpand bovenhuis stal house cottage farm flat
      """
    ),
    (
      [.secret],
      """
      dronken drinkt zuipt verzuipt zatlap bezopen blowt snuift stoned gokt gegokt gokken stinkt verward verwarde warrig overspannen
      opgebrand suicidaal verslonst verloederd terminaal uitbehandeld incontinent schizofreen bipolair manisch
      psychotisch dementeert dement vergeetachtig mishandelt mishandeld mishandelde geslagen bedreigt bedreigd
      bedreigde stalkt gestalkt verkracht misbruikt misbruikte aangerand betast gewelddadig
      steelt jat dealt gedeald dealde opgelicht fraudeert verduisterd verduisterde witwast
      vrijgekomen veroordeeld gearresteerd ontslagen failliet failissement faillissement rondkomen
      ontruimd uitgezet uithuisgezet uithuisgeplaatst gescheiden vreemdgaat vreemdging weggelopen
      eenzaam vereenzaamd vereenzaamt verpietert verkommert isoleert homo homoseksueel lesbisch lesbienne
      lesbische biseksueel transgender transvrouw transman hiv besmet
      nageroepen uitgescholden buitengesloten gepest weggepest uitgelachen bespuugd gediscrimineerd gemeden
      nagewezen verwaarloosd verwaarloost verwaarloosde vervuild vervuilt vervuilde verhongert hennepkwekerij
      wietplantage wietkwekerij hennepplantage drugslab drugspand bordeel bordeeltje drugshol
      illegaal ongedocumenteerd uitgeprocedeerd stateloos opgepakt aangehouden opgenomen
      zelfmoord zelfdoding suicide miskraam abortus zwanger vreemdgaan vechtscheiding
      verliefd afkicken afgekickt vreemdging stelen gestolen sjoemelt sjoemelde liegt bedriegt bedroog declareert
      verzuipen vechten vechtpartij verwaarlozen mishandelen stalken gluren begluren dronkaard zuiplap
      verslaving gokverslaafd gokverslaving seksverslaafd alcoholverslaafd schulden spijbelt spijbelde
      weglopen geroyeerd ontslag aangeklaagd ontheven ondergedoken gegijzeld uitgebuit prostitueert
      bijklust zwartwerkt gluurt begluurt potloodventer exhibitionist pedofiel pedo
      overdosis onderkoeld uitgemergeld ondervoed verhuisziek zwakbegaafd laaggeletterd analfabeet
      bankrupt evicted homeless abused beaten addicted pregnant gay lesbian divorced lonely steals
      """
    ),
    (
      [.trouble],
      """
      drugs drank wiet hennep coke cocaine speed xtc heroine pillen alcohol schulden schuld huurschuld
      huurachterstand deurwaarder deurwaarders voedselbank voedselpakket voedselpakketten kledingbank bijstand uitkering wsnp bewindvoerder
      bewind schuldsanering schuldhulp kinderbescherming jeugdzorg jeugdbescherming voogdij voogd
      pleeggezin pleegzorg ondertoezichtstelling gevangenis jeugdgevangenis jeugdinrichting jeugddetentie bajes cel celstraf enkelband tbs reclassering
      taakstraf strafblad contactverbod straatverbod huisverbod proeftijd arrestatieteam inval scheiding echtscheiding
      geweld kliniek afkickkliniek inrichting psychiater psycholoog crisisdienst crisisopvang
      vrouwenopvang daklozenopvang noodopvang nachtopvang opvanghuis opvangadres gezinshuis
      gesticht ggz psychose depressie burnout burn overspannenheid kanker chemo dementie alzheimer parkinson autisme
      adhd borderline anorexia stoma rolstoel beroerte hartinfarct hersenbloeding epilepsie
      vuurwapen asielprocedure verblijfsvergunning papieren boete boetes
      ontslag faillissement hoofddoek boerka nikab keppel minnaar minnares affaire
      euthanasie hospice bestraling uitzaaiingen tumor operatie geopereerd heupoperatie miskramen abortussen
      antipsychotica insuline methadon oxycodon ritalin slaappillen kalmeringsmiddelen insluiper
      faillissementen betalingsregeling belastingschuld afbetaling loonbeslag beslag incasso schuldeisers roodstand zorgmelding uithuisplaatsing
      omgangsregeling ondertoezicht huisuitzetting
      blauwe medicijnen dialyse antidepressiva methadon food debts prison
      """
    ),
    (
      [.tie],
      """
      heeft had hebben kreeg krijgt zit zat moet moest kan kon gebruikt gebruikte verkoopt verkocht
      verhandelt rookt slikt lijdt leed kampt drinkt ligt lag leeft staat stond raakte is was heb ging gaat
      komt kwam loopt liep draagt droeg zocht zoekt wacht kweekt verloor has had uses sells takes
      """
    ),
    (
      [.definite],
      "de het t die dat deze dit mijn onze ons enige haar zijn hun the that this my our only zn mn"
    ),
    ([.by], "door by"),
    (
      [.neutral],
      """
      heeft had is was wordt werd mag mocht zit zat gaat ging komt kwam kan kon moet moest krijgt kreeg staat stond
      blijft bleef has had is was can must gets got
      """
    ),
    (
      [.worry],
      """
      niet geen nooit niemand alleen zonder weg kwijt dood ziek bang slecht moeilijk vast politie ambulance
      brandweer dokter ziekenhuis ruzie pijn verdriet angst boos vies stank klappen honger kou schuld schulden
      gevangen gevallen gevonden verdwenen vermist opgehaald beschuldigd verdacht verboden weggestuurd
      naakt brand pillen motorclub wapen mes recherche inval rechtbank advocaat deurwaarder incasso schuldeisers
      huurachterstand huisuitzetting operatie medicijnen tumor bloed uitvaart begrafenis crematie blind doof lam
      verlamd gehandicapt invalide gebroken bewusteloos beroerte slapeloos somber depressief eenzaam nergens
      stiekem nachts rare gekke enge vreemde verdachte louche boze bange zieke dode verlaten gevaarlijke agressieve dronken gestorven kanker geheim vreemd raar gek eng gevaarlijk agressief opgesloten achtergelaten ondergedoken bedrogen
      overleden gestorven sterft verlaten zielig arm armoedig vuil bont blauw huilend schreeuwend no not never
      nobody without afraid ill dead
      """
    ),
    ([.saying], sayings.map { $0.prefix { $0 != " " } }.joined(separator: " ")),
  ]

  /// What is said of one person in more words than one; `_` stands for any word.
  static let sayings = """
    de kas gegrepen|in de kas|ziet niemand|spreekt niemand|kent niemand|heeft niemand|deur niet uit
    deur niet meer uit|nooit buiten|niet meer buiten|niet buiten|nooit meer buiten|over de vloer|in zichzelf
    tegen zichzelf|hoort stemmen|ziet spoken|ziet dingen|blauw oog|blauwe plekken|gaat vreemd|ging vreemd
    van huis weg|het huis uit|op straat gezet|uit huis gezet|uit huis geplaatst|uit elkaar|aan de drank
    aan de drugs|aan de pillen|aan de coke|aan de wiet|aan de speed|aan de medicijnen|burn out|in brand gestoken|brand gesticht|loopt naakt|heeft een ander|aan de fles|aan lager wal|op sterven|zonder papieren|geen papieren|bang voor haar|bang voor zijn
    bang voor hem|bang van haar|bang van zijn|durft niet naar huis|durft haar|durft zijn|losse handjes
    het verkeerde pad|gordijnen dicht|gordijnen altijd dicht|gordijnen gesloten|spaart alles|verzamelt alles
    in de war|de weg kwijt|weigert hulp|weigert zorg|wil geen hulp|politie bij|politie voor de deur|steeds politie|weer politie|politie aan de deur|politie aan huis
    politie kwam|politie komt|politie stond|ambulance kwam|ruzie met|zit thuis|niet naar school|nooit naar school
    van school gestuurd|slaat zijn|slaat haar|slaat zn|slaat de|slaat met|slaat andere|slaapt in|woont in de auto
    leeft in de auto|huilt elke|huilt de|huilt veel|huilt vaak|schreeuwt s|schreeuwt tegen|schreeuwt de|schreeuwt elke
    schreeuwt iedere|gilt s|kan niet lezen|niet lezen en|kan niet lezen en schrijven|niet lezen of
    kan de huur niet|huur niet betalen|geen geld|geen eten|zonder eten|zonder stroom|zonder gas|zonder werk
    zijn baan kwijt|haar baan kwijt|baan verloren|met een ander|een ander kind|kan het niet meer aan
    redt het niet|redt zich niet|kan niet meer alleen|niet meer alleen wonen|wast zich|eet niet|eet slecht
    vol met spullen|vol spullen|niet gezien|niet meer gezien|helemaal alleen|altijd alleen
    doet de deur niet|niet open|zwart bij|werkt zwart|afgesloten van|pleegde zelfmoord|einde aan
    haar man slaat|zijn vrouw slaat|naar de gevangenis|heeft gezeten|heeft vastgezeten|zit vast|zat vast
    uit de kast|is van het andere|vreemde mannen|mannen over|elke avond ander|wisselende mannen
    niet van de drank|te diep in|rijdt dronken|met drank|handen niet thuis|kan haar kinderen|kan zijn kinderen
    geen contact met zijn|geen contact met haar|geen contact meer|mag zijn kinderen|mag haar kinderen
    nog moeilijk lopen|geld achterover|vergeet alles|vergeet steeds|vergeet van alles|vergeet de laatste|niet goed bij|zich opgehangen|zich verhangen|zichzelf opgehangen|zichzelf iets|snijdt zich|voor de trein|in een motorclub|mag ze niet|mag hem niet|mag haar niet|niet meer zien|zit niet af|stinkt naar|ruikt naar drank|ruikt naar|naar wiet|naar urine|afraid of her|afraid of his
    handel gedreven|geld uit de kas|uit de kas|staat s nachts|niet meer betalen|in de kou|steeds weg|loopt weg|liep weg|uit de kerk gezet|uit het bestuur gezet|uit de groep gezet|uit de club gezet|de deur uit gezet|op non-actief|ziet slecht|hoort slecht|loopt slecht|kan niet meer lopen|ligt in coma|ligt op sterven|in een kliniek|in een inrichting|in een tehuis|een terugval|lag dood|dood gevonden|dood in huis|de weg kwijt|slaapt op de bank|slaapt in zijn|slaapt in haar|woont in zijn auto|niet meer autorijden|rijbewijs kwijt|rijbewijs ingeleverd|van de trap gevallen|heeft hem verlaten|heeft haar verlaten|is bij haar weg|is bij hem weg|praat niet meer met|spreekt niet meer met|vecht met|ging op de vuist|in de cel|achter de tralies|op straat beland|zit aan de drugs|zwart geld|geld nodig|kan niet slapen|slaapt niet|verliest haar haar|ligt op de ic|op de ic|op de intensive|doet vreemd|doet raar|doet eng|doet agressief|te schreeuwen|te schelden|te tieren|te vloeken|te bedelen|rood staan|staat rood|staat onder bewind|door zijn vrouw verlaten|door haar man verlaten|door zijn man verlaten|verlaten door|betaalt niet terug|betaalt niet|leent overal geld|banden lek|snijdt zichzelf|maakt ruzie|maakte ruzie|werkt zwart|werkte zwart|zit zonder|loopt achter met|is weg bij|is opgestapt|zit in de ziektewet|gaat failliet|kan niet rondkomen|komt niet rond|zit aan de grond|doet haar wat aan|doet zichzelf iets|wilde niet meer leven|wil niet meer leven|leeft niet meer|ruimt niets op|wast nooit|ruikt sterk|praat in zichzelf|loopt over straat te|schreeuwt naar|gaat scheiden|gaan scheiden|wil scheiden|ligt in scheiding|ligt overhoop|lag overhoop|ligt in de clinch
    gevlucht voor|uit de opvang|in de opvang|op de vlucht voor|staat elke avond|staat elke nacht|houdt de wacht
    heeft gestolen|geld gestolen|lives in his car|talks to himself|talks to herself|sees nobody|cannot read
    """.split { $0 == "|" || $0 == "\n" }.map { String($0) }
}
