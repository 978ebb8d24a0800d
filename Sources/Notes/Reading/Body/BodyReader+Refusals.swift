internal import Lexicons
internal import Words

/// What was asked for, and what the answer was: no.
extension BodyReader {
  /// Whether a line says that something is not to come which the note wishes or asks for further up:
  /// `een losloopveld`, and then `losloopveld gaat niet lukken, ligt te dicht op de school`.
  ///
  /// What nobody asked for and does not come either is what people complain of.
  mutating func refusesWish(_ line: Line) -> Bool {
    guard line.holds(.states), line.sentences.count == 1, State.told(in: line)?.status == .dropped
    else { return false }
    // Each wish is cut once, however many lines refuse something.
    for signal in conversation.signals[signalsAsked...]
    where [.wish, .idea, .question].contains(signal.kind) {
      asked.formUnion(Line(signal.text).tellingWords().filter(\.isThing).map(\.hash))
    }
    signalsAsked = conversation.signals.count
    return !asked.isEmpty
      && line.tellingWords().contains { $0.isThing && asked.contains($0.hash) }
  }
}
