internal import ArgumentParser
internal import Diagnostics

/// The language in which commands describe themselves.
///
/// ArgumentParser asks a command for its description by type, so the language reaches it by the
/// task and not by a parameter.
enum HelpLanguage {
  @TaskLocal static var current = Language.dutch
}

extension Bilingual {
  /// The text in the language of the help that is being made.
  var inHelp: String { self[HelpLanguage.current] }
}

extension ArgumentHelp {
  /// Help on one option, in the language of the help that is being made.
  ///
  /// - Parameters:
  ///   - nl: What it does, in Dutch.
  ///   - en: What it does, in English.
  ///   - value: The word for its value.
  /// - Returns: The help.
  static func both(nl: String, en: String, value: Bilingual? = nil) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: Bilingual(nl: nl, en: en).inHelp).valued(value?.inHelp)
  }

  private func valued(_ name: String?) -> ArgumentHelp {
    var help = self
    help.valueName = name
    return help
  }
}

extension NameSpecification {
  /// An option with a Dutch and an English name, that of the reader's language first.
  static func both(nl: String, en: String, short: Character? = nil) -> NameSpecification {
    let names = HelpLanguage.current == .dutch ? [nl, en] : [en, nl]
    let shorts = short.map { [Element.customShort($0)] } ?? []
    return NameSpecification(shorts + names.map { .customLong($0) })
  }
}
