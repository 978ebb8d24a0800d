/// The parts of an empty DOCX, after ECMA-376; what is left out pandoc has of its own.
struct WordReference {
  private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let types = "application/vnd.openxmlformats-officedocument.wordprocessingml"
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let namespaces = "xmlns:w=\"\(main)\" xmlns:r=\"\(relations)\""

  let look: ReferenceDocument

  /// The files by name, in their order.
  var parts: [(name: String, text: String)] {
    [
      ("[Content_Types].xml", contentTypes),
      ("_rels/.rels", relationships([("officeDocument", "word/document.xml")])),
      ("word/document.xml", document),
      (
        "word/_rels/document.xml.rels",
        relationships([
          ("header", "header1.xml"), ("footer", "footer1.xml"), ("styles", "styles.xml"),
        ])
      ),
      ("word/styles.xml", WordStyles(look: look).text),
      ("word/header1.xml", header),
      ("word/footer1.xml", footer),
    ] + (look.logo.map { [("word/_rels/header1.xml.rels", logo($0))] } ?? [])
  }

  private var contentTypes: String {
    let parts = [
      ("document", "document.main"), ("styles", "styles"), ("header1", "header"),
      ("footer1", "footer"),
    ]
    return Self.declaration + "<Types xmlns=\"\(Self.package)/content-types\">"
      + "<Default Extension=\"rels\" "
      + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
      + "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>"
      + parts.map {
        "<Override PartName=\"/word/\($0).xml\" ContentType=\"\(Self.types).\($1)+xml\"/>"
      }.joined() + "</Types>"
  }

  private func relationships(_ targets: [(kind: String, file: String)]) -> String {
    Self.declaration + "<Relationships xmlns=\"\(Self.package)/relationships\">"
      + targets.enumerated().map { index, target in
        "<Relationship Id=\"rId\(index + 1)\" Type=\"\(Self.relations)/\(target.kind)\""
          + " Target=\"\(target.file)\"/>"
      }.joined() + "</Relationships>"
  }

  private func logo(_ logo: LogoPicture) -> String {
    relationships([("image", "media/\(logo.fileName)")])
  }

  // MARK: The page

  /// Millimetres as twentieths of a point.
  static func length(_ millimetres: Int) -> Int { (millimetres * 14_400 + 127) / 254 }

  /// One empty paragraph on an A4 with its head and foot.
  private var document: String {
    let sheet = look.sheet
    let sides = Self.length(sheet.side)
    return Self.declaration + """
      <w:document \(Self.namespaces)><w:body><w:p/><w:sectPr>\
      <w:headerReference w:type="default" r:id="rId1"/>\
      <w:footerReference w:type="default" r:id="rId2"/>\
      <w:pgSz w:w="11906" w:h="16838"/>\
      <w:pgMar w:top="\(Self.length(sheet.top))" w:right="\(sides)" \
      w:bottom="\(Self.length(sheet.bottom))" w:left="\(sides)" \
      w:header="\(Self.length(sheet.head))" w:footer="\(Self.length(sheet.foot))" w:gutter="0"/></w:sectPr></w:body></w:document>
      """
  }

  private var header: String {
    let mark = look.mark.map { mark in
      "<w:p><w:pPr><w:pStyle w:val=\"Mark\"/></w:pPr>\(words(mark))</w:p>"
    }
    let sender = look.logo.map(picture) ?? words(look.sender)
    return Self.declaration + """
      <w:hdr \(Self.namespaces)>\(mark ?? "")<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>\
      \(sender)<w:r><w:tab/></w:r>\(words(look.readers))</w:p></w:hdr>
      """
  }

  private var footer: String {
    Self.declaration + """
      <w:ftr \(Self.namespaces)><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>\
      \(words(look.report))<w:r><w:tab/></w:r>\(words(look.pageWords.page + " "))\
      \(field("PAGE"))\(words(" \(look.pageWords.of) "))\(field("NUMPAGES"))</w:p></w:ftr>
      """
  }

  private func words(_ text: String) -> String {
    "<w:r><w:t xml:space=\"preserve\">\(ReferenceDocument.escaping(text))</w:t></w:r>"
  }

  /// A number that the program works out.
  private func field(_ name: String) -> String {
    "<w:fldSimple w:instr=\" \(name) \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
  }

  /// The logo in a line; who does not see it hears the sender.
  ///
  /// A millimetre is 36,000 units.
  private func picture(_ logo: LogoPicture) -> String {
    let drawing = "http://schemas.openxmlformats.org/drawingml/2006"
    let size = "cx=\"\(logo.width * 36_000)\" cy=\"\(logo.height * 36_000)\""
    let sender = ReferenceDocument.escaping(look.sender)
    return """
      <w:r><w:drawing><wp:inline xmlns:wp="\(drawing)/wordprocessingDrawing">\
      <wp:extent \(size)/><wp:docPr id="1" name="Logo" descr="\(sender)"/>\
      <a:graphic xmlns:a="\(drawing)/main"><a:graphicData uri="\(drawing)/picture">\
      <pic:pic xmlns:pic="\(drawing)/picture"><pic:nvPicPr>\
      <pic:cNvPr id="1" name="Logo" descr="\(sender)"/><pic:cNvPicPr/></pic:nvPicPr>\
      <pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
      <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext \(size)/></a:xfrm>\
      <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>\
      </a:graphic></wp:inline></w:drawing></w:r>
      """
  }
}
