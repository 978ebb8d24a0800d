package import Testing

extension Trait where Self == ConditionTrait {
  /// Skips a test where one of some programs is not installed, and says which.
  package static func needs(_ programs: String...) -> Self {
    let missing = programs.filter { program in
      (try? Transcript(script: "command -v \(program)", in: "/").status) != 0
    }
    return .enabled(
      if: missing.isEmpty, "\(missing.joined(separator: " and ")) must be installed")
  }
}
