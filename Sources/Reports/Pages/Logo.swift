internal import FoundationEssentials

/// A municipality's logo as a part of its pages, which hold all of it.
package struct Logo {
  /// The largest file, in bytes: it stands in every page.
  package static let sizeLimit = 128 * 1024
  /// The template whose place it takes.
  package static let templateName = "logo.html.mustache"

  /// The template with the picture in it; who sees no pictures hears the sender.
  package let template: String

  /// Takes a picture; `nil` when it is none that browsers show.
  package init?(_ bytes: [UInt8]) {
    guard let type = Self.mediaType(of: bytes) else { return nil }
    let data = Data(bytes).base64EncodedString()
    template = """
      <p class="logo"><img src="data:\(type);base64,\(data)" alt="{{{sender}}}"></p>

      """
  }

  /// The type that the first bytes tell.
  private static func mediaType(of bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes.prefix(1024), as: UTF8.self)
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return "image/png" }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
    if text.hasPrefix("RIFF"), text.contains("WEBP") { return "image/webp" }
    return text.contains("<svg") ? "image/svg+xml" : nil
  }
}
