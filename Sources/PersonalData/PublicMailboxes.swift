/// The mailboxes that are no person's.
struct PublicMailboxes: Sendable {
  private let mailboxes: Set<String>
  private let domains: Set<Substring>

  init(_ knowledge: PublicKnowledge) {
    mailboxes = Set(knowledge.mailboxes.map { $0.lowercased() })
    domains = Set(knowledge.domains.map { $0.lowercased()[...] })
  }

  /// Whether a mail address is listed, or is that of a function at a listed domain.
  func contains(_ address: String) -> Bool {
    guard !mailboxes.isEmpty || !domains.isEmpty else { return false }
    let address = address.lowercased()
    if mailboxes.contains(address) { return true }
    guard let sign = address.firstIndex(of: "@") else { return false }
    return domains.contains(address[address.index(after: sign)...])
      && !isPersonal(address[..<sign])
  }

  /// Whether the name of a mailbox is a person's: `els.devries`, `h.jansen`.
  private func isPersonal(_ name: Substring) -> Bool {
    let parts = name.utf8.split { !Bytes.isAlphanumeric($0) }
    if parts.count > 1, parts[0].count == 1 { return true }
    return parts.contains { part in
      let marks = Lexicon.common.marks(of: LetterHash.of(part))
      return marks.contains(.firstName) && !marks.contains(.doubtfulName)
    }
  }
}
