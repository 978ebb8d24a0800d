internal import Diagnostics

/// An address that opens an editor at a line of a file.
struct EditorLink: Sendable {
  /// The setting in the environment.
  static let variable = "WIJK_EDITOR_LINK"

  private static let known = [
    "vscode": "vscode://file{path}:{line}",
    "vscodium": "vscodium://file{path}:{line}",
    "cursor": "cursor://file{path}:{line}",
    "zed": "zed://file{path}:{line}",
    "idea": "idea://open?file={path}&line={line}",
    "sublime": "subl://open?url=file://{path}&line={line}",
    "textmate": "txmt://open?url=file://{path}&line={line}",
    "obsidian": "obsidian://open?path={path}",
    "file": "file://{path}",
  ]

  private let form: String

  /// Reads the name of an editor, or an address with `{path}` and `{line}` in it.
  ///
  /// - Throws: ``UsageError`` when it is neither.
  init(_ words: String?) throws {
    let words = words ?? "vscode"
    if let known = Self.known[words.lowercased()] {
      form = known
      return
    }
    let scheme = words.prefix { $0 != ":" }
    guard words.contains("{path}"), scheme.count < words.count, !scheme.isEmpty,
      scheme.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }),
      scheme.lowercased() != "javascript"
    else {
      let names = Self.known.keys.sorted()
      throw UsageError(
        nl: "'\(words)' is geen editor, en geen adres met {path} erin",
        en: "'\(words)' is not an editor, nor an address with {path} in it",
        help: .nearest(to: words, orOneOf: names))
    }
    form = words
  }

  /// The address of a line.
  ///
  /// - Parameters:
  ///   - line: The line; the first when `nil`.
  ///   - path: The absolute path of the file.
  /// - Returns: The address, in characters that need no quoting anywhere.
  func address(of line: Int?, in path: String) -> String {
    form.replacing("{path}", with: Self.escaped(path))
      .replacing("{line}", with: String(line ?? 1))
  }

  /// A path with every byte that means something in an address escaped (RFC 3986 §2.1).
  private static func escaped(_ path: String) -> String {
    var text = ""
    for byte in path.utf8 {
      let scalar = Unicode.Scalar(byte)
      let isPlain =
        scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
        || "-._~/".unicodeScalars.contains(scalar)
      if isPlain {
        text.unicodeScalars.append(scalar)
      } else {
        text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return text
  }
}
