internal import Source

extension Scan {
  mutating func addMails(_ mails: [ByteRange], besides mailboxes: PublicMailboxes) {
    for range in mails where !mailboxes.contains(String(decoding: bytes[range], as: UTF8.self)) {
      add(.emailAddress, range)
    }
  }

  /// `anna [at] voorbeeld.nl`, `anna apenstaartje voorbeeld punt nl`, `anna&#64;voorbeeld.nl`.
  mutating func mailInWords(at index: Int) {
    let token = tokens[index]
    let isCode = token.kind == .number && token.number == 64 && hasCode(around: index)
    // `anna @ voorbeeld.nl`, `anna@voorbeeld punt nl`
    let isSign =
      token.gap.mark == UInt8(ascii: "@")
      && (token.gap.isSpaced || next(index + 1)?.has(.mailDot) == true)
    guard index > 0, isCode || isSign || token.has(.mailSign) else { return }
    let domain = isSign ? index : index + 1
    guard domain < tokens.count, tokens[domain].gap.ends < .block, tokens[domain].kind == .word,
      let last = domainEnd(from: domain)
    else { return }
    let isSpelled = (domain...last).contains { tokens[$0].has(.mailDot) }
    if !isCode, !isSign, token.length == 2, !isBracketed(index), !isSpelled { return }
    var first = index - 1
    while first > 0,
      tokens[first].gap.isOnly(".") || tokens[first].gap.isOnly("-")
        || tokens[first].gap.isOnly("_")
        || tokens[first].gap.isGlued && tokens[first].kind == .number
    {
      first -= 1
    }
    add(.emailAddress, tokens[first].range.lowerBound..<tokens[last].range.upperBound)
  }

  /// Whether a token is the code of a character: `&#64;`.
  private func hasCode(around index: Int) -> Bool {
    let range = tokens[index].range
    return byte(before: range.lowerBound) == UInt8(ascii: "#")
      && byte(before: range.lowerBound - 1) == UInt8(ascii: "&")
      && byte(at: range.upperBound) == UInt8(ascii: ";")
  }

  /// Whether brackets stand around a word.
  private func isBracketed(_ index: Int) -> Bool {
    let range = tokens[index].range
    return "([{<".utf8.contains(byte(before: range.lowerBound))
      && ")]}>".utf8.contains(byte(at: range.upperBound))
  }

  /// The last token of a domain that starts at a token, with full stops or `punt` in it.
  private func domainEnd(from start: Int) -> Int? {
    var last = start
    var hasDot = false
    while let token = next(last + 1), last < start + 8 {
      if token.gap.isOnly(".") || token.gap.isOnly("-") && !token.gap.isSpaced {
        hasDot = hasDot || token.gap.mark == UInt8(ascii: ".")
        last += 1
      } else if token.has(.mailDot), let end = next(last + 2), end.length <= 7 {
        hasDot = true
        last += 2
      } else {
        break
      }
    }
    return hasDot && (2...7).contains(tokens[last].length) ? last : nil
  }

  /// Pictures in the text, and links to pictures that may know where they were taken.
  mutating func addLinks(_ links: [ByteRange]) {
    for range in links {
      if bytes[range.lowerBound] == UInt8(ascii: "!") {
        add(.photoLink, range, .possible)
      } else if Self.photoEnds.contains(where: {
        bytes[range].suffix($0.count).map { $0 | 0x20 } == $0
      }) {
        add(.photoLink, range, .possible)
      }
    }
  }

  private static let photoEnds = [".jpg", ".jpeg", ".heic", ".heif"].map { Array($0.utf8) }

  /// The name of a photo: `IMG_2034.heic`, `foto's/koffie.jpg`.
  mutating func photo(at index: Int) {
    let token = tokens[index]
    guard token.gap.isOnly("."), !isPartOfMore(index + 1) else { return }
    let floor = matches.last?.range.upperBound ?? 0
    var start = token.range.lowerBound - 1
    while start > floor, !Self.parts(bytes[start - 1]) { start -= 1 }
    guard start < token.range.lowerBound - 1 else { return }
    add(.photoLink, start..<token.range.upperBound, .possible)
  }

  private static func parts(_ byte: UInt8) -> Bool {
    byte <= 0x20 || "()[]<>\"|!".utf8.contains(byte)
  }
}
