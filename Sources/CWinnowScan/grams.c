#include <string.h>

#include "CWinnowScan.h"

size_t winnow_find_grams(const uint8_t *text, size_t count, const uint64_t *bits, uint32_t shift, uint32_t *places) {
  size_t found = 0;
#pragma clang loop unroll_count(4)
  for (size_t place = 0; place + 4 <= count; place += 2) {
    uint32_t gram;
    memcpy(&gram, text + place, sizeof gram);
    uint32_t bit = winnow_gram_hash(gram) >> shift;
    // Written always and counted only where the bit is set: no branch that could be guessed wrongly.
    places[found] = (uint32_t)place;
    found += bits[bit >> 6] >> (bit & 63) & 1;
  }
  return found;
}
