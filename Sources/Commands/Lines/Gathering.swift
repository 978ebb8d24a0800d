internal import Diagnostics
internal import Dutch
internal import Files
internal import Municipality
internal import Notes
internal import Opgave

/// The lines of `parse` on their way into a document: all of one municipality, in any order.
struct Gathering {
  private(set) var part = OpgavePart(version: WijkCommand.version)

  /// - Parameter named: The settings, when a person pointed to them.
  /// - Throws: What the encoder says.
  init(settings named: Municipality?) throws {
    guard let named else { return }
    try add(ParsedLine(.settings(named), of: named.belonging()))
  }

  /// Takes in all lines of a file.
  ///
  /// - Throws: ``UsageError`` when one of them is no line of `parse`, or is of another municipality
  ///   or of other settings than those before it.
  mutating func add(_ lines: inout LineReader, from file: String) throws {
    var number = 0
    while let bytes = try lines.next() {
      number += 1
      if bytes.isEmpty { continue }
      let line: ParsedLine
      do throws(JSONRefusal) {
        line = try JSONText.decode(ParsedLine.self, from: bytes)
      } catch {
        throw UsageError(
          nl: "regel \(number) van '\(file)' is geen regel van `wijk parse`: \(error.reason.nl)",
          en: "line \(number) of '\(file)' is not a line of `wijk parse`: \(error.reason.en)")
      }
      try add(line)
    }
  }

  /// Takes in all parts of a file, one a line.
  ///
  /// - Throws: ``UsageError`` when there is none, or when one of them is no part or does not go with
  ///   those before it.
  mutating func merge(_ lines: inout LineReader, from file: String) throws {
    var number = 0
    while let bytes = try lines.next() {
      if bytes.isEmpty { continue }
      number += 1
      let other: OpgavePart
      do throws(JSONRefusal) {
        other = try JSONText.decode(OpgavePart.self, from: bytes)
      } catch {
        throw UsageError(
          nl:
            "deel \(number) van '\(file)' is geen deel van `wijk aggregate --deel`: \(error.reason.nl)",
          en:
            "part \(number) of '\(file)' is not a part of `wijk aggregate --part`: \(error.reason.en)"
        )
      }
      do throws(PartMismatch) {
        try part.add(other)
      } catch {
        throw UsageError(error)
      }
    }
    guard number > 0 else {
      throw UsageError(
        nl: "in '\(file)' staat geen deel", en: "there is no part in '\(file)'",
        help: Bilingual(
          nl: "geef wat `wijk aggregate --deel` schreef",
          en: "give what `wijk aggregate --part` wrote"))
    }
  }

  private mutating func add(_ line: ParsedLine) throws {
    do throws(PartMismatch) {
      try part.take(line.owner)
    } catch {
      throw UsageError(error)
    }
    switch line.content {
    case .note(let note): part.add(note)
    case .text(let text): part.add(text)
    case .end(let end): part.promise(end.notes)
    case .settings(let municipality): part.add(municipality)
    }
  }
}

extension UsageError {
  /// Two things that cannot be of one document.
  init(_ mismatch: PartMismatch) {
    switch mismatch {
    case .municipalities(let one, let other):
      let (one, other) = (Self.name(one), Self.name(other))
      self.init(
        nl: "er kwamen notities van twee gemeenten binnen: \(one.nl) en \(other.nl)",
        en: "notes of two municipalities came in: \(one.en) and \(other.en)",
        help: Bilingual(
          nl: "verzamel elke gemeente apart; elke regel zegt van wie hij is",
          en: "aggregate each municipality by itself; every line says whose it is"))
    case .settings(let name):
      let name = Self.name(name)
      self.init(
        nl: "er kwamen notities van \(name.nl) binnen die met verschillende instellingen zijn"
          + " gelezen",
        en: "notes of \(name.en) came in that were read against different settings",
        help: Bilingual(
          nl: "ontleed ze opnieuw met dezelfde wijk.yml", en: "parse them again with one wijk.yml"))
    case .versions(let one, let other):
      self.init(
        nl: "er kwamen delen van twee versies van wijk binnen: \(one) en \(other)",
        en: "parts of two versions of wijk came in: \(one) and \(other)",
        help: Bilingual(
          nl: "maak ze opnieuw met één versie", en: "make them again with one version"))
    }
  }

  private static func name(_ municipality: String?) -> Bilingual {
    municipality.map { Bilingual("'\($0)'") }
      ?? Bilingual(nl: "een gemeente zonder naam", en: "a municipality without a name")
  }
}
