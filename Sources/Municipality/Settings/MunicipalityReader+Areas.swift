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
      switch Folding.key(field.key) {
      case "naam", "name": area.name = text(field) ?? area.name
      case "regisseur", "coordinator": area.coordinator = text(field)
      case "contact": area.contact = text(field)
      case "ook bekend als", "also known as", "alias", "aliassen", "aliases":
        area.aliases = field.value.strings(separators: true).map(\.0)
      case "inwoners", "inhabitants": area.inhabitants = number(field)
      case "buurten", "neighbourhoods", "wijken", "plaatsen":
        area.neighbourhoods = neighbourhoods(field)
      case "plekken", "places": municipality.places += places(field)
      case "genoemd", "named": area.people = people(field)
      case "programma", "programme": break
      default:
        unknown(
          field,
          among: [
            "naam", "regisseur", "contact", "ook bekend als", "inwoners", "buurten", "plekken",
            "genoemd",
          ])
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
      switch Folding.key(field.key) {
      case "naam", "name": place.name = text(field) ?? place.name
      case "code", "buurtcode": place.code = text(field)
      case "deel van", "part of": place.partOf = text(field)
      case "ook bekend als", "also known as", "alias", "aliassen", "aliases":
        place.aliases = field.value.strings(separators: true).map(\.0)
      case "inwoners", "inhabitants": break
      default: unknown(field, among: ["naam", "code", "deel van", "ook bekend als"])
      }
    }
    return place
  }
}
