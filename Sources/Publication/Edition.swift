/// A version of the reports for one kind of reader.
package enum Edition: String, Hashable, Sendable, CaseIterable {
  case residents, `internal`
}
