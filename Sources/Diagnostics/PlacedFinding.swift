package import Source

/// A finding with all that a format can tell of it, worked out while its file was at hand.
///
/// It holds no more of the note than the lines around the place, and in those personal data
/// is blotted out; so what is made of it can be shown to anybody who may see the note's name.
package struct PlacedFinding: Hashable, Sendable {
  /// Where something is, in both ways of counting.
  package struct Place: Hashable, Sendable {
    package let start: Position
    /// The position behind the last character.
    package let end: Position
    /// The UTF-8 bytes, from the first byte of the file.
    package let bytes: ByteRange

    package init(start: Position, end: Position, bytes: ByteRange) {
      self.start = start
      self.end = end
      self.bytes = bytes
    }
  }

  /// A second place that explains the first.
  package struct Note: Hashable, Sendable {
    package let message: Bilingual
    package let place: Place
    package let line: ShownLine

    package init(message: Bilingual, place: Place, line: ShownLine) {
      self.message = message
      self.place = place
      self.line = line
    }
  }

  /// An edit that resolves the finding.
  package struct Fix: Hashable, Sendable {
    package let title: Bilingual
    package let place: Place
    package let replacement: String
    package let isSafe: Bool

    package init(title: Bilingual, place: Place, replacement: String, isSafe: Bool) {
      self.title = title
      self.place = place
      self.replacement = replacement
      self.isSafe = isSafe
    }
  }

  /// Why a finding does not count.
  package enum Suppression: Hashable, Sendable {
    /// A comment in the note, with its reason.
    case comment(reason: String)
    /// It stood in the baseline.
    case baseline
  }

  /// The path from the folder in which the command runs.
  package let path: String
  package let code: Diagnostic.Code
  package let severity: Diagnostic.Severity
  package let message: Bilingual
  package let help: Bilingual?
  /// `nil` when it concerns the file as a whole.
  package let place: Place?
  /// The line the place starts on; empty without a place.
  package let line: ShownLine
  package let notes: [Note]
  package let fix: Fix?
  /// Sixteen hexadecimal digits that stay the same when other lines of the note change.
  package let fingerprint: String
  /// The same, and also when the note gets another name.
  package let wordsMark: String
  package var suppression: Suppression?

  package init(
    path: String, code: Diagnostic.Code, severity: Diagnostic.Severity, message: Bilingual,
    help: Bilingual?, place: Place?, line: ShownLine, notes: [Note] = [], fix: Fix? = nil,
    fingerprint: String, wordsMark: String = "", suppression: Suppression? = nil
  ) {
    self.path = path
    self.code = code
    self.severity = severity
    self.message = message
    self.help = help
    self.place = place
    self.line = line
    self.notes = notes
    self.fix = fix
    self.fingerprint = fingerprint
    self.wordsMark = wordsMark
    self.suppression = suppression
  }
}

extension PlacedFinding: Comparable {
  /// By path, then by place, then by code: the order in which a person walks through them.
  package static func < (left: Self, right: Self) -> Bool {
    if left.path != right.path { return left.path < right.path }
    let (one, other) = (left.place?.bytes.lowerBound ?? -1, right.place?.bytes.lowerBound ?? -1)
    if one != other { return one < other }
    if left.code != right.code { return left.code < right.code }
    return left.message.nl < right.message.nl
  }
}
