import TestSupport
import Testing

@Suite("A word in a private place")
struct PlantedSecretsTests {
  @Test("is in no byte and no name of any file that others may read")
  func planted() throws {
    for seed in seeds(6) {
      let town = PlantedTown(seed: seed)
      let folder = try TemporaryFolder(town.files)
      for command in [
        ["compile", "--editie", "bewoners,partners,college", "--formaat", "html,md"],
        ["export", "--editie", "bewoners,partners"], ["feedback", "--gebied", "west"],
        ["feedback", "--buurt", "Lindehof"],
        ["themes", "export", "-o", "rapporten/onderzoek.qdpx", "--formaat", "qdpx"],
      ] {
        let run = try Transcript(command + ["--peildatum", "2026-07-01"], in: folder.path)
        #expect(run.status < 2, "seed \(seed), \(command): \(run.messages)")
        // What is told of them is told without the words too.
        for place in town.places {
          #expect(!run.messages.contains(place.word), "seed \(seed), \(command): \(place.text)")
        }
      }
      var found = false
      for file in try folder.files(below: "rapporten") {
        let bytes = try folder.bytes("rapporten/\(file)")
        let text = (file + "\n" + String(decoding: bytes, as: UTF8.self)).lowercased()
        found = found || text.contains("bushalte")
        for place in town.places {
          #expect(
            !text.contains(place.word.lowercased()), "seed \(seed), \(file): \(place.text)")
        }
      }
      #expect(found, "seed \(seed): nothing is public")
    }
  }
}
