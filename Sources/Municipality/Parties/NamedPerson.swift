/// Someone who agreed to be named in public, in the function that he or she has.
package struct NamedPerson: Hashable, Sendable, Codable {
  package var name: String
  /// What they are named as, such as `wijkagent`.
  package var function: String

  package init(name: String, function: String) {
    self.name = name
    self.function = function
  }
}
