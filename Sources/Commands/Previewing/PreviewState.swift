internal import Diagnostics

/// The state of the frame around a report, as the page in the browser reads it.
struct PreviewState: Encodable {
  /// Something that the reader can choose.
  struct Choice: Encodable {
    let id: String
    let name: String
  }

  /// A line of a note that the writer should look at.
  struct Item: Encodable {
    /// The path and the line, as a person reads them.
    let place: String
    /// What opens the editor there.
    let link: String
    let text: String
    var code: String?
  }

  /// Lines of one kind; no more of them than anybody reads.
  struct List: Encodable {
    private static let limit = 200

    let title: String
    let count: Int
    let items: [Item]
    /// What stands there when there are none.
    let none: String

    init(_ title: Bilingual, _ items: [Item], none: Bilingual, in language: Language) {
      self.title = title[language]
      count = items.count
      self.items = Array(items.prefix(Self.limit))
      self.none = none[language]
    }
  }

  let language: String
  let title: String
  let edition: String
  let period: String
  let editions: [Choice]
  let periods: [Choice]
  /// The names of the files of the edition.
  let pages: [String]
  /// The last round in a few words.
  let told: String
  /// Why the last round, or this edition, could not be made.
  let error: String?
  let lists: [List]
  /// The words of the frame itself.
  let words: [String: String]

  /// The words of the frame.
  static func words(in language: Language) -> [String: String] {
    [
      "edition": Bilingual(nl: "Editie", en: "Edition"),
      "period": Bilingual(nl: "Periode", en: "Period"),
      "phone": Bilingual(nl: "Telefoon", en: "Phone"),
      "beside": Bilingual(nl: "Meldingen", en: "Findings"),
    ].mapValues { $0[language] }
  }
}
