internal import Diagnostics
internal import Words
internal import YAML

/// Themes, besides the built-in ones or instead of them.
extension MunicipalityReader {
  mutating func readThemes(_ entry: YAMLNode.Entry) {
    if let words = entry.value.string {
      if Folding.key(words) != "ingebouwd" { diagnostics.append(.wrongType(entry)) }
      return
    }
    for field in entry.value.entries {
      if ["ingebouwd", "built in", "builtin"].contains(Folding.key(field.key)) {
        replacesThemes = YesNo.read(text(field) ?? "") == false
        continue
      }
      ownThemes.append(theme(field))
    }
    if case .sequence(let items, _) = entry.value {
      for item in items {
        if let name = item.string, !name.isEmpty {
          ownThemes.append(Theme(id: Folding.slug(name), name: Bilingual(name)))
        }
      }
    }
  }

  mutating func theme(_ entry: YAMLNode.Entry) -> Theme {
    let builtIn = Theme.builtIn.first { $0.id == Folding.slug(entry.key) }
    var theme = builtIn ?? Theme(id: Folding.slug(entry.key), name: Bilingual(entry.key))
    if let name = entry.value.string, !name.isEmpty { theme.name = Bilingual(name) }
    for field in entry.value.entries {
      switch ThemeKey(field.key) {
      case .name:
        if let name = text(field) { theme.name = Bilingual(name) }
      case .englishName:
        if let name = text(field) { theme.name = Bilingual(nl: theme.name.nl, en: name) }
      case .words:
        theme.ownWords += field.value.strings(separators: true).map(\.0)
      case .sensitive:
        theme.isSensitive = YesNo.read(text(field) ?? "") ?? theme.isSensitive
      case .description: break
      case nil: unknown(field, among: ThemeKey.dutchNames)
      }
    }
    return theme
  }
}
