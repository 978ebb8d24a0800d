import Testing

@testable import Notes

@Suite("Checksums")
struct ChecksumTests {
  /// A message, and what `sha256sum` says of it.
  struct Vector: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let message: [UInt8]
    let digits: String
  }

  private static func vector(_ name: String, _ text: String, _ digits: String) -> Vector {
    Vector(testDescription: name, message: Array(text.utf8), digits: digits)
  }

  private static func letters(_ count: Int) -> String { String(repeating: "a", count: count) }

  private static let vectors = [
    vector(
      "nothing", "",
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    vector(
      "three letters", "abc",
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    vector(
      "55 letters", letters(55),
      "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
    vector(
      "56 letters", letters(56),
      "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
    vector(
      "63 letters", letters(63),
      "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34"),
    vector(
      "64 letters", letters(64),
      "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
    vector(
      "119 letters", letters(119),
      "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb"),
    vector(
      "1000 letters", letters(1000),
      "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"),
  ]

  @Test("are those of SHA-256", arguments: vectors)
  func sums(vector: Vector) {
    let sum = Checksum(of: vector.message)

    #expect(sum.description == vector.digits)
    #expect(Checksum(vector.digits) == sum)
  }

  @Test("of several files are that of the list that sha256sum prints")
  func list() {
    let sum = Checksum(ofList: [("a.md", Checksum(of: Array("abc".utf8))), ("b.md", nil)])
    let text = """
      ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.md
      -  b.md

      """

    #expect(sum == Checksum(of: Array(text.utf8)))
  }

  @Test("are read from sixty-four hexadecimal digits and nothing else")
  func reading() {
    let digits = String(repeating: "0f", count: 32)

    #expect(Checksum(digits)?.description == digits)
    #expect(Checksum(String(digits.dropLast())) == nil)
    #expect(Checksum("+" + digits.dropFirst()) == nil)
    #expect(Checksum("g" + digits.dropFirst()) == nil)
  }

  @Test("order as their digits do")
  func order() {
    let sums = ["", "a", "b", "c", "d"].map { Checksum(of: Array($0.utf8)) }

    #expect(sums.sorted().map(\.description) == sums.map(\.description).sorted())
  }
}
