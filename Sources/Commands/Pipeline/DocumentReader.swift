internal import Diagnostics
internal import Opgave

/// Reads the documents of `wijk aggregate`.
enum DocumentReader {
  /// Reads one, and looks whether its numbers can be together.
  ///
  /// - Parameters:
  ///   - bytes: What a file holds.
  ///   - file: Its name.
  /// - Returns: The document.
  /// - Throws: ``UsageError`` when it is no such document, with what is wrong with it.
  static func document(_ bytes: [UInt8], from file: String) throws -> OpgaveDocument {
    do throws(JSONRefusal) {
      let document = try JSONText.decode(OpgaveDocument.self, from: bytes)
      if let field = document.impossibleField { throw JSONRefusal(field: field) }
      return document
    } catch {
      throw UsageError(
        nl: "'\(file)' is geen document van `wijk aggregate`: \(error.reason.nl)",
        en: "'\(file)' is not a document from `wijk aggregate`: \(error.reason.en)")
    }
  }

  /// Parts what a file holds into documents: one a line, or one that is laid out for people.
  static func documents(in bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    let areLines = lines.allSatisfy {
      $0.first == UInt8(ascii: "{") && $0.last == UInt8(ascii: "}")
    }
    return areLines && lines.count > 1 ? lines : [bytes[...]]
  }
}
