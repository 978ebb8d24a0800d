extension RuleCatalogue {
  /// Every rule, in the order of the folders.
  static let all: [any Rule.Type] = [
    // Agreements
    AgreementDroppedWithoutReasonRule.self, AgreementIDInTwoAreasRule.self,
    AgreementIDTwiceRule.self, AgreementNotToldBackRule.self, AgreementOverdueRule.self,
    AgreementParkedRule.self, AgreementStepBackRule.self, AgreementWithTwoOwnersRule.self,
    AgreementWithoutDateRule.self, AgreementWithoutOwnerRule.self, QuestionOpenTooLongRule.self,
    UnknownAgreementIDRule.self,
    // Files
    CollidingNamesRule.self, DiskFullRule.self, FileDeniedRule.self, FileErrorRule.self,
    FileIsBinaryRule.self, FileNotFoundRule.self, FileTooLargeRule.self, FolderNamedAsNoteRule.self,
    ForeignFilesRule.self, LinkNotFollowedRule.self, NameTooLongRule.self, NotAFileRule.self,
    NotAFolderRule.self, OtherEncodingRule.self, ReadOnlyRule.self, UnsafeFileNameRule.self,
    // Names
    UnknownAgreementStatusRule.self, UnknownAreaRule.self, UnknownKeyRule.self,
    UnknownNeighbourhoodRule.self, UnknownStatusRule.self, UnknownThemeRule.self,
    // Notes
    AmbiguousKitchenTableRule.self, CodeBlockRule.self, CountFromTextRule.self,
    DateFromLetterRule.self,
    DuplicateConversationIDRule.self,
    DuplicateKeyRule.self, EmptyNoteRule.self, IgnoreWithoutReasonRule.self,
    ImpossibleDateRule.self, IndividualSupportTalkRule.self, LetterheadRule.self,
    SecondConversationRule.self, SeveralAreasRule.self, MissingAreaRule.self, MissingDateRule.self,
    MissingKindRule.self,
    MissingSpaceAfterColonRule.self, NoteIsBinaryRule.self, NoteTooLargeRule.self,
    PartlyConfidentialRule.self, PerhapsNoConcernRule.self, SmartQuotesRule.self,
    UnclosedFrontmatterRule.self, UnclosedQuoteRule.self, UnreadableCountRule.self,
    UnreadableDateRule.self, UnusedIgnoreRule.self, WeekdayDisagreesRule.self, YAMLAliasRule.self,
    YAMLSyntaxRule.self, YAMLTabRule.self, YAMLTooDeepRule.self, YAMLTooLargeRule.self,
    // People
    ConversationWithoutStrengthRule.self,
    // Settings
    NeighbourhoodInTwoAreasRule.self, TooManyHeadlinesRule.self, UnknownCheckRule.self,
    UnknownSettingRule.self,
    WrongTypeRule.self, WrongValueRule.self,
  ]
}
