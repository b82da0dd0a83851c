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
    functions->masks[index] = (uint32_t)word;
    functions->multipliers[index] = (uint32_t)(word >> 32) | 1;
  }
}

/// The gram is mixed once, so that grams that differ in few bits part; then each function is one multiplication.
static ALWAYS_INLINE uint32_t mixed(uint32_t gram) {
  gram ^= gram >> 16;
  gram *= 0x85EBCA6Bu;
  gram ^= gram >> 13;
  gram *= 0xC2B2AE35u;
  return gram ^ (gram >> 16);
}

typedef uint32_t Words8 __attribute__((ext_vector_type(8)));
/// How many functions are computed in one pass over the grams: five vectors, so that the least values stay in registers.
enum { LANES = 8, VECTORS = 5 };

static ALWAYS_INLINE void minhash(const uint32_t *grams, size_t count, const winnow_minhash_functions *functions,
                                  uint32_t *values) {
  for (size_t start = 0; start < WINNOW_MINHASH_COUNT; start += LANES * VECTORS) {
    Words8 least[VECTORS], masks[VECTORS], multipliers[VECTORS];
    for (size_t index = 0; index < VECTORS; index++) {
      memcpy(&masks[index], functions->masks + start + index * LANES, sizeof masks[index]);
      memcpy(&multipliers[index], functions->multipliers + start + index * LANES, sizeof multipliers[index]);
      least[index] = (Words8)(UINT32_MAX);
    }
    for (size_t place = 0; place < count; place++) {
      Words8 gram = (Words8)(mixed(grams[place]));
      for (size_t index = 0; index < VECTORS; index++) {
        least[index] = __builtin_elementwise_min(least[index], (gram ^ masks[index]) * multipliers[index]);
      }
    }
    memcpy(values + start, least, sizeof least);
  }
}

#define PARAMETERS \
  (const uint32_t *grams, size_t count, const winnow_minhash_functions *functions, uint32_t *values)
FOR_EACH_PROCESSOR(void, winnow_minhash, minhash, PARAMETERS, (grams, count, functions, values))
