/// When something has waited too long, or too much of it lies with residents.
package struct Thresholds: Hashable, Sendable, Codable {
  /// Days without news after which a waiting agreement counts as parked.
  package var parkedAfterDays: Int = 60
  /// Days after which a question without an answer is called open too long.
  package var questionOpenAfterDays: Int = 30
  /// The share of open agreements that may lie with residents, in percent.
  package var residentsShare: Int = 50
  /// The number of open agreements that one group of residents can carry.
  package var openPerResidentGroup: Int = 3
}
