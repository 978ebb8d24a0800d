/// The number of people who were there, by role; `nil` where the note does not say.
package struct Attendance: Hashable, Sendable, Codable {
  @Nullable package var residents: CountRange?
  @Nullable package var connectors: CountRange?
  @Nullable package var professionals: CountRange?
  @Nullable package var entrepreneurs: CountRange?
  @Nullable package var invited: CountRange?
  /// People in another role, such as `dorpsbelang`, in the writer's words.
  package var others: [Other]

  package struct Other: Hashable, Sendable, Codable {
    package var role: String
    package var count: CountRange
  }

  package init() { others = [] }
}
