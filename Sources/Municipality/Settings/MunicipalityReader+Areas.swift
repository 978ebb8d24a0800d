internal import Diagnostics
internal import Words
internal import YAML

/// Areas and the places in them.
extension MunicipalityReader {
  mutating func area(_ id: String, _ entry: YAMLNode.Entry) -> Area {
    var area = Area(id: Folding.slug(id), name: id)
    // An indent too many makes an area of the settings that stand below the areas.
    if SettingKey(id) == .publication { diagnostics.append(.misplaced(entry, id)) }
    if let name = entry.value.string, !name.isEmpty { area.name = name }
    if case .sequence = entry.value { area.neighbourhoods = neighbourhoods(entry) }
    for field in entry.value.entries {
      switch AreaKey(field.key) {
      case .name: area.name = text(field) ?? area.name
      case .coordinator: area.coordinator = text(field)
      case .contact: area.contact = text(field)
      case .aliases: area.aliases = field.value.strings(separators: true).map(\.0)
      case .inhabitants: area.inhabitants = number(field)
      case .neighbourhoods: area.neighbourhoods = neighbourhoods(field)
      case .places: municipality.places += places(field)
      case .people: area.people = people(field)
      case .programme: break
      case nil: unknown(field, among: AreaKey.dutchNames)
      }
    }
    return area
  }

  mutating func neighbourhoods(_ entry: YAMLNode.Entry) -> [Neighbourhood] {
    var found: [Neighbourhood] = []
    switch entry.value {
    case .sequence(let items, _):
      for item in items {
        if let name = item.string {
          if !name.isEmpty { found.append(Neighbourhood(name: name)) }
        } else if case .mapping(let fields, _) = item {
          found.append(neighbourhood(name: nil, fields))
        }
      }
    case .mapping(let entries, _):
      for field in entries { found.append(neighbourhood(name: field.key, field.value.entries)) }
    case .scalar:
      found = entry.value.strings(separators: true).map { Neighbourhood(name: $0.0) }
    }
    return found.filter { !$0.name.isEmpty }
  }

  mutating func neighbourhood(
    name: String?, _ fields: [YAMLNode.Entry]
  ) -> Neighbourhood {
    var place = Neighbourhood(name: name ?? "")
    for field in fields {
      switch NeighbourhoodKey(field.key) {
      case .name: place.name = text(field) ?? place.name
      case .code: place.code = text(field)
      case .partOf: place.partOf = text(field)
      case .aliases: place.aliases = field.value.strings(separators: true).map(\.0)
      case .inhabitants: break
      case nil: unknown(field, among: NeighbourhoodKey.dutchNames)
      }
    }
    return place
  }
}
