internal import Lexicons

/// A class of small words of agreements; see `agreement-words.txt`.
enum AgreementWord: Int, WordClass {
  case connector, partnerOpener, joiner, together, help
  case aroundDay, pastOpener, dayGap, plainMonth, `is`
  case noneAgreed, thisTime

  static let classes = WordClasses<AgreementWord>(.agreementWords)
}
