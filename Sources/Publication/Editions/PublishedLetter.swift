package import Diagnostics
package import Calendar
package import Municipality

/// What the people who were there are told about a conversation, or a few of them, and nothing
/// else.
///
/// It holds no number of people, no code of a conversation and no day of a talk at home, so that
/// a letter beside a report gives nothing away.
package struct PublishedLetter: Hashable, Sendable {
  /// What the letter is about.
  package struct Subject: Hashable, Sendable {
    /// The name of the area.
    package var area: String
    package var neighbourhood: String?
    package var period: Period?
    /// The conversations, as a report lists them; never empty.
    package var talks: [PublishedListening.Talk]
    /// Whether it is about one conversation, and not about all of some place or time.
    package var isOneTalk: Bool
  }

  /// Something that was said, and the chapter that tells what became of it.
  package struct Matter: Hashable, Sendable {
    package var statement: PublishedStatement
    package var outcome: Outcome?
  }

  /// The chapters that tell what became of something.
  package enum Outcome: Hashable, Sendable {
    case done, open, wished, declined
  }

  /// An agreement, with the month since which it stands as it does.
  package struct Promise: Hashable, Sendable {
    package var agreement: PublishedAgreement
    package var month: CalendarDate?
    /// Whether a conversation of the letter made it or moved it on; else it answers what was said
    /// there.
    package var isMadeHere = true
  }

  /// A question, and what is known of an answer.
  package struct Question: Hashable, Sendable {
    package var statement: PublishedStatement
    /// The answer, in the words of a note.
    package var answer: String?
    /// From whom the answer is to come, where a note says so.
    package var addressee: String?
    /// What was agreed about it.
    package var outcome: Outcome?
  }

  package var language: Language
  package var municipality: String?
  package var style: HouseStyle
  package var referenceDate: CalendarDate
  package var subject: Subject
  /// A function, never a person.
  package var coordinator: String?
  package var contact: String?
  /// Whether so few people were there that anybody would know who said what; then no statements
  /// and questions are in it.
  package var isAboutFew = false
  package var strengths: [PublishedStatement] = []
  package var matters: [Matter] = []
  /// Whether loose repairs came up, which are passed on at once.
  package var hasRepairs = false
  package var done: [Promise] = []
  package var open: [Promise] = []
  /// What was asked for and not promised.
  package var wishes: [PublishedAgreement] = []
  package var declined: [Promise] = []
  package var questions: [Question] = []
  /// The last that people heard from the municipality since.
  package var heard: PublishedFeedback?
  /// What was made public in spite of a finding about personal data.
  package var exceptions: [PublishedException] = []

  /// Whether there is nothing to tell.
  package var isEmpty: Bool {
    strengths.isEmpty && matters.isEmpty && done.isEmpty && open.isEmpty && wishes.isEmpty
      && declined.isEmpty && questions.isEmpty
  }
}
