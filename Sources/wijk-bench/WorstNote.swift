/// A note just under the size limit that is the worst that one reader can be given.
///
/// Each is one thing over and over. Twice as much of it must take about twice as long.
struct WorstNote: Sendable {
  let name: String
  /// What stands at the top, in the head too.
  private let opening: String
  /// What is repeated, by its number.
  private let piece: @Sendable (Int) -> String
  private let closing: String

  private init(
    _ name: String, _ opening: String = "## Zorgen\n", closing: String = "\n",
    _ piece: @escaping @Sendable (Int) -> String
  ) {
    self.name = name
    self.opening = opening
    self.closing = closing
    self.piece = piece
  }

  /// The note, of at most so many bytes.
  func text(_ size: Int) -> String {
    var text = ""
    text.reserveCapacity(size)
    text += "---\ngebied: west\ndatum: 2026-03-12\naanwezig: 9 bewoners\n"
    text += opening.hasPrefix("head: ") ? String(opening.dropFirst(6)) : "---\n" + opening
    var number = 0
    while true {
      let next = piece(number)
      guard text.utf8.count + next.utf8.count + closing.utf8.count <= size else { break }
      text += next
      number += 1
    }
    return text + closing
  }
}

// MARK: - The notes

extension WorstNote {
  static let all = head + people + agreements + statements + marks

  private static let head = [
    WorstNote("themes", "head: thema's: [", closing: "x]\n---\n") { "\(word($0)), " },
    WorstNote("themes-one-line", "head: thema's: ", closing: "x\n---\n") { "\(word($0)), " },
    WorstNote("areas", "head: buurt: [", closing: "x]\n---\n") { "\(word($0)), " },
    WorstNote("keys", "head: ", closing: "---\n") { "\(word($0)): \($0)\n" },
    WorstNote("same-key", "head: ", closing: "---\n") { _ in "thema's: groen\n" },
    WorstNote("partners", "head: samen met: [", closing: "x]\n---\n") { "\(word($0)) " + "en, " },
    WorstNote("attendance", "head: aanwezig: ", closing: "\n---\n") { "\($0 % 90 + 2) bewoners, " },
    WorstNote("attendance-labels", "head: aanwezig: ", closing: "\n---\n") {
      "bewoners: \($0 % 90 + 2), "
    },
    WorstNote("dates-in-head", "head: datum: ", closing: "\n---\n") { "\($0 % 28 + 1) maart, " },
    WorstNote("brackets-in-head", "head: x: ", closing: "\n---\n") { _ in "[" },
    WorstNote("braces-in-head", "head: x: ", closing: "\n---\n") { _ in "{a: " },
    WorstNote("quotes-in-head", "head: x: ", closing: "\n---\n") { _ in "\"a “b” " },
    WorstNote("aliases-in-head", "head: ", closing: "---\n") { "a\($0): &a\($0) [*a\($0 / 2)]\n" },
    WorstNote("block-in-head", "head: x: |\n", closing: "---\n") { "  \(word($0)) # \($0)\n" },
    WorstNote("indents-in-head", "head: ", closing: "---\n") {
      String(repeating: " ", count: $0 % 200) + "a:\n"
    },
    WorstNote("no-end-of-head", "head: ", closing: "\n") { "\(word($0)):\(word($0))\n" },
  ]

  private static let people = [
    WorstNote("participants", "## Deelnemers\n") {
      "- Kees \(name($0)), Lindelaan \($0 + 1), 06-\(digits($0, 8)), d\($0)@voorbeeld.example\n"
    },
    WorstNote("participants-one-line", "- ") {
      "Kees \(name($0)), Lindelaan \($0 + 1), 06-\(digits($0, 8)), d\($0)@voorbeeld.example; "
    },
    WorstNote("names") { "- Henk \(name($0)) en Els \(name($0 + 7)) waren er.\n" },
    WorstNote("names-one-line", "- ") { "Henk \(name($0)), " },
    WorstNote("same-name-one-line", "- ") { _ in "Henk en Els " },
    WorstNote("capitals", "- ") { "\(name($0)) " },
    WorstNote("capitals-and-particles", "- mw. ") { _ in "Van De " },
    WorstNote("shouted", "- ") { _ in "HENK VAN DE LAAN " },
    WorstNote("details", "- ") { _ in "een bewoner heeft haar dementie en schulden, " },
    WorstNote("arrests", "- een bewoner ") { _ in "is opgepakt " },
    WorstNote("addresses", "- ") { "Lindelaan \($0 % 999 + 1) " },
    WorstNote("postcodes", "- ") { "1234 AB \($0 % 99 + 1), " },
    WorstNote("numbers", "- ") { "\(digits($0, 9)) " },
    WorstNote("digits", "- ") { _ in "1" },
    WorstNote("telephones", "- ") { "06-\(digits($0, 8)) " },
    WorstNote("telephone-groups", "- +31 ") { _ in "1 " },
    WorstNote("accounts", "- ") { "NL91 ABNA \(digits($0, 10)) " },
    WorstNote("plates", "- ") { "\($0 % 90 + 10)-XX-\($0 % 80 + 10) " },
    WorstNote("mail", "- ") { "a\($0)@voorbeeld.example " },
    WorstNote("mail-one-word", "- ") { _ in "a@" },
    WorstNote("mail-dots", "- @") { _ in "a." },
    WorstNote("pages", "- ") { "https://voorbeeld.example/\($0).jpg " },
    WorstNote("pictures", "- ") { "![a](\($0).jpg) " },
    WorstNote("pictures-without-end", "- ") { _ in "![" },
    WorstNote("photo-names", "- ") { _ in "a.jpg" },
    WorstNote("births", "- geb. ") { "\($0 % 28 + 1)-3-1950, geb. " },
    WorstNote("office-words", "- ") { _ in "faciliteren van hangjongeren ten aanzien van " },
    WorstNote("office-words-lines") { _ in "- Wij faciliteren hangjongeren.\n" },
    WorstNote("office-words-in-a-block", "- Een bankje\n") { _ in "  faciliteren\n" },
  ]

