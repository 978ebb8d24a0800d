/// A value that may be public, with what only the municipality itself may read beside it.
///
/// The public types have no field for any of the latter, and what decides on a public edition
/// returns those types alone: whoever prints such an edition has nothing to let slip.
package struct Traced<Value: Hashable & Sendable, Trace: Hashable & Sendable>: Hashable, Sendable {
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

package typealias TracedEdition = Traced<PublishedEdition, EditionTrace>
package typealias TracedArea = Traced<PublishedArea, AreaTrace>
package typealias TracedTopic = Traced<PublishedTopic, [SourceLine]>
package typealias TracedStatement = Traced<PublishedStatement, SourceLine>
package typealias TracedAgreement = Traced<PublishedAgreement, AreaTrace.Agreement>
