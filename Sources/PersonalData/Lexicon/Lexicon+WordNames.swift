extension Lexicon {
  /// Given names that are words as well, and what tells the one from the other.
  static let wordNames: [Entry] = [
    (
      [.wordName],
      """
      roos ster sterre page boy pip puck wim guus bob rob job koos leen ton toon trees lies mien
      miep cor floor max mark hugo stan stijn daan koen bram teun harm rein roel wout nout jade jet
      joker kiki fleur rosa ruby amber violet daisy rose lily robin mason faith grace angel lou loek
      loes bas bo jo jop pim pien fien sien saar wies marga vera mira luna bing kai ties bart ward
      gerrit gijs piet jan kees klaas hein henk dirk teun truus annie sam joke jasmijn margriet
      madelief dahlia camelia viola
      """
    ),
    (
      [.massName],
      """
      storm bloem hoop zon zomer lente winter herfst wind bries regen sneeuw vuur heide goud zilver
      hemel moed vrede liefde zee rivier oceaan dauw gerst hop honing peper ember hope joy summer
      autumn spring river ocean snow rain wit vrij trouw stil licht linde merel beer wolf vos raaf
      havik valk zwaan pauw mees vink ree das tijger leeuw dolfijn nachtegaal duif iris lelie anemoon
      lotus hazel wilg olijf braam parel saffier robijn maan pijl engel prins koning ridder mus fee
      tijm raven hunter heather wil door jan said an ad berg bakker visser mulder smit kuiper kok
      """
    ),
    (
      [.saidBefore],
      """
      aangeboden verteld gezegd gevraagd beloofd gebeld gemaild geappt voorgesteld toegezegd afgesproken
      geregeld gemeld uitgelegd aangegeven genoemd gehoord gezien gedacht geholpen meegedacht meegeholpen
      bedacht gekookt gebakken gebreid georganiseerd opgehaald gebracht gehuild geklaagd ontdekt gekozen
      aangemeld afgemeld opgezegd offered said told asked promised
      mening tegen boos bang blij bezorgd verdrietig trots teleurgesteld ziek jarig zelf
      """
    ),
  ]

  /// Doors and floors by which a home is found without a number.
  static let buildings: [Entry] = [
    (
      [.buildingPart],
      """
      portiek portiekdeur deur voordeur achterdeur verdieping etage hoog galerij trap trappenhuis
      bel deurbel belletje brievenbus opgang flat blok woonlaag woning huis appartement portaal
      """
    ),
    ([.side], "links rechts linksachter rechtsachter linksvoor rechtsvoor links-achter left right"),
    ([.beside], "boven naast achter tegenover onder beneden above next opposite behind beside"),
    (
      [.ordinal],
      """
      eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde laatste
      middelste bovenste onderste achterste voorste uiterste buitenste voorlaatste first second third fourth fifth
      """
    ),
  ]

  /// Codes and keys with which a stranger gets in.
  static let access: [Entry] = [
    (
      [.accessWord],
      """
      wachtwoord wachtwoorden password passwords wachtwrd ww paswoord sleutelcode toegangscode alarmcode
      pincode pin deurcode poortcode cijfercode kluiscode sleutelkluiscode wificode wifiwachtwoord
      inloggen inlognaam inlogcode inlogcodes inlog inloggegevens login logingegevens toegangscodes hekcode slotcode
      beveiligingscode codeslot gebruikersnaam username passcode doorcode
      """
    ),
    ([.code], "code codes cijfers combinatie alarm"),
    (
      [.lock],
      """
      kluis sleutelkluis sleutelkluisje sleutelkastje kluisje poort slot hek deur voordeur achterdeur alarm
      cijferslot hangslot codeslot container schuur berging kast sleutelkast keybox toegang wifi zaal
      wijkgebouw buurthuis dorpshuis berghok garage kelder lock gate door safe
      """
    ),
    ([.key], "sleutel sleutels reservesleutel huissleutel huissleutels sleutelbos key keys"),
    (
      [.hidingPlace],
      """
      bloempot bloempotten mat deurmat steen tegel kliko regenpijp dakgoot meterkast brievenbus plantenbak
      pot vensterbank gieter klomp klompen regenton tuinkabouter afdakje kozijn richel doormat stone
      """
    ),
  ]

  /// Reports about somebody to those who have to act on it.
  static let reports: [Entry] = [
    (
      [.authority],
      """
      politie wijkagent agent jeugdzorg jeugdbescherming zedenpolitie recherche ggz
      crisisdienst meldpunt kinderbescherming marechaussee justitie officier reclassering belastingdienst
      leerplicht leerplichtambtenaar dierenbescherming vreemdelingendienst ind arbeidsinspectie police
      """
    ),
    (
      [.report],
      """
      aangifte aangegeven gemeld melding meldingen ingeschakeld gewaarschuwd getipt verlinkt aangeklaagd
      verdacht verklikt klacht klachten zorgmelding huiszoeking inval reported complaint
      """
    ),
    ([.against], "tegen over voor bij rond van against about"),
    ([.few], "ons hen ze us them"),
  ]
}
