#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Ends the process so that libFuzzer keeps the input.
func stop(_ reason: String) -> Never {
  print(reason)
  abort()
}
