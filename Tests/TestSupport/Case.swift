/// A named row of a table of examples.
package struct Case<Input: Sendable, Expected: Sendable>: CustomStringConvertible, Sendable {
  package let description: String
  package let input: Input
  package let expected: Expected

  package init(_ description: String, _ input: Input, _ expected: Expected) {
    self.description = description
    self.input = input
    self.expected = expected
  }
}