  private static let agreements = [
    WorstNote("owners", "## Afspraken\n") { "- [ ] Bankje plaatsen @\(word($0)) (voor 1 mei)\n" },
    WorstNote("owners-one-line", "## Afspraken\n- [ ] Bankje ") { "@\(word($0)) " },
    WorstNote("helpers-one-line", "## Afspraken\n- [ ] Bankje @gemeente ") { "met @\(word($0)) " },
    WorstNote("ids", "## Afspraken\n") { "- [ ] Bank \(word($0)) @gemeente ^i\($0)\n" },
    WorstNote("same-id", "## Afspraken\n") { _ in "- [ ] Een bankje plaatsen @gemeente ^bankje\n" },
    WorstNote("ids-one-line", "## Afspraken\n- [ ] Bankje ") { "^i\($0) " },
    WorstNote("twins", "## Afspraken\n") { _ in
      "- [ ] Een bankje bij de vijver plaatsen @gemeente\n"
    },
    WorstNote("near-twins", "## Afspraken\n") {
      "- [ ] Het bankje bij de vijver \(word($0)) plaatsen @gemeente\n"
    },
    WorstNote("agreements-bare", "## Afspraken\n") { _ in "- x\n" },
    WorstNote("deadlines-one-line", "## Afspraken\n- [ ] Bankje ") { "(voor \($0 % 28 + 1) mei) " },
    WorstNote("done-marks-one-line", "## Afspraken\n- [x] Bankje ") { _ in "(gedaan 3-4-2026) " },
    WorstNote("agreement-table", "## Afspraken\n| wat | wie | wanneer |\n|---|---|---|\n") {
      "| Bankje \(word($0)) | gemeente | 1 mei |\n"
    },
    WorstNote("table-columns", "## Afspraken\n", closing: "|\n|---|\n| a |\n") { "| \(word($0)) " },
    WorstNote("agreement-tags-one-line", "## Afspraken\n- [ ] Bankje ") { "#\(word($0)) " },
    WorstNote("boxes", "## Afspraken\n- ") { _ in "[ ] " },
    WorstNote("notations", "## Afspraken\n- [ ] a ") { _ in "[due:: 2026-04-01] 📅 2026-04-01 " },
    WorstNote("nested-agreements", "## Afspraken\n") {
      String(repeating: " ", count: $0 % 60) + "- [ ] a\n"
    },
  ]

  private static let statements = [
    WorstNote("concerns") { "- Zorg over \(word($0)) en parkeren.\n" },
    WorstNote("same-concern") { _ in "- Er is te weinig groen.\n" },
    WorstNote("one-statement", "## Zorgen\n- ") { "\(word($0)) " },
    WorstNote("lines-of-a-statement", "## Zorgen\n- Zorg\n") { "  \(word($0))\n" },
    WorstNote("sentences", "") { "Wij willen graag \(word($0)) in de straat. " },
    WorstNote("paragraphs", "") { "Het is \(word($0)) hier.\n\n" },
    WorstNote("questions", "## Vragen\n") { "- Wanneer komt \(word($0))?\n" },
    WorstNote("same-question", "## Vragen\n") { _ in "- Wanneer?\n" },
    WorstNote("activities", "## Activiteiten\n") {
      "- Koffie \(word($0)), elke vrijdag 10.00 uur, wijkgebouw (openbaar)\n"
    },
    WorstNote("days-one-line", "## Activiteiten\n- Koffie ") { "op \($0 % 28 + 1) mei om 10 uur " },
    WorstNote("treasures", "## Wat gaat goed\n") { "- \(name($0)) repareert #schat:mensen\n" },
    WorstNote("treasures-and-wishes", "") {
      $0 % 2 == 0
        ? "## Wat gaat goed\n- Koor \(word($0)) zingt.\n" : "## Wensen\n- Koor \(word($0)) zingt.\n"
    },
    WorstNote("missed", "## Nog niet gesproken\n") { "- jongeren \(word($0))\n" },
    WorstNote("absent", "") { "De jongens uit \(word($0)) waren er niet, die fietsen.\n" },
    WorstNote("states-in-cells", "## Afspraken\n| wat | wie | stand |\n|---|---|---|\n") {
      "| Bankje | gemeente | bezig, \(word($0)) komt eerst |\n"
    },
    WorstNote("lessons", "## Leerpunten\n") { "- \(word($0)) eerder vragen\n" },
    WorstNote("withheld", "## Niet voor het verslag\n") { "- \(word($0))\n" },
    WorstNote("tags") { "- Groen #\(word($0))\n" },
    WorstNote("tags-one-line", "- ") { "#\(word($0)) " },
    WorstNote("known-tags-one-line", "- ") { _ in "#groen " },
    WorstNote("labels") { "\(name($0)): iets\n\n" },
    WorstNote("same-label") { _ in "Groen: iets\n\n" },
    WorstNote("headings", "") { "## \(name($0))\n" },
    WorstNote("empty-headings", "") { _ in "#\n" },
    WorstNote("bold-lines", "") { "**\(name($0))**\n" },
    WorstNote("feedback", "") { _ in "Terugkoppeling: briefje, 19 mei 2026\n" },
    WorstNote("quotations", "- ") { _ in "\"Zo is het\" “en zo” " },
    WorstNote("quotations-without-end", "- ") { _ in "“a 'b \"c " },
  ]

