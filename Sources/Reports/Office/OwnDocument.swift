/// A document in which a municipality keeps its own styles, head and foot for office programs.
///
/// It lies beside the templates, and is what pandoc calls a reference document.
package struct OwnDocument: Sendable {
  /// A kind of office document.
  package enum Kind: String, CaseIterable, Sendable {
    case word = "docx"
    case openDocument = "odt"

    /// The name of the file among the templates.
    package var fileName: String { "reference.\(rawValue)" }

    /// Whether a file in it says how a document looks, and not what stands in it or whose it is.
    fileprivate func isOfLook(_ name: String) -> Bool {
      parts.contains(name) || looks.contains(where: name.hasPrefix)
    }

    /// How the names of such files begin.
    private var looks: [String] {
      switch self {
      case .word:
        ["_rels/.rels"]
          + ["_rels/", "header", "footer", "theme/", "media/", "numbering", "font", "settings"].map
        {
          "word/\($0)"
        }
      case .openDocument: ["META-INF/manifest.xml", "Pictures/", "Fonts/"]
      }
    }

    /// The files without which it is none.
    fileprivate var parts: Set<String> {
      switch self {
      case .word: ["[Content_Types].xml", "word/document.xml", "word/styles.xml"]
      case .openDocument: ["mimetype", "content.xml", "styles.xml"]
      }
    }
  }

  /// The largest file, in bytes.
  package static let sizeLimit = 4 << 20

  package let kind: Kind
  /// What of it gives a look; who wrote it, its thumbnail and its macros are left out.
  package let bytes: [UInt8]

  /// Takes a document; `nil` when it is none of its kind.
  package init?(_ kind: Kind, _ bytes: [UInt8]) {
    guard let directory = ZIPDirectory(bytes) else { return nil }
    guard kind.parts.isSubset(of: directory.entries.map(\.name)) else { return nil }
    // The first file of an ODT tells what the archive is; a spreadsheet has the same parts.
    if kind == .openDocument {
      guard let first = directory.entries.first, first.name == "mimetype",
        bytes[first.contents].elementsEqual(OpenDocumentReference.mediaType.utf8)
      else { return nil }
    }
    var archive = ZIPArchive()
    for entry in directory.entries where kind.isOfLook(entry.name) {
      archive.add(entry, of: bytes)
    }
    self.kind = kind
    self.bytes = archive.bytes
  }
}
