// One RE2::Set of all expressions as a filter, and PCRE2 for what it lets through.
// Expressions that RE2 refuses are tried on every text. Usage: re2-set EXPRESSIONS ITEMS
#include <re2/re2.h>
#include <re2/set.h>

#include "candidates.hpp"
#include "pcre2.hpp"
#include "rounds.hpp"

using namespace bench;

int main(int argc, char **argv) {
  if (isAskedForVersion(argc, argv)) return 0;
  if (argc != 3) fail("usage: re2-set EXPRESSIONS ITEMS");
  auto rules = readRules(argv[1]);
  Items items(argv[2]);
  double start = now();
  RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(int64_t(2) << 30);
  RE2::Set set(options, RE2::UNANCHORED);
  std::vector<uint32_t> accepted, refused;
  for (uint32_t index = 0; index < rules.size(); ++index) {
    std::string flags;
    bool isExtended = false;
    for (char flag : rules[index].flags) {
      if (flag == 'x') isExtended = true;
      if (flag == 'i' || flag == 'm' || flag == 's') flags += flag;
    }
    std::string pattern = flags.empty() ? rules[index].pattern : "(?" + flags + ":" + rules[index].pattern + ")";
    bool isTaken = !isExtended && set.Add(pattern, nullptr) >= 0;
    (isTaken ? accepted : refused).push_back(index);
  }
  if (!set.Compile()) fail("RE2 cannot compile the set");
  auto patterns = compile(rules);
  double loading = now() - start;
  Scratch scratch;
  Candidates candidates(rules.size());
  std::vector<int> found;
  return serve(loading, accepted.size(), refused.size(), [&](Hits &hits) {
    for (uint32_t index = 0; index < items.items.size(); ++index) {
      auto &item = items.items[index];
      candidates.begin();
      for (auto rule : refused) candidates.add(rule);
      for (auto field : item.fields) {
        if (field.empty()) continue;
        RE2::Set::ErrorInfo error{RE2::Set::kNoError};
        found.clear();
        if (!set.Match(re2::StringPiece(field.data(), field.size()), &found, &error) &&
            error.kind != RE2::Set::kNoError) {
          fail("RE2 runs out of memory");
        }
        for (int rule : found) candidates.add(accepted[static_cast<size_t>(rule)]);
      }
      for (auto rule : candidates.rules) {
        if (patterns[rule].matches(item, scratch)) hits.add(index, rule);
      }
    }
  });
}
