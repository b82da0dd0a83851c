// The plain way: every expression on every text, by the machine code of PCRE2.
// Usage: pcre2-loop EXPRESSIONS ITEMS
#include "pcre2.hpp"
#include "rounds.hpp"

int main(int argc, char **argv) {
  using namespace bench;
  if (isAskedForVersion(argc, argv)) return 0;
  if (argc != 3) fail("usage: pcre2-loop EXPRESSIONS ITEMS");
  auto rules = readRules(argv[1]);
  Items items(argv[2]);
  double start = now();
  auto patterns = compile(rules);
  double loading = now() - start;
  Scratch scratch;
  return serve(loading, patterns.size(), 0, [&](Hits &hits) {
    for (uint32_t item = 0; item < items.items.size(); ++item) {
      for (uint32_t rule = 0; rule < patterns.size(); ++rule) {
        if (patterns[rule].matches(items.items[item], scratch)) hits.add(item, rule);
      }
    }
  });
}
