internal import Diagnostics
package import Publication

/// Files for programs of qualitative research, in the exchange format REFI-QDA 1.5.
///
/// NVivo, ATLAS.ti, MAXQDA, QualCoder and others read them. The same conversations always give
/// the same bytes.
package enum ResearchFile {
  /// The name under which the programs see who made the file.
  private static let origin = "wijk"

  /// A codebook (`.qdc`): the codes alone.
  package static func codebook(_ research: TracedResearch) -> [UInt8] {
    var xml = XMLBytes()
    xml.open("CodeBook", ["xmlns": "urn:QDA-XML:codebook:1.0", "origin": origin])
    ResearchCodes(research).write(to: &xml)
    xml.close("CodeBook")
    return xml.bytes
  }

  /// A project (`.qdpx`): an archive with the codes, the conversations as texts, and what is
  /// coded in them.
  package static func project(_ research: TracedResearch) -> [UInt8] {
    let sources = ResearchSource.sources(of: research)
    var archive = ZIPArchive()
    archive.add("project.qde", ProjectWriter(research, sources).bytes)
    for source in sources {
      archive.add("sources/\(source.id).txt", Array(source.text.utf8))
    }
    return archive.bytes
  }

  /// The document in a project that ties everything together.
  private struct ProjectWriter {
    private let research: TracedResearch
    private let sources: [ResearchSource]
    private let user = NameUUID("user", ResearchFile.origin).description
    private let time: String
    private var xml = XMLBytes()

    init(_ research: TracedResearch, _ sources: [ResearchSource]) {
      self.research = research
      self.sources = sources
      time = "\(research.value.referenceDate)T00:00:00Z"
      write()
    }

    var bytes: [UInt8] { xml.bytes }

    /// Writes the parts in the order that the schema asks for.
    private mutating func write() {
      let words = ResearchWords(research.value.language)
      let town = research.value.municipality.map(ComposedText.composing) ?? "wijk"
      xml.open(
        "Project",
        [
          "xmlns": "urn:QDA-XML:project:1.0",
          "name": research.trace == nil ? town : town + words.say(" (INTERN)", " (INTERNAL)"),
          "origin": ResearchFile.origin,
          "creatingUserGUID": user,
          "creationDateTime": time,
        ])
      xml.open("Users")
      xml.empty("User", ["guid": user, "name": ResearchFile.origin])
      xml.close("Users")
      xml.open("CodeBook")
      ResearchCodes(research).write(to: &xml)
      xml.close("CodeBook")
      writeVariables()
      if !sources.isEmpty {
        xml.open("Cases")
        for source in sources { writeCase(source) }
        xml.close("Cases")
        xml.open("Sources")
        for source in sources { write(source) }
        xml.close("Sources")
      }
      xml.element("Description", [:], words.description(research))
      xml.close("Project")
    }

    private mutating func writeVariables() {
      xml.open("Variables")
      for variable in ResearchVariable.all(of: research) {
        xml.empty(
          "Variable",
          [
            "guid": variable.id.description, "name": variable.name,
            "typeOfVariable": variable.type,
          ])
      }
      xml.close("Variables")
    }

    private mutating func writeCase(_ source: ResearchSource) {
      let id = NameUUID("case", source.id.description)
      xml.open("Case", ["guid": id.description, "name": source.name])
      for variable in ResearchVariable.all(of: research) {
        guard let value = variable.value(source.talk) else { continue }
        xml.open("VariableValue")
        xml.empty("VariableRef", ["targetGUID": variable.id.description])
        switch value {
        case .text(let text): xml.element("TextValue", [:], ComposedText.composing(text))
        case .number(let number): xml.element("IntegerValue", [:], String(number))
        case .truth(let truth): xml.element("BooleanValue", [:], truth ? "true" : "false")
        case .day(let day): xml.element("DateValue", [:], day)
        }
        xml.close("VariableValue")
      }
      xml.empty("SourceRef", ["targetGUID": source.id.description])
      xml.close("Case")
    }

    private mutating func write(_ source: ResearchSource) {
      xml.open(
        "TextSource",
        [
          "guid": source.id.description,
          "name": source.name,
          "plainTextPath": "internal://\(source.id).txt",
          "creatingUser": user,
          "creationDateTime": time,
        ])
      for (index, selection) in source.selections.enumerated() {
        let path = [source.id.description, String(index)]
        xml.open(
          "PlainTextSelection",
          [
            "guid": NameUUID(["selection"] + path).description,
            "startPosition": String(selection.range.lowerBound),
            "endPosition": String(selection.range.upperBound),
            "creatingUser": user,
            "creationDateTime": time,
          ])
        let codes =
          [selection.kind] + selection.themes.map(ResearchCodes.id(theme:))
        for code in codes { writeCoding(code, path) }
        xml.close("PlainTextSelection")
      }
      let coded = Set(source.selections.flatMap(\.themes))
      for theme in source.talk.value.themes where !coded.contains(theme) {
        writeCoding(ResearchCodes.id(theme: theme), [source.id.description])
      }
      xml.close("TextSource")
    }

    /// Codes what stands at a path, which is a selection or a whole text.
    private mutating func writeCoding(_ code: NameUUID, _ path: [String]) {
      xml.open(
        "Coding",
        [
          "guid": NameUUID(["coding"] + path + [code.description]).description,
          "creatingUser": user,
          "creationDateTime": time,
        ])
      xml.empty("CodeRef", ["targetGUID": code.description])
      xml.close("Coding")
    }
  }
}
