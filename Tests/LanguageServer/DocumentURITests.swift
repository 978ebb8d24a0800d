import Testing

@testable import LanguageServer

@Suite("The URI of a document")
struct DocumentURITests {
  @Test(
    "leads to a file",
    arguments: [
      ("file:///gesprekken/a.md", "/gesprekken/a.md"),
      ("file:///gesprekken/b%C3%A9%20%231.md", "/gesprekken/bé #1.md"),
      ("FILE://localhost/a.md", "/a.md"),
      ("file:///a.md?x=1#L3", "/a.md"),
    ])
  func location(uri: String, path: String) {
    #expect(DocumentURI.location(of: uri) == path)
  }

  @Test(
    "leads nowhere when it is not that of a file here",
    arguments: [
      "untitled:Untitled-1", "file://elders/a.md", "file:///%zz.md", "file:///%00", "", "x",
    ])
  func nowhere(uri: String) {
    #expect(DocumentURI.location(of: uri) == nil)
  }

  @Test("comes back as the path that it was made of")
  func back() {
    let path = "/gesprekken/Hoogwolde dorps#bijéénkomst?.md"
    #expect(DocumentURI.location(of: DocumentURI.of(path)) == path)
  }
}
