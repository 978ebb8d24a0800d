import Foundation
import TestSupport

/// The schema of a format that others published, in our own words.
enum FormatSchema {
  static func named(_ name: String) throws -> SchemaValidator {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Schemas/\(name).json")
    return try SchemaValidator(String(contentsOf: file, encoding: .utf8))
  }
}

extension [UInt8] {
  /// The bytes as text; bytes that are not UTF-8 are U+FFFD.
  var text: String { String(decoding: self, as: UTF8.self) }
}
