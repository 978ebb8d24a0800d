package import Diagnostics

extension PersonalDataKind {
  /// What a value of this kind is, with its article.
  package var words: Bilingual {
    switch self {
    case .emailAddress: Bilingual(nl: "een e-mailadres", en: "an e-mail address")
    case .phoneNumber: Bilingual(nl: "een telefoonnummer", en: "a telephone number")
    case .citizenServiceNumber:
      Bilingual(nl: "een burgerservicenummer", en: "a citizen service number")
    case .bankAccount: Bilingual(nl: "een bankrekening", en: "a bank account")
    case .licencePlate: Bilingual(nl: "een kenteken", en: "a licence plate")
    case .birthDate: Bilingual(nl: "een geboortedatum", en: "a date of birth")
    case .homeAddress: Bilingual(nl: "een woonadres", en: "a home address")
    case .personName: Bilingual(nl: "de naam van een persoon", en: "the name of a person")
    case .healthDetail:
      Bilingual(nl: "de gezondheid van één persoon", en: "the health of one person")
    case .justiceDetail:
      Bilingual(
        nl: "één persoon en politie of justitie", en: "one person and the police or the courts")
    case .debtDetail: Bilingual(nl: "de geldzaken van één persoon", en: "the money of one person")
    case .originDetail: Bilingual(nl: "de herkomst van één persoon", en: "the origin of one person")
    case .religionDetail:
      Bilingual(nl: "het geloof van één persoon", en: "the religion of one person")
    case .casework: Bilingual(nl: "hulp aan één persoon", en: "help for one person")
    case .onePerson:
      Bilingual(
        nl: "iets vertrouwelijks over één herkenbare persoon",
        en: "something confidential about one person who can be recognised")
    case .minor: Bilingual(nl: "een herkenbaar kind", en: "a child that can be recognised")
    case .age: Bilingual(nl: "de leeftijd van één persoon", en: "the age of one person")
    case .accessCode:
      Bilingual(
        nl: "een code of sleutel waarmee iemand binnenkomt",
        en: "a code or a key with which somebody gets in")
    case .photoLink: Bilingual(nl: "een foto", en: "a photo")
    }
  }

  /// What to write instead.
  package var help: Bilingual {
    switch self {
    case .emailAddress, .phoneNumber:
      Bilingual(
        nl: "haal het weg, of schrijf via welke functie of balie iemand te bereiken is",
        en: "take it out, or write by which function or desk somebody can be reached")
    case .citizenServiceNumber, .bankAccount, .licencePlate, .birthDate:
      Bilingual(
        nl: "haal het weg; in een gespreksverslag is het nooit nodig",
        en: "take it out; a note of a conversation never needs it")
    case .homeAddress:
      Bilingual(
        nl: "schrijf de buurt of de straat zonder nummer",
        en: "write the neighbourhood, or the street without a number")
    case .personName:
      Bilingual(
        nl: "schrijf een rol, zoals 'een bewoner'", en: "write a role, such as 'a resident'")
    case .healthDetail, .justiceDetail, .debtDetail, .originDetail, .religionDetail:
      Bilingual(
        nl: "laat het weg, of schrijf wat de buurt ermee te maken heeft zonder de persoon",
        en: "leave it out, or write what it means for the neighbourhood without the person")
    case .casework:
      Bilingual(
        nl: "hulp aan één persoon hoort in een dossier; noem hier hooguit de activiteit",
        en: "help for one person belongs in a file; name the activity here at most")
    case .onePerson:
      Bilingual(
        nl: "schrijf wat de buurt ermee te maken heeft, zonder te zeggen om wie het gaat",
        en: "write what it means for the neighbourhood, without saying who it is about")
    case .minor:
      Bilingual(
        nl: "schrijf over kinderen of jongeren als groep",
        en: "write about children or young people as a group")
    case .age:
      Bilingual(
        nl: "laat de leeftijd weg, of schrijf een groep zoals 'ouderen'",
        en: "leave the age out, or write a group such as 'older people'")
    case .accessCode:
      Bilingual(
        nl: "haal het weg, en verander de code als de notitie al gedeeld is",
        en: "take it out, and change the code if the note was shared already")
    case .photoLink:
      Bilingual(
        nl:
          "een foto kan mensen en de plek laten zien: haal de koppeling weg, of vraag wie erop staat",
        en: "a photo can show people and the place: take the link out, or ask who is in it")
    }
  }
}
