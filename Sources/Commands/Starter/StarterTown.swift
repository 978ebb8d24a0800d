internal import Diagnostics
internal import Words

/// What a new municipality is called, and which areas it has.
struct StarterTown {
  var municipality: String
  var areas: [String]
  /// The function of whoever looks after the areas.
  var coordinator: String
  let language: Language

  /// The function that most municipalities have.
  static func usualCoordinator(in language: Language) -> String {
    Bilingual(nl: "gebiedsregisseur", en: "area coordinator")[language]
  }

  /// The areas that an answer or an option names, with commas between them.
  static func areas(in answer: String) -> [String] {
    answer.split(separator: ",").map { words($0) }.filter { !$0.isEmpty }
  }

  /// An answer on one line, with single spaces.
  static func words(_ answer: some StringProtocol) -> String {
    PlainText.line(String(answer)).split(separator: " ").joined(separator: " ")
  }

  /// The area that examples are about.
  var exampleArea: String {
    areas.first.map(Folding.slug) ?? Bilingual(nl: "noord", en: "north")[language]
  }

  /// The lines of `wijk.yml` about the areas; with none yet, how they are written.
  var areaLines: String {
    if areas.isEmpty {
      let example = Bilingual(nl: "Noord", en: "North")[language]
      let lines = [key("gebieden", "areas") + ":"] + lines(ofArea: example)
      let introduction = Bilingual(
        nl: "# De gebieden. Zolang ze hier niet staan, komen ze uit de notities.",
        en: "# The areas. As long as they are not here, they come from the notes.")
      return ([introduction[language]] + lines.map { "# \($0)" }).joined(separator: "\n")
    }
    var seen: Set<String> = []
    let each = areas.filter { seen.insert(Folding.slug($0)).inserted }.flatMap(lines(ofArea:))
    return ([key("gebieden", "areas") + ":"] + each).joined(separator: "\n")
  }

  private func lines(ofArea name: String) -> [String] {
    [
      "  \(Folding.slug(name)):",
      "    \(key("naam", "name")): \(Self.scalar(name))",
      "    \(key("regisseur", "coordinator")): \(Self.scalar(coordinator))",
      Bilingual(
        nl: "    # contact: een functiepostbus, nooit die van een persoon",
        en: "    # contact: a function mailbox, never that of a person")[language],
      Bilingual(
        nl: "    # buurten: [{ naam: Lindehof, ook bekend als: [de Hof] }]",
        en: "    # neighbourhoods: [{ name: Lindehof, also known as: [the Court] }]")[language],
    ]
  }

  private func key(_ nl: String, _ en: String) -> String { Bilingual(nl: nl, en: en)[language] }

  /// A name as YAML: in quotes unless nothing in it could mean something else.
  static func scalar(_ name: String) -> String {
    let isPlain =
      name.first?.isLetter == true
      && name.allSatisfy { $0.isLetter || $0.isWholeNumber || " -.'".contains($0) }
      && !["ja", "nee", "yes", "no", "true", "false", "on", "off", "null", "y", "n"]
        .contains(name.lowercased())
    if isPlain { return name }
    return "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
