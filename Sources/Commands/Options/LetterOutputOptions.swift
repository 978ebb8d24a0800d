internal import ArgumentParser
internal import Diagnostics
internal import Files
internal import Reports

/// The options for the formats of letters and for where they are written.
struct LetterOutputOptions: ParsableArguments {
  @Option(
    name: .both(nl: "formaat", en: "format"),
    help: .both(
      nl: "Als html, md of txt (een briefje van hoogstens 250 woorden). Anders alle drie.",
      en: "As html, md or txt (a note of 250 words at most). Else all three.",
      value: Bilingual(nl: "formaat", en: "format")),
    completion: .list(LetterRenderer.Form.words))
  var names: [String] = []

  @Option(
    name: .both(nl: "uit", en: "output", short: "o"),
    help: .both(
      nl: "De map voor de brieven, of - voor één brief op de standaarduitvoer.",
      en: "The folder for the letters, or - for one letter on standard output.",
      value: Bilingual(nl: "map", en: "folder")),
    completion: .directory)
  private var path: String?

  /// The forms, each once and in a fixed order.
  ///
  /// - Throws: ``UsageError`` when there is no such form.
  func forms() throws -> [LetterRenderer.Form] {
    let chosen = try LetterRenderer.Form.chosen(by: names)
    return chosen.isEmpty ? LetterRenderer.Form.allCases : chosen
  }

  /// The folder that letters go to; `nil` for standard output.
  ///
  /// - Parameters:
  ///   - municipality: The municipality's folder.
  ///   - language: The language of the letters.
  /// - Returns: The place, of which it is sure that nothing foreign is there.
  /// - Throws: ``UsageError`` or ``FileError`` when nothing can be written there.
  func place(
    in municipality: MunicipalityFolder, _ language: Language
  ) throws -> LetterFolder? {
    if path == "-" { return nil }
    if path == "" {
      throw UsageError(
        nl: "'--uit' mist een waarde", en: "'--output' lacks a value",
        help: Bilingual(nl: "schrijf '--uit MAP'", en: "write '--output FOLDER'"))
    }
    let place = LetterFolder(path, in: municipality, language)
    try municipality.check(output: place.path)
    try place.output.check()
    return place
  }
}

extension LetterRenderer.Form: NamedFormat {}
