internal import Diagnostics
internal import Municipality
internal import Publication

/// Keeps public editions from being made by other limits than the municipality set (rule R16).
struct PublicationStop {
  /// The editions that are made all the same.
  let editions: [Edition]
  /// Whether one or more that were asked for are not made.
  let isOn: Bool

  /// Divides the editions that were asked for.
  ///
  /// - Throws: ``UsageError`` when not one is left to make.
  init(_ municipality: Municipality, _ asked: [Edition]) throws {
    let settings = ReadableSettings(municipality)
    editions = asked.filter(settings.allow)
    isOn = editions.count < asked.count
    if isOn, editions.isEmpty { throw Self.reason }
  }

  /// Says so when editions were kept from being made, and gives the status to end with then.
  func tell(_ shell: Shell, in language: Language) -> ExitStatus? {
    guard isOn else { return nil }
    shell.tell(Self.reason.rendered(in: language))
    return .couldNotWork
  }

  /// Checks that something public may be made.
  ///
  /// - Throws: ``UsageError`` when it may not.
  static func check(_ municipality: Municipality) throws(UsageError) {
    if !ReadableSettings(municipality).allow(.residents) { throw reason }
  }

  /// Why nothing public was made.
  private static let reason = UsageError(
    nl: "er is niets openbaar gemaakt, want niet alles in wijk.yml is te lezen",
    en: "nothing was made public, because not all of wijk.yml can be read",
    help: Bilingual(
      nl: "herstel wijk.yml; `wijk controleer` wijst aan wat er mis is",
      en: "mend wijk.yml; `wijk check` points to what is wrong"))
}
