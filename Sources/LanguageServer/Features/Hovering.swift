internal import Calendar
internal import Checks
internal import Diagnostics
internal import Municipality
internal import Notes
internal import Opgave
internal import Source

/// The hover text at a place.
struct Hovering {
  let view: NoteView
  private let checkup: Checkup

  init(_ view: NoteView, _ checkup: Checkup) {
    self.view = view
    self.checkup = checkup
  }

  func hover(at position: LSP.Position) -> LSP.Hover? {
    let (offset, line) = (view.offset(position), view.line(position))
    if let mark = AgreementMark.places(in: view.file, view.file.range(ofLine: line)).first(where: {
      $0.range.lowerBound <= offset && offset <= $0.range.upperBound
    }), let life = lifeLine(of: mark.name) {
      return hover([life], view.range(mark.range))
    }
    let understood =
      view.isHead(line)
      ? field(onLine: line) : statements(around: line) + themeWords(at: offset, onLine: line)
    return hover(understood + pages(at: offset, onLine: line), nil)
  }

  private func hover(_ parts: [String], _ range: LSP.Range?) -> LSP.Hover? {
    guard !parts.isEmpty else { return nil }
    return LSP.Hover(
      contents: LSP.MarkupContent(value: parts.joined(separator: "\n\n---\n\n")), range: range)
  }

  // MARK: Agreements

  /// The whole life line of an agreement, each step with the note that tells it.
  private func lifeLine(of name: String) -> String? {
    let key = AgreementMark.key(name)
    let found = checkup.agreements.first { AgreementMark.key($0.agreement.id) == key }
    guard let item = found else { return nil }
    let (agreement, words) = (item.agreement, AgreementWords(view.language))
    let head =
      "**\(words.mark(agreement))** \(agreement.text)  \n"
      + "\(words.owners(agreement.owners)); \(words.standing(item))"
    let steps = agreement.lifeLine.map { event in
      let place = view.desk.location(of: event.origin.note).map(DocumentURI.of) ?? ""
      let link = "[\(event.origin.note):\(event.origin.line)](\(place)#L\(event.origin.line))"
      return "- \(words.dates.shortDay(event.date)): \(words.turn(event.turn)) (\(link))"
    }
    return ([head, ""] + steps).joined(separator: "\n")
  }

  // MARK: Findings

  /// The pages of the rules that found something at a place.
  private func pages(at offset: Int, onLine line: Int) -> [String] {
    var seen: Set<Diagnostic.Code> = []
    return (checkup.findings[view.location] ?? []).filter { finding in
      guard finding.suppression == nil, let place = finding.place else { return false }
      let isHere =
        place.bytes.isEmpty
        ? place.start.line == line
        : place.bytes.lowerBound <= offset && offset <= place.bytes.upperBound
      return isHere && seen.insert(finding.code).inserted
    }.compactMap { finding in
      guard let page = RuleCatalogue.standard.page(finding.code) else { return nil }
      let language = view.language
      return
        "`\(page.code)` \(page.title[language])\n\n\(page.what[language])\n\n\(page.why[language])"
    }
  }
}
