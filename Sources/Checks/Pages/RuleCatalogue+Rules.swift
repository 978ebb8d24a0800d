extension RuleCatalogue {
  /// Every rule with a check of its own, in the order of the folders.
  package static let checks: [any Rule.Type] = [
    // Activities
    ActivityWithoutPlaceRule.self, ActivityWithoutTimeRule.self, PublicActivityInHomeRule.self,
    // Agreements
    AgreementDroppedWithoutReasonRule.self, AgreementIDTwiceRule.self,
    AgreementLikeAnotherRule.self, AgreementMovedOftenRule.self, AgreementNotToldBackRule.self,
    AgreementOverdueRule.self, AgreementParkedRule.self, AgreementPassedAroundRule.self,
    AgreementWithTwoOwnersRule.self, AgreementWithoutDateRule.self,
    AgreementWithoutOwnerRule.self, PerhapsFollowUpRule.self, QuestionOpenTooLongRule.self,
    UnknownAgreementIDRule.self,
    // Language
    JargonRule.self, StigmatisingWordRule.self,
    // Names
    UnknownOrganisationRule.self,
    // Notes
    DateOrderRule.self, FutureDateRule.self, IgnoreWithoutReasonRule.self, UnusedIgnoreRule.self,
    // People
    ConversationLedAloneRule.self, ConversationWithoutStrengthRule.self,
    GroupMissedRepeatedlyRule.self, MissingAttendanceRule.self, TooMuchOnResidentsRule.self,
    // Privacy
    CategoryOfOneRule.self,
    // Settings
    UnknownCheckRule.self,
  ]
}
