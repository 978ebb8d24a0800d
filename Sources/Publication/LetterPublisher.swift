package import Diagnostics
internal import Municipality
internal import Notes
package import Opgave

/// Decides what a letter may tell of the conversations it is about.
///
/// The rules are those of the residents' edition, and it is that edition's publisher that lets
/// words through. A letter is about fewer people than a report, so on top of them a sensitive
/// subject stays out until the letter is about an area and enough conversations, and what was
/// said stays out where too few people were there.
package struct LetterPublisher {
  private let document: OpgaveDocument
  private let selection: LetterSelection
  private let opgave: Wijkopgave
  private let area: Area?
  private let basis: PublicationBasis
  private let shared: ResidentsPublisher
  private let language: Language
  private let tellsSensitive: Bool

  /// Makes the letter about a selection; `nil` when its area is not in the document.
  ///
  /// - Parameters:
  ///   - document: The document of all conversations, without areas that are held back.
  ///   - selection: The conversations.
  ///   - language: The language of the letter.
  ///   - exceptions: What a person took upon himself.
  ///   - earlier: What public editions showed before.
  /// - Returns: The letter; it may well be empty.
  package static func publish(
    _ document: OpgaveDocument, _ selection: LetterSelection, in language: Language,
    exceptions: [PublishedException] = [], after earlier: PublishedFigures = PublishedFigures()
  ) -> PublishedLetter? {
    document.publicAreas.first { $0.id == selection.area }.map { opgave in
      var letter = LetterPublisher(document, selection, opgave, language, after: earlier).letter
      letter.exceptions = exceptions
      return letter
    }
  }

  private init(
    _ document: OpgaveDocument, _ selection: LetterSelection, _ opgave: Wijkopgave,
    _ language: Language, after earlier: PublishedFigures
  ) {
    let rules = document.municipality.publication
    self.document = document
    self.selection = selection
    self.opgave = opgave
    self.language = language
    area = document.municipality.areas.first { $0.id == opgave.id }
    let basis = PublicationBasis(document, language, after: earlier)
    self.basis = basis
    shared = ResidentsPublisher(opgave, basis)
    tellsSensitive =
      selection.code == nil && selection.neighbourhood == nil
      && selection.notes.count >= rules.threshold(isSensitive: true)
  }

  private var letter: PublishedLetter {
    let sources = opgave.sources.filter { selection.notes.contains($0.note) }
    var letter = PublishedLetter(
      language: language,
      municipality: document.municipality.name,
      style: document.municipality.style,
      referenceDate: document.referenceDate,
      subject: subject(sources),
      coordinator: area?.coordinator,
      contact: area?.contact)
    let told = ToldAgreements(document, selection, basis, tellsSensitive: tellsSensitive)
    letter.done = told.promises(.done)
    letter.open = told.promises(.running, .agreed, .waiting)
    letter.declined = told.promises(.dropped)
    letter.wishes = told.wishes
    letter.isAboutFew = sources.reduce(0) { $0 + $1.peopleCount } < PublicThemes.fewestPeople
    if !letter.isAboutFew { tellWhatWasSaid(in: &letter, told) }
    letter.heard = heard
    return letter
  }

  private func subject(_ sources: [SourceConversation]) -> PublishedLetter.Subject {
    let codes = Set(sources.compactMap(shared.talks.code))
    return PublishedLetter.Subject(
      area: opgave.name, neighbourhood: selection.neighbourhood, period: selection.period,
      talks: shared.talks.talks.filter { codes.contains($0.code) }.map { talk in
        // Who was there knows where it was; a list for everybody does not say.
        var talk = talk
        let source = sources.first { shared.talks.code(of: $0) == talk.code }
        talk.neighbourhoods = (source?.neighbourhoods ?? []).filter(shared.names.isNeighbourhood)
        return talk
      },
      isOneTalk: selection.code != nil)
  }

  // MARK: What was said

  private func tellWhatWasSaid(in letter: inout PublishedLetter, _ told: ToldAgreements) {
    // The newest conversation first: where there is no room for all, what is old gives way.
    let signals = opgave.signals.filter { selection.notes.contains($0.origin.note) }
    let order = signals.indices.sorted { one, other in
      (signals[other].origin.date, one) < (signals[one].origin.date, other)
    }
    for signal in order.map({ signals[$0] }) {
      if signal.kind == .repair { letter.hasRepairs = true }
      guard signal.kind.isMatter || signal.kind == .strength || signal.kind == .question,
        let statement = shared.statement(signal)
      else { continue }
      switch signal.kind {
      case .strength: letter.strengths.append(statement)
      case .question: letter.questions.append(question(statement, signal, told))
      case .wish, .concern, .idea:
        letter.matters.append(.init(statement: statement, outcome: told.outcome(of: signal)))
      case .background, .repair: break
      }
    }
  }

  private func question(
    _ statement: PublishedStatement, _ signal: AreaSignal, _ told: ToldAgreements
  ) -> PublishedLetter.Question {
    var question = PublishedLetter.Question(
      statement: statement, addressee: signal.addressee.map(shared.names.party),
      outcome: told.outcome(of: signal))
    if let (asked, answer) = AnsweredQuestion.split(statement.text) {
      question.statement.text = asked
      question.answer = answer
    }
    return question
  }

  /// The last time that people heard something since, up to the reference date.
  private var heard: PublishedFeedback? {
    opgave.feedback.filter { selection.notes.contains($0.origin.note) }
      .compactMap(shared.feedback)
      .filter { $0.date.map { $0 <= document.referenceDate } ?? false }
      .max { ($0.date ?? document.referenceDate) < ($1.date ?? document.referenceDate) }
  }
}

extension SourceConversation {
  /// The people there at least; where nobody wrote down how many came, there was one.
  fileprivate var peopleCount: Int {
    let known =
      [
        attendance.residents, attendance.connectors, attendance.professionals,
        attendance.entrepreneurs,
      ].compactMap(\.self) + attendance.others.map(\.count)
    return known.isEmpty ? 1 : known.reduce(0) { $0 + $1.min }
  }
}
