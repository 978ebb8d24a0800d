/// A half-open range of UTF-8 bytes in a text.
package typealias ByteRange = Range<Int>
