/// A rule that has a check of its own.
///
/// Its page says what it does and why. What it is about decides how it is asked: see
/// ``NoteRule``, ``AgreementRule`` and ``AreaRule``. Other rules are found by those who read notes,
/// settings and files, and have no more than a page. The code on the page is the name of the type
/// in kebab case, without `Rule`.
package protocol Rule: Sendable {
  static var page: RulePage { get }
}
