#include "CWinnowScan.h"
#include "vectors.h"

static ALWAYS_INLINE bool has_wide_spaces(const uint8_t *text, size_t count) {
  for (size_t start = 0; start < count; start += 32) {
    Bytes32 bytes, next;
    load(&bytes, text + start);
    load(&next, text + start + 1);
    uint64_t wide = bits(((bytes == ' ') & (next == ' ')) | (bytes - 9 < 5));
    if (count - start < 32) wide &= (1u << (count - start)) - 1;
    if (wide != 0) return true;
  }
  return false;
}

FOR_EACH_PROCESSOR(bool, winnow_has_wide_spaces, has_wide_spaces, (const uint8_t *text, size_t count), (text, count))
