package import Diagnostics
internal import Dutch
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
  private let secretWords: [String]
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
    secretWords = secrets.map { file.text($0) }.filter { $0.utf8.count >= 3 }
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
    let number = range.map { file.line(at: $0.lowerBound) }
    return PlacedFinding(
      path: path, code: diagnostic.code, severity: severity,
      message: words(diagnostic.message, of: diagnostic),
      help: diagnostic.help.map { words($0, of: diagnostic) }, place: range.map(place),
      line: number.map(visibleLine) ?? "",
      notes: diagnostic.notes.map {
        PlacedFinding.Note(
          message: safe($0.message), place: place($0.range),
          line: visibleLine(file.line(at: $0.range.lowerBound)))
      },
      fix: fix(of: diagnostic).map {
        PlacedFinding.Fix(
          title: safe($0.title), place: place($0.range), replacement: $0.replacement,
          isSafe: $0.isSafe)
      },
      fingerprint: fingerprint(diagnostic.code, number).description)
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
    file.encoding == .utf8 ? diagnostic.fix : nil
  }

  private func place(_ range: ByteRange) -> PlacedFinding.Place {
    PlacedFinding.Place(
      start: file.position(at: range.lowerBound), end: file.position(at: range.upperBound),
      bytes: range)
  }
}

// MARK: - Personal data

extension FindingPlacer {
  /// A line with every character of personal data blotted out.
  private func visibleLine(_ number: Int) -> String {
    let range = file.range(ofLine: number)
    let hidden = secrets.filter { $0.overlaps(range) }
    guard !hidden.isEmpty else { return file.text(range) }
    var text = ""
    var start = range.lowerBound
    for secret in hidden {
      let secret = secret.clamped(to: range)
      guard secret.lowerBound >= start else { continue }
      text += file.text(start..<secret.lowerBound)
      text += String(repeating: "•", count: file.text(secret).count)
      start = secret.upperBound
    }
    return text + file.text(start..<range.upperBound)
  }

  /// What a diagnostic says; one about personal data never quotes it.
  private func words(_ words: Bilingual, of diagnostic: Diagnostic) -> Bilingual {
    PersonalDataKind(rawValue: diagnostic.code.description) == nil ? safe(words) : words
  }

  /// Words that quote the note, without the personal data in the quotation.
  private func safe(_ words: Bilingual) -> Bilingual {
    guard !secretWords.isEmpty else { return words }
    return Bilingual(nl: safe(words.nl), en: safe(words.en))
  }

  private func safe(_ text: String) -> String {
    secretWords.reduce(text) { text, secret in
      text.contains(secret)
        ? text.split(separator: secret, omittingEmptySubsequences: false).joined(separator: "•••")
        : text
    }
  }
}

// MARK: - Fingerprints

extension FindingPlacer {
  /// A mark of the code, the note and the words of the line, and not of where the line stands.
  private mutating func fingerprint(_ code: Diagnostic.Code, _ line: Int?) -> Fingerprint {
    let words = line.map { Folding.key(visibleLine($0)) } ?? ""
    let base = Fingerprint(of: Array("\(code)\n\(note)\n\(words)".utf8))
    let count = seen[base, default: 0]
    seen[base] = count + 1
    return count == 0 ? base : Fingerprint(of: Array("\(base) \(count)".utf8))
  }
}
