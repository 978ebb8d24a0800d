package import Diagnostics

/// A version of the reports for one kind of reader.
package enum Edition: String, Hashable, Sendable, CaseIterable {
  case residents, partners, council, `internal`

  /// The folder an edition is written to, which can be put online as it is.
  package var folder: Bilingual {
    switch self {
    case .residents: Bilingual(nl: "bewoners", en: "residents")
    case .partners: Bilingual(nl: "partners", en: "partners")
    case .council: Bilingual(nl: "college", en: "council")
    case .internal: Bilingual(nl: "intern", en: "internal")
    }
  }

  /// Whether everybody may read it.
  package var isPublic: Bool {
    switch self {
    case .residents, .partners, .council: true
    case .internal: false
    }
  }
}
