internal import Diagnostics

/// Asks the person at the terminal about a new municipality, one question a line.
struct StarterQuestions {
  let shell: Shell
  let language: Language

  /// An answer of one line; what stands in brackets when it is empty, or when there is none.
  func ask(_ question: Bilingual, usual: String) -> String {
    let hint = usual.isEmpty ? "" : " [\(usual)]"
    let answer = shell.ask("\(question[language])\(hint) ") ?? ""
    let words = StarterTown.words(answer)
    return words.isEmpty ? usual : words
  }
}
