extension RuleCatalogue {
  /// Every rule, in the order of the folders.
  static let all: [any Rule.Type] = [
    // Agreements
    AgreementOverdueRule.self, QuestionOpenTooLongRule.self,
    // Names
    UnknownThemeRule.self,
    // People
    ConversationWithoutStrengthRule.self,
  ]
}
