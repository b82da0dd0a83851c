#include <string.h>

#include "CWinnowScan.h"

/// Notes the place if a stretch begins with its two bytes; returns how many were noted.
static inline size_t note(const uint8_t *text, size_t place, const uint64_t *pairs, uint32_t *target) {
  unsigned pair = text[place] | (unsigned)text[place + 1] << 8;
  *target = (uint32_t)place;
  return pairs[pair >> 6] >> (pair & 63) & 1;
}

#if defined(__x86_64__)

#include <immintrin.h>

/// The groups that have a byte of these as the one in question; `rows` are its lower and upper halves.
__attribute__((target("avx2"))) static inline __m256i groups(const uint8_t *text, const __m256i rows[2]) {
  const __m256i half = _mm256_set1_epi8(0x0F);
  __m256i bytes = _mm256_loadu_si256((const __m256i *)text);
  return _mm256_and_si256(_mm256_shuffle_epi8(rows[0], _mm256_and_si256(bytes, half)),
                          _mm256_shuffle_epi8(rows[1], _mm256_and_si256(_mm256_srli_epi16(bytes, 4), half)));
}

/// Looks closer only where a group has all three bytes.
__attribute__((target("avx2,bmi"))) static size_t find_short_avx2(const uint8_t *text, size_t count,
                                                                  const uint8_t *halves, const uint64_t *pairs,
                                                                  uint32_t *places) {
  __m256i rows[6];
  for (int row = 0; row < 6; row++)
    rows[row] = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)(halves + 16 * row)));
  size_t found = 0;
  for (size_t start = 0; start < count; start += 32) {
    __m256i all = _mm256_and_si256(groups(text + start, rows), groups(text + start + 1, rows + 2));
    all = _mm256_and_si256(all, groups(text + start + 2, rows + 4));
    uint32_t candidates = ~(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(all, _mm256_setzero_si256()));
    if (count - start < 32) candidates &= (1u << (count - start)) - 1;
    for (; candidates != 0; candidates &= candidates - 1)
      found += note(text, start + (size_t)__builtin_ctz(candidates), pairs, places + found);
  }
  return found;
}

#endif

static size_t find_short_any(const uint8_t *text, size_t count, const uint64_t *pairs, uint32_t *places) {
  size_t found = 0;
  for (size_t place = 0; place < count; place++) found += note(text, place, pairs, places + found);
  return found;
}

size_t winnow_find_short(const uint8_t *text, size_t count, const uint8_t *halves, const uint64_t *pairs,
                         uint32_t *places) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2")) return find_short_avx2(text, count, halves, pairs, places);
#endif
  (void)halves;
  return find_short_any(text, count, pairs, places);
}
