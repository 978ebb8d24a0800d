/// The words for the roles in which people take part.
enum RoleWords {
  /// The role of the first word that has one; a role of its own wins over `leden`.
  static func role(of words: [String]) -> ParticipantRole? {
    for word in words {
      if let role = roles[word] { return role }
      for (ending, role) in endings where word.hasSuffix(ending) { return role }
    }
    return nil
  }

  private static let roles: [String: ParticipantRole] = {
    var roles: [String: ParticipantRole] = [:]
    let lists: [(ParticipantRole, String)] = [
      (
        .residents,
        """
        bewoner bewoners bewoonster bewoonsters inwoner inwoners buren buur buurman buurvrouw buurvrouwen mensen personen man \
        vrouw vrouwen mannen ouders ouder vader moeder vaders moeders jongeren jongere jeugd kinderen kind senioren ouderen \
        vrijwilliger vrijwilligers deelnemers deelnemer aanwezigen aanwezig huishoudens gezinnen adressen dorpsgenoten \
        gesproken gastvrouw gastheer huurders eigenaren studenten tieners bew bezoekers bew vrijw gasten leden lid nieuwkomers gekomen \
        residents resident people neighbours neighbors neighbour persons parents parent youngsters children volunteers \
        volunteer participants attendees households men women tenants persoon pers minsken minsen
        """
      ),
      (
        .connectors,
        "buurtverbinder buurtverbinders connector connectors buurtverbindsters buurtverbindster"
      ),
      (
        .entrepreneurs,
        """
        ondernemer ondernemers winkelier winkeliers bedrijven bedrijf bakker horeca middenstanders boer boeren agrariers \
        agrarier zzper zzpers entrepreneur entrepreneurs shopkeepers shopkeeper businesses farmers farmer
        """
      ),
      (
        .professionals,
        """
        professional professionals soc wijkagent wijkagenten agent agenten politie boa boas woonconsulent woonconsulenten \
        wijkconsulent wijkconsulenten welzijn welzijnswerker welzijnswerkers jongerenwerker jongerenwerkers consulent consulenten \
        opbouwwerker opbouwwerkers wijkverpleegkundige wijkverpleegkundigen huisarts huisartsen gebiedsregisseur \
        gebiedsregisseurs regisseur beleidsmedewerker beleidsmedewerkers beleidsadviseur wethouder wethouders raadslid raadsleden \
        gemeente corporatie woningcorporatie ambtenaar ambtenaren medewerker medewerkers leerkracht leerkrachten docent \
        directeur verkeerskundige projectleider voorman collega collegas sociaal bestuurder bestuurders wijkmanager brandweer \
        professionals officer officers police municipality worker workers official officials staff councillor teacher colleague \
        colleagues wijkbeheerder huismeester opzichter bibliotheekmedewerker handhaver handhavers partners prof profs
        """
      ),
    ]
    for (role, list) in lists {
      for word in list.split(separator: " ") { roles[String(word)] = role }
    }
    return roles
  }()

  private static let endings: [(String, ParticipantRole)] = [
    ("bewoners", .residents), ("bewoner", .residents), ("ondernemers", .entrepreneurs),
    ("ondernemer", .entrepreneurs), ("consulent", .professionals), ("werker", .professionals),
    ("werkers", .professionals), ("consulenten", .professionals), ("regisseur", .professionals),
    ("agent", .professionals), ("vrijwilligers", .residents),
  ]
}
