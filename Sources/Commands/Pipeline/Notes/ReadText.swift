internal import Checks
internal import Diagnostics
internal import Files
internal import Municipality
internal import Opgave
internal import Source

/// The outcome of reading one agreed text.
struct ReadText: Sendable {
  /// The text; `nil` when it could not be read, or is of no known area.
  let text: PlacedText?
  /// What its writer should know, under its path in the folder of texts.
  let findings: [Finding]

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - gazetteer: The municipality.
  ///   - privacy: What finds the personal data in it.
  ///   - read: Gives its file, under its path in the folder of texts.
  init(
    _ gazetteer: Gazetteer, _ privacy: PrivacyCheck, _ read: () throws(FileError) -> SourceFile
  ) {
    let file: SourceFile
    do throws(FileError) {
      file = try read()
    } catch {
      (text, findings) = (nil, [error.finding])
      return
    }
    let reading = AgreedTextReader.read(file, gazetteer)
    let note = Path.join(MunicipalityFolder.textsFolder, file.path)
    var text = reading.text
    text.note = note
    text.privacy = privacy.marks(in: file, items: reading.items).map {
      AreaPrivacyMark($0, note: note)
    }
    findings = reading.diagnostics.map { Finding($0, in: file) }
    self.text = reading.area.map { PlacedText(area: $0, text: text) }
  }
}
