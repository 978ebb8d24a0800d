package import Diagnostics
package import Municipality

/// The rules that are asked for, and the severity of each.
package struct RuleSelection: Hashable, Sendable {
  /// A word that names no rule and no topic.
  package struct UnknownRule: Error, Hashable, Sendable {
    package let name: String
    package let nearest: String?
  }

  /// The rules asked for by name; `nil` for all of them.
  private let selected: Set<Diagnostic.Code>?
  private let ignored: Set<Diagnostic.Code>
  private let severities: [Diagnostic.Code: Diagnostic.Severity]

  /// Chooses rules.
  ///
  /// - Parameters:
  ///   - selected: Codes or topics to look for; everything when empty.
  ///   - ignored: Codes or topics to leave out.
  ///   - settings: The weights that `wijk.yml` gives. A rule that is off there is on again when
  ///     it is asked for by name.
  ///   - catalogue: The rules to choose from.
  /// - Throws: ``UnknownRule`` for the first word that names nothing.
  package init(
    selecting selected: [String] = [], ignoring ignored: [String] = [],
    settings: [CheckSetting] = [], from catalogue: RuleCatalogue = .standard
  ) throws(UnknownRule) {
    let own = RuleSelection(settings: settings)
    var chosen: Set<Diagnostic.Code> = []
    for name in selected { chosen.formUnion(try catalogue.codes(named: name)) }
    var left = selected.isEmpty ? own.ignored : []
    for name in ignored { left.formUnion(try catalogue.codes(named: name)) }
    self.selected = selected.isEmpty ? nil : chosen
    self.ignored = left
    severities = own.severities
  }

  /// Takes all rules that the settings do not switch off, each as severe as they say.
  package init(settings: [CheckSetting]) {
    var off: Set<Diagnostic.Code> = []
    var severities: [Diagnostic.Code: Diagnostic.Severity] = [:]
    for setting in settings {
      severities[setting.code] = setting.severity
      if setting.severity == nil { off.insert(setting.code) } else { off.remove(setting.code) }
    }
    selected = nil
    ignored = off
    self.severities = severities
  }

  package func contains(_ code: Diagnostic.Code) -> Bool {
    (selected?.contains(code) ?? true) && !ignored.contains(code)
  }

  /// How severe a diagnostic is for this municipality; `nil` when nobody asked for it.
  package func severity(of diagnostic: Diagnostic) -> Diagnostic.Severity? {
    guard contains(diagnostic.code) else { return nil }
    return severities[diagnostic.code] ?? diagnostic.severity
  }
}

extension RuleCatalogue {
  /// The codes that a word names: one rule, or all rules of a topic.
  ///
  /// - Throws: ``RuleSelection/UnknownRule``, with the nearest name.
  func codes(named name: String) throws(RuleSelection.UnknownRule) -> Set<Diagnostic.Code> {
    let name = name.lowercased()
    if let topic = RulePage.Topic(rawValue: name) {
      return Set(pages.filter { $0.topic == topic }.map(\.code))
    }
    let code = Diagnostic.Code(stringLiteral: name)
    guard page(code) != nil else {
      throw RuleSelection.UnknownRule(name: name, nearest: nearest(to: name))
    }
    return [code]
  }
}
