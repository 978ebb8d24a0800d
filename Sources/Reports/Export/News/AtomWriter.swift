internal import Diagnostics

/// Writes a feed as Atom (RFC 4287).
enum AtomWriter {
  static func bytes(_ feed: NewsFeed) -> [UInt8] {
    var xml = XMLBytes()
    xml.open("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": feed.language])
    xml.element("id", [:], feed.id.uri)
    xml.element("title", ["type": "text"], feed.title)
    xml.element("updated", [:], feed.updated)
    xml.open("author")
    xml.element("name", [:], feed.author)
    xml.close("author")
    xml.element("generator", [:], "wijk")
    for item in feed.items {
      xml.open("entry")
      xml.element("id", [:], item.id.uri)
      xml.element("title", ["type": "text"], item.title)
      xml.element("updated", [:], item.updated)
      for term in [item.area, item.term] { xml.empty("category", ["term": term]) }
      xml.element("content", ["type": "text"], item.content)
      xml.close("entry")
    }
    xml.close("feed")
    return xml.bytes
  }
}

extension FeedItem {
  /// The kind, for programs.
  var term: String {
    switch kind {
    case .activity: "activity"
    case .question: "question"
    }
  }
}
