/// A JSON value whose members keep the order in which they were given.
///
/// It is made with literals; see ``bytes`` for how it is written.
package enum JSON: Sendable {
  case null
  case truth(Bool)
  case number(Int)
  case text(String)
  case array([JSON])
  case object([(String, JSON)])
  /// A long list, of which one element at a time is made and written, each on its own line.
  case lines(count: Int, @Sendable (_ index: Int) -> JSON)

  /// A long list of what becomes of each element.
  package static func lines<Element: Sendable>(
    _ elements: [Element], _ value: @escaping @Sendable (Element) -> JSON
  ) -> JSON {
    .lines(count: elements.count) { value(elements[$0]) }
  }

  /// The same object with one more member, unless there is no value for it.
  package func with(_ name: String, _ value: JSON?) -> JSON {
    guard case .object(let members) = self, let value else { return self }
    return .object(members + [(name, value)])
  }
}

extension JSON: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral text: String) { self = .text(text) }

  package init(integerLiteral number: Int) { self = .number(number) }

  package init(booleanLiteral truth: Bool) { self = .truth(truth) }

  package init(arrayLiteral elements: JSON...) { self = .array(elements) }

  package init(dictionaryLiteral members: (String, JSON)...) {
    self = .object(members)
  }
}
