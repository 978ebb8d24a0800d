package import Diagnostics

/// A kind of file that goes on to other programs, or to a wall in the neighbourhood.
package enum ExportFormat: String, Hashable, Sendable, CaseIterable {
  case agenda = "ics"
  case atom
  case jsonFeed = "json"
  case csv
  case messages
  case news
  case poster

  /// The word it is asked for with.
  package var word: Bilingual {
    switch self {
    case .agenda, .atom, .jsonFeed, .csv, .poster: Bilingual(rawValue)
    case .messages: Bilingual(nl: "bericht", en: "message")
    case .news: Bilingual(nl: "nieuws", en: "news")
    }
  }

  /// Whether people and programs look at its files again and again, for what is new.
  var isFollowed: Bool {
    switch self {
    case .agenda, .atom, .jsonFeed: true
    case .csv, .messages, .news, .poster: false
    }
  }

  /// The folder its files stand in, which no format of another name shares.
  var folder: Bilingual {
    switch self {
    case .agenda: Bilingual(nl: "agenda", en: "agenda")
    case .atom, .jsonFeed: Bilingual(nl: "feeds", en: "feeds")
    case .csv: Bilingual(nl: "lijsten", en: "lists")
    case .messages: Bilingual(nl: "berichten", en: "messages")
    case .news: Bilingual(nl: "nieuws", en: "news")
    case .poster: Bilingual(nl: "posters", en: "posters")
    }
  }
}
