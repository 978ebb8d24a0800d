package import Diagnostics

/// What reading `wijk.yml` gave: the municipality as far as it could be read, and the rest.
package struct MunicipalityReading: Sendable {
  package var municipality: Municipality
  package var diagnostics: [Diagnostic]

  package init(municipality: Municipality, diagnostics: [Diagnostic]) {
    self.municipality = municipality
    self.diagnostics = diagnostics
  }
}
