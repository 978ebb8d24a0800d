package import Diagnostics
internal import Words

/// The keys of one mapping in `wijk.yml`, each with its names in its raw value: the Dutch one, the
/// English one, and then others, parted by bars.
package protocol SettingName: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// What it is for, in one sentence.
  var what: Bilingual { get }
  /// What stands behind it.
  var shape: SettingShape { get }
  /// Whether it is read and says nothing to `wijk`, so that nobody is told of it.
  var isIdle: Bool { get }
}

extension SettingName {
  package var isIdle: Bool { false }

  /// The key of a name, whatever its case, spaces, `_`, `-` or apostrophes.
  init?(_ key: String) {
    let key = Folding.key(key)
    guard let found = Self.allCases.first(where: { $0.names.contains(key) }) else { return nil }
    self = found
  }

  /// The folded names, the Dutch one first.
  package var names: [String] { rawValue.cut(at: "|").map(String.init) }

  /// The name as it is written in either language.
  package var name: Bilingual {
    let names = names
    return Bilingual(
      nl: names[0].replacing("themas", with: "thema's"), en: names.count > 1 ? names[1] : names[0])
  }

  /// The Dutch names of those that say something.
  static var dutchNames: [String] { allCases.filter { !$0.isIdle }.map { $0.names[0] } }
}

/// The shape of the value of a key of `wijk.yml`.
package indirect enum SettingShape: Sendable {
  case text, number, answer, colour, days
  /// One of some words.
  case words([Bilingual])
  /// Names, in a list or in one line.
  case names
  /// Names in a list, or mappings that say more of each.
  case items([SettingField])
  /// Mappings by their names, or a list of them.
  case named([SettingField])
  /// A mapping with these keys.
  case fields([SettingField])
  /// A mapping with any keys and one shape of values.
  case dictionary(SettingShape)
  /// One of several shapes.
  case either([SettingShape])
}

/// A key of `wijk.yml`, whichever mapping it is of.
package struct SettingField: Sendable {
  /// All its names, folded.
  package let names: [String]
  /// The name as it is written.
  package let name: Bilingual
  package let what: Bilingual
  package let shape: SettingShape

  init(_ key: some SettingName) {
    names = key.names
    name = key.name
    what = key.what
    shape = key.shape
  }

  /// The keys of one mapping.
  static func all<Key: SettingName>(_ keys: Key.Type) -> [SettingField] {
    Key.allCases.map { SettingField($0) }
  }

  /// The keys of `wijk.yml` as a whole.
  package static let root = all(SettingKey.self)
}
