#include "CWinnowScan.h"
#include "vectors.h"

/// Constants of the hash functions: outputs of SplitMix64 from seed 0, split in two; the multipliers are odd.
static uint64_t next(uint64_t *state) {
  uint64_t word = *state += 0x9E3779B97F4A7C15u;
  word = (word ^ (word >> 30)) * 0xBF58476D1CE4E5B9u;
  word = (word ^ (word >> 27)) * 0x94D049BB133111EBu;
  return word ^ (word >> 31);
}

void winnow_minhash_make(winnow_minhash_functions *functions) {
  uint64_t state = 0;
  for (size_t index = 0; index < WINNOW_MINHASH_COUNT; index++) {
    uint64_t word = next(&state);
    functions->masks[index] = (uint16_t)(word >> 16);
    functions->multipliers[index] = (uint16_t)(word >> 48) | 1;
  }
}

/// The gram is mixed once, to 16 bits, so that grams that differ in few bits part; then each function is one multiplication.
///
/// Of the grams of two titles some three in a hundred pairs of titles have two that become the same, which changes their
/// similarity by a hundredth; candidates are compared exactly.
static ALWAYS_INLINE uint16_t mixed(uint32_t gram) {
  gram ^= gram >> 15;
  return (uint16_t)((gram * 0x9E3779B1u) >> 16);
}

typedef uint16_t Words16 __attribute__((ext_vector_type(16)));
/// Five vectors of 16 functions each, so that the least values stay in registers through one pass over the grams.
enum { LANES = 16, VECTORS = WINNOW_MINHASH_COUNT / LANES };

static ALWAYS_INLINE void minhash(const uint32_t *grams, size_t count, const winnow_minhash_functions *functions,
                                  uint16_t *values) {
  Words16 least[VECTORS], masks[VECTORS], multipliers[VECTORS];
  memcpy(masks, functions->masks, sizeof masks);
  memcpy(multipliers, functions->multipliers, sizeof multipliers);
  for (size_t index = 0; index < VECTORS; index++) least[index] = (Words16)(UINT16_MAX);
  for (size_t place = 0; place < count; place++) {
    Words16 gram = (Words16)(mixed(grams[place]));
    for (size_t index = 0; index < VECTORS; index++) {
      least[index] = __builtin_elementwise_min(least[index], (gram ^ masks[index]) * multipliers[index]);
    }
  }
  memcpy(values, least, sizeof least);
}

#define PARAMETERS \
  (const uint32_t *grams, size_t count, const winnow_minhash_functions *functions, uint16_t *values)
FOR_EACH_PROCESSOR(void, winnow_minhash, minhash, PARAMETERS, (grams, count, functions, values))
