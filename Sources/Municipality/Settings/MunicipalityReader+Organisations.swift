internal import Diagnostics
internal import Words
internal import YAML

/// Organisations that take part.
extension MunicipalityReader {
  mutating func organisation(_ id: String, _ entry: YAMLNode.Entry) -> Organisation {
    var organisation = Organisation(id: Folding.slug(id), name: id)
    if let name = entry.value.string, !name.isEmpty { organisation.name = name }
    for field in entry.value.entries {
      switch OrganisationKey(field.key) {
      case .name: organisation.name = text(field) ?? organisation.name
      case .kind:
        if let kind = Organisation.Kind(words: text(field) ?? "") {
          organisation.kind = kind
        } else {
          diagnostics.append(
            .wrongValue(
              field,
              nl:
                "kies corporatie, welzijn, politie, gemeente, bewoners, zorg, onderwijs, ondernemers, provincie of overig",
              en:
                "choose housing, welfare, police, municipality, residents, care, education, business, province or other"
            ))
        }
      case .aliases:
        organisation.aliases = field.value.strings(separators: true).map(\.0)
      case .contacts:
        organisation.contacts += field.value.strings(separators: true).map(\.0)
      case .website: break
      case nil: unknown(field, among: OrganisationKey.dutchNames)
      }
    }
    return organisation
  }
}
