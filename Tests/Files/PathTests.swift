import Testing

@testable import Files

@Suite("Paths")
struct PathTests {
  @Test(
    "joins",
    arguments: [
      ("a", "b", "a/b"), ("a/", "b", "a/b"), (".", "b", "b"), ("", "b", "b"), ("a", "", "a"),
      (".", "", "."), ("/", "b", "/b"),
    ])
  func join(_ folder: String, _ name: String, _ expected: String) {
    #expect(Path.join(folder, name) == expected)
  }

  @Test(
    "knows the folder and the name",
    arguments: [("a/b/c", "a/b", "c"), ("a", ".", "a"), ("/a", "/", "a")])
  func parts(_ path: String, _ parent: String, _ name: String) {
    #expect(Path.parent(of: path) == parent)
    #expect(Path.name(of: path) == name)
  }

  @Test("knows what lies below a folder by whole names")
  func relative() {
    #expect(Path.relative("/a/b/c", to: "/a") == "b/c")
    #expect(Path.relative("/ab/c", to: "/a") == nil)
    #expect(Path.relative("/a", to: "/a") == nil)
    #expect(Path.relative("/a", to: "/") == "a")
  }

  @Test("accepts only plain names", arguments: ["..", "a/../b", "/a", "a/", "", ".", "a\u{0}"])
  func plain(_ path: String) {
    #expect(!Path.isPlain(path))
  }
}
