import PersonalData
import TestSupport
import Testing

@Suite("Made-up homes")
struct GeneratedHomesTests {
  /// Those who live somewhere, and whether they are several.
  private static let residents: [(String, isSeveral: Bool)] = [
    ("bewoner", false), ("bewoonster", false), ("bewoners", true), ("bewoonsters", true),
    ("huurder", false), ("huurders", true), ("huurster", false), ("eigenaar", false),
    ("eigenaresse", false), ("eigenaren", true), ("buurvrouw", false), ("buurmannen", true),
    ("overburen", true), ("bovenbuur", false), ("achterburen", true), ("bew.", false),
    ("gezin", false), ("echtpaar", false), ("familie", false), ("stel", false),
    ("weduwe", false), ("flatgenoten", true), ("kamerbewoner", false), ("krakers", true),
  ]
  private static let units = [
    "appartement", "app.", "studio", "kamer", "unit", "standplaats", "ligplaats", "woonwagen",
    "chalet", "woonboot", "aanleunwoning",
  ]
  private static let links = ["", "van ", "op ", "uit "]
  private static let words = ["", "nr ", "nr. ", "nummer ", "huisnr. ", "huisnummer ", "#"]

  /// A number of a house in one of its forms, or a row of them.
  private static func number(_ generator: inout SeededGenerator) -> String {
    let number = Int.random(in: 12...59, using: &generator)
    let forms = [
      "\(number)", "\(number)a", "\(number)-B", "\(number)-II", "\(number) bis",
      "\(number) en \(number + 2)", "\(number), \(number + 2) en \(number + 4)",
      "\(number)/\(number + 2)",
    ]
    return forms[Int.random(in: 0..<7, using: &generator)]
  }

  @Test("are found by their residents and their numbers, in every spelling", arguments: seeds(8))
  func homes(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for (resident, isSeveral) in Self.residents {
      for link in Self.links {
        for word in Self.words {
          let number = Self.number(&generator)
          let verb = isSeveral ? "missen" : "mist"
          let text = "\(resident) \(link)\(word)\(number) \(verb) een lamp"
          #expect(!finder.matches(in: Array(text.utf8)).isEmpty, "\(text)")
        }
      }
    }
    for unit in Self.units {
      for word in ["", "nr ", "nr. ", "nummer "] {
        let text = "- \(unit) \(word)\(Self.number(&generator)) mist een lamp"
        #expect(!finder.matches(in: Array(text.utf8)).isEmpty, "\(text)")
      }
    }
  }

  @Test("are not found in counts, days and hours of as many", arguments: seeds(8))
  func counts(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for (resident, isSeveral) in Self.residents where isSeveral {
      let number = Int.random(in: 12...28, using: &generator)
      for text in [
        "\(number) \(resident) missen een lamp", "de \(resident) missen \(number) lampen",
        "\(resident) (\(number)) missen een lamp",
        "\(resident) van \(number) straten missen een lamp",
        "de \(resident) komen op \(number) maart om \(number).30 uur",
      ] {
        #expect(finder.matches(in: Array(text.utf8)).isEmpty, "\(text)")
      }
    }
  }
}
