internal import Calendar
internal import Diagnostics
internal import Municipality
internal import Notes
internal import Opgave
internal import Words

// MARK: - The head

extension Completion {
  private var municipality: Municipality { view.desk.gazetteer.municipality }

  /// The keys that are not there yet.
  var keys: [Candidate] {
    if view.role == .settings { return settings }
    let used = usedKeys(upTo: (view.reading?.bodyLine ?? 1) - 1)
    return HeadField.all.filter { field in !field.names.contains(where: used.contains) }.map {
      field in
      Candidate(
        label: field.name[view.language], text: "\(field.name[view.language]): ", kind: .field,
        documentation: field.what[view.language], names: field.names)
    }
  }

  private var settings: [Candidate] {
    let used = usedKeys(upTo: view.text.lineCount)
    return SettingKey.allCases.filter { key in !key.names.contains(where: used.contains) }.map {
      key in
      Candidate(
        label: key.name[view.language], text: "\(key.name[view.language]): ", kind: .field,
        documentation: key.what[view.language], names: key.names)
    }
  }

  private func usedKeys(upTo count: Int) -> Set<String> {
    let lines = 0..<min(max(count, 0), view.text.lineCount)
    return Set(lines.map { Folding.key(view.text.line($0).prefix { $0 != ":" }) })
  }

  func values(of key: String) -> [Candidate] {
    switch HeadField.named(key)?.value {
    case .area: areas
    case .neighbourhoods: neighbourhoods
    case .themes: themes
    case .parties: parties { $0 }
    case .answer: value(Bilingual(nl: "ja", en: "yes")) + value(Bilingual(nl: "nee", en: "no"))
    case .words(let words): words.flatMap(value)
    case .day: [day]
    case .text, .people, nil: []
    }
  }

  private func value(_ word: Bilingual) -> [Candidate] {
    [Candidate(label: word[view.language], text: word[view.language], kind: .value)]
  }

  private var day: Candidate {
    let words = DateStyle(isDutch: view.language == .dutch).day(view.desk.day)
    return Candidate(
      label: "\(view.desk.day)", text: "\(view.desk.day)", kind: .value, detail: words)
  }

  private var areas: [Candidate] {
    municipality.areas.map { area in
      Candidate(
        label: area.name, text: area.id, kind: .folder, detail: area.id,
        names: [area.id] + area.aliases)
    }
  }

  /// The neighbourhoods, those of the area of the note first.
  private var neighbourhoods: [Candidate] {
    let own = view.conversation?.area
    let areas =
      municipality.areas.filter { $0.id == own } + municipality.areas.filter { $0.id != own }
    return areas.flatMap { area in
      area.neighbourhoods.map {
        Candidate(
          label: $0.name, text: $0.name, kind: .folder, detail: area.name, names: $0.aliases)
      }
    }
  }
}

// MARK: - The body

extension Completion {
  var headings: [Candidate] {
    SectionHeading.all.map {
      Candidate(
        label: $0[view.language], text: $0[view.language], kind: .module, names: [$0.nl, $0.en])
    }
  }

  /// The themes, each with its id.
  var themes: [Candidate] {
    municipality.themes.map { theme in
      Candidate(
        label: theme.id, text: theme.id, kind: .keyword,
        detail: theme.name[view.language],
        names: [theme.name.nl, theme.name.en] + theme.words.prefix(40))
    }
  }

  /// The parties, each with its name as it is written here.
  func parties(_ written: (String) -> String) -> [Candidate] {
    let known = Dictionary(
      municipality.organisations.map { ($0.name, $0.aliases) },
      uniquingKeysWith: { first, _ in first })
    return view.desk.gazetteer.partyNames.map { name in
      Candidate(
        label: written(name), text: written(name), kind: .reference,
        detail: written(name) == name ? nil : name, names: [name] + (known[name] ?? []))
    }
  }

  /// The marks of agreements that are open, those of the area of the note and the oldest first.
  var marks: [Candidate] {
    let words = AgreementWords(view.language)
    let own = view.conversation?.area
    let open = checkup.agreements.filter { $0.agreement.isMarked && $0.agreement.status.isOpen }
    return (open.filter { $0.area.id == own } + open.filter { $0.area.id != own }).map { item in
      let agreement = item.agreement
      let since = words.say("sinds ", "since ") + words.dates.shortDay(agreement.since)
      return Candidate(
        label: agreement.id, text: agreement.id, kind: .reference,
        detail: agreement.text,
        documentation: "\(item.area.name), \(since): \(words.standing(item))",
        names: [agreement.text])
    }
  }

  var boxes: [Candidate] {
    [AgreementStatus.agreed, .running, .waiting, .done, .dropped].map { status in
      Candidate(
        label: status.box, text: "\(status.box) ", kind: .keyword,
        detail: status.word[view.language], names: [status.word.nl, status.word.en])
    }
  }

  /// What may be said of an agreement between brackets.
  var states: [Candidate] {
    let isDutch = view.language == .dutch
    let done = NoteEdit.doneWords(view.desk.day, isDutch: isDutch)
    let told = done.replacing(
      isDutch ? "gedaan" : "done", with: isDutch ? "teruggekoppeld" : "told back")
    let words =
      isDutch
      ? ["(voor ", done, told, "(wacht op ", "(wensenlijst)", "(niet voor het verslag)"]
      : ["(by ", done, told, "(waiting for ", "(wish list)", "(not for the report)"]
    return words.map { Candidate(label: $0, text: $0, kind: .keyword) }
  }
}
