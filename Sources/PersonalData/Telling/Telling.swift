/// A sentence about one person, by what decides whether it is for all.
struct Telling {
  var phrase: PersonPhrase
  var clearness: Clearness
  /// The token of the verb.
  var verb: Int
  /// What is told, behind the person and a clause that says who it is.
  var words: ClosedRange<Int>
  /// The main clause.
  var clause: ClosedRange<Int>
  /// What is told, where it was looked up in the lists.
  var told: ToldClause?

  /// Whether one person is told of whom others may know, and not anybody who speaks or works.
  var isClear: Bool { clearness == .pointedOut || clearness == .somebody }
}
