/// A value that may be public, with what only the municipality itself may read beside it.
///
/// The public types have no field for any of the latter, and what decides on a public edition
/// returns those types alone: whoever prints such an edition has nothing to let slip.
///
/// It asks nothing of its parameters that has to be looked up while the program runs: each type
/// that is made of it would cost two searches through all conformances there are.
package struct Traced<Value: Sendable, Trace: Sendable>: Sendable {
  package var value: Value
  /// `nil` in a public edition.
  package var trace: Trace?

  package init(_ value: Value, _ trace: Trace? = nil) {
    self.value = value
    self.trace = trace
  }

  /// Each value with its trace; the traces are those of the values, in the same order.
  package static func each(_ values: [Value], _ traces: [Trace]?) -> [Self] {
    guard let traces else { return values.map { Self($0) } }
    return zip(values, traces).map { Self($0, $1) }
  }
}

extension Traced: Equatable where Value: Equatable, Trace: Equatable {}

extension Traced: Hashable where Value: Hashable, Trace: Hashable {}

package typealias TracedEdition = Traced<PublishedEdition, EditionTrace>
package typealias TracedArea = Traced<PublishedArea, AreaTrace>
package typealias TracedTopic = Traced<PublishedTopic, [SourceLine]>
package typealias TracedStatement = Traced<PublishedStatement, SourceLine>
package typealias TracedAgreement = Traced<PublishedAgreement, AreaTrace.Agreement>
