import Diagnostics
import Calendar
import Publication
import TestMunicipality
import TestSupport
import Testing

@testable import Reports

@Suite("What stands on no public page")
struct PageSecretsTests {
  private static let editions = Edition.allCases.filter(\.isPublic)

  /// The pages of an edition, each with its path.
  private func pages(
    _ notes: [String], as edition: Edition, _ renderer: ReportRenderer
  ) -> [String] {
    renderer.files(for: SmallMunicipality(notes).traced(as: edition)).map { file in
      "\(file.path)\n\(String(decoding: file.bytes, as: UTF8.self))"
    }
  }

  @Test(
    "are words of confidential talks, kept parts, lessons, comments, quotes and private activities")
  func words() throws {
    let renderer = try ReportRenderer(overrides: [:])
    for seed in seeds(60) {
      let notes = GeneratedSquare(seed: seed).notes
      let all = pages(notes, as: .internal, renderer)
      #expect(all.contains { $0.contains(Square.secret) }, "seed \(seed): nothing to hide")
      for edition in Self.editions {
        for page in pages(notes, as: edition, renderer) {
          for word in [Square.secret, "gesprekken/", "^merk", "napraten", "borrelt"] {
            #expect(
              !page.lowercased().contains(word.lowercased()),
              "seed \(seed), \(page.prefix { !$0.isNewline }): \(word)")
          }
        }
      }
    }
  }

  @Test("are the days of talks at somebody's home")
  func days() throws {
    let renderer = try ReportRenderer(overrides: [:])
    for seed in seeds(60) {
      let notes = GeneratedSquare(seed: seed).notes
      let days = notes.reduce(into: (home: Set<String>(), other: Set<String>())) { days, note in
        guard let line = note.split(separator: "\n").first(where: { $0.hasPrefix("datum: ") }),
          let day = CalendarDate(iso: String(line.dropFirst(7)))
        else { return }
        let words = DateStyle(isDutch: true).day(day)
        let isAtHome = note.contains("huiskamergesprek") || note.contains("keukentafelgesprek")
        if isAtHome { days.home.insert(words) } else { days.other.insert(words) }
      }
      for page in Self.editions.flatMap({ pages(notes, as: $0, renderer) }) {
        for day in days.home.subtracting(days.other) {
          // `1 mei` stands in `11 mei` too, so whole words are looked for.
          #expect(
            !page.contains(" \(day)") && !page.contains(">\(day)"),
            "seed \(seed), \(page.prefix { !$0.isNewline }): \(day)")
        }
      }
    }
  }

  @Test("is any trace of a confidential talk, in one byte")
  func traces() throws {
    let renderer = try ReportRenderer(overrides: [:])
    for seed in seeds(60) {
      let notes = GeneratedSquare(seed: seed).notes
      let open = notes.filter { !$0.contains("vertrouwelijk: ja") }
      for edition in Self.editions {
        #expect(
          pages(notes, as: edition, renderer) == pages(open, as: edition, renderer),
          "seed \(seed), \(edition)")
      }
    }
  }
}
