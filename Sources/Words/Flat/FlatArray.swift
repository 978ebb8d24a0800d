/// Numbers that lie one behind another in memory that stays where it is.
///
/// Tables that the build makes are such memory: they are read where they stand in the program, so
/// that it starts without copying them. What is made at run time lies in a ``FlatBlock``.
@safe
public struct FlatArray<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  @usableFromInline let start: UnsafePointer<Element>
  public let count: Int
  /// Keeps the memory; `nil` where it is a part of the program.
  private let block: FlatBlock?

  /// Numbers in some memory.
  ///
  /// - Parameters:
  ///   - start: The first number; aligned, and `count` of them are there and never change.
  ///   - count: How many there are.
  ///   - block: What keeps the memory, if it is no part of the program.
  @unsafe public init(start: UnsafePointer<Element>, count: Int, in block: FlatBlock? = nil) {
    unsafe self.start = start
    self.count = count
    self.block = block
  }

  /// Copies numbers to memory of their own.
  public init(_ elements: some Collection<Element>) {
    let block = FlatBlock(byteCount: elements.count * MemoryLayout<Element>.stride)
    let start = unsafe block.start.bindMemory(to: Element.self, capacity: elements.count)
    for (index, element) in elements.enumerated() {
      unsafe (start + index).initialize(to: element)
    }
    unsafe self.init(start: start, count: elements.count, in: block)
  }

  public var indices: Range<Int> { 0..<count }

  /// All numbers, copied.
  var all: [Element] { indices.map { self[$0] } }

  @inlinable @inline(__always) public subscript(index: Int) -> Element {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
    return unsafe start[index]
  }
}

/// Memory for a ``FlatArray`` that is made at run time.
@safe
public final class FlatBlock: @unchecked Sendable {
  let start: UnsafeMutableRawPointer

  /// The strictest alignment that a number of a table needs.
  static let alignment = 16

  init(byteCount: Int) {
    unsafe start = UnsafeMutableRawPointer.allocate(
      byteCount: max(byteCount, Self.alignment), alignment: Self.alignment)
  }

  deinit { unsafe start.deallocate() }
}
