/// The values of the Language Server Protocol 3.17, as far as the server speaks of them.
package enum LSP {
  /// A place in a text: both count from zero, the characters as the client counts them.
  struct Position: Hashable, Comparable, Codable, Sendable {
    var line: Int
    var character: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.line, left.character) < (right.line, right.character)
    }
  }

  /// A part of a text; its end is behind its last character.
  struct Range: Hashable, Codable, Sendable {
    var start: Position
    var end: Position

    static let top = Range(
      start: Position(line: 0, character: 0), end: Position(line: 0, character: 0))
  }

  struct Location: Hashable, Codable, Sendable {
    var uri: String
    var range: Range
  }

  struct TextEdit: Hashable, Codable, Sendable {
    var range: Range
    var newText: String
  }

  /// Edits of several files.
  struct WorkspaceEdit: Hashable, Codable, Sendable {
    var changes: [String: [TextEdit]]
  }

  /// Words for a person.
  struct MarkupContent: Hashable, Codable, Sendable {
    var kind = "markdown"
    var value: String
  }

  struct TextDocumentIdentifier: Codable, Sendable { var uri: String }

  /// What most requests are about: a place in a document.
  struct PlaceParameters: Decodable, Sendable {
    var textDocument: TextDocumentIdentifier
    var position: Position
  }

  /// A request about a document as a whole.
  struct DocumentParameters: Decodable, Sendable { var textDocument: TextDocumentIdentifier }

  /// A request about a part of a document.
  struct RangeParameters: Decodable, Sendable {
    var textDocument: TextDocumentIdentifier
    var range: Range
  }
}
