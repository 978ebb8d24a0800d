internal import Calendar
internal import Diagnostics
internal import FoundationEssentials

/// A mail as programs save it (RFC 5322, with the parts of MIME).
struct MailMessage {
  private let headers: [String: String]
  private let content: [UInt8]

  init(_ bytes: [UInt8]) {
    var headers: [String: String] = [:]
    var rest = bytes[...]
    var last: String?
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      var line = rest[..<end]
      rest = rest[(end + 1)...]
      if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
      if line.isEmpty { break }
      let words = ImportedText.decoded(Array(line))
      if let first = words.first, first == " " || first == "\t", let last {
        headers[last, default: ""] += " " + words.drop { $0 == " " || $0 == "\t" }
      } else if let colon = words.firstIndex(of: ":") {
        let name = words[..<colon].lowercased()
        headers[name] = String(words[words.index(after: colon)...].drop { $0 == " " })
        last = name
      }
    }
    self.headers = headers
    content = Array(rest)
  }

  /// What it says, without who sent it to whom.
  var text: ImportedText {
    var attachments = 0
    var text = words(attachments: &attachments) ?? ImportedText(body: "")
    text.title = headers["subject"].map(Self.decodedWord)
    text.date = headers["date"].flatMap(Self.day)
    text.dropped.insert(
      Bilingual(nl: "afzender en ontvangers", en: "who sent it and to whom"), at: 0)
    if attachments > 0 {
      text.dropped.append(
        Bilingual(
          nl: attachments == 1 ? "1 bijlage" : "\(attachments) bijlagen",
          en: attachments == 1 ? "1 attachment" : "\(attachments) attachments"))
    }
    return text
  }

  /// The words of the first part that has any; parts of other kinds are attachments.
  private func words(attachments: inout Int) -> ImportedText? {
    let type = (headers["content-type"] ?? "text/plain").lowercased()
    if type.hasPrefix("multipart/") {
      guard let boundary = parameter("boundary") else { return nil }
      let parts = parts(between: boundary).map(MailMessage.init)
      var plain: ImportedText?
      var page: ImportedText?
      for part in parts {
        let isPage = part.headers["content-type"]?.lowercased().hasPrefix("text/html") ?? false
        guard let words = part.words(attachments: &attachments) else { continue }
        if isPage { page = page ?? words } else { plain = plain ?? words }
      }
      return plain ?? page
    }
    let isAttached = headers["content-disposition"]?.lowercased().hasPrefix("attachment") ?? false
    guard type.hasPrefix("text/"), !isAttached else {
      attachments += 1
      return nil
    }
    let words = ImportedText.decoded(decodedContent)
    return type.hasPrefix("text/html") ? HTMLDocument(words).text : ImportedText(body: words)
  }

  private func parameter(_ name: String) -> String? {
    guard let type = headers["content-type"] else { return nil }
    for field in type.split(separator: ";").dropFirst() {
      let pair = field.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, pair[0].drop(while: \.isWhitespace).lowercased() == name else {
        continue
      }
      return String(
        pair[1].prefix { !$0.isWhitespace || pair[1].first == "\"" }.filter { $0 != "\"" })
    }
    return nil
  }

  private func parts(between boundary: String) -> [[UInt8]] {
    let mark = Array("--\(boundary)".utf8)
    var parts: [[UInt8]] = []
    var part: [UInt8]?
    for line in content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.starts(with: mark) {
        if let part { parts.append(part) }
        part = line.dropFirst(mark.count).starts(with: Array("--".utf8)) ? nil : []
      } else {
        part?.append(contentsOf: line + [UInt8(ascii: "\n")])
      }
    }
    if let part { parts.append(part) }
    return parts
  }

  // MARK: Encodings

  private var decodedContent: [UInt8] {
    switch headers["content-transfer-encoding"]?.lowercased() {
    case "base64":
      let data = Data(base64Encoded: Data(content), options: .ignoreUnknownCharacters)
      return data.map(Array.init) ?? content
    case "quoted-printable": return Self.unquoted(content, underscoreIsSpace: false)
    default: return content
    }
  }

  /// Bytes of which `=E9` and the like are one each (RFC 2045, §6.7).
  private static func unquoted(_ bytes: [UInt8], underscoreIsSpace: Bool) -> [UInt8] {
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "=") else {
        let isSpace = underscoreIsSpace && bytes[index] == UInt8(ascii: "_")
        decoded.append(isSpace ? 0x20 : bytes[index])
        index += 1
        continue
      }
      let digits = bytes[(index + 1)..<min(index + 3, bytes.count)]
      if let byte = UInt8(String(decoding: digits, as: UTF8.self), radix: 16) {
        decoded.append(byte)
        index += 3
      } else {
        // A line that goes on.
        index += digits.first == UInt8(ascii: "\r") ? 3 : 2
      }
    }
    return decoded
  }

  /// A subject in which `=?utf-8?Q?…?=` is written out (RFC 2047).
  private static func decodedWord(_ text: String) -> String {
    var words: [String] = []
    for word in text.split(separator: " ") {
      let parts = word.split(separator: "?", omittingEmptySubsequences: false)
      guard parts.count == 5, parts[0] == "=", parts[4] == "=" else {
        words.append(String(word))
        continue
      }
      let bytes =
        parts[2].lowercased() == "b"
        ? Data(base64Encoded: String(parts[3])).map(Array.init) ?? []
        : unquoted(Array(parts[3].utf8), underscoreIsSpace: true)
      words.append(ImportedText.decoded(bytes))
    }
    return words.joined(separator: " ")
  }

  /// The day in `Thu, 5 Mar 2026 19:42:00 +0100`.
  private static func day(_ words: String) -> CalendarDate? {
    DateReader.read(words, near: nil, allowsBareNumbers: false)?.date
  }
}
