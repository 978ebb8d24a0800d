internal import Source

/// Lines that a note keeps out by what stands around them: `<div class="intern">` … `</div>`,
/// `!!! intern`, `::: intern` … `:::`, `#+begin_intern` … `#+end_intern`, or a comment such as
/// `<!-- begin intern -->` (rule R11).
struct KeptOutBlock: Hashable, Sendable {
  /// The lines, counted from one, with those that open and close them.
  var lines: ClosedRange<Int>
  /// The words that keep them out, and the bytes of the line they stand in.
  var mark: KeptOut
}
