internal import Words
internal import Lexicons

/// The mailboxes that are no person's.
struct PublicMailboxes: Sendable {
  private let mailboxes: Set<String>
  private let domains: Set<Substring>

  init(_ knowledge: PublicKnowledge) {
    mailboxes = Set(knowledge.mailboxes.map { $0.lowercased() })
    domains = Set(knowledge.domains.map { $0.lowercased()[...] })
  }

  /// Whether a mail address is listed, or is that of a function: at a listed domain anything but a
  /// name, elsewhere words only, as `openbareruimte@` and `noreply@` are.
  func contains(_ address: String) -> Bool {
    let address = address.lowercased()
    if mailboxes.contains(address) { return true }
    guard let sign = address.firstIndex(of: "@") else { return false }
    let domain = address[address.index(after: sign)...]
    if domains.contains(domain) { return !isPersonal(address[..<sign]) }
    return !Self.providers.contains(domain.prefix { $0 != "." }) && isFunction(address[..<sign])
  }

  /// Whether the name of a mailbox is made of words and of no name.
  private func isFunction(_ name: Substring) -> Bool {
    let parts = name.utf8.split { !Bytes.isAlphanumeric($0) }
    return !parts.isEmpty
      && parts.allSatisfy { part in
        ScanWord.mailbox.holds(WordHash.of(part))
          || PublicThemes.shared.holds(WordHash.of(part))
            && NameLists.kind(of: WordHash.of(part)) != .given
          || part.count > 2
            && part.allSatisfy(Bytes.isASCIILetter)
            && NameLists.kind(of: WordHash.of(part)) == nil
            && (NameLists.isKnownWord(WordHash.of(part)) || KnownCompound.isOne(Array(part)))
            && Lexicon.common.marks(of: WordHash.of(part)).isDisjoint(with: [.person, .relative])
      }
  }

  /// Where people have mailboxes of their own.
  private static let providers: Set<Substring> = [
    "gmail", "googlemail", "hotmail", "outlook", "live", "msn", "yahoo", "icloud", "me", "ziggo",
    "kpnmail", "kpnplanet", "planet", "hetnet", "xs4all", "home", "upcmail", "casema", "quicknet",
    "chello", "telfort", "tele2", "online", "zonnet", "solcon", "caiway", "freedom", "proton",
    "protonmail", "gmx", "web", "wanadoo", "telenet", "skynet",
  ]

  /// Whether the name of a mailbox is a person's: `els.devries`, `h.jansen`.
  private func isPersonal(_ name: Substring) -> Bool {
    let parts = name.utf8.split { !Bytes.isAlphanumeric($0) }
    if parts.count > 1, parts[0].count == 1 { return true }
    return parts.contains { part in
      NameLists.kind(of: WordHash.of(part)) == .given
    }
  }
}
