internal import Lexicons
internal import Words

/// A part of a statement that says one thing.
struct StatementPart {
  /// The tokens of one sentence, or of some that belong together.
  var tokens: Range<Int>
  /// What it is for; `nil` when the words do not show it.
  var kind: SentenceKind?
  /// Whether it may promise something, though that is not its kind.
  var mayPromise = false

  /// The things that a line says, each with what it is for.
  ///
  /// A sentence that shows no kind, and goes on about the one before it (`Dat is sinds de zomer
  /// zo`), belongs to that; in an item of a list every such sentence does.
  static func parts(
    of line: Line, isItem: Bool, parties: () -> [Range<Int>]
  ) -> [StatementPart] {
    var parts: [StatementPart] = []
    var sentences = SentenceParts.parts(of: line)[...]
    while var sentence = sentences.popFirst() {
      var reader = SentenceReader(line, sentence, parties: parties)
      // `Fietsdiefstal? Nee, nul aangiftes`: what is asked is what the answer is about.
      if let answer = sentences.first, reader.isTopic {
        sentences.removeFirst()
        sentence = sentence.lowerBound..<answer.upperBound
        reader = SentenceReader(line, sentence, parties: parties)
      }
      let kind = reader.kind
      if let last = parts.last, last.kind != .promise, kind != .promise,
        (kind == nil || kind == last.kind) && goesOn(line, sentence)
          || kind == nil && (isItem || last.kind == nil)
      {
        parts[parts.count - 1].tokens = last.tokens.lowerBound..<sentence.upperBound
        parts[parts.count - 1].mayPromise = last.mayPromise || reader.isPerhapsPromise(of: parties)
      } else {
        parts.append(
          StatementPart(
            tokens: sentence, kind: kind, mayPromise: reader.isPerhapsPromise(of: parties)))
      }
    }
    return parts
  }

  /// Whether a sentence begins with a word that points back.
  private static func goesOn(_ line: Line, _ sentence: Range<Int>) -> Bool {
    guard let first = sentence.first(where: { line.tokens[$0].isWord }) else { return true }
    return line.first(.turns, in: first..<(first + 1))?.value == "back"
  }
}
