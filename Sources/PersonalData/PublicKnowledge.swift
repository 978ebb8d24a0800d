/// What everybody may know in a municipality, so that it is no personal data.
package struct PublicKnowledge: Hashable, Sendable {
  /// Mailboxes of functions and organisations.
  package var mailboxes: [String]
  /// Domains of the municipality and its partners; a mailbox there is public unless it is a
  /// person's.
  package var domains: [String]
  /// Telephone numbers of offices, in any notation.
  package var phoneNumbers: [String]
  /// Names of areas, neighbourhoods and organisations.
  package var names: [String]

  package init(
    mailboxes: [String] = [], domains: [String] = [], phoneNumbers: [String] = [],
    names: [String] = []
  ) {
    self.mailboxes = mailboxes
    self.domains = domains
    self.phoneNumbers = phoneNumbers
    self.names = names
  }
}
