internal import Diagnostics
package import Calendar
package import Municipality
package import Notes
package import Opgave
internal import Source

/// Checks what notes say together: agreements over time, and areas as a whole.
package struct TownCheck: Sendable {
  private let gazetteer: Gazetteer
  private let day: CalendarDate
  private let agreementRules: [any AgreementRule.Type]
  private let areaRules: [any AreaRule.Type]
  private var placed: Aggregator
  /// Conversations that lack an area or a day, so that their agreements are looked at as well.
  private var strays: Aggregator
  private var missed: [String: [CheckedArea.MissedGroup]] = [:]

  package init(
    _ gazetteer: Gazetteer, on day: CalendarDate, _ selection: RuleSelection,
    from catalogue: RuleCatalogue = .standard
  ) {
    self.gazetteer = gazetteer
    self.day = day
    agreementRules = catalogue.agreementRules.filter { selection.contains($0.page.code) }
    areaRules = catalogue.areaRules.filter { selection.contains($0.page.code) }
    placed = Aggregator(gazetteer, period: nil, referenceDate: day)
    var anywhere = gazetteer.municipality
    anywhere.areas = []
    strays = Aggregator(Gazetteer(anywhere), period: nil, referenceDate: day)
  }

  package mutating func add(_ conversation: Conversation) {
    guard let area = conversation.area, let date = conversation.date else {
      var stray = conversation
      stray.area = conversation.note
      stray.date = conversation.date ?? day
      return strays.add(stray)
    }
    placed.add(conversation)
    for group in conversation.notReached {
      missed[area, default: []].append(
        CheckedArea.MissedGroup(words: group, note: conversation.note, date: date))
    }
  }

  /// Takes in the text that people agreed on for an area, as far as it speaks of agreements.
  package mutating func add(_ text: AgreedText, area: String) {
    placed.add(text, area: area)
  }

  /// All that shows between the notes that came in.
  package func finish() -> TownSurvey {
    let (areas, between) = placed.areas()
    var findings = between.map {
      TownFinding(note: $0.path, line: $0.position?.line, diagnostic: $0.diagnostic)
    }
    var agreements: [ListedAgreement] = []
    for opgave in areas {
      for agreement in opgave.agreements { findings += check(agreement) }
      agreements += opgave.listedAgreements(on: day)
      findings += check(
        CheckedArea(
          opgave: opgave, missed: missedGroups(in: opgave.id),
          municipality: gazetteer.municipality, day: day))
    }
    for opgave in strays.areas().areas {
      for agreement in opgave.agreements { findings += check(agreement) }
      agreements += opgave.listedAgreements(on: day)
    }
    findings.sort {
      ($0.note, $0.line ?? 0, $0.diagnostic.code) < ($1.note, $1.line ?? 0, $1.diagnostic.code)
    }
    return TownSurvey(findings: findings, agreements: agreements)
  }

  private func missedGroups(in area: String) -> [CheckedArea.MissedGroup] {
    missed[area, default: []].sorted { ($0.date, $0.note, $0.words) < ($1.date, $1.note, $1.words) }
  }

  private func check(_ agreement: Agreement) -> [TownFinding] {
    let circumstances = AgreementCircumstances(day: day, gazetteer: gazetteer)
    return agreementRules.compactMap { rule in
      guard let problem = rule.check(agreement, circumstances) else { return nil }
      return TownFinding(
        note: problem.step.origin.note, line: problem.step.origin.line,
        diagnostic: diagnostic(rule.page, problem.message, problem.help))
    }
  }

  private func check(_ area: CheckedArea) -> [TownFinding] {
    areaRules.flatMap { rule in
      rule.check(area).map { problem in
        TownFinding(
          note: problem.note, line: problem.line, words: problem.words,
          diagnostic: diagnostic(rule.page, problem.message, problem.help),
          correction: problem.correction)
      }
    }
  }

  private func diagnostic(
    _ page: RulePage, _ message: Bilingual, _ help: Bilingual?
  ) -> Diagnostic {
    Diagnostic(
      page.code, page.severity, at: 0..<0, nl: message.nl, en: message.en,
      help: help ?? page.remedy)
  }
}
