/// What happened since the period before.
extension Phrases {
  func stoodOpen(_ open: Int, done: Int, dropped: Int, stillOpen: Int) -> String {
    guard open > 0 else {
      return say(
        "Toen deze periode begon, stond er niets open.",
        "Nothing was open when this period began.")
    }
    let first = say(
      "Toen deze periode begon, \(open == 1 ? "stond" : "stonden") er \(agreements(open)) open.",
      "When this period began, \(agreements(open)) \(open == 1 ? "was" : "were") open.")
    var parts: [String] = []
    if done > 0 {
      parts.append(
        say(
          "\(done) \(done == 1 ? "is" : "zijn") afgerond",
          "\(done) \(done == 1 ? "is" : "are") done"))
    }
    if dropped > 0 {
      parts.append(
        say(
          "\(dropped) \(dropped == 1 ? "gaat" : "gaan") niet door", "\(dropped) will not go ahead"))
    }
    if stillOpen > 0 {
      parts.append(
        say(
          "\(stillOpen) \(stillOpen == 1 ? "staat" : "staan") nog open",
          "\(stillOpen) \(stillOpen == 1 ? "is" : "are") still open"))
    }
    guard !parts.isEmpty else { return first }
    return first + " " + say("Daarvan: \(list(parts)).", "Of these: \(list(parts)).")
  }

  var newlyAgreed: String { say("Nieuw afgesproken", "Newly agreed") }
  var putOff: String { say("Kreeg een andere datum", "Was given another date") }
  var passedOn: String { say("Doorgegeven aan een ander", "Passed on to somebody else") }
  var openAgain: String { say("Weer open", "Open again") }
}
