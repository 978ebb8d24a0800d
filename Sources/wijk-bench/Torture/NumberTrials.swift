internal import Files

/// Documents in which one number after another is as large or as small as numbers get.
struct NumberTrials {
  private static let extremes = [
    "-9223372036854775808", "9223372036854775807", "4611686018427387904", "100000000", "-1",
    "1e400",
  ]

  let scene: Scene

  /// Gives `render` every such document.
  ///
  /// - Returns: The runs that ended as none may.
  /// - Throws: ``FileError`` when a file cannot be written.
  func run() throws(FileError) -> [String] {
    let home = try scene.fresh()
    let (lines, document) = ("\(home)/lines.ndjson", "\(home)/document.json")
    _ = scene.run(["parse", home], nil, .init(output: lines))
    let day = ["--peildatum", "2026-07-01"]
    _ = scene.run(["aggregate"] + day, nil, .init(input: lines, output: document))
    let text = try Disk.contents(of: document)

    var faults: [String] = []
    var fields: Set<String> = []
    for (field, range) in Self.numbers(text) where fields.insert(field).inserted {
      for extreme in Self.extremes {
        let changed = "\(home)/changed.json"
        var bytes = text
        bytes.replaceSubrange(range, with: extreme.utf8)
        try OpenFile(writing: changed).write(bytes)
        let cost = scene.run(["render", changed, "-o", "\(home)/pages", "--editie", "alle"])
        if cost.map({ $0.status > 2 }) ?? true {
          faults.append("render, \(field) = \(extreme): ends with \(cost?.status ?? -1)")
        }
      }
    }
    if fields.isEmpty { faults.append("render: there are no numbers") }
    return faults
  }

  /// The numbers in a document, each with the name of its field.
  private static func numbers(_ text: [UInt8]) -> [(field: String, range: Range<Int>)] {
    var numbers: [(field: String, range: Range<Int>)] = []
    var name = ""
    var index = 0
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "\""):
        let start = index + 1
        index = start
        while index < text.count, text[index] != UInt8(ascii: "\"") {
          index += text[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        let words = text[start..<max(start, min(index, text.count))]
        index += 1
        if index < text.count, text[index] == UInt8(ascii: ":") {
          name = String(decoding: words, as: UTF8.self)
        }
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        let start = index
        index = text[start...].firstIndex { !isInNumber($0) } ?? text.count
        numbers.append((name, start..<index))
      default: index += 1
      }
    }
    return numbers
  }

  private static func isInNumber(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
