internal import Diagnostics

/// The words of a page of HTML, with its headings, lists and tables as Markdown has them.
///
/// It is read leniently, as browsers do: a tag that is not known says nothing, and one that is never
/// closed ends with what is around it.
struct HTMLDocument {
  private let source: [Character]
  private var body = ""
  private var title: String?
  private var pictures = 0
  private var addresses = 0
  /// The cells of the row that is read, and whether its table has a ruler.
  private var cells = 0
  private var hasRuler = false

  init(_ source: String) {
    // A carriage return and a line feed are one character, which is no other white space.
    self.source = Array(source.split(whereSeparator: \.isNewline).joined(separator: "\n"))
    read()
  }

  var text: ImportedText {
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    var kept: [String] = []
    for line in lines where !(line.isEmpty && kept.last?.isEmpty ?? true) { kept.append(line) }
    var text = ImportedText(body: kept.joined(separator: "\n"))
    text.title = title
    if pictures > 0 {
      text.dropped.append(.count(of: pictures, nl: "afbeelding", en: "picture"))
    }
    if addresses > 0 {
      text.dropped.append(
        Bilingual(
          nl: addresses == 1 ? "het adres van 1 link" : "de adressen van \(addresses) links",
          en: addresses == 1 ? "the address of 1 link" : "the addresses of \(addresses) links"))
    }
    return text
  }

  // MARK: Reading

  private mutating func read() {
    var index = 0
    while index < source.count {
      guard source[index] == "<" else {
        index = readWords(from: index)
        continue
      }
      if source[index...].starts(with: "<!--") {
        index = end(of: "-->", from: index)
        continue
      }
      let close = source[index...].firstIndex(of: ">") ?? source.count - 1
      let tag = String(source[(index + 1)..<max(index + 1, close)])
      index = close + 1
      let name = String(tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }).lowercased()
      if ["script", "style", "template"].contains(name), !tag.hasPrefix("/") {
        index = behindTag(end(of: "</\(name)", from: index))
      } else if name == "title", !tag.hasPrefix("/") {
        let end = end(of: "</title", from: index)
        title = Self.decoded(source[index..<max(index, end - 7)])
        index = behindTag(end)
      } else {
        take(name, closes: tag.hasPrefix("/"), hasAddress: tag.contains("href"))
      }
    }
  }

  private mutating func readWords(from start: Int) -> Int {
    let end = source[start...].firstIndex(of: "<") ?? source.count
    let words = Self.decoded(source[start..<end])
    // A line break in the source is a space in the text.
    body += String(words.map { $0.isNewline ? " " : $0 })
    return end
  }

  /// The offset behind some words, in whatever case; the end when they do not come.
  private func end(of words: String, from start: Int) -> Int {
    let words = Array(words)
    var index = start
    while index + words.count <= source.count {
      if zip(source[index...], words).allSatisfy({ $0.lowercased() == $1.lowercased() }) {
        return index + words.count
      }
      index += 1
    }
    return source.count
  }

  /// The offset behind the tag that an offset lies in.
  private func behindTag(_ index: Int) -> Int {
    source[index...].firstIndex(of: ">").map { $0 + 1 } ?? source.count
  }

  private mutating func take(_ name: String, closes: Bool, hasAddress: Bool) {
    switch (name, closes) {
    case ("h1", false), ("h2", false), ("h3", false), ("h4", false), ("h5", false), ("h6", false):
      let depth = name.last?.wholeNumberValue ?? 1
      body += "\n\n" + String(repeating: "#", count: depth) + " "
    case ("li", false): body += "\n- "
    case ("br", _): body += "\n"
    case ("td", true), ("th", true):
      cells += 1
      body += " | "
    case ("tr", false):
      cells = 0
      body += "\n| "
    case ("tr", true):
      // Markdown has a ruler below the first row.
      if !hasRuler { body += "\n|" + String(repeating: "---|", count: cells) }
      hasRuler = true
    case ("table", false):
      hasRuler = false
      body += "\n\n"
    case ("img", false): pictures += 1
    case ("a", false): addresses += hasAddress ? 1 : 0
    case ("p", _), ("div", _), ("ul", _), ("ol", _), ("table", _), ("h1", _), ("h2", _), ("h3", _),
      ("h4", _), ("h5", _), ("h6", _), ("blockquote", _), ("section", _), ("hr", _):
      body += "\n\n"
    default: break
    }
  }

  // MARK: Letters

  /// Text in which `&amp;` and its kin are the letters that they stand for.
  private static func decoded(_ text: ArraySlice<Character>) -> String {
    var words = ""
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == "&", let end = text[index...].prefix(10).firstIndex(of: ";"),
        let letter = letter(named: String(text[(index + 1)..<end]))
      {
        words.append(letter)
        index = end + 1
      } else {
        words.append(text[index])
        index += 1
      }
    }
    return words
  }

  private static func letter(named name: String) -> Character? {
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let number =
        digits.first.map { "xX".contains($0) } ?? false
        ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return number.flatMap(Unicode.Scalar.init).map(Character.init)
    }
    return letters[name]
  }

  private static let letters: [String: Character] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "eacute": "é",
    "euml": "ë", "iuml": "ï", "ouml": "ö", "uuml": "ü", "egrave": "è", "agrave": "à", "ccedil": "ç",
    "euro": "€", "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“",
    "rdquo": "”", "hellip": "…", "bull": "•",
  ]
}
