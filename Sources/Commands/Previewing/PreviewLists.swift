internal import Diagnostics
internal import Files
internal import Notes
internal import PersonalData
internal import Publication
internal import Source

/// The lines of notes that the writer should look at, each with what opens the editor there.
struct PreviewLists {
  let compiled: Compilation
  let release: Release
  let editor: EditorLink
  let language: Language

  var all: [PreviewState.List] {
    [
      PreviewState.List(
        Bilingual(nl: "Niet begrepen", en: "Not understood"), notUnderstood,
        none: Bilingual(nl: "Alles is begrepen.", en: "Everything was understood."), in: language),
      PreviewState.List(
        Bilingual(nl: "Blijft binnen", en: "Stays inside"), held,
        none: Bilingual(
          nl: "Er blijft geen regel buiten de openbare edities.",
          en: "No line stays out of the public editions."), in: language),
      PreviewState.List(
        Bilingual(nl: "Meldingen", en: "Findings"), findings,
        none: Bilingual(nl: "Geen meldingen.", en: "No findings."), in: language),
    ]
  }

  private var notUnderstood: [PreviewState.Item] {
    let conversations = (compiled.intake.store?.readings ?? []).compactMap {
      reading -> Conversation? in
      if case .conversation(let conversation) = reading.outcome { conversation } else { nil }
    }
    return conversations.sorted { $0.note < $1.note }.flatMap { conversation in
      (conversation.account?.lines ?? []).map { line in
        item(conversation.note, line.line, line.text)
      }
    }
  }

  private var held: [PreviewState.Item] {
    release.areas.flatMap { area in
      let lines = area.lines.filter { $0.rule == .heldLines }.map { line in
        let words = line.codes.map { PersonalDataKind(rawValue: $0)?.words[language] ?? $0 }
        return item(
          line.note, line.line, words.joined(separator: "; "),
          code: line.codes.joined(separator: ", "))
      }
      let few = Set(area.lines.filter { $0.rule == .talksOfFew }.map(\.note)).sorted().map {
        item(
          $0, nil,
          Bilingual(
            nl: "te weinig bewoners, of hun aantal staat er niet bij",
            en: "too few residents, or their number is not given")[language])
      }
      return lines + few
    }
  }

  private var findings: [PreviewState.Item] {
    compiled.intake.log.told.filter { $0.diagnostic.severity >= .warning }.map { finding in
      PreviewState.Item(
        place: Self.place(placed(finding.path), finding.position?.line),
        link: link(finding.path, finding.position?.line),
        text: PlainText.line(finding.diagnostic.message[language]),
        code: "\(finding.diagnostic.code)")
    }
  }

  private func item(
    _ note: String, _ line: Int?, _ text: String, code: String? = nil
  ) -> PreviewState.Item {
    PreviewState.Item(
      place: Self.place(note, line), link: link(compiled.folder.path(of: note), line),
      text: PlainText.line(text), code: code)
  }

  /// The path of a note as the lists say it, of a path that a person would type.
  private func placed(_ path: String) -> String {
    let folder = compiled.folder
    return Path.relative(path, to: folder.notesBase) ?? Path.relative(path, to: folder.home) ?? path
  }

  private func link(_ path: String, _ line: Int?) -> String {
    editor.address(of: line, in: Disk.realPath(of: path) ?? path)
  }

  private static func place(_ path: String, _ line: Int?) -> String {
    PlainText.line(line.map { "\(path):\($0)" } ?? path)
  }
}
