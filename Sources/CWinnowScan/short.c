#include <string.h>

#include "CWinnowScan.h"

/// Notes the place if a stretch may begin there; returns how many were noted.
static inline size_t note(const uint8_t *text, size_t place, const winnow_short_filter *filter, uint32_t *target) {
  uint32_t word;
  memcpy(&word, text + place, sizeof word);
  uint32_t pair = word & 0xFFFF;
  uint32_t triple = winnow_gram_hash(word & 0xFFFFFF) >> filter->tripleShift;
  *target = (uint32_t)place;
  return (filter->pairs[pair >> 6] >> (pair & 63) | filter->triples[triple >> 6] >> (triple & 63)) & 1;
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
                                                                  const winnow_short_filter *filter, uint32_t *places) {
  __m256i rows[6];
  for (int row = 0; row < 6; row++)
    rows[row] = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)(filter->halves + 16 * row)));
  size_t found = 0;
  for (size_t start = 0; start < count; start += 32) {
    __m256i all = _mm256_and_si256(groups(text + start, rows), groups(text + start + 1, rows + 2));
    all = _mm256_and_si256(all, groups(text + start + 2, rows + 4));
    uint32_t candidates = ~(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(all, _mm256_setzero_si256()));
    if (count - start < 32) candidates &= (1u << (count - start)) - 1;
    for (; candidates != 0; candidates &= candidates - 1)
      found += note(text, start + (size_t)__builtin_ctz(candidates), filter, places + found);
  }
  return found;
}

#endif

static size_t find_short_any(const uint8_t *text, size_t count, const winnow_short_filter *filter, uint32_t *places) {
  size_t found = 0;
  for (size_t place = 0; place < count; place++) found += note(text, place, filter, places + found);
  return found;
}

size_t winnow_find_short(const uint8_t *text, size_t count, winnow_short_filter filter, uint32_t *places) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2")) return find_short_avx2(text, count, &filter, places);
#endif
  return find_short_any(text, count, &filter, places);
}
