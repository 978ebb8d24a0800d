internal import Publication

/// A line of text in a report.
struct Line: ExpressibleByStringLiteral {
  /// A stretch of it with one meaning.
  enum Run {
    case text(String)
    case strong(String)
    /// Less important, such as where it was said.
    case aside(String)
    /// The words of a note, in inline Markdown.
    case statement(String)
    /// A link to another page of the same folder, without the ending of its format.
    case page(String, title: String)
    /// A place on the page that others lead to.
    case place(String, String)
    /// A link to such a place.
    case jump(String, title: String)
    case mailbox(String)
    case state(PublishedAgreement.State, String)
    /// A word that calls for attention, such as that something is late.
    case tag(String)
  }

  var runs: [Run]

  init(_ runs: [Run]) { self.runs = runs }

  init(_ text: String) { self.init([.text(text)]) }

  init(stringLiteral text: String) { self.init(text) }

  static func statement(_ text: String) -> Line { Line([.statement(text)]) }

  static func + (line: Line, run: Run) -> Line { Line(line.runs + [run]) }
}
