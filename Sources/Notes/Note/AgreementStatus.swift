/// The status of an agreement.
package enum AgreementStatus: String, Hashable, Sendable, Codable, CaseIterable {
  case agreed, running, waiting, done, dropped, wishlist, `repair`

  /// Whether something still has to happen.
  package var isOpen: Bool {
    switch self {
    case .agreed, .running, .waiting: true
    case .done, .dropped, .wishlist, .repair: false
    }
  }
}
