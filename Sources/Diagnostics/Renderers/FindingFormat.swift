/// A way to write down findings, by the name that `--format` takes.
package enum FindingFormat: String, Hashable, Sendable, CaseIterable {
  /// For people: see ``FullRenderer``.
  case full
  /// For editors, a line a finding: see ``ConciseRenderer``.
  case concise
  /// For programs, one document: see ``JSONRenderer``.
  case json
  /// For programs, a finding a line: see ``JSONLinesRenderer``.
  case jsonl
  /// Annotations in a run of GitHub Actions: see ``GitHubRenderer``.
  case github
  /// The Code Quality report of GitLab: see ``GitLabRenderer``.
  case gitlab
  /// SARIF 2.1.0, for code scanning: see ``SARIFRenderer``.
  case sarif
  /// JUnit XML, which every build server reads: see ``JUnitRenderer``.
  case junit

  /// Whether a person reads it, and no program.
  package var isForPeople: Bool { self == .full || self == .concise }

  /// The output for a report.
  ///
  /// - Parameters:
  ///   - report: What there is to tell.
  ///   - language: The language of sentences; `json` and `jsonl` have them in both.
  ///   - hasColour: Whether `full` is coloured; nothing else ever is.
  ///   - width: The places on a line that `full` keeps within; `nil` when lines are not broken.
  /// - Returns: All of it, as UTF-8.
  package func render(
    _ report: FindingReport, in language: Language, hasColour: Bool = false, width: Int? = nil
  ) -> [UInt8] {
    renderer(in: language, hasColour: hasColour, width: width).render(report)
  }

  private func renderer(
    in language: Language, hasColour: Bool, width: Int?
  ) -> any FindingRenderer {
    switch self {
    case .full: FullRenderer(language: language, hasColour: hasColour, width: width)
    case .concise: ConciseRenderer(language: language)
    case .json: JSONRenderer()
    case .jsonl: JSONLinesRenderer()
    case .github: GitHubRenderer(language: language)
    case .gitlab: GitLabRenderer(language: language)
    case .sarif: SARIFRenderer(language: language)
    case .junit: JUnitRenderer(language: language)
    }
  }
}
