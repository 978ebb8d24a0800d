/// The parts of an empty ODT, after ISO/IEC 26300.
struct OpenDocumentReference {
  static let mediaType = "application/vnd.oasis.opendocument.text"
  private static let oasis = "urn:oasis:names:tc:opendocument:xmlns"
  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  let look: ReferenceDocument

  /// The files after the media type, by name, in their order.
  var parts: [(name: String, text: String)] {
    [
      (
        "content.xml",
        Self.declaration + """
          <office:document-content \(namespaces) office:version="1.2"><office:body><office:text>\
          <text:p/></office:text></office:body></office:document-content>
          """
      ),
      ("styles.xml", styles),
      (
        "meta.xml",
        Self.declaration
          + "<office:document-meta \(namespaces) office:version=\"1.2\"><office:meta/>"
          + "</office:document-meta>"
      ),
      ("META-INF/manifest.xml", manifest),
    ]
  }

  private var namespaces: String {
    let own = ["office", "style", "text", "table", "meta"].map { ($0, "\(Self.oasis):\($0):1.0") }
    let others = [
      ("draw", "\(Self.oasis):drawing:1.0"), ("svg", "\(Self.oasis):svg-compatible:1.0"),
      ("fo", "\(Self.oasis):xsl-fo-compatible:1.0"), ("xlink", "http://www.w3.org/1999/xlink"),
    ]
    return (own + others).map { "xmlns:\($0)=\"\($1)\"" }.joined(separator: " ")
  }

  private var manifest: String {
    let logo = look.logo.map { [("Pictures/\($0.fileName)", $0.mediaType)] } ?? []
    let files = [
      ("/", Self.mediaType), ("content.xml", "text/xml"), ("styles.xml", "text/xml"),
      ("meta.xml", "text/xml"),
    ]
    return Self.declaration
      + "<manifest:manifest xmlns:manifest=\"\(Self.oasis):manifest:1.0\" manifest:version=\"1.2\">"
      + (files + logo).map {
        "<manifest:file-entry manifest:full-path=\"\($0)\" manifest:media-type=\"\($1)\"/>"
      }.joined() + "</manifest:manifest>"
  }

  // MARK: The page

  private var styles: String {
    let fonts = [ReferenceDocument.font, ReferenceDocument.headingFont, "Courier New"].map {
      "<style:font-face style:name=\"\($0)\" svg:font-family=\"'\($0)'\"/>"
    }
    let sheet = look.sheet
    // Head and foot stand inside the margins, and are as high as what is left of those.
    let (above, below) = (sheet.top - sheet.head, sheet.bottom - sheet.foot)
    return Self.declaration + """
      <office:document-styles \(namespaces) office:version="1.2">\
      <office:font-face-decls>\(fonts.joined())</office:font-face-decls>
      <office:styles>
      \(OpenDocumentStyles(look: look).all.joined(separator: "\n"))
      </office:styles>
      <office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties \
      fo:page-width="210mm" fo:page-height="297mm" style:print-orientation="portrait" \
      fo:margin-top="\(sheet.head)mm" fo:margin-bottom="\(sheet.foot)mm" \
      fo:margin-left="\(sheet.side)mm" fo:margin-right="\(sheet.side)mm"/>\
      <style:header-style><style:header-footer-properties fo:min-height="\(above)mm" \
      fo:margin-bottom="\(above / 3)mm"/></style:header-style>\
      <style:footer-style><style:header-footer-properties fo:min-height="\(below)mm" \
      fo:margin-top="\(below / 3)mm"/></style:footer-style></style:page-layout>\
      </office:automatic-styles>
      <office:master-styles><style:master-page style:name="Standard" \
      style:page-layout-name="A4"><style:header>\(header)</style:header>\
      <style:footer>\(footer)</style:footer></style:master-page></office:master-styles>
      </office:document-styles>

      """
  }

  private var header: String {
    let mark = look.mark.map { "<text:p text:style-name=\"Mark\">\(words($0))</text:p>" } ?? ""
    return mark
      + "<text:p text:style-name=\"Header\">\(look.logo.map(picture) ?? words(look.sender))"
      + "<text:tab/>\(words(look.readers))</text:p>"
  }

  private var footer: String {
    "<text:p text:style-name=\"Footer\">\(words(look.report))<text:tab/>"
      + words("\(look.pageWords.page) ")
      + "<text:page-number text:select-page=\"current\">1</text:page-number>"
      + words(" \(look.pageWords.of) ") + "<text:page-count>1</text:page-count></text:p>"
  }

  private func words(_ text: String) -> String { ReferenceDocument.escaping(text) }

  /// The logo in a line; who does not see it hears the sender.
  private func picture(_ logo: LogoPicture) -> String {
    """
    <draw:frame draw:name="Logo" text:anchor-type="as-char" svg:width="\(logo.width)mm" \
    svg:height="\(logo.height)mm"><draw:image xlink:href="Pictures/\(logo.fileName)" \
    xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/>\
    <svg:desc>\(words(look.sender))</svg:desc></draw:frame>
    """
  }
}
