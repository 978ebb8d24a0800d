internal import Notes
internal import Source

/// The parts of a note that can be folded: its head, and what stands under each heading.
struct FoldingRanges {
  private let view: NoteView

  init(_ view: NoteView) { self.view = view }

  var ranges: [LSP.FoldingRange] {
    let body = view.reading?.bodyLine ?? 1
    let headings = HeadingLines.all(in: view.file, from: body)
    var ranges = body > 2 ? [fold(1, body - 1)] : []
    for (index, heading) in headings.enumerated() {
      let next = headings[(index + 1)...].first { $0.level <= heading.level }?.line
      ranges.append(fold(heading.line, (next ?? view.file.lineCount + 1) - 1))
    }
    return ranges.filter { $0.endLine > $0.startLine }
  }

  /// A fold of some lines, counted from one, without the empty ones at its end.
  private func fold(_ first: Int, _ last: Int) -> LSP.FoldingRange {
    var last = last
    while last > first, view.file.range(ofLine: last).isEmpty { last -= 1 }
    return LSP.FoldingRange(startLine: first - 1, endLine: last - 1)
  }
}
