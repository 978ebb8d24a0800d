internal import Diagnostics
internal import Words

/// The completions at a place.
struct Completion {
  /// The most that is offered at once.
  private static let most = 60

  /// Something that may be put in the place of what was typed.
  struct Candidate {
    var label: String
    /// What is put there.
    var text: String
    var kind: LSP.CompletionItem.Kind
    var detail: String? = nil
    var documentation: String? = nil
    /// Other names by which it is found.
    var names: [String] = []

    /// The same behind a sign, which the writer typed already.
    func behind(_ sign: String) -> Candidate {
      var candidate = self
      candidate.label = sign + label
      return candidate
    }
  }

  let view: NoteView
  let checkup: Checkup

  init(_ view: NoteView, _ checkup: Checkup) {
    self.view = view
    self.checkup = checkup
  }

  /// The candidates at a place, the likeliest first; `nil` where there are none to offer.
  func list(at position: LSP.Position) -> LSP.CompletionList? {
    let end = view.text.offset(of: position)
    let start = view.text.range(ofLine: view.text.line(at: end)).lowerBound
    let before = String(decoding: view.text.bytes[start..<end], as: UTF8.self)
    let context = CompletionContext(
      before, isHead: view.isHead(view.line(position)), isSettings: view.role == .settings)
    guard let context else { return nil }
    let typed = context.typed
    let range = view.text.range(end - typed.utf8.count..<end)
    let found = candidates(for: context).compactMap { candidate in
      best(typed, candidate).map { (match: $0, candidate: candidate) }
    }
    // Of equals, the order in which they are known is kept.
    let sorted = found.enumerated().sorted {
      typed.isEmpty || $0.element.match == $1.element.match
        ? $0.offset < $1.offset : $0.element.match < $1.element.match
    }
    let items = sorted.prefix(Self.most).enumerated().map { place, found in
      let candidate = found.element.candidate
      return LSP.CompletionItem(
        label: candidate.label, kind: candidate.kind, detail: candidate.detail,
        documentation: candidate.documentation.map { LSP.MarkupContent(value: $0) },
        sortText: String(1000 + place), filterText: typed.isEmpty ? candidate.text : typed,
        textEdit: LSP.TextEdit(range: range, newText: candidate.text))
    }
    return LSP.CompletionList(items: Array(items))
  }

  /// How well the best of its names fits; letters here and there are looked for in its label alone.
  private func best(_ typed: String, _ candidate: Candidate) -> FuzzyMatch? {
    let others = candidate.names.compactMap { FuzzyMatch(typed, in: $0) }.filter { !$0.isScattered }
    return ([FuzzyMatch(typed, in: candidate.label)].compactMap(\.self) + others).min()
  }

  private func candidates(for context: CompletionContext) -> [Candidate] {
    switch context.kind {
    case .key: keys
    case .value(let key): values(of: key)
    case .heading: headings
    case .theme: themes.map { $0.behind("#") }
    case .owner: parties(Folding.slug).map { $0.behind("@") }
    case .partner: parties { $0 }
    case .mark: marks.map { $0.behind("^") }
    case .box: boxes
    case .state: states
    }
  }
}
