package import Diagnostics
internal import Calendar
internal import Publication

/// Every sentence of the reports, in the language of the reader.
///
/// Each has both languages side by side, so that the compiler finds a missing one.
package struct Phrases {
  let language: Language
  let dates: DateStyle

  package init(_ language: Language) {
    self.language = language
    self.dates = DateStyle(isDutch: language == .dutch)
  }

  func say(_ nl: String, _ en: String) -> String {
    Bilingual(nl: nl, en: en)[language]
  }

  /// A number with its noun, in the singular or the plural.
  private func count(
    _ number: Int, _ one: Bilingual, _ many: Bilingual
  ) -> String {
    "\(number) \((number == 1 ? one : many)[language])"
  }

  func conversations(_ number: Int) -> String {
    count(
      number, Bilingual(nl: "gesprek", en: "conversation"),
      Bilingual(nl: "gesprekken", en: "conversations"))
  }

  func agreements(_ number: Int) -> String {
    count(
      number, Bilingual(nl: "afspraak", en: "agreement"),
      Bilingual(nl: "afspraken", en: "agreements"))
  }

  func areas(_ number: Int) -> String {
    count(number, Bilingual(nl: "gebied", en: "area"), Bilingual(nl: "gebieden", en: "areas"))
  }

  /// `in 4 van de 6 gesprekken`, `in het enige gesprek`.
  func inConversations(_ number: Int, of total: Int) -> String {
    say(
      "in \(number) van de \(total) \(total == 1 ? "gesprek" : "gesprekken")",
      "in \(number) of the \(total) \(total == 1 ? "conversation" : "conversations")")
  }

  /// `4 van de 6`, for beside a bar.
  func share(_ number: Int, of total: Int) -> String {
    say("\(number) van de \(total)", "\(number) of \(total)")
  }

  /// `en nog 3 andere`.
  func andOthers(_ number: Int) -> String {
    number == 1
      ? say("en nog 1 andere", "and 1 other")
      : say("en nog \(number) andere", "and \(number) others")
  }

  /// Where the others are, behind ``andOthers(_:)``.
  var restOnScreen: String { say(", op de webpagina", ", on the web page") }

  /// `3 punten, te lang voor deze brief`, where there is no room for even one of them.
  func tooLong(_ number: Int) -> String {
    number == 1
      ? say("1 punt, te lang voor deze brief", "1 point, too long for this letter")
      : say(
        "\(number) punten, te lang voor deze brief", "\(number) points, too long for this letter")
  }

  /// `a, b en c`.
  func list(_ items: [String]) -> String {
    guard let last = items.last else { return "" }
    let first = items.dropLast().joined(separator: ", ")
    return first.isEmpty ? last : "\(first) \(and) \(last)"
  }

  /// A number up to twelve in a word, as running text has it.
  func number(_ number: Int) -> String {
    let dutch = [
      "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
      "twaalf",
    ]
    let english = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve",
    ]
    let words = language == .dutch ? dutch : english
    return words.indices.contains(number) ? words[number] : String(number)
  }

  var and: String { say("en", "and") }
  var yes: String { say("ja", "yes") }
  var no: String { say("nee", "no") }

  /// `gesprek 3`; words of its own when the conversation was held elsewhere.
  func conversation(_ code: Int?) -> String {
    guard let code else { return say("ander gebied", "another area") }
    return say("gesprek \(code)", "conversation \(code)")
  }

  /// The place on a page of the row about a conversation.
  func anchor(ofConversation code: Int) -> String {
    say("gesprek-\(code)", "conversation-\(code)")
  }

  /// The line of a note.
  func line(_ number: Int) -> String { say("regel \(number)", "line \(number)") }

  /// A number of people, as exact as the edition is.
  func people(_ people: PublishedPeople) -> String? {
    switch people.count {
    case .unknown, .none: nil
    case .fewer(let number): say("minder dan \(number)", "fewer than \(number)")
    case .about(let number): say("ongeveer \(number)", "about \(number)")
    case .between(let low, let high): say("\(low) tot \(high)", "\(low) to \(high)")
    case .exactly(let number): String(number)
    }
  }

  /// The same number as short as a tile needs it.
  func shortPeople(_ people: PublishedPeople) -> String? {
    switch people.count {
    case .unknown, .none: nil
    case .fewer(let number): "< \(number)"
    case .about(let number): "± \(number)"
    case .between(let low, let high): "\(low)–\(high)"
    case .exactly(let number): String(number)
    }
  }
}
