internal import Diagnostics

/// Writes a feed as JSON Feed, version 1.1 (jsonfeed.org/version/1.1).
enum JSONFeedWriter {
  static func bytes(_ feed: NewsFeed) -> [UInt8] {
    let document: JSON = [
      "version": "https://jsonfeed.org/version/1.1",
      "title": .text(feed.title),
      "language": .text(feed.language),
      "authors": [["name": .text(feed.author)]],
      "items": .array(
        feed.items.map { item in
          [
            "id": .text(item.id.uri),
            "title": .text(item.title),
            "content_text": .text(item.content),
            "date_modified": .text(item.updated),
            "tags": [.text(item.area), .text(item.term)],
          ]
        }),
    ]
    return document.page
  }
}
