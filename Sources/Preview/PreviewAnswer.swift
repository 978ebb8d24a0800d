/// The response to a request for a path of a preview.
package struct PreviewAnswer: Sendable {
  /// What a browser takes it for.
  package enum Kind: String, Sendable {
    case page = "text/html; charset=utf-8"
    case data = "application/json; charset=utf-8"
    case style = "text/css; charset=utf-8"
    case script = "text/javascript; charset=utf-8"
    case text = "text/plain; charset=utf-8"
  }

  package let kind: Kind
  package let bytes: [UInt8]

  package init(_ kind: Kind, _ bytes: [UInt8]) {
    self.kind = kind
    self.bytes = bytes
  }

  /// The frame around a report and what it needs, by path; the only script that there is.
  static func frame(_ path: String) -> PreviewAnswer? {
    switch path {
    case "": PreviewAnswer(.page, PackageResources.frame_html)
    case "frame.css": PreviewAnswer(.style, PackageResources.frame_css)
    case "frame.js": PreviewAnswer(.script, PackageResources.frame_js)
    default: nil
    }
  }
}
