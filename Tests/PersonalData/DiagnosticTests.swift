import Diagnostics
import PersonalData
import Source
import TestSupport
import Testing

@Suite("What is said about personal data")
struct DiagnosticTests {
  @Test("never repeats the value", arguments: SlipTests.slips)
  func silence(_ slip: Case<String, [PersonalDataKind]>) {
    let source = MarkedSource(slip.input)
    for match in finder.matches(in: source.file.bytes) {
      let value = source.file.text(match.range)
      for language in Language.allCases {
        let diagnostic = match.diagnostic(in: language)
        let words = [diagnostic.message, diagnostic.help, diagnostic.fix?.title].compactMap {
          $0?[language]
        }
        #expect(words.count == 3 && !words.contains { $0.contains(value) })
        #expect(diagnostic.code.description == match.kind.rawValue)
        #expect(diagnostic.range == match.range)
        #expect(diagnostic.fix?.isSafe == false)
        #expect(diagnostic.fix?.replacement == match.replacement[language])
      }
    }
  }

  @Test("is complete in both languages for every kind", arguments: PersonalDataKind.allCases)
  func languages(_ kind: PersonalDataKind) {
    for words in [kind.words, kind.help] {
      #expect(!words.nl.isEmpty && !words.en.isEmpty && words.nl != words.en)
    }
  }

  @Test("is an error where words are nearly always about one person, and else a warning")
  func severity() {
    func severities(_ text: String) -> [Diagnostic.Severity] {
      finder.matches(in: Array(text.utf8)).map(\.severity)
    }
    #expect(severities("mw. Jansen heeft dementie") == [.error, .error])
    #expect(severities("bel 06-12345678") == [.error])
    #expect(severities("1 deelnemer vertelde over eigen gezondheid") == [.warning])
    #expect(severities("lamp kapot bij Kerkstraat 12") == [.warning])
    #expect(severities("een bewoner van Kerkstraat 12") == [.error])
    #expect(severities("een vrouw van 83") == [.warning])
    #expect(severities("![de hof](hof.jpg)") == [.warning])
    #expect(severities("Henk Jansen doet mee") == [.error])
    #expect(severities("volgens Henk mag het") == [.warning])
    #expect(severities("de vrouw met de rode jas zuipt") == [.warning, .warning])
  }
}
