extension LSP {
  enum Severity: Int, Codable, Sendable {
    case error = 1
    case warning, information, hint
  }

  struct Diagnostic: Codable, Hashable, Sendable {
    struct Related: Codable, Hashable, Sendable {
      var location: Location
      var message: String
    }

    var range: Range
    var severity: Severity?
    var code: String?
    var source: String?
    var message: String
    var relatedInformation: [Related]?
  }

  struct PublishDiagnosticsParameters: Encodable, Sendable {
    let uri: String
    let version: Int?
    let diagnostics: [Diagnostic]
  }
}
