internal import Diagnostics

extension Theme {
  /// The themes of a municipality that names none of its own, with their words.
  package static let builtIn: [Theme] = [
    theme("groen", "Groen en plantsoenen", "Green spaces"),
    theme("schoon", "Schoon en heel", "Clean and in repair"),
    theme("verkeer", "Verkeer en parkeren", "Traffic and parking"),
    theme("verlichting", "Verlichting en donkere plekken", "Lighting and dark places"),
    theme("overlast", "Overlast en veiligheid", "Nuisance and safety"),
    theme("jeugd", "Kinderen en jongeren", "Children and young people"),
    theme("ouder-worden", "Ouder worden in de buurt", "Growing older here"),
    theme("ontmoeten", "Ontmoeten en erbij horen", "Meeting each other"),
    theme("eenzaam", "Eenzaamheid", "Loneliness", isSensitive: true),
    theme("wonen", "Wonen", "Housing"),
    theme("voorzieningen", "Winkels, school en voorzieningen", "Shops, school and services"),
    theme("bereikbaar", "Bus, fiets en bereikbaarheid", "Bus, bike and getting around"),
    theme(
      "zorg-geld", "Gezondheid, zorg en rondkomen", "Health, care and making ends meet",
      isSensitive: true),
    theme("gemeente", "Contact met gemeente en instanties", "Contact with the municipality"),
    theme("klimaat-energie", "Energie en klimaat", "Energy and climate"),
  ]

  private static func theme(
    _ id: String, _ nl: String, _ en: String, isSensitive: Bool = false
  ) -> Theme {
    Theme(
      id: id, name: Bilingual(nl: nl, en: en), hasBuiltInWords: true, isSensitive: isSensitive)
  }
}
