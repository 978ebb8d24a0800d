internal import Lexicons
internal import Words

/// What was asked for, and what the answer was: no.
extension BodyReader {
  /// Whether a line says that something is not to come which the note wishes or asks for further up:
  /// `een losloopveld`, and then `losloopveld gaat niet lukken, ligt te dicht op de school`.
  ///
  /// What nobody asked for and does not come either is what people complain of.
  func refusesWish(_ line: Line) -> Bool {
    guard line.holds(.states), line.sentences.count == 1, State.told(in: line)?.status == .dropped
    else { return false }
    let refused = Set(line.tellingWords().filter(\.isThing).map(\.hash))
    return !refused.isEmpty
      && conversation.signals.contains { signal in
        [.wish, .idea, .question].contains(signal.kind)
          && Line(signal.text).tellingWords().contains { $0.isThing && refused.contains($0.hash) }
      }
  }
}
