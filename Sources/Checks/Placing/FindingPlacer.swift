package import Diagnostics
internal import Words
internal import Notes
internal import PersonalData
package import Source

/// Gives diagnostics of one file their places, and keeps personal data out of what they show.
package struct FindingPlacer {
  private let file: SourceFile
  /// The path that people see.
  private let path: String
  /// The path that does not depend on where the command runs.
  private let note: String
  /// Where personal data is, in order.
  private let secrets: [ByteRange]
  private let secretWords: SecretWords
  /// The long lines on which something was found, by their numbers.
  private var longLines: [Int: CountedLine] = [:]
  /// The words of lines for their fingerprints, by their numbers.
  private var marks: [Int: String] = [:]
  /// How often a code was found in the same words, so that each finding has a mark of its own.
  private var seen: [Fingerprint: Int] = [:]

  /// - Parameters:
  ///   - file: The file; its path is the one relative to the folder of notes.
  ///   - path: The path from the folder in which the command runs.
  ///   - secrets: The places of personal data.
  package init(_ file: SourceFile, path: String, secrets: [ByteRange] = []) {
    self.file = file
    self.path = path
    self.note = file.path
    self.secrets = secrets
    secretWords = SecretWords(secrets, in: file)
  }

  /// Places a diagnostic.
  ///
  /// - Parameters:
  ///   - diagnostic: What was found in the file.
  ///   - severity: How severe it is for this municipality.
  ///   - line: The line it is on, for a diagnostic that knows no bytes.
  /// - Returns: The finding, without any personal data of the file in it.
  package mutating func place(
    _ diagnostic: Diagnostic, severity: Diagnostic.Severity, line: Int? = nil
  ) -> PlacedFinding {
    let range = range(of: diagnostic, line: line)
    let mark = range.map { self.mark(ofLine: file.line(at: $0.lowerBound)) } ?? ""
    return PlacedFinding(
      path: path, code: diagnostic.code, severity: severity,
      message: words(diagnostic.message, of: diagnostic),
      help: diagnostic.help.map { words($0, of: diagnostic) }, place: range.map { place($0) },
      line: range.map { shownLine(at: $0.lowerBound) } ?? ShownLine(""),
      notes: diagnostic.notes.map {
        PlacedFinding.Note(
          message: safe($0.message), place: place($0.range),
          line: shownLine(at: $0.range.lowerBound))
      },
      fix: fix(of: diagnostic).map {
        PlacedFinding.Fix(
          title: safe($0.title), place: place($0.range), replacement: $0.replacement,
          isSafe: $0.isSafe)
      },
      fingerprint: fingerprint(diagnostic.code, mark).description,
      wordsMark: Fingerprint(of: Array("\(diagnostic.code)\n\(mark)".utf8)).description)
  }

  /// The bytes to point at; `nil` for what concerns the file as a whole.
  private func range(of diagnostic: Diagnostic, line: Int?) -> ByteRange? {
    if let line { return LinePlaces.words(ofLine: line, in: file) }
    let range = diagnostic.range
    let isWhole = range.isEmpty && range.lowerBound <= file.textStart
    return isWhole ? nil : range.clamped(to: 0..<file.bytes.count)
  }

  /// The edit, if the bytes on the disk are those that were read: not when the file was decoded.
  private func fix(of diagnostic: Diagnostic) -> Diagnostic.Fix? {
    file.isAsStored ? diagnostic.fix : nil
  }

  private func place(_ range: ByteRange) -> PlacedFinding.Place {
    PlacedFinding.Place(
      start: file.position(at: range.lowerBound), end: file.position(at: range.upperBound),
      bytes: range)
  }

  /// A line with its characters counted, when it is long.
  private mutating func longLine(_ number: Int) -> CountedLine? {
    if let line = longLines[number] { return line }
    let range = file.range(ofLine: number)
    guard range.count >= CountedLine.least else { return nil }
    let line = CountedLine(range, in: file)
    longLines[number] = line
    return line
  }
}

// MARK: - Personal data

extension FindingPlacer {
  /// The line that an offset is on, or the part of it around the offset.
  private mutating func shownLine(at offset: Int) -> ShownLine {
    let number = file.line(at: offset)
    guard let line = longLine(number) else {
      return ShownLine(visible(file.range(ofLine: number)))
    }
    let shown = line.shown(around: offset)
    return ShownLine(
      visible(line.bytes(of: shown)), charactersBefore: shown.lowerBound,
      codePointsBefore: line.codePoints(before: shown.lowerBound),
      goesOn: line.goesOn(behind: shown.upperBound))
  }

  /// A part of the file with every character of personal data blotted out.
  private func visible(_ range: ByteRange) -> String {
    var index = firstSecret(endingBehind: range.lowerBound)
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var start = range.lowerBound
    while index < secrets.count, secrets[index].lowerBound < range.upperBound {
      let secret = secrets[index].clamped(to: range)
      text += file.bytes[start..<secret.lowerBound]
      for _ in 0..<characters(in: secret) { text.append(contentsOf: Self.blot) }
      start = secret.upperBound
      index += 1
    }
    text += file.bytes[start..<range.upperBound]
    return String(decoding: text, as: UTF8.self)
  }

  /// What stands for a character of personal data: `•`.
  private static let blot = Array("•".utf8)

  /// The number of characters in some bytes of the file.
  private func characters(in range: ByteRange) -> Int {
    let isASCII = file.bytes[range].allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "\r") }
    return isASCII ? range.count : file.text(range).count
  }

  /// The index of the first place of personal data that ends behind an offset.
  private func firstSecret(endingBehind offset: Int) -> Int {
    secrets.bisected { $0.upperBound > offset }
  }

  /// What a diagnostic says; one about personal data never quotes it.
  private func words(_ words: Bilingual, of diagnostic: Diagnostic) -> Bilingual {
    PersonalDataKind(rawValue: diagnostic.code.description) == nil ? safe(words) : words
  }

  /// Words that quote the note, without the personal data in the quotation.
  private func safe(_ words: Bilingual) -> Bilingual {
    guard !secretWords.isEmpty else { return words }
    return Bilingual(nl: secretWords.hidden(in: words.nl), en: secretWords.hidden(in: words.en))
  }
}

// MARK: - Fingerprints

extension FindingPlacer {
  /// A mark of the code, the note and the words of the line, and not of where the line stands.
  private mutating func fingerprint(_ code: Diagnostic.Code, _ words: String) -> Fingerprint {
    let base = Fingerprint(of: Array("\(code)\n\(note)\n\(words)".utf8))
    let count = seen[base, default: 0]
    seen[base] = count + 1
    return count == 0 ? base : Fingerprint(of: Array("\(base) \(count)".utf8))
  }

  /// The words of a line, personal data blotted out; of a long one their fingerprint.
  private mutating func mark(ofLine number: Int) -> String {
    if let mark = marks[number] { return mark }
    let words = Folding.key(visible(file.range(ofLine: number)))
    let isLong = words.utf8.count >= CountedLine.least
    let mark = isLong ? Fingerprint(of: Array(words.utf8)).description : words
    marks[number] = mark
    return mark
  }
}
