internal import Diagnostics
internal import Opgave
internal import PersonalData
internal import Publication

/// The part of a document that may be made public, and the part that is held.
struct Release {
  /// How a person decides about findings of class privacy.
  struct Terms {
    var allowances: [Allowance] = []
    /// Whether an area is held as a whole while there is any finding in its notes.
    var isStrict = false
  }

  /// An area with the lines that are held in it.
  struct Area {
    let opgave: Wijkopgave
    let lines: [HeldLine]
  }

  /// What public editions are made from, whatever lines are then held in it.
  struct Clearance {
    /// The document that public editions are made from.
    let document: OpgaveDocument
    /// The areas of which no public edition is made.
    let held: [Wijkopgave]
    /// What is made public in spite of a finding, by a person and by comments in notes.
    let exceptions: [PublishedException]

    init(_ document: OpgaveDocument, _ terms: Terms) {
      let allowed = document.allowing(Set(terms.allowances.map(\.code)))
      (self.document, held) = terms.isStrict ? allowed.holdingBackAreas() : (allowed, [])
      exceptions = terms.allowances.map(\.exception) + Release.commented(in: self.document)
    }
  }

  /// The document that public editions are made from.
  let document: OpgaveDocument
  /// The areas of which no public edition is made.
  let held: [Wijkopgave]
  /// The areas that are made public without some of their lines.
  let areas: [Area]
  /// What is made public in spite of a finding, by a person and by comments in notes.
  let exceptions: [PublishedException]
  private let heldLines: HeldLinesByArea?

  init(_ document: OpgaveDocument, _ terms: Terms) { self.init(Clearance(document, terms)) }

  /// Finds the lines that are held.
  ///
  /// - Parameters:
  ///   - clearance: What public editions are made from.
  ///   - earlier: That of an earlier run, whose lines hold for the areas that are what they were.
  init(_ clearance: Clearance, after earlier: Release? = nil) {
    document = clearance.document
    held = clearance.held
    exceptions = clearance.exceptions
    let lines = HeldLinesByArea(in: document, after: earlier?.heldLines)
    areas = document.areas.compactMap { opgave in
      lines[opgave.id].map { Area(opgave: opgave, lines: $0) }
    }
    heldLines = lines
  }

  /// All of a document, for those who make nothing public.
  static func everything(of document: OpgaveDocument) -> Release {
    Release(document: document, held: [], areas: [], exceptions: [])
  }

  /// The same, told of some areas alone.
  func only(_ isTold: (String) -> Bool) -> Release {
    Release(
      document: document, held: held.filter { isTold($0.id) },
      areas: areas.filter { isTold($0.opgave.id) }, exceptions: exceptions)
  }

  private init(
    document: OpgaveDocument, held: [Wijkopgave], areas: [Area], exceptions: [PublishedException]
  ) {
    self.document = document
    self.held = held
    self.areas = areas
    self.exceptions = exceptions
    heldLines = nil
  }

  /// The number of lines that are held and that a person can decide about.
  var heldLineCount: Int {
    areas.reduce(0) { $0 + $1.lines.count { $0.rule == .heldLines } }
  }

  /// Whether something is held that a person can decide about.
  var isPartial: Bool { !held.isEmpty || heldLineCount > 0 }

  /// What comments in notes take upon themselves, each reason once.
  private static func commented(in document: OpgaveDocument) -> [PublishedException] {
    var seen: Set<PublishedException> = []
    return document.publicAreas.flatMap(\.privacy).compactMap { mark in
      guard let reason = mark.reason, let kind = PersonalDataKind(rawValue: mark.code) else {
        return nil
      }
      let exception = PublishedException(
        what: kind.words, reason: reason.hasSuffix(".") ? String(reason.dropLast()) : reason)
      return seen.insert(exception).inserted ? exception : nil
    }
  }

  /// The held lines as a script reads of them, without those that are about a sensitive theme: these
  /// are counted, and are never meant to be quoted.
  func heldLines(in folder: MunicipalityFolder) -> [CompileReport.Held] {
    areas.flatMap { area in
      area.lines.filter { $0.rule != .sensitiveThemes }.map { line in
        CompileReport.Held(
          area: area.opgave.id, path: folder.path(of: line.note), line: line.line,
          codes: line.codes)
      }
    }
  }
}
