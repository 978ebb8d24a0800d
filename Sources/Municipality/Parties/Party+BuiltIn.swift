extension Party {
  /// The roles that every municipality knows, with the words people use for them, folded.
  static let builtIn: [(party: Party, words: String)] = [
    role(
      "bewoners", .residents,
      """
      bewoner|bewoners|bewoonster|bewoonsters|inwoner|inwoners|buren|buurtbewoners|buurtbewoner|wijkbewoners|dorpsbewoners|hofbewoners|huurders|mensen|\
      dorpsgenoten|bewonersgroep|bewonersploeg|groepje bewoners|groep bewoners|bew|buurman|buurvrouw|aanwezigen|deelnemers|residents|resident|neighbours|neighbour|\
      tenants|people|de hof|de straat|de buurt|buurt
      """),
    role(
      "buurtverbinder", .residents,
      "buurtverbinder|buurtverbinders|connector|connectors|neighbourhood connector"),
    role("vrijwilligers", .residents, "vrijwilliger|vrijwilligers|volunteer|volunteers"),
    role("Dorpsbelang", .residents, "dorpsbelang|dorpsbelangen"),
    role("dorpsraad", .residents, "dorpsraad|wijkraad|buurtraad|village council"),
    role(
      "wijkvereniging", .residents,
      "wijkvereniging|buurtvereniging|bewonersvereniging|dorpsvereniging|oranjevereniging|residents association|neighbourhood association"
    ),
    role(
      "bewonerscommissie", .residents,
      "bewonerscommissie|huurdersvereniging|huurderscommissie|bewonersorganisatie|bewonersplatform"),
    role("gastvrouw", .residents, "gastvrouw|hostess"),
    role("gastheer", .residents, "gastheer|host"),
    role("ouders", .residents, "ouders|ouder|parents"),
    role("jongeren", .residents, "jongeren|jongere|young people"),
    role("buurtpreventie", .residents, "buurtpreventie|buurtpreventieteam|neighbourhood watch"),
    role("gemeente", .municipality, "gemeente|municipality|town hall|gemeentehuis|de gemeente"),
    role(
      "gebiedsregisseur", .municipality,
      "gebiedsregisseur|regisseur|gebiedsregiseur|regiseur|wijkregisseur|gebiedsmanager|wijkmanager|gebiedscoordinator|area coordinator|coordinator|area manager"
    ),
    role(
      "boa", .municipality,
      "boa|boas|handhaving|handhaver|handhavers|toezicht|toezichthouder|enforcement|warden"),
    role(
      "beleidsmedewerker", .municipality,
      "beleidsmedewerker|beleidsmedewerkers|beleidsmedewerker wonen|beleidsmedewerker verkeer|beleid|beleidsadviseur|beleidsontwikkelaar|policy officer"
    ),
    role("wethouder", .municipality, "wethouder|college|alderman"),
    role(
      "afdeling groen", .municipality,
      "afdeling groen|team groen|groenbeheer|groenbeheerder|groendienst|groenafdeling|green team|parks department"
    ),
    role(
      "afdeling verkeer", .municipality,
      "afdeling verkeer|team verkeer|verkeerskundige|verkeersdeskundige|traffic team|traffic department"
    ),
    role(
      "vergunningen", .municipality, "vergunningen|team vergunningen|afdeling vergunningen|permits"),
    role("afdeling wonen", .municipality, "afdeling wonen|team wonen|housing department"),
    role(
      "buitendienst", .municipality,
      "buitendienst|gemeentewerf|gemeentewerken|openbare werken|wijkbeheer|wijkbeheerder|beheer"),
    role("ambtenaar", .municipality, "ambtenaar|ambtenaren|civil servant"),
    role("gemeenteraad", .municipality, "gemeenteraad|raadsleden|raadslid"),
    role(
      "woningcorporatie", .partner,
      "corporatie|woningcorporatie|woningbouwvereniging|woningbouwcorporatie|woningstichting|woningbouw|housing corporation|housing association|verhuurder|landlord"
    ),
    role(
      "woonconsulent", .partner,
      "woonconsulent|wijkconsulent|woonconsulente|wijkconsulente|housing officer"),
    role("huismeester", .partner, "huismeester|caretaker"),
    role(
      "wijkagent", .partner,
      "wijkagent|wijk agent|wijkagente|agent|community officer|police officer|wijkagenten"),
    role("politie", .partner, "politie|police"),
    role("welzijn", .partner, "welzijn|welzijnswerk|welzijnsorganisatie|stichting welzijn|welfare"),
    role(
      "sociaal werker", .partner,
      "sociaal werker|sociaal werkers|social worker|welzijnswerker|maatschappelijk werker"),
    role(
      "jongerenwerker", .partner,
      "jongerenwerker|jongerenwerkers|jongerenwerk|youth worker|youth work"),
    role("opbouwwerker", .partner, "opbouwwerker|opbouwwerk|buurtwerker|community worker"),
    role("bibliotheek", .partner, "bibliotheek|bieb|library"),
    role("school", .partner, "school|basisschool|scholen|schooldirecteur|primary school"),
    role("huisarts", .partner, "huisarts|huisartsen|huisartsenpraktijk|doctor"),
    role(
      "wijkverpleegkundige", .partner, "wijkverpleegkundige|wijkverpleging|thuiszorg|district nurse"
    ),
    role("zorgorganisatie", .partner, "zorgorganisatie|zorginstelling|zorggroep|care organisation"),
    role("provincie", .partner, "provincie|province"),
    role("waterschap", .partner, "waterschap|water board"),
    role(
      "ondernemers", .partner,
      "ondernemers|ondernemer|winkeliers|winkelier|ondernemersvereniging|winkeliersvereniging|shopkeepers|entrepreneurs"
    ),
    role("bakker", .partner, "bakker|baker"),
    role("kerk", .partner, "kerk|kerken|diaconie|church"),
    role("moskee", .partner, "moskee|mosque"),
    role("GGD", .partner, "ggd"),
    role("MEE", .partner, "mee veluwe|stichting mee|consulent mee"),
    role("aannemer", .partner, "aannemer|contractor|bouwer"),
    role("vervoerder", .partner, "vervoerder|busmaatschappij|vervoersmaatschappij|bus company"),
    role("brandweer", .partner, "brandweer|fire brigade"),
    role(
      "sportvereniging", .partner,
      "sportvereniging|voetbalvereniging|sportclub|voetbalclub|sports club"),
  ]

  private static func role(_ name: String, _ side: Side, _ words: String) -> (Party, String) {
    (Party(name: name, side: side), words)
  }
}

extension Organisation {
  /// The party that an organisation is.
  var party: Party {
    switch kind {
    case .municipality: Party(name: name, side: .municipality)
    case .residents: Party(name: name, side: .residents)
    case .housing, .welfare, .police, .care, .education, .business, .province, .other:
      Party(name: name, side: .partner)
    }
  }
}
