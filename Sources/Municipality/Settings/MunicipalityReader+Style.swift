internal import YAML

extension MunicipalityReader {
  mutating func readStyle(_ entry: YAMLNode.Entry) {
    for field in entry.value.entries {
      guard let words = text(field) else { continue }
      guard let key = StyleKey(field.key) else {
        unknown(field, among: StyleKey.dutchNames)
        continue
      }
      switch key {
      case .accent, .accentDark, .background, .text, .surface, .line:
        readColour(key, words, of: field)
      case .website: municipality.style.website = address(words, of: field)
      case .accessibility: municipality.style.accessibility = address(words, of: field)
      case .tokens: municipality.style.tokens = words
      case .logo: municipality.style.logo = words
      case .phone: municipality.style.phone = words
      case .place: municipality.style.place = words
      case .salutation: municipality.style.salutation = words
      case .signature: municipality.style.signature = words
      }
    }
  }

  private mutating func readColour(_ key: StyleKey, _ words: String, of field: YAMLNode.Entry) {
    guard HouseStyle.isColour(words), let property = key.property else {
      diagnostics.append(
        .wrongValue(
          field, nl: "schrijf de kleur als \"#1f5f4a\", tussen aanhalingstekens",
          en: "write the colour as \"#1f5f4a\", in quotation marks"))
      return
    }
    municipality.style.colours[property] = words
  }

  /// An address that pages may link to; `nil`, with a finding, for anything else.
  private mutating func address(_ words: String, of field: YAMLNode.Entry) -> String? {
    if HouseStyle.isAddress(words) { return words }
    diagnostics.append(
      .wrongValue(
        field, nl: "schrijf het hele adres: https://www.elzenveld.example",
        en: "write the whole address: https://www.elzenveld.example"))
    return nil
  }
}
