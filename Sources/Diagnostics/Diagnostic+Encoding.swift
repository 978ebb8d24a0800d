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
}
