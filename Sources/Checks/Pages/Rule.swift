/// One thing that `wijk check` looks for.
///
/// A rule is a type without values. Its page says what it does and why; whether it also has
/// a check of its own, or is found by those who read the note, depends on what it is about:
/// see ``NoteRule``, ``AgreementRule`` and ``AreaRule``. The code on the page is the name of
/// the type in kebab case, without `Rule`.
package protocol Rule: Sendable {
  static var page: RulePage { get }
}
