#include <string.h>

#include "CWinnowScan.h"

/// Notes the place if the gram's bit is set; returns how many were noted.
///
/// Written always and counted only where the bit is set: no branch that could be guessed wrongly.
static inline size_t note(size_t place, uint32_t gram, const uint64_t *bits, uint32_t shift, uint32_t *target) {
  uint32_t bit = winnow_gram_hash(gram) >> shift;
  *target = (uint32_t)place;
  return bits[bit >> 6] >> (bit & 63) & 1;
}

size_t winnow_find_grams(const uint8_t *text, size_t count, const uint64_t *bits, uint32_t shift, uint32_t *places) {
  size_t found = 0;
#pragma clang loop unroll_count(4)
  for (size_t place = 0; place + 4 <= count; place += 2) {
    uint32_t gram;
    memcpy(&gram, text + place, sizeof gram);
    found += note(place, gram, bits, shift, places + found);
  }
  return found;
}

size_t winnow_find_wide_grams(const uint8_t *text, size_t count, const uint64_t *bits, uint32_t shift,
                              uint32_t *places) {
  size_t found = 0;
#pragma clang loop unroll_count(4)
  for (size_t place = 0; place + 8 <= count; place += 2) {
    uint64_t bytes;
    memcpy(&bytes, text + place, sizeof bytes);
    found += note(place, winnow_wide_gram(bytes), bits, shift, places + found);
  }
  return found;
}
