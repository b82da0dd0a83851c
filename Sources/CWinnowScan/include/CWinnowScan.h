/// Loops over the bytes of a text that need wide vectors, which Swift cannot reach.
///
/// Each is compiled for every processor and for those with AVX2, chosen at run time. The answer is the same on all of them,
/// but for places where something only may stand: how many of those are in vain is up to the processor.

#ifndef CWINNOWSCAN_H
#define CWINNOWSCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// What `winnow_lower` has seen, as bits.
enum {
  /// A byte that is not ASCII.
  WINNOW_SEEN_OTHER = 1,
  /// A control other than white space.
  WINNOW_SEEN_CONTROL = 2,
  /// Something like leet, spaced-out letters or a letter three times in a row.
  WINNOW_SEEN_SUSPECT = 4,
};

/// Writes a text with its ASCII capitals in lower case and says what it has seen.
///
/// A text in which nothing was seen is plain: folding does nothing to it but lower its case. After
/// `WINNOW_SEEN_OTHER` the rest of the target is undefined.
///
/// @param source `count` bytes.
/// @param target Room for `count` bytes; must not overlap the source.
uint32_t winnow_lower(const uint8_t *source, size_t count, uint8_t *target);

/// Asks for the memory at an address, which will be read soon.
static inline void winnow_prefetch(const void *address) { __builtin_prefetch(address); }

/// The hash of four bytes, the first lowest. Its upper bits are the better ones.
static inline uint32_t winnow_gram_hash(uint32_t gram) { return gram * 0x9E3779B1u; }

/// Eight bytes, the first lowest, as a gram of four; others may give the same.
static inline uint32_t winnow_wide_gram(uint64_t bytes) { return (uint32_t)(bytes * 0x9E3779B97F4A7C15u >> 32); }

/// Writes the even places at which a text has four bytes whose hash has its bit set, in rising order; returns how many.
///
/// @param text `count` bytes.
/// @param bits A table of bits, addressed by the hash shifted down by `shift`.
/// @param places Room for half of `count`, and one more.
size_t winnow_find_grams(const uint8_t *text, size_t count, const uint64_t *bits, uint32_t shift, uint32_t *places);

/// The same for grams of eight bytes, which are looked up as `winnow_wide_gram`.
size_t winnow_find_wide_grams(const uint8_t *text, size_t count, const uint64_t *bits, uint32_t shift,
                              uint32_t *places);

/// Whether white space other than single spaces stands in a text.
///
/// @param text `count` bytes, behind which 33 more may be read.
bool winnow_has_wide_spaces(const uint8_t *text, size_t count);

/// Stretches of one to three bytes.
typedef struct {
  /// Six rows of 16. Two for each byte of a stretch: the groups of stretches, as bits, that have a byte with this lower half,
  /// and with this upper half.
  const uint8_t *halves;
  /// 65,536 bits for stretches of one and two bytes, addressed by the first byte and 256 times the second.
  const uint64_t *pairs;
  /// Bits for stretches of three bytes, addressed by their hash shifted down by `tripleShift`.
  const uint64_t *triples;
  uint32_t tripleShift;
} winnow_short_filter;

/// Writes the places at which a text may have one of some stretches, in rising order; returns how many.
///
/// @param text `count` bytes, behind which 34 more may be read.
/// @param places Room for `count`, and one more.
size_t winnow_find_short(const uint8_t *text, size_t count, winnow_short_filter filter, uint32_t *places);

/// What `winnow_title_signs` has seen, as bits.
enum {
  /// A byte that is not ASCII.
  WINNOW_SIGN_OTHER = 1,
  /// `&` or `<`.
  WINNOW_SIGN_MARKUP = 2,
  /// One of `:|-)]/`.
  WINNOW_SIGN_FRAME = 4,
  /// A byte that is neither an ASCII letter nor a space.
  WINNOW_SIGN_UNLETTERED = 8,
};

/// Says which signs stand in a text of `count` bytes.
uint32_t winnow_title_signs(const uint8_t *text, size_t count);

enum { WINNOW_MINHASH_COUNT = 80 };

/// The functions whose least values over the grams of a text are its signature; always the same.
typedef struct {
  uint16_t masks[WINNOW_MINHASH_COUNT];
  uint16_t multipliers[WINNOW_MINHASH_COUNT];
} winnow_minhash_functions;

/// Makes the functions.
void winnow_minhash_make(winnow_minhash_functions *functions);

/// Writes the least value of each function over the grams; all ones where there is no gram.
///
/// Two sets of grams agree in a value with about the probability of their Jaccard similarity.
/// @param values Room for `WINNOW_MINHASH_COUNT`.
void winnow_minhash(const uint32_t *grams, size_t count, const winnow_minhash_functions *functions, uint16_t *values);

#endif
