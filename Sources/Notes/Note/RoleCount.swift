/// A number of people in a role, as a note names it.
package struct RoleCount: Hashable, Sendable {
  package var role: ParticipantRole
  /// The writer's word for the role, such as `dorpsbelang`.
  package var words: String
  package var count: CountRange
}
