internal import CommonMark
internal import Diagnostics
internal import Municipality
package import Publication

/// The look of the documents of one edition: an empty document whose styles, page, head and foot
/// pandoc gives to the page that it makes a document of.
///
/// The page is an A4 in the colours of the municipality, with its logo or name and the readers at
/// the head, and the number of the page at the foot.
package struct ReferenceDocument: Sendable {
  /// The program in Lua that pandoc runs on each page on its way to a document, after what it must
  /// know of the sheet.
  package var filter: [UInt8] {
    let known =
      "local width, characters, tight = \(sheet.width), \(sheet.characters), \(sheet == .tight)\n"
    return Array(known.utf8) + PackageResources.document_lua
  }

  let palette: Palette
  let sheet: Sheet
  /// The municipality, or what its reports are called.
  let sender: String
  /// For whom the edition is.
  let readers: String
  /// What stands above everything where the public may not read it.
  let mark: String?
  /// What and when, for the foot.
  let report: String
  let pageWords: (page: String, of: String)
  let logo: LogoPicture?
  /// As in BCP 47, with the country.
  let locale: (language: String, country: String)
  /// The documents of the municipality that are taken instead.
  private let own: [OwnDocument]

  /// Makes the look of an edition.
  ///
  /// - Parameters:
  ///   - edition: The edition.
  ///   - logo: The template in which the logo of the municipality stands, if it has one.
  ///   - own: Documents of the municipality that public editions look like. The internal edition
  ///     keeps the head that marks each of its pages.
  package init(_ edition: PublishedEdition, logo: String? = nil, own: [OwnDocument] = []) {
    self.own = edition.edition.isPublic ? own : []
    let phrases = Phrases(edition.language)
    palette = HouseColours(edition.style.colours).paper
    sheet = Sheet(of: edition.edition)
    sender = phrases.sender(edition)
    readers = phrases.capitalised(phrases.readers(edition.edition))
    mark = edition.edition.isPublic ? nil : "\(phrases.internalMark). \(phrases.internalWarning)"
    report = "\(phrases.capitalised(edition.term)) · \(phrases.asOf(edition.referenceDate))"
    pageWords = (phrases.say("Pagina", "Page"), phrases.say("van", "of"))
    self.logo = logo.flatMap(LogoPicture.init)
    locale = edition.language == .dutch ? ("nl", "NL") : ("en", "GB")
  }

  /// The bytes of the document, the municipality's own where it has one.
  package func bytes(_ kind: OwnDocument.Kind) -> [UInt8] {
    if let own = own.first(where: { $0.kind == kind }) { return own.bytes }
    return switch kind {
    case .word: word
    case .openDocument: openDocument
    }
  }

  /// As a DOCX (ECMA-376).
  var word: [UInt8] {
    var archive = ZIPArchive()
    for (name, text) in WordReference(look: self).parts { archive.add(name, Array(text.utf8)) }
    if let logo { archive.add("word/media/\(logo.fileName)", logo.bytes) }
    return archive.bytes
  }

  /// As an ODT (ISO/IEC 26300).
  var openDocument: [UInt8] {
    var archive = ZIPArchive()
    // The first file tells what the archive is.
    archive.add("mimetype", Array(OpenDocumentReference.mediaType.utf8))
    for (name, text) in OpenDocumentReference(look: self).parts {
      archive.add(name, Array(text.utf8))
    }
    if let logo { archive.add("Pictures/\(logo.fileName)", logo.bytes) }
    return archive.bytes
  }

  // MARK: Shared by both

  /// The letters of running text and of headings, which every office program has or replaces by
  /// others of the same width.
  static let font = "Arial"
  static let headingFont = "Georgia"

  static func escaping(_ text: String) -> String { HTMLText.escaping(text) }
}
