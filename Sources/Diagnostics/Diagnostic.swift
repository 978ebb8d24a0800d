package import Source

/// One thing the reader of a file should know, and what to do about it.
///
/// A diagnostic is plain data: it knows no path, no terminal and no language. The
/// same value prints in a shell, travels in JSON and compares equal in a test.
package struct Diagnostic: Hashable, Sendable {
  /// The stable name of a kind of diagnostic, such as `unknown-theme`.
  package struct Code: Hashable, Sendable, Comparable, ExpressibleByStringLiteral,
    CustomStringConvertible
  {
    package let description: String

    package init(stringLiteral name: String) { description = name }

    package static func < (lhs: Self, rhs: Self) -> Bool { lhs.description < rhs.description }
  }

  /// How much a report suffers: not at all, it is poorer, or it is wrong or missing.
  package enum Severity: String, Hashable, Sendable, Comparable, Codable, CaseIterable {
    case hint, warning, error

    package static func < (lhs: Self, rhs: Self) -> Bool { lhs.rank < rhs.rank }

    private var rank: Int {
      switch self {
      case .hint: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// A second place that explains the first.
  package struct Note: Hashable, Sendable {
    package let range: ByteRange
    package let message: Bilingual

    package init(_ message: Bilingual, at range: ByteRange) {
      self.range = range
      self.message = message
    }
  }

  /// An edit that resolves the diagnostic when applied.
  package struct Fix: Hashable, Sendable {
    package let title: Bilingual
    package let range: ByteRange
    package let replacement: String
    /// Whether applying it can never change what the writer meant.
    package let isSafe: Bool

    package init(
      _ title: Bilingual, replacing range: ByteRange, with replacement: String, isSafe: Bool = true
    ) {
      self.title = title
      self.range = range
      self.replacement = replacement
      self.isSafe = isSafe
    }
  }

  package let code: Code
  package var severity: Severity
  package let range: ByteRange
  /// What is wrong, in one clause without a full stop.
  package let message: Bilingual
  package var notes: [Note]
  /// What to do about it, in the imperative.
  package var help: Bilingual?
  package var fix: Fix?

  package init(
    _ code: Code,
    _ severity: Severity,
    at range: ByteRange,
    nl: String,
    en: String,
    notes: [Note] = [],
    help: Bilingual? = nil,
    fix: Fix? = nil
  ) {
    self.code = code
    self.severity = severity
    self.range = range
    self.message = Bilingual(nl: nl, en: en)
    self.notes = notes
    self.help = help
    self.fix = fix
  }
}
