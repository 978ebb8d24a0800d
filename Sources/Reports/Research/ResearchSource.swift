internal import CommonMark
internal import Diagnostics
internal import Publication

/// One conversation as a plain text, with the places of what was said in it.
///
/// Lines end with one newline and there is no byte-order mark, so that every program counts the
/// same positions.
struct ResearchSource {
  /// A statement, from one position up to another, counted in Unicode code points.
  struct Selection {
    let range: Range<Int>
    /// The code of what kind of thing was said.
    let kind: NameUUID
    let themes: [String]
  }

  let id: NameUUID
  let name: String
  let text: String
  let selections: [Selection]
  let talk: TracedTalk

  init(_ talk: TracedTalk, id: NameUUID, name: String, _ words: ResearchWords) {
    self.id = id
    self.name = name
    self.talk = talk
    var text = name + "\n"
    var count = text.unicodeScalars.count
    var selections: [Selection] = []
    var last: NameUUID?
    func write(_ line: String) {
      text += line
      count += line.unicodeScalars.count
    }
    func write(_ markdown: String, _ themes: [String], _ kind: NameUUID, below heading: String) {
      let line = Self.plain(markdown)
      if line.isEmpty { return }
      if last != kind { write("\n\(heading)\n") }
      last = kind
      let start = count
      write(line)
      selections.append(Selection(range: start..<count, kind: kind, themes: themes))
      write("\n")
    }
    for statement in talk.value.statements {
      write(
        statement.text, statement.themes, ResearchCodes.id(kind: statement.kind),
        below: words.name(statement.kind))
    }
    for line in talk.trace?.withheld ?? [] {
      write(line, [], ResearchCodes.withheld, below: words.withheld)
    }
    self.text = text
    self.selections = selections
  }

  /// The words on one line, composed.
  private static func plain(_ markdown: String) -> String {
    ComposedText.composing(PlainText.line(InlineMarkdown.plain(markdown)))
  }

  /// All conversations, each under a name and an identifier of its own.
  static func sources(of research: TracedResearch) -> [ResearchSource] {
    let words = ResearchWords(research.value.language)
    var names: [String: Int] = [:]
    var paths: [[String]: Int] = [:]
    var numbers: [String: Int] = [:]
    return research.talks.map { talk in
      numbers[talk.value.area, default: 0] += 1
      var name = PlainText.line(
        ComposedText.composing(words.name(talk, number: numbers[talk.value.area, default: 0])))
      names[name, default: 0] += 1
      if let again = names[name], again > 1 { name += " (\(again))" }
      // An id made of a path would tell the day to whoever tries all days of a month.
      var path =
        talk.trace.map { [$0.id] } ?? [talk.value.area] + talk.value.statements.map(\.text)
      paths[path, default: 0] += 1
      if let again = paths[path], again > 1 { path.append(String(again)) }
      return ResearchSource(talk, id: NameUUID(["source"] + path), name: name, words)
    }
  }
}
