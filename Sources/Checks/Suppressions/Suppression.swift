package import Diagnostics
package import Source

/// A comment that takes findings away, with the reason why.
///
/// `<!-- wijk: negeer CODE: reden -->` behind a line is about that line; on a line of its own it
/// is about the block below it, down to the next empty line. Where personal data is concerned it
/// is about one line alone. In frontmatter and `wijk.yml` the same is written as
/// `# wijk: negeer CODE: reden`. English is `ignore`. A finding about the note as a whole is taken
/// away by a comment anywhere in it.
package struct Suppression: Hashable, Sendable {
  package let codes: [Diagnostic.Code]
  package let reason: String
  /// The lines it is about, counted from one.
  package let lines: ClosedRange<Int>
  /// The comment itself.
  package let range: ByteRange
  /// What to cut out to be rid of it: with the spaces before it, or the whole line that it fills.
  ///
  /// `nil` where it runs on over many lines, of which most were never meant to be in it.
  package let removal: ByteRange?

  /// The lines on which it takes a code away; where personal data is concerned it is one.
  package func lines(about code: Diagnostic.Code) -> ClosedRange<Int> {
    let isPrivacy = RuleCatalogue.standard.page(code)?.topic == .privacy
    return isPrivacy ? lines.lowerBound...lines.lowerBound : lines
  }

  /// Whether it takes away a finding with a code, on a line or about the whole file.
  package func covers(_ code: Diagnostic.Code, line: Int?) -> Bool {
    codes.contains(code) && (line.map(lines(about: code).contains) ?? true)
  }
}
