internal import ArgumentParser
internal import Diagnostics
internal import Words
internal import Municipality

/// The `--area` option.
struct AreaOptions: ParsableArguments {
  @Option(
    name: .both(nl: "gebied", en: "area"),
    help: .both(
      nl: "Alleen dit gebied. Mag vaker.", en: "This area only. May be repeated.",
      value: Bilingual(nl: "gebied", en: "area")),
    completion: CompletionWords.areas)
  var names: [String] = []

  /// The ids of the areas; empty for all of them.
  ///
  /// - Throws: ``UsageError`` when the municipality has no such area.
  func areas(of gazetteer: Gazetteer) throws -> Set<String> {
    Set(
      try names.map { name in
        // Without areas in wijk.yml the notes name them, and any name can be one.
        if gazetteer.municipality.areas.isEmpty { return Folding.slug(Folding.placeKey(name)) }
        return try gazetteer.knownPlace(named: name).area
      })
  }
}
