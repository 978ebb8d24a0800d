internal import ArgumentParser
internal import Diagnostics
internal import Calendar
internal import Words
internal import Municipality
internal import Notes

/// The options that narrow a list of agreements.
struct AgreementFilterOptions: ParsableArguments {
  @Option(
    name: .both(nl: "thema", en: "theme"),
    help: .both(
      nl: "Alleen over dit thema. Mag vaker.", en: "About this theme only. May be repeated.",
      value: Bilingual(nl: "thema", en: "theme")))
  var themes: [String] = []

  @Option(
    name: .both(nl: "eigenaar", en: "owner"),
    help: .both(
      nl: "Alleen van wie dit doet. Mag vaker.", en: "Of this owner only. May be repeated.",
      value: Bilingual(nl: "wie", en: "who")))
  var owners: [String] = []

  @Option(
    name: .both(nl: "status", en: "status"),
    help: .both(
      nl: "Alleen met deze stand: afgesproken, loopt, wacht, gedaan, vervallen, wens of melding.",
      en: "With this status only: agreed, running, waiting, done, dropped, wishlist or repair.",
      value: Bilingual(nl: "stand", en: "status")))
  var statuses: [String] = []

  @Flag(
    name: .both(nl: "open", en: "open"),
    help: .both(nl: "Alleen wat nog moet.", en: "Only what is still to be done."))
  var isOpenOnly = false

  @Flag(
    name: .both(nl: "te-laat", en: "overdue"),
    help: .both(nl: "Alleen wat te laat is.", en: "Only what is overdue."))
  var isOverdueOnly = false

  @Flag(
    name: .both(nl: "wacht", en: "waiting"),
    help: .both(nl: "Alleen wat wacht.", en: "Only what waits."))
  var isWaitingOnly = false

  @Flag(
    name: .both(nl: "niet-teruggekoppeld", en: "not-told-back"),
    help: .both(
      nl: "Alleen wat gedaan is en nog niet verteld.",
      en: "Only what is done and not told back yet."))
  var isUntoldOnly = false

  @Option(
    name: .both(nl: "sinds", en: "since"),
    help: .both(
      nl: "Alleen waar een notitie vanaf deze dag over gaat.",
      en: "Only what a note from this day on is about.",
      value: Bilingual(nl: "dag", en: "day")))
  var since: String?

  @Option(
    name: .both(nl: "bron", en: "source"),
    help: .both(
      nl: "Alleen uit notities met dit in hun pad.",
      en: "Only from notes with this in their path.",
      value: Bilingual(nl: "notitie", en: "note")))
  var source: String?

  /// - Throws: ``UsageError`` when a theme, owner, status or day is not known.
  func filter(_ gazetteer: Gazetteer, knownOwners: some Sequence<String>) throws -> AgreementFilter
  {
    AgreementFilter(
      statuses: Set(try statuses.flatMap(Self.words).map(AgreementStatus.init(word:))),
      themes: Set(try themes.flatMap(Self.words).map(gazetteer.knownTheme)),
      owners: Set(
        try owners.flatMap(Self.words).map { try gazetteer.knownOwner($0, among: knownOwners) }),
      isOpenOnly: isOpenOnly, isOverdueOnly: isOverdueOnly, isWaitingOnly: isWaitingOnly,
      isUntoldOnly: isUntoldOnly, since: try since.map(CalendarDate.init(word:)), source: source)
  }

  /// Values with commas between them, as people write a list.
  private static func words(_ value: String) -> [String] {
    value.split(separator: ",").map { String($0.drop { $0 == " " }) }
  }
}

extension Gazetteer {
  /// The id of a theme.
  ///
  /// - Throws: ``UsageError``, with the nearest name, when there is no such theme.
  func knownTheme(named name: String) throws -> String {
    if let theme = theme(named: name) { return theme }
    throw UsageError(
      nl: "'\(name)' is geen thema van deze gemeente",
      en: "'\(name)' is not a theme of this municipality",
      help: nearestTheme(to: name).map(Bilingual.didYouMean))
  }

  /// The folded name of an owner, as agreements name him.
  ///
  /// - Throws: ``UsageError``, with the nearest name, when nobody is called so.
  fileprivate func knownOwner(_ name: String, among known: some Sequence<String>) throws -> String {
    let key = Folding.key(party(named: name)?.name ?? name)
    let keys = Dictionary(
      known.map { (Folding.key($0), $0) }, uniquingKeysWith: { first, _ in first })
    if keys[key] != nil { return key }
    if party(named: name) != nil { return key }
    throw UsageError(
      nl: "'\(name)' heeft geen afspraken", en: "'\(name)' has no agreements",
      help: .nearest(to: name, among: keys.values.sorted())
        ?? Bilingual(
          nl: "laat --eigenaar weg om te zien wie ze hebben",
          en: "leave out --owner to see who has"))
  }
}
