// The one function of libFuzzer that the targets call (LLVM 21, FuzzerDriver.cpp); the library itself brings no header.
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*callback)(const uint8_t *bytes, size_t count));
