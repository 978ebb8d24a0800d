internal import Diagnostics
internal import Files
internal import Municipality
internal import Reports

extension MunicipalityFolder {
  /// The municipality's own templates, by file name, with its logo among them.
  ///
  /// - Throws: ``FileError`` when a file that its house style names is not there, or is another kind
  ///   of file.
  func templates() throws(FileError) -> [String: String] {
    guard hasSettings else { return [:] }
    _ = try Self.tokens(of: municipality, in: home)
    var templates = try logo()
    guard let folder = try ownFolder(Self.templatesFolder) else { return templates }
    let documents = OwnDocument.Kind.allCases.map(\.fileName)
    for (name, kind) in try Disk.entries(of: folder)
    where !name.hasPrefix(".") && !documents.contains(name) {
      if kind == .link { throw FileError.link(Path.join(folder, name)) }
      guard kind == .file else { continue }
      let bytes = try Disk.contents(of: Path.join(folder, name), limit: 1 << 20)
      templates[name] = String(decoding: TextDecoding.decode(bytes).bytes, as: UTF8.self)
    }
    return templates
  }

  /// The municipality's own documents among its templates, of the kinds that are asked for.
  ///
  /// - Throws: ``FileError`` when one of them is a link, or no document of its kind.
  func ownDocuments(for formats: [ReportFormat]) throws(FileError) -> [OwnDocument] {
    guard hasSettings, let folder = try ownFolder(Self.templatesFolder) else { return [] }
    var documents: [OwnDocument] = []
    for kind in formats.compactMap(\.office) {
      let path = Path.join(folder, kind.fileName)
      switch Disk.kindWithoutFollowing(path) {
      case nil: continue
      case .link: throw FileError.link(path)
      case .folder, .other: throw FileError.notAFile(path)
      case .file: break
      }
      let bytes = try Disk.contents(of: path, limit: OwnDocument.sizeLimit)
      guard let document = OwnDocument(kind, bytes) else {
        throw FileError(
          "wrong-value", at: path, nl: "is geen \(kind.rawValue)", en: "is no \(kind.rawValue)",
          help: Bilingual(
            nl: "begin met een verslag dat wijk als \(kind.rawValue) maakte, en wijzig de opmaak",
            en: "begin with a report that wijk made as \(kind.rawValue), and change its styles"))
      }
      documents.append(document)
    }
    return documents
  }

  /// The design tokens of the style sheet that `wijk.yml` names.
  ///
  /// - Throws: ``FileError`` when it is not there, lies elsewhere, or tells no colours.
  static func tokens(
    of municipality: Municipality, in home: String
  ) throws(FileError) -> DesignTokens? {
    guard let name = municipality.style.tokens else { return nil }
    let bytes = try contents(of: name, in: home, limit: 1 << 20)
    let tokens = DesignTokens(
      styleSheet: String(decoding: TextDecoding.decode(bytes).bytes, as: UTF8.self))
    guard !tokens.colours.isEmpty else {
      throw FileError(
        "wrong-value", at: Path.join(home, name), nl: "geeft geen kleuren",
        en: "tells no colours",
        help: Bilingual(
          nl: "kies het CSS-bestand van een NL Design System-thema, met --utrecht-link-color erin",
          en: "choose the CSS file of an NL Design System theme, with --utrecht-link-color in it"))
    }
    return tokens
  }

  /// A file of the house style, which lies with `wijk.yml`.
  private static func contents(
    of name: String, in home: String, limit: Int
  ) throws(FileError) -> [UInt8] {
    let path = Path.join(home, name)
    guard Path.isPlain(name) else {
      throw FileError(
        "wrong-value", at: path, nl: "ligt niet bij wijk.yml", en: "does not lie with wijk.yml",
        help: Bilingual(
          nl: "zet het bestand in de map van wijk.yml of in een map daarin",
          en: "put the file in the folder of wijk.yml or in a folder in it"))
    }
    if case .blocked(let place) = Disk.standing(at: name, inside: home) {
      throw FileError.link(place)
    }
    return try Disk.contents(of: path, limit: limit)
  }

  /// The logo that `wijk.yml` names, as a template.
  ///
  /// - Throws: ``FileError`` when it is not there, lies elsewhere, or is no picture.
  private func logo() throws(FileError) -> [String: String] {
    guard let name = municipality.style.logo else { return [:] }
    let path = Path.join(home, name)
    guard let logo = Logo(try Self.contents(of: name, in: home, limit: Logo.sizeLimit)) else {
      throw FileError(
        "wrong-value", at: path, nl: "is geen logo", en: "is no logo",
        help: Bilingual(
          nl: "kies een bestand dat SVG, PNG, JPEG of WebP is",
          en: "choose a file that is SVG, PNG, JPEG or WebP"))
    }
    return [Logo.templateName: logo.template]
  }
}
