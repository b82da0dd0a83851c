#include "CWinnowScan.h"
#include "vectors.h"

/// What some bytes of a text are, each byte where one like it was seen.
typedef struct {
  Mask32 other, markup, frame, unlettered;
} Seen;

static ALWAYS_INLINE void see(Seen *seen, const uint8_t *source) {
  Bytes32 text;
  load(&text, source);
  seen->other |= text >= 0x80;
  seen->markup |= (text == '&') | (text == '<');
  seen->frame |= (text == ':') | (text == '|') | (text == '-') | (text == ')') | (text == ']') | (text == '/');
  seen->unlettered |= ((Bytes32)((text | 0x20) - 'a') >= 26) & (text != ' ');
}

static ALWAYS_INLINE uint32_t title_signs(const uint8_t *text, size_t count) {
  Seen seen = {0};
  if (count < 32) {
    uint8_t padded[32];
    memset(padded, ' ', sizeof padded);
    if (count > 0) memcpy(padded, text, count);
    see(&seen, padded);
  } else {
    for (size_t start = 0; start + 32 < count; start += 32) see(&seen, text + start);
    // Some of these are seen twice.
    see(&seen, text + count - 32);
  }
  return (bits(seen.other) != 0 ? WINNOW_SIGN_OTHER : 0) | (bits(seen.markup) != 0 ? WINNOW_SIGN_MARKUP : 0) |
         (bits(seen.frame) != 0 ? WINNOW_SIGN_FRAME : 0) | (bits(seen.unlettered) != 0 ? WINNOW_SIGN_UNLETTERED : 0);
}

FOR_EACH_PROCESSOR(uint32_t, winnow_title_signs, title_signs, (const uint8_t *text, size_t count), (text, count))
