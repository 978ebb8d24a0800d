internal import Lexicons
internal import Words

/// Groups of whom a sentence says that nobody came, whatever the group is called: `niemand van het
/// mbo was er`, `uit de nieuwbouw heeft zich niemand aangemeld`, `geen kat van de appartementen`.
extension MissingGroups {
  /// Whether the line has a word for nobody.
  var hasNobody: Bool { line.tokens.indices.contains { nobody(at: $0) != nil } }

  /// The group that nobody came from, by a word for nobody and where they would be from.
  func nobody(in sentence: Range<Int>) -> String? {
    guard let nobody = sentence.lazy.compactMap({ self.nobody(at: $0) }).first else { return nil }
    let isTold = line.matches(of: .presence).contains {
      $0.value == "present" && sentence.contains($0.tokens.lowerBound)
        && !$0.tokens.overlaps(nobody)
    }
    let isTalk = line.matches(of: .talks).contains {
      ["talk", "unmet", "away"].contains($0.value) && sentence.contains($0.tokens.lowerBound)
    }
    // `niemand van de flat`, and no more
    let isBare =
      sentence.count < nobody.count + 8 && !sentence.contains(where: isFinite)
      && (sentence.lowerBound..<nobody.lowerBound).allSatisfy { line.holds(.groupOpeners, at: $0) }
    guard isTold || isTalk || isBare,
      let opening = opening(of: sentence, nobody),
      !sentence.contains(where: { line.isA(OutcomeWord.noMore, at: $0) })
    else { return nil }
    var last = opening + 1
    while last < sentence.upperBound, !isFinite(last), last != nobody.lowerBound,
      line.tokens[last].kind != .mark || line.tokens[last].isGlued,
      FunctionWord.role(of: line.tokens[last]) != .pronoun,
      !line.matches(of: .presence).contains(where: { $0.tokens.contains(last) }),
      !line.matches(of: .talks).contains(where: { $0.tokens.contains(last) })
    { last += 1 }
    while last > opening + 1, line.holds(.groupClosers, at: last - 1) { last -= 1 }
    let name = (opening + 1)..<last
    guard (1..<9).contains(name.count), name.contains(where: { isThing($0) }) else { return nil }
    return line.string(name)
  }

  /// Where the name of the group stands: behind `van` or `uit`, right behind the word for nobody or
  /// at the start of the sentence.
  private func opening(of sentence: Range<Int>, _ nobody: Range<Int>) -> Int? {
    if nobody.upperBound < sentence.upperBound, isFrom(nobody.upperBound) {
      return nobody.upperBound
    }
    let first = sentence.prefix { line.holds(.groupOpeners, at: $0) && !isFrom($0) }.count
    let start = sentence.lowerBound + first
    return start < nobody.lowerBound && isFrom(start) ? start : nil
  }

  private func isFrom(_ index: Int) -> Bool { line.isA(.cameFrom, at: index) }

  private func isThing(_ index: Int) -> Bool {
    line.tokens[index].kind == .number
      || line.tokens[index].isWord && FunctionWord.role(of: line.tokens[index]) == nil
  }

  /// The tokens of a word for nobody: `niemand`, `geen mens`, `geen kat`.
  private func nobody(at index: Int) -> Range<Int>? {
    if line.isA(.nobody, at: index) { return index..<(index + 1) }
    guard line.isA(.no, at: index), line.isA(.soul, at: index + 1)
    else { return nil }
    return index..<(index + 2)
  }
}

extension MissingGroups {
  /// Whether the first sentence of a line names people and says nothing of them: `Ouders met jonge kinderen`.
  static func isBareGroup(_ line: Line) -> Bool {
    guard let sentence = line.sentences.first, line.first(.groups, in: sentence) != nil else {
      return false
    }
    return !sentence.contains { index in
      switch FunctionWord.role(of: line.tokens[index]) {
      case .auxiliary, .modal, .passive: true
      case nil:
        line.first(.groups, in: index..<(index + 1)) == nil
          && Verb(line.tokens[index], in: line).map { $0.form == .present || $0.form == .past }
            ?? false
      default: false
      }
    }
  }
}
