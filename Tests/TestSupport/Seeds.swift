internal import FoundationEssentials

/// The seeds of made-up municipalities that a test tries.
///
/// `WIJK_SEEDS=2000` makes it try more of them; each of them is the same every time.
///
/// - Parameter usual: How many there are when nobody asks for more.
/// - Returns: The seeds, from one on.
package func seeds(_ usual: Int) -> ClosedRange<UInt64> {
  let asked = ProcessInfo.processInfo.environment["WIJK_SEEDS"].flatMap(UInt64.init)
  return 1...max(asked ?? UInt64(usual), 1)
}
