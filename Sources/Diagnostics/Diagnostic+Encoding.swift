package import Source

extension Diagnostic {
  /// A file that was stored in an encoding of old; `nil` for UTF-8.
  package static func otherEncoding(of file: SourceFile) -> Diagnostic? {
    guard file.encoding != .utf8 else { return nil }
    let start = file.textStart
    return Diagnostic(
      "other-encoding", .warning, at: start..<start,
      nl: "het bestand is bewaard als \(file.encoding.rawValue); het is omgezet en gelezen",
      en: "the file was stored as \(file.encoding.rawValue); it was converted and read",
      help: Bilingual(
        nl: "bewaar het bestand in de editor als UTF-8", en: "save the file as UTF-8 in the editor")
    )
  }

  /// Control characters in a file, which no text has; `nil` when there were none.
  package static func controlCharacters(in file: SourceFile) -> Diagnostic? {
    guard let first = file.removals.first else { return nil }
    let count = file.removals.count
    return Diagnostic(
      "control-characters", .hint, at: first..<first,
      nl: count == 1
        ? "er staat een stuurteken in; het is weggelaten"
        : "er staan \(count) stuurtekens in; zij zijn weggelaten",
      en: count == 1
        ? "there is a control character in it; it was left out"
        : "there are \(count) control characters in it; they were left out",
      help: Bilingual(
        nl: "typ het woord op deze plek opnieuw", en: "type the word at this place again"))
  }

  /// What reading the bytes of a file as text changed in them.
  package static func decoding(of file: SourceFile) -> [Diagnostic] {
    [otherEncoding(of: file), controlCharacters(in: file)].compactMap { $0 }
  }
}
