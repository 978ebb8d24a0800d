internal import Notes

/// R6: nothing leads a stranger to somebody's home.
///
/// It protects whoever opens their home: a line in which they do is left out, and what else is
/// said of a home is worded without it (see ``PublicWording``).
struct PrivateHomes: LineRule {
  var rule: PublicationRule { .privateHomes }

  func keepsOut(_ line: PublicLine) -> Bool { PrivatePlace.isInvitation(line.text) }
}
