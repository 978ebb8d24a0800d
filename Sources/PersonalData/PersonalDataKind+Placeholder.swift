internal import Diagnostics

extension PersonalDataKind {
  /// The words that stand in the place of a value of this kind.
  var placeholder: Bilingual {
    switch self {
    case .emailAddress: Bilingual(nl: "[e-mailadres]", en: "[e-mail address]")
    case .phoneNumber: Bilingual(nl: "[telefoonnummer]", en: "[phone number]")
    case .citizenServiceNumber: Bilingual(nl: "[bsn]", en: "[citizen service number]")
    case .bankAccount: Bilingual(nl: "[rekeningnummer]", en: "[bank account]")
    case .licencePlate: Bilingual(nl: "[kenteken]", en: "[licence plate]")
    case .birthDate: Bilingual(nl: "[geboortedatum]", en: "[date of birth]")
    case .homeAddress: Bilingual(nl: "[adres]", en: "[address]")
    case .personName: Bilingual(nl: "een bewoner", en: "a resident")
    case .healthDetail: Bilingual(nl: "[gezondheid]", en: "[health]")
    case .justiceDetail: Bilingual(nl: "[justitie]", en: "[justice]")
    case .debtDetail: Bilingual(nl: "[geldzaken]", en: "[money matters]")
    case .originDetail: Bilingual(nl: "[herkomst]", en: "[origin]")
    case .religionDetail: Bilingual(nl: "[geloof]", en: "[religion]")
    case .casework: Bilingual(nl: "bewoner", en: "resident")
    case .onePerson: Bilingual(nl: "een bewoner", en: "a resident")
    case .minor: Bilingual(nl: "een kind", en: "a child")
    case .age: Bilingual(nl: "[leeftijd]", en: "[age]")
    case .accessCode: Bilingual(nl: "[code]", en: "[code]")
    case .photoLink: Bilingual(nl: "[foto]", en: "[photo]")
    }
  }
}
