package import Opgave

/// What the notes of a municipality say together.
package struct TownSurvey: Sendable {
  /// What is wrong between them, by note and line.
  package let findings: [TownFinding]
  /// The agreements, each with its life line; those of notes without an area or a day come last.
  package let agreements: [ListedAgreement]
}
