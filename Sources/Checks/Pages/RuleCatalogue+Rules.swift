extension RuleCatalogue {
  /// Every rule, in the order of the folders.
  static let all: [any Rule.Type] = [
    // Activities
    ActivityWithoutPlaceRule.self, ActivityWithoutTimeRule.self, PublicActivityInHomeRule.self,
    // Agreements
    AgreementDroppedWithoutReasonRule.self, AgreementIDInTwoAreasRule.self,
    AgreementIDTwiceRule.self, AgreementLikeAnotherRule.self, PerhapsFollowUpRule.self,
    AgreementMovedOftenRule.self,
    AgreementNotToldBackRule.self, AgreementOverdueRule.self,
    AgreementParkedRule.self, AgreementPassedAroundRule.self, AgreementStepBackRule.self,
    AgreementWithTwoOwnersRule.self,
    AgreementWithoutDateRule.self, AgreementWithoutOwnerRule.self, QuestionOpenTooLongRule.self,
    UnknownAgreementIDRule.self,
    // Files
    CollidingNamesRule.self, ControlCharactersRule.self, DiskFullRule.self, FileDeniedRule.self,
    FileErrorRule.self,
    FileIsBinaryRule.self, FileNotFoundRule.self, FileTooLargeRule.self, FolderNamedAsNoteRule.self,
    ForeignFilesRule.self, LinkNotFollowedRule.self, NameTooLongRule.self, NotAFileRule.self,
    NotAFolderRule.self, OtherEncodingRule.self, PassedOverRule.self, ReadOnlyRule.self,
    UnsafeFileNameRule.self,
    // Language
    JargonRule.self, StigmatisingWordRule.self,
    // Names
    UnknownAgreementStatusRule.self, UnknownAreaRule.self, UnknownKeyRule.self,
    UnknownNeighbourhoodRule.self, UnknownOrganisationRule.self, UnknownStatusRule.self,
    UnknownThemeRule.self,
    // Notes
    AmbiguousKitchenTableRule.self, CodeBlockRule.self, ColumnNotUnderstoodRule.self,
    ConflictingDateRule.self, CountFromTextRule.self,
    DateFromLetterRule.self, DateOrderRule.self, DuplicateConversationIDRule.self,
    DuplicateKeyRule.self, EmptyNoteRule.self, FutureDateRule.self, IgnoreWithoutReasonRule.self,
    ImpossibleDateRule.self, IndividualSupportTalkRule.self, KeptOutRule.self, LetterheadRule.self,
    LongStatementRule.self,
    MissingAreaRule.self, MissingDateRule.self, MissingKindRule.self,
    MissingSpaceAfterColonRule.self, NoteIsBinaryRule.self, NoteTooLargeRule.self,
    PartlyConfidentialRule.self, PerhapsNoConcernRule.self, PromisePerhapsRule.self,
    SecondConversationRule.self,
    SeveralAreasRule.self, SmartQuotesRule.self, StatementWithoutKindRule.self,
    TimeHalfReadRule.self, TOMLFrontmatterRule.self, UnclosedCodeBlockRule.self,
    UnclosedCommentRule.self, UnclosedFrontmatterRule.self,
    UnclosedQuoteRule.self, UnknownHeadingRule.self, UnreadableCountRule.self,
    UnreadableDateRule.self,
    UnusedIgnoreRule.self, WeekdayDisagreesRule.self, YAMLAliasRule.self, YAMLSyntaxRule.self,
    YAMLTabRule.self, YAMLTooDeepRule.self, YAMLTooLargeRule.self,
    // People
    ConversationLedAloneRule.self, ConversationWithoutStrengthRule.self,
    GroupMissedRepeatedlyRule.self, MissingAttendanceRule.self, TooMuchOnResidentsRule.self,
    // Privacy
    AccessCodeRule.self, AgeDetailRule.self, BankAccountRule.self, BirthDateRule.self,
    CaseworkRule.self,
    CategoryOfOneRule.self, CitizenServiceNumberRule.self, DebtDetailRule.self,
    DifferencingRule.self,
    EmailAddressRule.self,
    HealthDetailRule.self, HomeAddressRule.self, JusticeDetailRule.self, LicencePlateRule.self,
    MinorRule.self, OnePersonRule.self, OriginDetailRule.self, PersonNameRule.self,
    PhoneNumberRule.self,
    PhotoLinkRule.self, ReligionDetailRule.self, TalkOfFewRule.self,
    // Settings
    NeighbourhoodInTwoAreasRule.self, TooManyHeadlinesRule.self, UnknownCheckRule.self,
    UnknownSettingRule.self, WrongTypeRule.self, WrongValueRule.self,
  ]
}
