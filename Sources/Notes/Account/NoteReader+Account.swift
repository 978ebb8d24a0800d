internal import Diagnostics
package import Source
internal import Words

extension NoteReader {
  /// Tells where the words of a note went.
  ///
  /// It looks from outside: at the text on the one side, and at what was made of it on the other,
  /// so that it does not depend on what a reader believes it took.
  ///
  /// - Parameters:
  ///   - file: The note.
  ///   - reading: What was made of it.
  ///   - tellsLines: Whether the lines with words that were not understood are told as well.
  /// - Returns: The account; `nil` for a note that is no conversation.
  package func account(
    of file: SourceFile, _ reading: NoteReading, tellsLines: Bool = false
  ) -> WordAccount? {
    guard let conversation = reading.conversation else { return nil }
    let (unread, bodyLine) = (reading.unread, reading.bodyLine)
    let comments = unread.asides.filter { $0.isClosed && $0.form != .footnote }.map(\.range)
    var comment = 0
    let code = Set(unread.codeBlocks.flatMap(\.lines))
    var books = NoteBooks(conversation, items: reading.items, untaken: reading.untaken)
    let told = reading.diagnostics.map(\.range)
    var account = WordAccount(tellsLines: tellsLines)
    for number in 1...max(1, file.lineCount) {
      let range = file.range(ofLine: number)
      let text = file.text(range)
      let (tokens, _) = Lexer.cut(text)
      guard tokens.contains(where: { $0.kind != .mark }) else { continue }
      let isCode = code.contains(number)
      // What the head says is taken or told of.
      let isField = number < bodyLine && !told.contains { $0.overlaps(range) }
      var leftovers: LineLeftovers?
      let utf8 = Array(text.utf8)
      let words = tokens.indices.compactMap { index -> (String, WordAccount.Place)? in
        let token = tokens[index]
        guard token.kind != .mark else { return nil }
        let word = String(decoding: utf8[token.range], as: UTF8.self)
        if let place = books.place(of: token, onLine: number) { return (word, place) }
        if isCode { return (word, .notUnderstood) }
        if isField { return (word, .field) }
        let offset = range.lowerBound + token.start
        while comment < comments.count, comments[comment].upperBound <= offset { comment += 1 }
        if comment < comments.count, comments[comment].contains(offset) { return (word, .noise) }
        let left = leftovers ?? LineLeftovers(text, gazetteer)
        leftovers = left
        return (word, left.place(of: index))
      }
      account.add(words, onLine: number)
    }
    return account
  }
}
