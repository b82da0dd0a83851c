// One expression compiled by PCRE2 to machine code.
#pragma once

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "rules.hpp"

namespace bench {

// What all matches of one thread share.
struct Scratch {
  pcre2_match_data *data = pcre2_match_data_create(1, nullptr);
  pcre2_match_context *context = pcre2_match_context_create(nullptr);
  pcre2_jit_stack *stack = pcre2_jit_stack_create(32 * 1024, 1024 * 1024, nullptr);

  Scratch() { pcre2_jit_stack_assign(context, nullptr, stack); }
};

class Pattern {
 public:
  explicit Pattern(const Rule &rule) : fields(rule.fields) {
    uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C;
    for (char flag : rule.flags) {
      if (flag == 'i') options |= PCRE2_CASELESS;
      if (flag == 'm') options |= PCRE2_MULTILINE;
      if (flag == 's') options |= PCRE2_DOTALL;
      if (flag == 'x') options |= PCRE2_EXTENDED;
    }
    int error;
    PCRE2_SIZE offset;
    code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(rule.pattern.data()), rule.pattern.size(), options, &error,
                         &offset, nullptr);
    if (!code) fail("PCRE2 refuses " + rule.pattern);
    isFast = pcre2_jit_compile(code, PCRE2_JIT_COMPLETE) == 0;
    size_t size = 0;
    pcre2_pattern_info(code, PCRE2_INFO_JITSIZE, &size);
    isFast = isFast && size > 0;
  }

  // The texts are valid UTF-8.
  bool matches(std::string_view text, const Scratch &scratch) const {
    auto subject = reinterpret_cast<PCRE2_SPTR>(text.data());
    int result = isFast ? pcre2_jit_match(code, subject, text.size(), 0, PCRE2_NO_UTF_CHECK, scratch.data,
                                          scratch.context)
                        : pcre2_match(code, subject, text.size(), 0, PCRE2_NO_UTF_CHECK, scratch.data,
                                      scratch.context);
    return result >= 0;
  }

  bool matches(const Item &item, const Scratch &scratch) const {
    for (unsigned field = 0; field < fieldCount; ++field) {
      if ((fields >> field & 1) && !item.fields[field].empty() && matches(item.fields[field], scratch)) return true;
    }
    return false;
  }

  unsigned fields;

 private:
  pcre2_code *code;
  bool isFast;
};

inline std::vector<Pattern> compile(const std::vector<Rule> &rules) {
  std::vector<Pattern> patterns;
  patterns.reserve(rules.size());
  for (auto &rule : rules) patterns.emplace_back(rule);
  return patterns;
}

}  // namespace bench
