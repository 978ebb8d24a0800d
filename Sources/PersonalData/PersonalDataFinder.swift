internal import Source

/// Finds what looks like personal data in Dutch and English text.
///
/// It is a lint, never a guarantee: it knows the notations of numbers and addresses and some
/// hundreds of words, and nobody's life. What it does not find may still be about a person, and a
/// person has to read a text before it is published.
///
/// A text is read once, frontmatter and body alike, in time that grows with its length.
package struct PersonalDataFinder: Sendable {
  private let known: KnownNames
  private let mailboxes: PublicMailboxes
  private let phoneNumbers: Set<UInt64>

  /// Makes a finder that passes over what is public.
  package init(allowing knowledge: PublicKnowledge = PublicKnowledge()) {
    known = KnownNames(knowledge.names)
    mailboxes = PublicMailboxes(knowledge)
    phoneNumbers = Set(knowledge.phoneNumbers.compactMap(PhoneNumber.national))
  }

  /// Whether a text may be about one person, so that a public edition does not print it.
  ///
  /// - Parameter text: A statement by itself, without the mark of its list.
  /// - Returns: Whether a detector finds anything in it.
  package func isPersonal(_ text: String) -> Bool { !matches(in: Array(text.utf8)).isEmpty }

  /// What looks like personal data in a text, in order and without overlap.
  ///
  /// - Parameter bytes: A whole note as UTF-8; bytes that are not are passed over.
  /// - Returns: The matches, each with its bytes in the text.
  package func matches(in bytes: [UInt8]) -> [PersonalDataMatch] {
    var tokenizer = NoteTokenizer(lexicon: .common)
    tokenizer.read(bytes.span)
    var scan = Scan(
      bytes: bytes, tokens: tokenizer.tokens, known: known, publicNumbers: phoneNumbers)
    scan.addMails(tokenizer.mails, besides: mailboxes)
    scan.addLinks(tokenizer.links)
    scan.run()
    return scan.ordered()
  }
}
