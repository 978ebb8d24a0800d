/// Paths as text, with `/` between their parts.
package enum Path {
  /// The path of something within a folder.
  package static func join(_ folder: String, _ name: String) -> String {
    if name.isEmpty { return folder }
    if folder.isEmpty || folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// The folder that something stands in; `.` for a bare name.
  package static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  package static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The part of a path below a folder; `nil` when it does not lie below it.
  ///
  /// Both are compared as text, so they are to be absolute and without links.
  package static func relative(_ path: String, to folder: String) -> String? {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    guard path.utf8.starts(with: prefix.utf8) else { return nil }
    return String(path.utf8.dropFirst(prefix.utf8.count))
  }

  /// Whether a part of a path is hidden: a name that starts with a dot.
  package static func isHidden(_ path: String) -> Bool {
    path.split(separator: "/").contains { $0.utf8.first == UInt8(ascii: ".") }
  }

  /// Whether a path is relative and each of its parts is a plain name, on one line.
  package static func isPlain(_ path: String) -> Bool {
    path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty && $0 != "." && $0 != ".." && $0.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    }
  }

  /// Whether two paths lead to one place, whether anything is there yet or not.
  package static func isSame(_ one: String, _ other: String) -> Bool {
    let (left, right) = (trimmed(one), trimmed(other))
    if left == right { return true }
    let real = Disk.realPath(of: left)
    return real != nil && real == Disk.realPath(of: right)
  }

  /// A path without `./` before it and `/` behind it.
  private static func trimmed(_ path: String) -> String {
    var path = path[...]
    if path.hasPrefix("./") { path = path.dropFirst(2) }
    while path.count > 1, path.last == "/" { path = path.dropLast() }
    return String(path)
  }
}
