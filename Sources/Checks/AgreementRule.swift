package import Diagnostics
package import Calendar
package import Municipality
package import Opgave

/// A rule about one agreement and all that later notes say of it.
package protocol AgreementRule: Rule {
  /// What is wrong with an agreement as it stands on a day.
  ///
  /// - Parameters:
  ///   - agreement: The agreement with its whole life line, judged on that day.
  ///   - circumstances: The day and the municipality's thresholds.
  /// - Returns: The step of the life line to point at, and the words; `nil` when all is well.
  static func check(
    _ agreement: Agreement, _ circumstances: AgreementCircumstances
  ) -> AgreementProblem?
}

/// The inputs of an ``AgreementRule`` besides the agreement.
package struct AgreementCircumstances: Sendable {
  package let day: CalendarDate
  package let gazetteer: Gazetteer
}

/// A problem of an agreement, and the note that shows it.
package struct AgreementProblem: Sendable {
  package let step: Agreement.Step
  package let message: Bilingual
  /// What to do; the remedy on the rule's page when `nil`.
  package let help: Bilingual?

  package init(_ step: Agreement.Step, nl: String, en: String, help: Bilingual? = nil) {
    self.step = step
    self.message = Bilingual(nl: nl, en: en)
    self.help = help
  }
}
