extension RuleCatalogue {
  /// Every rule, in the order of the folders.
  static let all: [any Rule.Type] = [
    // Agreements
    AgreementOverdueRule.self, QuestionOpenTooLongRule.self,
    // Notes
    IgnoreWithoutReasonRule.self, UnusedIgnoreRule.self,
    // Names
    UnknownThemeRule.self,
    // People
    ConversationWithoutStrengthRule.self,
  ]
}
