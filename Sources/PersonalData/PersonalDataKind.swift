/// A kind of personal data; its raw value is the code of the diagnostic.
package enum PersonalDataKind: String, Hashable, Sendable, CaseIterable, Codable {
  case emailAddress = "email-address"
  case phoneNumber = "phone-number"
  /// A BSN, the number a person has with the Dutch government.
  case citizenServiceNumber = "citizen-service-number"
  case bankAccount = "bank-account"
  case licencePlate = "licence-plate"
  case birthDate = "birth-date"
  case homeAddress = "home-address"
  case personName = "person-name"
  case healthDetail = "health-detail"
  case justiceDetail = "justice-detail"
  case debtDetail = "debt-detail"
  case originDetail = "origin-detail"
  case religionDetail = "religion-detail"
  /// Someone's client: a matter for a file, not for a note of a neighbourhood.
  case casework = "casework"
  case minor = "minor"
  /// One person, or one home, whom a street knows by what is said of them.
  case onePerson = "one-person"
  case age = "age-detail"
  /// A code, or the place of a key, with which a stranger gets in.
  case accessCode = "access-code"
  case photoLink = "photo-link"
}
