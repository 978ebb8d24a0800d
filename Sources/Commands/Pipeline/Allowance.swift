internal import Checks
internal import Diagnostics
internal import PersonalData
internal import Publication

/// An error of class privacy that a person takes upon himself, with the reason.
struct Allowance: Hashable, Sendable {
  let kind: PersonalDataKind
  let reason: String

  /// Reads `CODE=reason`.
  ///
  /// - Throws: ``UsageError`` when there is no such code of class privacy, or no reason.
  init(_ words: String) throws {
    let parts = words.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let code = String(parts[0]).lowercased()
    let catalogue = RuleCatalogue.standard
    guard let kind = PersonalDataKind(rawValue: code) else {
      throw UsageError(
        nl: "'\(code)' is geen controle op persoonsgegevens",
        en: "'\(code)' is not a check for personal data",
        help: catalogue.nearest(to: code).map(Bilingual.didYouMean))
    }
    let reason = parts.count == 2 ? parts[1].split(whereSeparator: \.isWhitespace) : []
    guard !reason.isEmpty else {
      throw UsageError(
        nl: "bij --toestaan \(code) ontbreekt de reden",
        en: "--allow \(code) lacks the reason",
        help: Bilingual(
          nl: "schrijf \"\(code)=waarom het mag\"; de reden staat in het verslag",
          en: "write \"\(code)=why it may\"; the reason is in the report"))
    }
    self.kind = kind
    self.reason = reason.joined(separator: " ")
  }

  var code: String { kind.rawValue }

  /// How the report says it; a full stop is the sentence's own.
  var exception: PublishedException {
    PublishedException(
      what: kind.words, reason: reason.hasSuffix(".") ? String(reason.dropLast()) : reason)
  }
}
