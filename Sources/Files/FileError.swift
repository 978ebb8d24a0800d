package import Diagnostics

/// The reason a file or folder could not be read or written, with its path.
package struct FileError: Error, Hashable, Sendable {
  package let path: String
  package let diagnostic: Diagnostic

  package init(path: String, diagnostic: Diagnostic) {
    self.path = path
    self.diagnostic = diagnostic
  }

  /// An error about a path as a whole.
  package init(
    _ code: Diagnostic.Code, at path: String, nl: String, en: String, help: Bilingual? = nil
  ) {
    self.init(
      path: path, diagnostic: Diagnostic(code, .error, at: 0..<0, nl: nl, en: en, help: help))
  }

  /// The same error as a finding about the whole file.
  package var finding: Finding {
    Finding(path: path, position: nil, diagnostic: diagnostic)
  }
}

extension FileError {
  package static func missing(_ path: String) -> FileError {
    SystemError(action: .read, reason: .missing).error(at: path)
  }

  package static func notAFile(_ path: String) -> FileError {
    FileError(
      "not-a-file", at: path, nl: "is geen bestand", en: "is not a file",
      help: Bilingual(nl: "haal het weg of geef het een andere naam", en: "remove or rename it"))
  }

  package static func notAFolder(_ path: String) -> FileError {
    FileError(
      "not-a-folder", at: path, nl: "is een bestand, geen map", en: "is a file, not a folder")
  }

  package static func binary(_ path: String) -> FileError {
    FileError(
      "file-is-binary", at: path, nl: "is geen tekst", en: "is not text",
      help: Bilingual(nl: "bewaar het als platte tekst", en: "save it as plain text"))
  }

  static func tooLarge(_ path: String, size: Int, limit: Int) -> FileError {
    FileError(
      "file-too-large", at: path,
      nl: "is te groot: \(kibibytes(size)) KiB, en hier past \(kibibytes(limit)) KiB",
      en: "is too large: \(kibibytes(size)) KiB, with room for \(kibibytes(limit)) KiB",
      help: Bilingual(nl: "maak het bestand kleiner", en: "make the file smaller"))
  }

  /// A size in KiB, rounded up.
  private static func kibibytes(_ bytes: Int) -> Int { (bytes + 1023) / 1024 }
}
