/// The templates that are built in, by file name.
package enum Templates {
  package static let all: [String: String] = [
    "area.html.mustache": text(PackageResources.area_html_mustache),
    "area.md.mustache": text(PackageResources.area_md_mustache),
    "contents.html.mustache": text(PackageResources.contents_html_mustache),
    "footer.html.mustache": text(PackageResources.footer_html_mustache),
    "head.html.mustache": text(PackageResources.head_html_mustache),
    "index.html.mustache": text(PackageResources.index_html_mustache),
    "index.md.mustache": text(PackageResources.index_md_mustache),
    "letter.html.mustache": text(PackageResources.letter_html_mustache),
    "letter.md.mustache": text(PackageResources.letter_md_mustache),
    "logo.html.mustache": text(PackageResources.logo_html_mustache),
    "mark.html.mustache": text(PackageResources.mark_html_mustache),
    "poster.css.mustache": text(PackageResources.poster_css_mustache),
    "poster.html.mustache": text(PackageResources.poster_html_mustache),
    "street.html.mustache": text(PackageResources.street_html_mustache),
    "style.css.mustache": text(PackageResources.style_css_mustache),
  ]

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
