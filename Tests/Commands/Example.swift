import Foundation

/// The municipality of `examples/elzenveld`.
enum Example {
  static let path = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "examples/elzenveld").path(percentEncoded: false)

  /// The lines of confidential notes, and those below `Niet voor het verslag`.
  static func secretLines() throws -> [String] {
    var lines: [String] = []
    let folder = URL(filePath: path).appending(path: "gesprekken")
    let notes = try FileManager.default.subpathsOfDirectory(
      atPath: folder.path(percentEncoded: false))
    for note in notes where note.hasSuffix(".md") {
      guard let text = try? String(contentsOf: folder.appending(path: note), encoding: .utf8)
      else { continue }
      let isConfidential =
        text.contains("vertrouwelijk: ja") || text.contains("confidential: yes")
      var isKeptOut = false
      for line in text.split(whereSeparator: \.isNewline) {
        if line.hasPrefix("#") {
          let heading = line.lowercased()
          isKeptOut = heading.contains("niet voor het verslag") || heading.contains("not for the")
        } else if isConfidential || isKeptOut, line.hasPrefix("- ") || line.hasPrefix("* ") {
          let words = line.dropFirst(2).prefix { !"#@(^\"“[".contains($0) }
          let sentence = words.trimmingCharacters(in: .whitespaces)
          if sentence.count > 15 { lines.append(sentence) }
        }
      }
    }
    return lines
  }
}
