import TestSupport
import Testing

@Suite("Both languages")
struct LanguageTests {
  static let surroundings: [(environment: [String: String], isEnglish: Bool)] = [
    ([:], false), (["LC_ALL": "C"], false), (["LANG": "de_DE.UTF-8"], false),
    (["LANG": "en_GB.UTF-8"], true), (["LC_MESSAGES": "en_US"], true),
    (["LC_ALL": "nl_NL.UTF-8", "LANG": "en_US.UTF-8"], false),
    (["WIJK_TAAL": "nl", "LC_ALL": "en_US.UTF-8"], false), (["WIJK_TAAL": "en"], true),
  ]

  @Test("follow WIJK_TAAL, then the locale, then Dutch", arguments: surroundings)
  func order(_ environment: [String: String], _ isEnglish: Bool) throws {
    let run = try Transcript(["compile", "nergens"], environment: environment)

    #expect(
      run.messages
        == (isEnglish
          ? "wijk: 'nergens' does not exist (check the path)\n"
          : "wijk: 'nergens' bestaat niet (controleer het pad)\n"))
  }

  @Test("follow the municipality before the locale, and the option before all")
  func municipality() throws {
    let folder = try TemporaryFolder(["wijk.yml": "taal: en\n", "west.md": Notes.west])

    let settings = try Transcript(["compile"], in: folder.path, environment: ["LANG": "nl_NL"])
    let option = try Transcript(
      ["compile", "--taal", "nl"], in: folder.path, environment: ["WIJK_TAAL": "en"])

    #expect(settings.messages.hasPrefix("1 note found"))
    #expect(option.messages.hasPrefix("1 notitie gevonden"))
  }
}
