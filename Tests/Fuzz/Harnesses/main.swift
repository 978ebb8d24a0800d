import CFuzzer
import Files

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// The first argument is the harness; libFuzzer reads all the others.
switch (CommandLine.arguments.dropFirst().first, Harness.chosen) {
case ("lines", _):
  for path in CommandLine.arguments.dropFirst(2) { try Harness.printLine(ofNote: path) }
case (_, nil):
  stop(
    "usage: wijk-fuzz \(Harness.names) [LIBFUZZER-OPTION | FOLDER]...\n       wijk-fuzz lines NOTE..."
  )
case (_, .some):
  var count = CommandLine.argc - 1
  var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? =
    unsafe CommandLine.unsafeArgv + 1
  exit(
    unsafe LLVMFuzzerRunDriver(&count, &arguments) { start, count in
      Harness.chosen?.run(unsafe Array(UnsafeBufferPointer(start: start, count: count)))
      return 0
    })
}
