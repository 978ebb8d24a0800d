package import Diagnostics
internal import Words
internal import Notes

/// Something that people ask for, and the words by which what is there already may meet it.
///
/// The list is short on purpose: each pair is one that a gebiedsregisseur would think of. A word
/// also stands for its longer forms (`kantines`, `ijsbaankantine`); words with spaces between
/// them stand in that order.
package struct NeedPair: Sendable {
  /// What it is about, in a word.
  package let name: Bilingual
  let needs: [Cue]
  let offers: [Cue]
  /// The sources of which something that is offered may be.
  let assets: Set<Asset>

  package static let all = [
    NeedPair(
      name: Bilingual(nl: "ruimte", en: "room"),
      needs: [
        "zaal", "zaaltje", "ruimte voor", "ruimte om", "lokaal", "ontmoetingsplek",
        "ontmoetingsruimte", "informatiepunt", "inlooppunt", "huiskamer", "buurthuis", "hall",
        "meeting place", "information point",
      ],
      offers: [
        "kantine", "zaal", "lokaal", "leeg", "leegstaat", "leegstaande", "smederij", "wijkgebouw",
        "dorpshuis", "clubhuis", "gebouw", "canteen", "empty", "hall",
      ],
      assets: [.places, .organisations]),
    NeedPair(
      name: Bilingual(nl: "repareren", en: "repairs"),
      needs: ["repair café", "repair cafe", "reparatie", "repareren", "klushulp", "klusjes"],
      offers: [
        "repareert", "repareren", "handig", "timmerman", "klust", "gereedschap", "werkplaats",
        "repairs", "repair shop", "tools",
      ],
      assets: [.people, .things, .places, .organisations]),
    NeedPair(
      name: Bilingual(nl: "gereedschap", en: "tools"),
      needs: [
        "gereedschap", "snoeischaren", "kruiwagen", "ladder", "aanhanger", "bakfiets", "tools",
      ],
      offers: ["gereedschap", "aanhanger", "bakfiets", "ladder", "werkplaats", "tools"],
      assets: [.people, .things, .places]),
    NeedPair(
      name: Bilingual(nl: "gezelligheid", en: "company"),
      needs: [
        "kaartavond", "bingo", "spelmiddag", "koffieochtend", "iets op", "samen eten", "eettafel",
        "koffie drinken", "something to do", "coffee morning",
      ],
      offers: [
        "koffieploeg", "koffie schenken", "kookt", "gekookt", "koken", "eettafel", "soep",
        "coffee crew", "cooks",
      ],
      assets: [.people, .activities, .organisations]),
    NeedPair(
      name: Bilingual(nl: "groen", en: "green"),
      needs: [
        "moestuin", "geveltuin", "geveltuinen", "plantenbakken", "bloembakken", "plantgoed",
        "compostvat", "bloemen", "garden",
      ],
      offers: [
        "groenploeg", "moestuin", "volkstuin", "volkstuinen", "buurttuin", "tuinclub", "imker",
        "hovenier", "garden crew",
      ],
      assets: [.people, .activities, .organisations, .publicSpace]),
    NeedPair(
      name: Bilingual(nl: "leren", en: "learning"),
      needs: [
        "huiswerkhulp", "huiswerk", "bijles", "taalles", "voorlezen", "stageplek", "stageplekken",
        "homework", "trainee",
      ],
      offers: [
        "huiswerk", "schooljuf", "docent", "leraar", "lerares", "onderwijzer", "geven les",
        "geeft les", "trainees", "teaches",
      ],
      assets: [.people, .activities, .organisations]),
    NeedPair(
      name: Bilingual(nl: "papierwerk", en: "paperwork"),
      needs: ["formulieren", "formulier", "brieven", "belasting", "administratie", "paperwork"],
      offers: ["formulieren", "brieven", "belastingpapieren", "boekhouder", "paperwork"],
      assets: [.people, .activities, .organisations]),
    NeedPair(
      name: Bilingual(nl: "vervoer", en: "transport"),
      needs: ["vervoer", "meerijden", "boodschappen", "ziekenhuis", "lift", "ride"],
      offers: [
        "dorpsauto", "buurtbus", "rijdt", "haalt op", "doet boodschappen", "village car", "drives",
      ],
      assets: [.people, .things, .activities, .organisations]),
  ]

  /// Words to look for, folded once for all texts.
  struct Cue: Sendable, ExpressibleByStringLiteral {
    let words: String
    let parts: [String]

    init(stringLiteral words: String) {
      self.words = words
      parts = words.split(separator: " ").map { Folding.key($0) }
    }
  }

  /// The word in a text that says the need; `nil` when there is none.
  func need(in words: [String]) -> String? { Self.first(of: needs, in: words) }

  /// The word in a text that offers to meet it; `nil` when there is none.
  func offer(in words: [String]) -> String? { Self.first(of: offers, in: words) }

  private static func first(of cues: [Cue], in words: [String]) -> String? {
    for cue in cues {
      let parts = cue.parts
      guard let first = parts.first, parts.count <= words.count else { continue }
      for start in 0...(words.count - parts.count) {
        if parts.count == 1 {
          if isForm(words[start], of: first) { return words[start] }
        } else if words[start..<(start + parts.count)].elementsEqual(parts) {
          return cue.words
        }
      }
    }
    return nil
  }

  /// Whether a word is the cue, its plural, or a compound that ends with it.
  private static func isForm(_ word: String, of cue: String) -> Bool {
    if word == cue { return true }
    guard cue.utf8.count >= 5 else { return false }
    return word.hasSuffix(cue) || (word.hasPrefix(cue) && word.utf8.count <= cue.utf8.count + 2)
  }
}
