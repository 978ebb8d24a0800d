internal import Diagnostics
internal import Files
internal import Municipality
internal import Notes
internal import Opgave

/// The lines of `parse`, or parts, on their way into a document for each municipality.
struct Gathering {
  /// Whether each municipality has a part of its own; else there is one part, which takes no other.
  private let separates: Bool
  private var partsByOwner: [Belonging: OpgavePart] = [:]

  /// - Parameters:
  ///   - named: The settings, when a person pointed to them.
  ///   - separates: Whether several municipalities are kept apart; else a second one is refused.
  /// - Throws: What the encoder says.
  init(settings named: Municipality?, separates: Bool) throws {
    self.separates = separates
    guard let named else { return }
    let owner = try named.belonging()
    try change(owner) { part throws(PartMismatch) in
      try part.take(owner)
      part.add(named)
    }
  }

  /// The parts by the names of their municipalities; one alone unless these are kept apart.
  var parts: [OpgavePart] {
    guard separates else { return [partsByOwner[Belonging()] ?? Self.empty] }
    return partsByOwner.filter { $0.key.settings != nil }.map(\.value).sorted {
      ($0.owner.municipality ?? "", $0.owner.settings?.description ?? "")
        < ($1.owner.municipality ?? "", $1.owner.settings?.description ?? "")
    }
  }

  /// The notes that could not be read and do not say whose they are, when others are kept apart.
  var nobodys: [SkippedNote] { separates ? partsByOwner[Belonging()]?.skipped ?? [] : [] }

  private static var empty: OpgavePart { OpgavePart(version: WijkCommand.version) }

  /// Where something of an owner is kept.
  private func key(of owner: Belonging) -> Belonging {
    separates && owner.settings != nil ? owner : Belonging()
  }

  /// The longest line of `parse` that is taken in: a note of the largest size has room in it, and so
  /// have the settings and the agreed texts of a large municipality.
  private static let lineLimit = 256 << 20

  /// Takes in all lines of a file.
  ///
  /// - Parameters:
  ///   - lines: The lines.
  ///   - file: The name of the file.
  ///   - onEach: Called after each of them.
  /// - Throws: ``UsageError`` when one of them is no line of `parse`, or is of another municipality
  ///   or of other settings than those before it.
  mutating func add(
    _ lines: inout LineReader, from file: String, onEach: () -> Void = {}
  ) throws {
    var number = 0
    while let bytes = try lines.next(limit: Self.lineLimit) {
      number += 1
      if bytes.isEmpty { continue }
      guard bytes.count <= Self.lineLimit else {
        throw UsageError(
          nl: "regel \(number) van '\(file)' is te lang voor een regel van `wijk parse`",
          en: "line \(number) of '\(file)' is too long for a line of `wijk parse`")
      }
      let line: ParsedLine
      do throws(JSONRefusal) {
        line = try JSONText.decode(ParsedLine.self, from: bytes)
      } catch {
        throw UsageError(
          nl: "regel \(number) van '\(file)' is geen regel van `wijk parse`: \(error.reason.nl)",
          en: "line \(number) of '\(file)' is not a line of `wijk parse`: \(error.reason.en)")
      }
      try add(line)
      onEach()
    }
  }

  /// Takes in all parts of a file, one a line.
  ///
  /// - Parameters:
  ///   - lines: The lines.
  ///   - file: The name of the file.
  ///   - onEach: Called after each of them.
  /// - Throws: ``UsageError`` when there is none, or when one of them is no part or does not go with
  ///   those before it.
  mutating func merge(
    _ lines: inout LongObjectReader, from file: String, onEach: () -> Void = {}
  ) throws {
    var (number, conversations): (Int, [Conversation]) = (0, [])
    func decoded<Value: Decodable>(_ type: Value.Type, _ bytes: [UInt8]) throws -> Value {
      do throws(JSONRefusal) {
        return try JSONText.decode(type, from: bytes)
      } catch {
        throw UsageError(
          nl: "deel \(number + 1) van '\(file)' is geen deel van `wijk aggregate --deel`:"
            + " \(error.reason.nl)",
          en: "part \(number + 1) of '\(file)' is not a part of `wijk aggregate --part`:"
            + " \(error.reason.en)")
      }
    }
    while let frame = try lines.next({ conversations.append(try decoded(Conversation.self, $0)) }) {
      if frame.isEmpty { continue }
      var other = try decoded(OpgavePart.self, frame)
      other.add(conversations)
      (number, conversations) = (number + 1, [])
      try change(other.owner) { part throws(PartMismatch) in try part.add(other) }
      try Self.check(other.settings, of: other.owner)
      onEach()
    }
    guard number > 0 else {
      throw UsageError(
        nl: "in '\(file)' staat geen deel", en: "there is no part in '\(file)'",
        help: Bilingual(
          nl: "geef wat `wijk aggregate --deel` schreef",
          en: "give what `wijk aggregate --part` wrote"))
    }
  }

  /// Takes in a line.
  mutating func add(_ line: ParsedLine) throws {
    if case .note(_, let context) = line.content {
      try Self.check(context?.municipality, of: line.owner)
    }
    try change(line.owner) { part throws(PartMismatch) in try part.add(line) }
  }

  /// Takes in what is the same for all notes of a run, which are all the notes that it had.
  mutating func add(_ context: RunContext, of owner: Belonging) throws {
    try change(owner) { part throws(PartMismatch) in
      try part.take(owner)
      part.add(context)
    }
  }

  /// Changes the part of an owner.
  private mutating func change(
    _ owner: Belonging, _ body: (inout OpgavePart) throws(PartMismatch) -> Void
  ) throws {
    do throws(PartMismatch) {
      try body(&partsByOwner[key(of: owner), default: Self.empty])
    } catch {
      throw UsageError(error)
    }
  }

  /// Checks that settings are those by whose mark notes are known.
  private static func check(_ settings: Municipality?, of owner: Belonging) throws {
    guard let settings, try settings.belonging() != owner else { return }
    throw UsageError(
      nl: "de instellingen die meekwamen zijn niet die waarmee deze wijk de notities las",
      en: "the settings that came along are not those that this wijk read the notes against",
      help: Bilingual(
        nl: "geef de uitvoer van `wijk parse` zoals hij is, en van dezelfde versie",
        en: "give the output of `wijk parse` as it is, and of the same version"))
  }
}

extension OpgavePart {
  fileprivate mutating func add(_ line: ParsedLine) throws(PartMismatch) {
    try take(line.owner)
    switch line.content {
    case .text(let text): add(text)
    case .note(let note, let context):
      add(note)
      if let context { add(context) }
    }
  }

  fileprivate mutating func add(_ context: RunContext) {
    promise(context.notes, context.mark)
    for text in context.agreedTexts { add(text) }
    if let settings = context.municipality { add(settings) }
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
          nl: "met --elk krijgt elke gemeente haar eigen document",
          en: "with --each every municipality gets a document of its own"))
    case .settings(let name):
      let name = Self.name(name)
      self.init(
        nl: "er kwamen notities van \(name.nl) binnen die met verschillende instellingen zijn"
          + " gelezen, of door verschillende versies van wijk",
        en: "notes of \(name.en) came in that were read against different settings, or by different"
          + " versions of wijk",
        help: Bilingual(
          nl: "ontleed ze opnieuw met één wijk.yml en één wijk",
          en: "parse them again with one wijk.yml and one wijk"))
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
