#include "CWinnowScan.h"

#include <string.h>

#include "vectors.h"

/// One bit for each of 64 bytes, and of those before and behind them.
typedef struct {
  uint64_t before, bits, behind;
} Row;

/// The bits of the bytes `places` further on.
static inline uint64_t ahead(Row row, unsigned places) { return row.bits >> places | row.behind << (64 - places); }

/// The bits of the bytes one place earlier.
static inline uint64_t back(Row row) { return row.bits << 1 | row.before >> 63; }

/// What the bytes of a text are, 64 at a time.
typedef struct {
  /// Letters, digits, `$` and `@`; and the apostrophe, which stands between letters.
  Row wordlike;
  /// Letters and the apostrophe.
  Row letters;
  /// Digits and signs that stand for letters. 2, 6 and 8 stand for none.
  Row leet;
  /// The same, and `!`, which is leet only before a letter.
  Row leetBefore;
  /// Bytes that are the next one, but for case.
  Row doubled;
} Rows;

static inline void push(Row *row, uint64_t behind) {
  row->before = row->bits;
  row->bits = row->behind;
  row->behind = behind;
}

/// Whether something in the middle 64 bytes may be more than plain text.
static inline uint64_t suspects(const Rows *rows) {
  uint64_t letters = rows->letters.bits;
  uint64_t leet = (letters & ahead(rows->leet, 1)) | (ahead(rows->letters, 1) & rows->leetBefore.bits);
  uint64_t stretched = letters & rows->doubled.bits & ahead(rows->doubled, 1);
  // Two lone signs with one to three others between them.
  uint64_t first = ahead(rows->wordlike, 1), second = ahead(rows->wordlike, 2), third = ahead(rows->wordlike, 3),
           fourth = ahead(rows->wordlike, 4), fifth = ahead(rows->wordlike, 5);
  uint64_t next = (second & ~third) | (~second & ((third & ~fourth) | (~third & fourth & ~fifth)));
  uint64_t spaced = rows->wordlike.bits & ~back(rows->wordlike) & ~first & next;
  return leet | stretched | spaced;
}

/// Lowers 64 bytes and pushes what they are; `source` has a byte more. Returns what was seen.
static ALWAYS_INLINE uint32_t lower64(const uint8_t *source, uint8_t *target, Rows *rows) {
  uint64_t wordlike = 0, letters = 0, leet = 0, leetBefore = 0, doubled = 0, others = 0, controls = 0;
  for (unsigned half = 0; half < 64; half += 32) {
    Bytes32 raw, next;
    load(&raw, source + half);
    load(&next, source + half + 1);
    Bytes32 text = raw + ((Bytes32)(raw - 'A' < 26) & 0x20);
    memcpy(target + half, &text, sizeof text);
    Mask32 letter = (text - 'a' < 26) | (text == '\'');
    Mask32 digit = text - '0' < 10;
    Mask32 sign = (text == '$') | (text == '@');
    Mask32 mute = (text == '2') | (text == '6') | (text == '8');
    Mask32 isLeet = (digit & ~mute) | sign;
    letters |= bits(letter) << half;
    wordlike |= bits(letter | digit | sign) << half;
    leet |= bits(isLeet) << half;
    leetBefore |= bits(isLeet | (text == '!')) << half;
    doubled |= bits(((raw ^ next) & 0xDF) == 0) << half;
    controls |= bits(((text < 0x20) & ~(text - 9 < 5)) | (text == 0x7F)) << half;
    others |= bits(text >= 0x80) << half;
  }
  push(&rows->wordlike, wordlike);
  push(&rows->letters, letters);
  push(&rows->leet, leet);
  push(&rows->leetBefore, leetBefore);
  push(&rows->doubled, doubled);
  return (others != 0 ? WINNOW_SEEN_OTHER : 0) | (controls != 0 ? WINNOW_SEEN_CONTROL : 0);
}

static ALWAYS_INLINE uint32_t lower(const uint8_t *source, size_t count, uint8_t *target) {
  Rows rows = {0};
  uint32_t seen = 0;
  uint64_t suspected = 0;
  size_t offset = 0;
  // A block may look at the byte behind it.
  for (; offset + 64 < count; offset += 64) {
    seen |= lower64(source + offset, target + offset, &rows);
    if (seen & WINNOW_SEEN_OTHER) return seen;
    suspected |= suspects(&rows);
  }
  // Zero bytes are controls, so those behind the text are spaces; nothing is found in them.
  uint8_t rest[65], lowered[64];
  size_t length = count - offset;
  memset(rest, ' ', sizeof rest);
  memcpy(rest, source + offset, length);
  seen |= lower64(rest, lowered, &rows);
  memcpy(target + offset, lowered, length);
  suspected |= suspects(&rows);
  push(&rows.wordlike, 0);
  push(&rows.letters, 0);
  push(&rows.leet, 0);
  push(&rows.leetBefore, 0);
  push(&rows.doubled, 0);
  suspected |= suspects(&rows);
  return seen | (suspected != 0 ? WINNOW_SEEN_SUSPECT : 0);
}

FOR_EACH_PROCESSOR(uint32_t, winnow_lower, lower, (const uint8_t *source, size_t count, uint8_t *target),
                   (source, count, target))
