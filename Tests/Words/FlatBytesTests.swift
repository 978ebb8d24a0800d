import Testing

@testable import Words

@Suite("Arrays in bytes")
struct FlatBytesTests {
  @Test("come back one behind another")
  func roundTrip() {
    var writer = FlatWriter()
    writer.add([1, 2, 255] as [UInt8])
    writer.add([UInt64.max, 0])
    writer.add([] as [Int32])
    writer.add([-1, 7] as [Int32])
    let bytes = FlatBytes(writer.bytes)
    var place = 0
    let letters = bytes.array(UInt8.self, at: &place)
    let hashes = bytes.array(UInt64.self, at: &place)
    let none = bytes.array(Int32.self, at: &place)
    let values = bytes.array(Int32.self, at: &place)
    #expect(letters.indices.map { letters[$0] } == [1, 2, 255])
    #expect(hashes.indices.map { hashes[$0] } == [.max, 0])
    #expect(none.indices.isEmpty)
    #expect(values.indices.map { values[$0] } == [-1, 7])
  }

  @Test("are empty where the bytes end before they do", arguments: [0, 4, 8, 12, 15])
  func cutOff(count: Int) {
    var writer = FlatWriter()
    writer.add([1, 2] as [Int32])
    var place = 0
    let array = FlatBytes(Array(writer.bytes.prefix(count))).array(Int32.self, at: &place)
    #expect(array.indices.isEmpty)
  }
}
