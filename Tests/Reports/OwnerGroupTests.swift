import Testing

@testable import Publication
@testable import Reports

@Suite("Owners of agreements")
struct OwnerGroupTests {
  private func groups(
    _ owners: [(String, PublishedAgreement.Side)]
  ) -> [[String]] {
    let agreements = owners.map { name, side in
      PublishedAgreement(
        text: "Lamp nakijken", owners: [name], with: [], due: nil, state: .agreed, reason: nil,
        themes: [], done: nil, isOverdue: false, side: side, conversation: nil)
    }
    return OwnerGroup.groups(Array(agreements.indices), of: agreements).map(\.owners)
  }

  @Test("are one where a function is named with and without its place")
  func function() {
    #expect(
      groups([
        ("gebiedsregisseur", .municipality), ("gebiedsregisseur West", .municipality),
        ("team verkeer", .municipality),
      ]) == [["gebiedsregisseur West"], ["team verkeer"]])
  }

  @Test("stay apart where it could be either of two, or somebody else")
  func apart() {
    #expect(
      groups([
        ("gebiedsregisseur", .municipality), ("gebiedsregisseur Oost", .municipality),
        ("gebiedsregisseur West", .municipality),
      ]).count == 3)
    #expect(groups([("Stek", .partners), ("Stek Jeugd", .partners)]).count == 2)
    #expect(
      groups([("team groen", .municipality), ("team groenbeheer", .municipality)]).count == 2)
  }
}
