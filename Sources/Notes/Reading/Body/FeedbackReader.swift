internal import Calendar
internal import Words

/// Reads what is told back: `briefje in de bus, 19 mei 2026`.
enum FeedbackReader {
  static func read(_ words: String, line: Int, near date: CalendarDate?) -> Feedback? {
    guard words.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    let text = LineText(scanning: words)
    return Feedback(
      text: text.remaining,
      date: DateReader.read(words, near: date, allowsBareNumbers: true)?.date,
      channel: text.containsAny(channelSet) ? channels.first { text.contains($0) } : nil,
      line: line
    )
  }

  private static let channelSet = PhraseSet(channels)

  /// The ways in which people hear back, longest first where one holds another.
  private static let channels = [
    "briefje", "brief", "flyer", "folder", "poster", "wijkkrant", "dorpskrant", "buurtkrant",
    "krantje", "nieuwsbrief", "buurtapp", "whatsapp", "appgroep", "app", "e-mail", "mail",
    "website",
    "koffieochtend", "koffie", "jaarvergadering", "ledenvergadering", "vergadering", "bijeenkomst",
    "bewonersavond", "inloop", "prikbord", "mijnbuurtje", "facebook", "persoonlijk", "telefoon",
    "letter", "leaflet", "newsletter", "village paper", "coffee", "annual meeting", "meeting",
    "notice board", "e-mail", "email", "phone",
  ]
}
