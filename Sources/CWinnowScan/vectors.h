/// Vectors of 32 bytes in the compiler's own notation, and the choice of instructions at run time.

#ifndef VECTORS_H
#define VECTORS_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#define ALWAYS_INLINE __attribute__((always_inline)) inline

typedef uint8_t Bytes32 __attribute__((ext_vector_type(32)));
/// Bytes of ones where something holds.
typedef char Mask32 __attribute__((ext_vector_type(32)));
typedef bool Flags32 __attribute__((ext_vector_type(32)));

static ALWAYS_INLINE void load(Bytes32 *vector, const uint8_t *source) { memcpy(vector, source, sizeof *vector); }

/// A macro, because a vector as an argument would be passed differently on each processor.
#define bits(mask)                                              \
  ({                                                            \
    Flags32 flags = __builtin_convertvector((mask), Flags32);   \
    uint32_t word;                                              \
    memcpy(&word, &flags, sizeof word);                         \
    (uint64_t) word;                                            \
  })

/// Defines a function that calls `body`, compiled twice on x86: for every processor, and for those with AVX2.
#if defined(__x86_64__)
#define FOR_EACH_PROCESSOR(Result, name, body, parameters, arguments)                   \
  __attribute__((target("avx2,bmi,bmi2"))) static Result name##_avx2 parameters {       \
    return body arguments;                                                              \
  }                                                                                     \
  static Result name##_any parameters { return body arguments; }                        \
  Result name parameters {                                                              \
    return __builtin_cpu_supports("avx2") ? name##_avx2 arguments : name##_any arguments; \
  }
#else
#define FOR_EACH_PROCESSOR(Result, name, body, parameters, arguments) \
  Result name parameters { return body arguments; }
#endif

#endif
