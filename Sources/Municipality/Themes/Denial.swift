internal import Lexicons
package import Words

/// Finds sentences that say that something is no matter, or is better.
///
/// `Zwerfvuil: valt mee sinds de actie` is no concern; `maar` behind it takes it back.
package enum Denial {
  /// The phrases by which a line says that nobody brought something up, or that it is no matter.
  package static func phrases(in line: Line) -> [Match] {
    line.matches(of: .unmentioned) + line.matches(of: .praise).filter { $0.value == "eased" }
  }

  /// The numbers of the sentences that deny what they are about.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - numbers: For each token, the number of its sentence.
  /// - Returns: The numbers, in the order of the line.
  static func sentences(in line: Line, _ numbers: [Int]) -> [Int] {
    phrases(in: line).compactMap { denial in
      let sentence = numbers[denial.tokens.lowerBound]
      let isTakenBack =
        denial.tokens.count == 1
        && line.tokens[..<denial.tokens.lowerBound].last.map {
          FunctionWord.role(of: $0) == .negation
        } ?? false
      let hasBut = line.matches(of: .turns).contains {
        $0.value == "but" && $0.tokens.lowerBound >= denial.tokens.upperBound
          && numbers[$0.tokens.lowerBound] == sentence
      }
      return isTakenBack || hasBut ? nil : sentence
    }
  }
}
