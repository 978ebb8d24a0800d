// swift-tools-version: 6.3;(experimentalCGen)
import PackageDescription

/// Settings shared by every Swift target in the house.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// A room of the house: a target whose dependencies all stand above it in this file.
func room(
  _ name: String, _ dependencies: Target.Dependency..., exclude: [String] = [],
  plugins: [Target.PluginUsage] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, exclude: exclude, swiftSettings: house,
    plugins: plugins)
}

/// The tests of a room, in a folder with the room's name.
func tests(
  of name: String, _ dependencies: Target.Dependency..., exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.init(stringLiteral: name), "TestSupport"] + dependencies,
    path: "Tests/\(name)",
    exclude: exclude,
    swiftSettings: house
  )
}

let package = Package(
  name: "wijk",
  platforms: [.macOS(.v26)],
  products: [.executable(name: "wijk", targets: ["wijk"])],
  dependencies: [
    // The YAML specification is long, and libyaml has read all of it.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    // Templates that a municipality may replace need a published, logic-less language.
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    // Help, completion scripts and option parsing as every Swift tool has them.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // A preview in the browser needs a server that takes no thread and streams its answers.
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    // Text, and what can be wrong with it.
    .systemLibrary(
      name: "CCmark",
      pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]
    ),
    room("JSON"),
    room("Source"),
    room("Diagnostics", "Source"),

    // Words: cut once, and looked up in lists that are data. What these two rooms offer is public and
    // not `package`, as elsewhere: readers ask for it at every word, and Swift puts only what is
    // public into the code of other rooms.
    room("Words", "Source"),
    .target(
      name: "CLexicons", exclude: ["known.filter", "names.filter"], plugins: ["CompileLists"]),
    .target(
      name: "Lexicons",
      dependencies: ["Words", "CLexicons"],
      exclude: [
        "Names/lists.py", "Names/given.txt", "Names/known.txt", "Names/doubtful.txt",
        "Names/no-names.txt",
        "Names/NOTICE.md", "Lists", "Kinds/weights.txt", "Verbs/verbs.txt", "KeepOut/keep-out.txt",
      ],
      resources: ["Parties/parties.txt", "Themes/themes.txt"]
        .map { .embedInCode($0) },
      swiftSettings: house,
      plugins: ["CompileLists"]
    ),
    // What tools of the build write is Swift, with texts in it as literals.
    .target(name: "SwiftLiterals", swiftSettings: house),

    // Words that are looked up in every line become a table when the program is built.
    .executableTarget(
      name: "compile-lists", dependencies: ["Words"], swiftSettings: house),
    .plugin(
      name: "CompileLists", capability: .buildTool(), dependencies: ["compile-lists"],
      path: "Sources/Plugins/CompileLists"),

    // Languages: Markdown, YAML, and what people write about time.
    room("CommonMark", "CCmark"),
    room("Calendar", "Source", "Words", "Lexicons"),
    room("YAML", "Source", "Diagnostics", "Words", .product(name: "Yams", package: "Yams")),

    // What should not be in a note.
    room("PersonalData", "Source", "Diagnostics", "Words", "Lexicons"),

    // The pipeline: a municipality, its notes, its wijkopgaven, its reports.
    room(
      "Municipality", "Source", "Diagnostics", "Words", "Lexicons", "YAML", "Calendar",
      "PersonalData"),
    room(
      "Notes", "Source", "Diagnostics", "CommonMark", "Words", "Lexicons", "YAML", "Calendar",
      "Municipality"),
    room(
      "Opgave", "Source", "Diagnostics", "Words", "Lexicons", "YAML", "Calendar", "Municipality",
      "Notes"),
    room(
      "Publication", "Diagnostics", "Words", "Lexicons", "Calendar", "PersonalData", "Municipality",
      "Notes", "Opgave"),
    .target(
      name: "Templates",
      path: "templates",
      sources: ["Templates.swift"],
      resources: [
        "area.html", "area.md", "contents.html", "footer.html", "head.html", "index.html",
        "index.md", "letter.html", "letter.md", "logo.html", "mark.html", "poster.css",
        "poster.html", "street.html", "style.css",
      ].map { .embedInCode("\($0).mustache") },
      swiftSettings: house
    ),
    .target(
      name: "Reports",
      dependencies: [
        "Diagnostics", "Words", "Lexicons", "CommonMark", "Calendar", "Municipality", "Notes",
        "Publication", "Templates", .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.embedInCode("Office/document.lua")],
      swiftSettings: house
    ),

    // The checker: what a person should look at before others read it.
    room(
      "Checks", "Source", "Diagnostics", "Words", "Lexicons", "Calendar", "PersonalData",
      "Municipality",
      "Notes",
      "Opgave", exclude: ["Rules"], plugins: ["CompileRules"]),
    // What a person reads about a rule becomes a constant when the program is built.
    .executableTarget(
      name: "compile-rules", dependencies: ["SwiftLiterals"], swiftSettings: house),
    .plugin(
      name: "CompileRules", capability: .buildTool(), dependencies: ["compile-rules"],
      path: "Sources/Plugins/CompileRules"),

    // What `wijk try` shows: the files of `examples/elzenveld`, embedded when the program is built.
    .target(name: "Examples", swiftSettings: house, plugins: ["EmbedExample"]),
    .executableTarget(name: "embed-folder", dependencies: ["SwiftLiterals"], swiftSettings: house),
    .plugin(
      name: "EmbedExample", capability: .buildTool(), dependencies: ["embed-folder"],
      path: "Sources/Plugins/EmbedExample"),

    // The edges: disks, browsers, and people.
    room("Files", "Source", "Diagnostics"),
    room(
      "LanguageServer", "Source", "Diagnostics", "Words", "Lexicons", "Calendar", "Municipality",
      "Notes", "Opgave", "Checks", "Files", "JSON"),
    .target(
      name: "Preview",
      dependencies: [
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      resources: ["frame.html", "frame.css", "frame.js"].map { .embedInCode("Frame/\($0)") },
      swiftSettings: house
    ),
    .target(
      name: "Commands",
      dependencies: [
        "Source", "Diagnostics", "Words", "CommonMark", "Calendar", "Municipality", "Notes",
        "Opgave",
        "Publication", "Reports", "Checks", "PersonalData", "Files", "LanguageServer", "Preview",
        "Examples", "JSON", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      resources: [
        "wijk.nl.yml", "wijk.en.yml", "readme.nl.md", "readme.en.md", "github.yml", "gitlab.yml",
        "azure.yml", "install.sh", "remember.sh",
      ].map { .embedInCode("Starter/\($0)") },
      swiftSettings: house
    ),
    .executableTarget(name: "wijk", dependencies: ["Commands"], swiftSettings: house),
    .executableTarget(
      name: "wijk-bench", dependencies: ["Words", "Lexicons", "Files", "Notes"],
      exclude: ["Kinds/Lines", "Kinds/Voices", "Kinds/charged.txt"], swiftSettings: house),

    // Tests: a folder a room.
    .target(
      name: "TestSupport", dependencies: ["Source"], path: "Tests/TestSupport",
      swiftSettings: house),
    .target(
      name: "TestMunicipality",
      dependencies: [
        "Source", "Diagnostics", "Calendar", "Municipality", "Notes", "Opgave", "Publication",
      ],
      path: "Tests/TestMunicipality", swiftSettings: house),
    tests(of: "JSON"),
    tests(of: "Source"),
    tests(of: "Words"),
    tests(of: "Lexicons", "Words"),
    tests(of: "Diagnostics", "Source", exclude: ["Golden", "Schemas"]),
    tests(of: "CommonMark"),
    tests(of: "YAML", "Source", "Diagnostics"),
    tests(of: "Calendar", "Lexicons"),
    tests(of: "PersonalData", "Source", "Diagnostics", "Words", "Lexicons", "Files"),
    tests(of: "Municipality", "Source", "Diagnostics", "Words", "Lexicons", "Calendar"),
    tests(
      of: "Notes", "Source", "Diagnostics", "Words", "Lexicons", "Calendar", "Municipality",
      exclude: ["Golden", "Messy", "Sentences", "Specs"]),
    tests(of: "Opgave", "Source", "Diagnostics", "Words", "Calendar", "Municipality", "Notes"),
    tests(
      of: "Publication", "TestMunicipality", "Diagnostics", "Lexicons", "Calendar", "Municipality",
      "Notes", "Opgave"),
    tests(
      of: "Reports", "TestMunicipality", "Diagnostics", "Calendar", "Notes", "Publication",
      "Templates",
      exclude: ["Golden", "Export/Golden"]),
    tests(
      of: "Checks", "Source", "Diagnostics", "Calendar", "Municipality", "Notes", "Opgave", "wijk"),
    tests(of: "Files", "Source", "Diagnostics"),
    tests(
      of: "LanguageServer", "Source", "Diagnostics", "Calendar", "Municipality", "Notes", "Opgave",
      "Checks", "Files"),
    tests(of: "Preview"),
    tests(
      of: "Commands", "wijk", "Source", "Diagnostics", "YAML", "Calendar", "Municipality", "Notes",
      "Publication", "Checks", "Files", "Preview",
      .product(name: "ArgumentParser", package: "swift-argument-parser"),
      exclude: ["Golden"]),
  ],
  cLanguageStandard: .c2x
)

// `make fuzz` alone builds this, with libFuzzer at the path that it names.
if let fuzzer = Context.environment["WIJK_FUZZER"] {
  package.products.append(.executable(name: "wijk-fuzz", targets: ["wijk-fuzz"]))
  package.targets += [
    .systemLibrary(name: "CFuzzer", path: "Tests/Fuzz/CFuzzer"),
    .executableTarget(
      name: "wijk-fuzz",
      dependencies: [
        "CFuzzer", "Source", "Diagnostics", "Words", "Calendar", "Municipality", "Notes", "Opgave",
        "Publication", "Reports", "Checks", "Files", "Commands",
      ],
      path: "Tests/Fuzz/Harnesses", swiftSettings: house,
      linkerSettings: [.unsafeFlags([fuzzer]), .linkedLibrary("stdc++")]),
  ]
}
