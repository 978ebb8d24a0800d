#include <stddef.h>
#include <stdint.h>

/// Runs libFuzzer; see <https://llvm.org/docs/LibFuzzer.html#using-libfuzzer-as-a-library>.
int LLVMFuzzerRunDriver(
  int *argc, char ***argv, int (*test)(const uint8_t *bytes, size_t count));
