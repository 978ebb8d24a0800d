/// A page about one rule that is documentation and test in one.
///
/// Its blocks of code are files, and what `wijk check` says of them:
///
///     note PATH           a file with this text; `settings` is `wijk.yml`
///     bytes CODING PATH   the same text as `windows-1252`, `utf-16`, or from `hex` digits
///     link PATH           a symbolic link to the path in the block
///     repeat N PATH       the text N times over
///     diagnostics         what is found in the files above it; `diagnostics en` in English, and
///                         with options and paths for `wijk check` behind it
///     fixed PATH          the file after `--fix --unsafe`
///
/// Files behind `diagnostics` start a new folder.
struct Spec {
  enum Part {
    case prose(String)
    case block(Block)
  }

  struct Block {
    let fence: String
    /// The words behind the fence.
    let words: [String]
    var text: String

    var kind: String { words.first ?? "" }
    /// The file that the block is about.
    var path: String { kind == "settings" ? "wijk.yml" : words.last ?? "" }
  }

  var parts: [Part]

  /// Cuts Markdown at its fences.
  init(parsing text: String) {
    parts = []
    var prose: [Substring] = []
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    if lines.last == "" { lines.removeLast() }
    while let line = lines.popFirst() {
      let fence = line.prefix { $0 == "`" }
      guard fence.count >= 3 else {
        prose.append(line)
        continue
      }
      if !prose.isEmpty { parts.append(.prose(prose.joined(separator: "\n"))) }
      prose = []
      let body = lines.prefix { $0 != fence }
      lines = lines.dropFirst(body.count + 1)
      parts.append(
        .block(
          Block(
            fence: String(fence),
            words: line.dropFirst(fence.count).split(separator: " ").map(String.init),
            text: body.map { $0 + "\n" }.joined())))
    }
    if !prose.isEmpty { parts.append(.prose(prose.joined(separator: "\n"))) }
  }

  /// The page as Markdown again.
  var markdown: String {
    parts.map { part in
      switch part {
      case .prose(let text): text + "\n"
      case .block(let block):
        "\(block.fence)\(block.words.joined(separator: " "))\n\(block.text)\(block.fence)\n"
      }
    }.joined()
  }

  var blocks: [Block] {
    parts.compactMap { part in
      if case .block(let block) = part { block } else { nil }
    }
  }
}
