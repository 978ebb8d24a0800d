extension Lexicon {
  /// Health, justice, debt, origin and religion, and the words that tie them to a person.
  static let details: [Entry] = [
    (
      [.health],
      """
      dementie dement dementerend alzheimer parkinson kanker longkanker
      borstkanker chemo chemokuur depressie depressief psychose psychotisch
      verward borderline schizofreen schizofrenie autisme autist autistisch
      adhd verslaafd verslaving alcoholist alcoholiste alcoholverslaving
      drugsverslaving alcoholprobleem drankprobleem hersenbloeding beroerte hartaanval hartinfarct
      herseninfarct diabetes suikerziekte burnout suicide suicidaal zelfmoord zelfmoordpoging
      copd epilepsie psychiatrisch psychisch ggz miskraam zwanger hiv aids
      anorectisch epileptisch narcistisch manisch paranoide neurotisch boulimisch slechthorend slechtziend blind doof doofstom lam verlamd dwarslesie knieprobleem heupfractuur
      schizoaffectief hypochonder dyslectisch hoogbegaafd zwakzinnig dementerende
      leukemie tumor tumoren hersentumor melanoom longontsteking trombose hernia artrose astma longemfyseem
      hartfalen hartkwaal pacemaker nierfalen nierziekte dialyse hepatitis tbc longcovid fibromyalgie migraine
      hersenletsel dwarslaesie spierziekte downsyndroom tourette eetstoornis boulimia bipolair bipolaire
      wanen hallucinaties paniekaanvallen paniekstoornis incontinent incontinentie stoma geamputeerd
      geopereerd bestraald bestraling bestralingen uitzaaiingen palliatief terminaal terminale ongeneeslijk
      miskramen ms hersenschudding anorexia
      tia lupus crohn hartpatient kankerpatient vruchtbaarheidsbehandeling ivf postnatale
      reuma dementia alzheimers cancer depression depressed psychosis autistic autism addicted
      addiction alcoholic stroke epilepsy schizophrenia suicidal pregnant anorexia angststoornis
      persoonlijkheidsstoornis ptss uitgezaaid overspannen gehandicapt
      zwakbegaafd
      """
    ),
    (
      [.health, .adjective],
      """
      demente dementerende depressieve psychotische verwarde schizofrene autistische verslaafde
      suicidale psychiatrische psychische gehandicapte zwakbegaafde
      """
    ),
    ([.health, .disability], "beperking handicap rolstoel disability wheelchair stoornis"),
    (
      [.faintHealth],
      "gezondheid ziekte ziek ziekenhuis health illness hospital operatie medicijnen"
    ),
    (
      [.justice],
      """
      gearresteerd veroordeeld vastgezeten strafblad gedetineerd gevangenis reclassering taakstraf
      enkelband celstraf contactverbod huisverbod straatverbod drugsdealer zedendelict zedendelinquent
      tbs mishandeld mishandelt mishandeling crimineel jeugddetentie arrested convicted
      oplichter inbreker heler stalker stalkt heling zedenzaak zedenpolitie voorarrest proeftijd
      prison jail probation criminal aangeklaagd verdachte
      """
    ),
    ([.arrest], "opgepakt aangehouden"),
    ([.dealing], "dealt"),
    ([.stuck], "vast"),
    (
      [.debt],
      """
      schuldsanering schulden schuld ziektewet wia wao wajong wsnp bewindvoerder bewindvoering bewind deurwaarder bijstand
      uitkering bijstandsuitkering betalingsachterstand huurachterstand huurschuld schuldhulp
      schuldhulpverlening geldproblemen geldzorgen gokschulden gokverslaving debt debts bailiff
      betalingsregeling belastingschuld afbetaling loonbeslag roodstand schuldeisers wanbetaler huurschulden hypotheekachterstand bankrupt insolvency arrears
      """
    ),
    (
      [.origin, .notName],
      """
      poolse marokkaanse turkse syrische molukse surinaamse antilliaanse eritrese oekraiense bulgaarse
      roemeense afghaanse somalische chinese indonesische irakese iraakse iraanse ghanese hongaarse
      russische koerdische armeense kaapverdiaanse arubaanse tsjechische slowaakse nigeriaanse
      pakistaanse indiase vietnamese ethiopische soedanese albanese servische bosnische kroatische
      libanese palestijnse egyptische tunesische algerijnse filipijnse afrikaanse aziatische arabische
      buitenlandse allochtone donkere getinte polish moroccan turkish syrian ukrainian romanian
      bulgarian somali eritrean african moluccan surinamese afghan kurdish iraqi iranian nigerian
      """
    ),
    (
      [.origin, .notName],
      "pools marokkaans turks syrisch moluks surinaams antilliaans eritrees oekraiens roma sinti"
    ),
    ([.person], "arbeidsmigrant allochtoon refugee"),
    (
      [.originNoun, .notName],
      """
      pool turk marokkaan syrier molukker surinamer antilliaan eritreeer oekrainer bulgaar roemeen
      afghaan somalier irakees iranier allochtoon statushouder vluchteling asielzoeker arbeidsmigrant
      refugee
      """
    ),
    (
      [.country, .notName],
      """
      polen marokko turkije syrie suriname eritrea oekraine bulgarije roemenie afghanistan somalie
      china irak iran ghana hongarije rusland ethiopie soedan albanie servie bosnie nigeria pakistan
      poland morocco turkey syria ukraine bulgaria romania somalia iraq
      """
    ),
    (
      [.religion, .notName],
      """
      moslim moslima islamitisch islamitische joods joodse jood jodin katholiek katholieke gereformeerd
      gereformeerde hindoe hindoestaanse christelijk christelijke jehova boeddhist boeddhistisch
      boeddhistische hervormd hervormde protestant protestantse gelovig gelovige muslim jewish catholic
      hindu buddhist
      """
    ),
    (
      [.topic],
      """
      lezing informatie voorlichting over cursus avond middag ochtend aandacht kennis project
      werkgroep training inloop cafe netwerk bijeenkomst thema onderwerp voorstelling film boek folder
      workshop themabijeenkomst spreekuur gesprek gesprekken informatieavond campagne plan idee loket
      preventie signaleren vriendelijk about lecture course workshop leaflet talk information campaign
      rondom rond inzake informatiepunt hulp steunpunt fonds stichting beleid hulpverlening
      initiatief vereniging traditie
      """
    ),
    (
      [.link],
      """
      heeft had kreeg krijgt lijdt leed met is was werd wordt raakte bleek kampt zit zat onder door
      vanwege wegens aan vol in has had with suffers after loopt ligt slikt leeft drinkt gebruikt having diep heb
      """
    ),
    (
      [.singular],
      """
      heeft had kreeg krijgt lijdt is was werd wordt raakte bleek kampt loopt ligt slikt zit zat has leeft drinkt komt
      """
    ),
    ([.copula], "is was werd wordt blijkt bleek isn"),
    ([.sits], "zit zat staat stond zitten komt kwam ligt lag"),
    ([.comes], "komt kwam gevlucht afkomstig comes came fled"),
    ([.with], "met with heeft in has had"),
    ([.from], "uit from"),
  ]
}
