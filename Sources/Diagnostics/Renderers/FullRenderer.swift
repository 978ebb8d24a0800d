internal import Source

/// Draws findings for people, each with the line it is on.
///
///     fout[unknown-theme]: onbekend thema 'eenzaamhed'
///      --> gesprekken/lindenstraat.md:6:12
///       |
///     6 | thema's: [eenzaamhed, groen]
///       |           ^^^^^^^^^^
///       = hulp: bedoelde u 'eenzaamheid'?
///       = herstellen: wijk check --fix
///       = uitleg: wijk leg-uit unknown-theme
///
/// A finding is a heading `SEVERITY[CODE]: MESSAGE`, an arrow to `PATH:LINE:COLUMN` (the path
/// alone when it concerns the whole file), the line with the place marked `^`, the line of each
/// note with its place marked `-` and its words behind the marks, and then what to do. Findings
/// are parted by an empty line; the last lines are the summary. Findings that a comment or the
/// baseline takes away are only counted.
package struct FullRenderer: FindingRenderer {
  package let language: Language
  private let paint: Paint
  /// The places on a line; `nil` when lines are not broken.
  private let width: Int?

  package init(language: Language, hasColour: Bool = false, width: Int? = nil) {
    self.language = language
    self.width = width
    paint = Paint(isOn: hasColour)
  }

  package func render(_ report: FindingReport) -> [UInt8] {
    var lines: [String] = []
    for finding in report.open { lines += self.lines(of: finding) + [""] }
    lines += [report.summary[language], ""]
    return Array(lines.joined(separator: "\n").utf8)
  }

  private func lines(of finding: PlacedFinding) -> [String] {
    let numbers = finding.notes.map(\.place.start.line) + [finding.place?.start.line ?? 1]
    let margin = String(repeating: " ", count: String(numbers.max() ?? 1).count)
    let bar = paint("\(margin) |", .blue)

    let label = paint(
      "\(finding.severity.name[language])[\(finding.code)]", finding.severity.style)
    var lines = [label + paint(": \(PlainText.line(finding.message[language]))", .bold)]
    lines.append("\(margin)\(paint("-->", .blue)) \(place(of: finding))")
    if let place = finding.place {
      let marked = Marked(line: finding.line, place: place, mark: "^", words: "")
      lines += [bar] + excerpt(marked, margin, style: finding.severity.style)
    }
    for note in finding.notes {
      let words = PlainText.line(note.message[language])
      let marked = Marked(line: note.line, place: note.place, mark: "-", words: words)
      lines += [bar] + excerpt(marked, margin, style: .blue)
    }
    let sign = paint("\(margin) =", .blue)
    return lines + advice(for: finding).map { "\(sign) \(paint($0, .bold)): \($1)" }
  }

  private func place(of finding: PlacedFinding) -> String {
    let path = PlainText.line(finding.path)
    return finding.place.map { "\(path):\($0.start.line):\($0.start.column)" } ?? path
  }

  /// What to do about a finding: a word, and the thing to do.
  private func advice(for finding: PlacedFinding) -> [(String, String)] {
    var advice: [(String, String)] = []
    if let help = finding.help {
      advice.append((Bilingual(nl: "hulp", en: "help")[language], PlainText.line(help[language])))
    }
    if let fix = finding.fix {
      let word = Bilingual(nl: "herstellen", en: "fix")[language]
      advice.append((word, fix.isSafe ? "wijk check --fix" : "wijk check --fix --unsafe"))
    }
    let word = Bilingual(nl: "uitleg", en: "more")[language]
    let command = Bilingual(nl: "wijk leg-uit", en: "wijk explain")[language]
    return advice + [(word, "\(command) \(finding.code)")]
  }
}

// MARK: - Excerpts

extension FullRenderer {
  /// A line with a place in it to mark.
  private struct Marked {
    let line: ShownLine
    let place: PlacedFinding.Place
    let mark: String
    /// What stands behind the marks.
    let words: String

    /// The last line that the place has a character on.
    var lastLine: Int {
      place.end.column == 1 ? max(place.end.line - 1, place.start.line) : place.end.line
    }
  }

  private func excerpt(_ marked: Marked, _ margin: String, style: Paint.Style) -> [String] {
    let place = marked.place
    let goesOn = marked.lastLine > place.start.line
    let endsHere = place.end.line == place.start.line
    // Before it stand the number of the line and a bar, and marks may go on with an `…`.
    let room = width.map { max($0 - margin.count - 4, 20) } ?? Excerpt.widest
    let excerpt = Excerpt(
      of: marked.line, from: place.start.column, to: endsHere ? place.end.column : nil,
      within: min(room, Excerpt.widest))

    let number = String(place.start.line)
    let gutter = String(repeating: " ", count: margin.count - number.count) + number
    var marks = String(repeating: marked.mark, count: excerpt.width)
    if excerpt.isCut && (endsHere || goesOn) { marks += "…" }
    let tail = Bilingual(
      nl: "tot en met regel \(marked.lastLine)", en: "up to and including line \(marked.lastLine)")
    let words = [goesOn ? tail[language] : "", marked.words].filter { !$0.isEmpty }
    let under = paint(([marks] + words).joined(separator: " "), style)
    return [
      paint("\(gutter) |", .blue) + (excerpt.text.isEmpty ? "" : " \(excerpt.text)"),
      paint("\(margin) |", .blue) + " " + String(repeating: " ", count: excerpt.indent) + under,
    ]
  }
}
