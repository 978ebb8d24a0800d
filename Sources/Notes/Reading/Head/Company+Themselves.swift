internal import Lexicons
internal import Words

/// What parties do together, and not at the talk: `De school organiseert samen met de club een dag`.
extension Company.Opening {
  /// Whether the sentence tells what a party does by itself, now or with a thing of its own.
  ///
  /// The talk is told of in the past, by the writer, or by its name.
  var tellsOfThemselves: Bool {
    guard !line.tokens.indices.contains(where: { isNamedWriter($0) || isTalk($0) }) else {
      return false
    }
    let cues = line.matches(of: .company).filter { $0.value == "with" || $0.value == "prep" }
    let isNow = line.tokens.indices.contains { tellsOfNow($0) }
    let isTogether = cues.contains { line.isA(.with, at: $0.tokens.upperBound - 1) }
    if isTogether, didToThing(cues) { return true }
    // `helpt mee met de markt`, `krijgt hulp van Kompas`; `Kompas en de wijkagent lopen mee` is told
    // of the talk.
    return isNow
      && cues.contains {
        isPreposition($0.tokens.upperBound - 1) || isPreposition($0.tokens.upperBound)
      }
  }

  private func isPreposition(_ index: Int) -> Bool {
    index < line.tokens.count
      && FunctionWord.role(of: line.tokens[index])?.isPreposition ?? false
  }

  private func isNamedWriter(_ index: Int) -> Bool {
    line.isA(.teller, at: index)
  }

  private func isTalk(_ index: Int) -> Bool {
    line.isA(.thisTalk, at: index)
      || line.matches(of: .company).contains {
        $0.value == "talk" && $0.tokens.contains(index)
      }
  }

  /// Whether a word is a verb of how things are, or of what somebody wants.
  private func tellsOfNow(_ index: Int) -> Bool {
    switch FunctionWord.role(of: line.tokens[index]) {
    case .modal: return !OutcomeWord.former.holds(line.tokens[index].hash)
    case nil: break
    default: return false
    }
    let isOfParty = parties.contains { $0.contains(index) }
    switch Verb(line.tokens[index], in: line)?.form {
    case .present: return !isOfParty
    case .infinitive: return parties.contains { $0.upperBound == index }
    default: return false
    }
  }

  /// Whether a party has done something to a thing: `heeft het dak gerepareerd samen met …`.
  private func didToThing(_ cues: [Match]) -> Bool {
    line.tokens.indices.contains { index in
      guard line.isA(.have, at: index),
        parties.contains(where: { $0.upperBound == index })
      else { return false }
      return line.tokens.indices.contains { other in
        other > index && Verb(line.tokens[other], in: line)?.form == .participle
          && !cues.contains { $0.tokens.contains(other) }
      }
    }
  }
}
