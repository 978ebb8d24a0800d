internal import FoundationEssentials

/// A note that comes as a line of JSON: whose it is, where it would lie, and what it says.
///
/// Other fields may stand beside these, so that a row of a table can be sent as it is.
struct SentNote: Decodable {
  let municipality: String?
  /// The path from the municipality's folder or from its folder of notes.
  let path: String
  let text: String?
  /// The bytes of the note, for whoever does not know in which encoding it was written.
  let base64: String?
  /// The text of the `wijk.yml` that this note is read against, for whoever has no file of it.
  let settings: String?

  /// What the note says; `nil` when neither field holds it.
  var bytes: [UInt8]? {
    if let text { return Array(text.utf8) }
    // Some programs break base64 in lines, as mail does.
    let packed = base64?.filter { !$0.isWhitespace }
    return packed.flatMap { Data(base64Encoded: $0) }.map(Array.init)
  }
}
