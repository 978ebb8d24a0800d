internal import ArgumentParser
internal import Diagnostics

/// The options of `check` that change notes: `--fix`, `--unsafe` and `--diff`.
struct MendingOptions: ParsableArguments {
  @Flag(
    name: .both(nl: "herstel", en: "fix"),
    help: .both(
      nl: "Herstel wat zonder twijfel te herstellen is.",
      en: "Mend what can be mended without doubt."))
  var fixes = false

  @Flag(
    name: .both(nl: "onveilig", en: "unsafe"),
    help: .both(
      nl: "Met --herstel: ook wat een gok is, zoals de naam die er het meest op lijkt.",
      en: "With --fix: also what is a guess, such as the name that is nearest."))
  var isUnsafe = false

  @Flag(
    name: .both(nl: "verschil", en: "diff"),
    help: .both(
      nl: "Laat zien wat --herstel zou veranderen, en verander niets.",
      en: "Show what --fix would change, and change nothing."))
  var showsDifference = false

  /// - Throws: ``UsageError`` when options do not go together.
  func check() throws {
    guard isUnsafe, !fixes, !showsDifference else { return }
    throw UsageError(
      nl: "--onveilig doet alleen iets bij --herstel of --verschil",
      en: "--unsafe only has a meaning with --fix or --diff")
  }

  var mending: CheckRun.Mending {
    guard fixes || showsDifference else { return .none }
    return isUnsafe ? .all : .safe
  }
}
