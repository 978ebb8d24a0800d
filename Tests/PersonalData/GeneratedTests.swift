import Diagnostics
import PersonalData
import Source
import Testing

@Suite("Made-up numbers")
struct GeneratedTests {
  static let seeds = Array<UInt64>(1...10)

  /// Surroundings in which a value stands alone.
  private static let places = [
    "%", "bel %.", "- %", "(%)", "| % | x |", "zie %, graag", "\"%\"", "waarde: %\n", "één\u{A0}%",
    "---\nx: %\n---\n", "\r\n%\r\n", "**%**", "> %", "é %",
  ]

  private func findings(_ value: String, in place: String) -> [(PersonalDataKind, String)] {
    let file = SourceFile(path: "x.md", text: place.replacing("%", with: value))
    return finder.matches(in: file.bytes).map { ($0.kind, file.text($0.range)) }
  }

  private func expectFound(_ kind: PersonalDataKind, _ value: String) {
    for place in Self.places {
      let found = findings(value, in: place)
      #expect(
        found.count == 1 && found[0] == (kind, value), "\(found) in \(place) of \(value)")
    }
  }

  @Test("that are valid are found wherever they stand", arguments: seeds)
  func valid(seed: UInt64) {
    var make = MadeUpNumbers(seed: seed)
    for _ in 0..<20 {
      expectFound(.citizenServiceNumber, make.nineDigits(passing: true))
      let iban = make.iban(passing: true)
      expectFound(.bankAccount, iban)
      expectFound(.bankAccount, grouped(iban, [4, 4, 4, 4, 2], by: " "))
      expectFound(.licencePlate, make.plate())
      let mobile = make.mobile()
      expectFound(.phoneNumber, mobile)
      expectFound(.phoneNumber, grouped(mobile, [2, 8], by: make.pick(["-", " ", "‑"])))
      expectFound(.phoneNumber, grouped(mobile, [2, 2, 2, 2, 2], by: make.pick([" ", ".", "-"])))
      expectFound(.phoneNumber, "+31 " + grouped(String(mobile.dropFirst()), [1, 8], by: " "))
      expectFound(.phoneNumber, "0031" + mobile.dropFirst())
    }
  }

  @Test("that fail their test are not", arguments: seeds)
  func invalid(seed: UInt64) {
    var make = MadeUpNumbers(seed: seed &+ 1000)
    for place in Self.places {
      for value in [
        make.nineDigits(passing: false), make.iban(passing: false), "1" + make.digits(10),
        "9" + make.digits(6), make.digits(3), "7" + make.digits(12),
      ] {
        // Behind `bel` nine digits from 6 on are a telephone number without its nought.
        if place.hasPrefix("bel"), value.hasPrefix("6"), value.count == 9 { continue }
        let found = findings(value, in: place)
        #expect(found.isEmpty, "\(found) in \(place) of \(value)")
      }
    }
  }

  @Test("and any other bytes never stop the search, and give places in order", arguments: seeds)
  func anyBytes(seed: UInt64) {
    var make = MadeUpNumbers(seed: seed)
    let pieces = [
      "06", "-", " ", "12345678", "@", ".", "a", "\u{AD}", "\n", "(", ")", "mw. ", "Jansen", "![",
      "](",
      "NL91", "ABNA", "0417164300", "van ", "nr ", "12", "Kerkstraat ", "dementie ", "is ",
      "opgepakt ",
      "het ", "zoontje ", "geb. ", "4-5-1950", "+31", "00", "Henk ", "é", "€", "\u{1F600}", "|",
      "://",
      "jpg", "cliënt", "#", "een ", "buurman ", "1234", "AB", ":", "’",
    ]
    for _ in 0..<50 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...60, using: &make) {
        if Int.random(in: 0...9, using: &make) == 0 {
          bytes.append(UInt8.random(in: 0...255, using: &make))
        } else {
          bytes += Array(make.pick(pieces).utf8)
        }
      }
      let found = finder.matches(in: bytes)
      var end = 0
      for match in found {
        #expect(match.range.lowerBound >= end && !match.range.isEmpty)
        end = match.range.upperBound
      }
      #expect(end <= bytes.count)
      for language in Language.allCases {
        let redacted = Redaction(of: bytes, by: finder, in: language)
        #expect(redacted.count >= found.count)
        #expect(
          finder.matches(in: redacted.bytes) == [],
          "\(String(decoding: redacted.bytes, as: UTF8.self))")
      }
    }
  }

  private func grouped(_ text: String, _ sizes: [Int], by separator: String) -> String {
    var rest = text[...]
    return sizes.map { size in
      defer { rest = rest.dropFirst(size) }
      return String(rest.prefix(size))
    }.joined(separator: separator)
  }
}