  private static let marks = [
    WorstNote("signs-alone", "") { _ in "👍\n" },
    WorstNote("comments") { _ in "- a <!-- wijk: negeer jargon: daarom -->\n" },
    WorstNote("comments-with-findings") {
      "- mw. \(name($0)) <!-- wijk: negeer person-name: mag -->\n"
    },
    WorstNote("comments-without-end") { _ in "<!-- wijk: negeer jargon: a\n" },
    WorstNote("comment-starts", "- ") { _ in "<!--" },
    WorstNote("comment-orders", "- ") { _ in "<!-- wijk:" },
    WorstNote("percent-comments", "- ") { _ in "%% a " },
    WorstNote("fences") { _ in "```\na\n" },
    WorstNote("fences-and-words") { _ in "```\n```\n- hangjongeren\n" },
    WorstNote("backticks", "- ") { _ in "`a hangjongeren " },
    WorstNote("open-brackets", "- ") { _ in "[" },
    WorstNote("links-without-end", "- ") { _ in "[a](" },
    WorstNote("wiki-links", "- ") { "[[\(word($0))]] " },
    WorstNote("definitions") { "[\(word($0))]: /a\n" },
    WorstNote("same-definition", "- [a]\n\n") { _ in "[a]: b\n" },
    WorstNote("footnotes") { "[^\($0)]: a\n" },
    WorstNote("emphasis", "- ") { _ in "*a _b " },
    WorstNote("stars", "- ") { _ in "**a" },
    WorstNote("angles", "- ") { _ in "<a " },
    WorstNote("entities", "- ") { _ in "&amp;&#" },
    WorstNote("backslashes", "- ") { _ in "\\" },
    WorstNote("quotes-in-quotes") { _ in "> > > a\n" },
    WorstNote("deep-quote", "") { _ in ">" },
    WorstNote("deep-list", "") { _ in "- " },
    WorstNote("rules", "") { _ in "---\n" },
    WorstNote("strikes", "- ") { _ in "~~a~~ ~~" },
    WorstNote("one-word", "- ") { _ in "a" },
    WorstNote("accents", "- a") { _ in "\u{301}" },
    WorstNote("wide-letters", "- ") { _ in "é" },
    WorstNote("no-width", "- a") { _ in "\u{200B}" },
    WorstNote("spaces", "- a") { _ in " " },
    WorstNote("tabs", "- a") { _ in "\t" },
    WorstNote("lone-dashes") { _ in "-\n" },
    WorstNote("blank-lines", "") { _ in "\n" },
    WorstNote("carriage-returns", "") { _ in "\r" },
    WorstNote("escapes", "- ") { _ in "\u{1B}[31m" },
    WorstNote("brackets", "- ") { _ in "(a (" },
    WorstNote("hyphens", "- a") { _ in "-b" },
    WorstNote("slashes", "- a") { _ in "/b" },
    WorstNote("apostrophes", "- a") { _ in "'s" },
    WorstNote("full-stops", "- ") { _ in "t.b.v." },
    WorstNote("placeholders", "- ") { _ in "[gezondheid] [naam" },
  ]

  // MARK: Words

  /// A word of four letters and more that no list has, another for each number.
  private static func word(_ number: Int) -> String {
    var word = "q"
    var rest = number
    repeat {
      word.append(Character(Unicode.Scalar(UInt8(97 + rest % 26))))
      word.append("z")
      rest /= 26
    } while rest > 0
    return word
  }

  private static func name(_ number: Int) -> String { "Q" + word(number).dropFirst() }

  private static func digits(_ number: Int, _ count: Int) -> String {
    let text = String(12_345_678_901 + number * 7_919)
    return String(text.suffix(count))
  }
}
