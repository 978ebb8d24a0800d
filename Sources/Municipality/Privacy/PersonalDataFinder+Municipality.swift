package import PersonalData

extension PersonalDataFinder {
  /// A finder that passes over what a municipality itself makes known in `wijk.yml`.
  package init(knowing municipality: Municipality) {
    let contacts =
      municipality.areas.compactMap(\.contact) + municipality.organisations.flatMap(\.contacts)
    let places = municipality.areas.flatMap { area in
      [area.name] + area.aliases + area.neighbourhoods.flatMap { [$0.name] + $0.aliases }
    }
    let parties = municipality.organisations.flatMap { [$0.name] + $0.aliases }
    let declared =
      municipality.places.flatMap { [$0.name] + $0.aliases } + municipality.people.map(\.name)
    self.init(
      allowing: PublicKnowledge(
        mailboxes: contacts.filter { $0.contains("@") },
        domains: contacts.compactMap(Self.domain),
        phoneNumbers: contacts.filter { !$0.contains("@") },
        names: [municipality.name].compactMap(\.self) + places + parties + declared))
  }

  /// The domain of a mailbox; `nil` for what is no mailbox.
  private static func domain(of contact: String) -> String? {
    contact.lastIndex(of: "@").map { String(contact[contact.index(after: $0)...]) }
  }
}
