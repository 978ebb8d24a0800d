import TestSupport

/// Does what a page about a rule describes, with the built `wijk`.
struct SpecRun {
  /// The code of the rule; only its findings are asked for.
  let code: String
  private var folder: TemporaryFolder
  private var isFinished = false
  private var failures: [String] = []

  /// The municipality of pages that bring no `wijk.yml` of their own.
  static let settings = """
    gemeente: Elzenveld
    gebieden:
      west: { naam: Elzenveld-West, buurten: [Lindehof] }
      ganzeveen: { naam: Ganzeveen }
    organisaties:
      de-elzen: { naam: De Elzen, soort: corporatie }
      welzijn: { naam: Welzijn Elzenveld, soort: welzijn }
      dorpsbelang: { naam: Dorpsbelang Ganzeveen, soort: bewoners }

    """

  /// Makes the page say what really happens.
  ///
  /// - Returns: The page, and what is wrong whatever it says.
  static func actual(_ spec: Spec, code: String) throws -> (spec: Spec, failures: [String]) {
    var run = try SpecRun(code: code)
    var spec = spec
    for index in spec.parts.indices {
      guard case .block(var block) = spec.parts[index] else { continue }
      try run.take(&block)
      spec.parts[index] = .block(block)
    }
    return (spec, run.failures)
  }

  private init(code: String) throws {
    self.code = code
    folder = try TemporaryFolder(["wijk.yml": Self.settings])
  }

  private mutating func take(_ block: inout Spec.Block) throws {
    switch block.kind {
    case "diagnostics":
      isFinished = true
      let options = block.words.dropFirst().filter { $0 != "en" }
      block.text = try check(in: block.words.contains("en") ? "en" : "nl", Array(options))
    case "fixed":
      block.text = try mend(block.path)
    case "note", "settings", "bytes", "link", "repeat":
      if isFinished { folder = try TemporaryFolder(["wijk.yml": Self.settings]) }
      isFinished = false
      try write(block)
    default:
      break
    }
  }

  /// What `wijk check` writes; its messages when it could not do the work.
  private func check(in language: String, _ options: [String]) throws -> String {
    let run = try Transcript(
      [
        "check", "--format", "concise", "--peildatum", "2026-07-01", "--taal", language,
        "--select", code,
      ] + options, in: folder.path)
    return run.status == 2 ? run.lines.map { $0 + "\n" }.joined() : run.output
  }

  /// Mends all that can be mended, and sees to it that it stays so.
  private mutating func mend(_ path: String) throws -> String {
    let rest = try check(in: "nl", ["--fix", "--unsafe"])
    let mended = try folder.text(path)
    if rest.contains("[\(code)]") { failures.append("is found again once mended: \(rest)") }
    _ = try check(in: "nl", ["--fix", "--unsafe"])
    if try folder.text(path) != mended { failures.append("mending twice differs from once") }
    return mended.hasSuffix("\n") ? mended : mended + "\n"
  }

  private func write(_ block: Spec.Block) throws {
    switch block.kind {
    case "bytes":
      let coding = block.words.count > 2 ? block.words[1] : ""
      try folder.write(Self.bytes(of: block.text, coding), to: block.path)
    case "link":
      try folder.link(block.path, to: String(block.text.dropLast()))
    case "repeat":
      let count = block.words.count > 2 ? Int(block.words[1]) ?? 1 : 1
      try folder.write(String(repeating: block.text, count: count), to: block.path)
    default:
      try folder.write(block.text, to: block.path)
    }
  }

  private static func bytes(of text: String, _ coding: String) -> [UInt8] {
    switch coding {
    case "windows-1252":
      text.unicodeScalars.map { $0 == "’" ? 0x92 : UInt8(truncatingIfNeeded: $0.value) }
    case "utf-16":
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case "hex":
      text.split { $0 == " " || $0 == "\n" }.compactMap { UInt8($0, radix: 16) }
    default:
      Array(text.utf8)
    }
  }
}
