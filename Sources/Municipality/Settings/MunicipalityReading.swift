package import Diagnostics

/// The result of reading `wijk.yml`: the municipality as far as it could be read, and the rest.
package struct MunicipalityReading: Sendable {
  package var municipality: Municipality
  /// The rules of the checker that are given another weight, in the order of the file.
  package var checks: [CheckSetting]
  package var diagnostics: [Diagnostic]

  package init(
    municipality: Municipality, checks: [CheckSetting] = [], diagnostics: [Diagnostic] = []
  ) {
    self.municipality = municipality
    self.checks = checks
    self.diagnostics = diagnostics
  }
}
