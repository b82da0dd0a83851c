// One Vectorscan database of all expressions as a filter, and PCRE2 for what it lets through.
// Expressions that Vectorscan refuses are tried on every text. Usage: vectorscan EXPRESSIONS ITEMS [--ucp]
#include <hs/hs.h>

#include "candidates.hpp"
#include "pcre2.hpp"
#include "rounds.hpp"

using namespace bench;

namespace {

struct Database {
  hs_database_t *database = nullptr;
  hs_scratch_t *scratch = nullptr;
  std::vector<uint32_t> refused;

  Database(const std::vector<Rule> &rules, bool usesProperties) {
    std::vector<const char *> expressions;
    std::vector<unsigned> flags, ids;
    for (uint32_t index = 0; index < rules.size(); ++index) {
      unsigned mode = HS_FLAG_PREFILTER | HS_FLAG_SINGLEMATCH | HS_FLAG_ALLOWEMPTY | HS_FLAG_UTF8;
      if (usesProperties) mode |= HS_FLAG_UCP;
      for (char flag : rules[index].flags) {
        if (flag == 'i') mode |= HS_FLAG_CASELESS;
        if (flag == 'm') mode |= HS_FLAG_MULTILINE;
        if (flag == 's') mode |= HS_FLAG_DOTALL;
      }
      std::string pattern = rules[index].pattern;
      if (rules[index].flags.find('x') != std::string::npos) pattern = "(?x)" + pattern;
      hs_expr_info_t *info = nullptr;
      hs_compile_error_t *error = nullptr;
      if (hs_expression_info(pattern.c_str(), mode, &info, &error) != HS_SUCCESS) {
        hs_free_compile_error(error);
        refused.push_back(index);
        continue;
      }
      std::free(info);
      expressions.push_back(strdup(pattern.c_str()));
      flags.push_back(mode);
      ids.push_back(index);
    }
    hs_compile_error_t *error = nullptr;
    if (hs_compile_multi(expressions.data(), flags.data(), ids.data(), static_cast<unsigned>(ids.size()),
                         HS_MODE_BLOCK, nullptr, &database, &error) != HS_SUCCESS) {
      fail(std::string("Vectorscan cannot compile the set: ") + error->message);
    }
    if (hs_alloc_scratch(database, &scratch) != HS_SUCCESS) fail("no memory for Vectorscan");
  }
};

int remember(unsigned id, unsigned long long, unsigned long long, unsigned, void *context) {
  static_cast<Candidates *>(context)->add(id);
  return 0;
}

}  // namespace

int main(int argc, char **argv) {
  if (isAskedForVersion(argc, argv)) return 0;
  if (argc != 3 && argc != 4) fail("usage: vectorscan EXPRESSIONS ITEMS [--ucp]");
  auto rules = readRules(argv[1]);
  Items items(argv[2]);
  double start = now();
  Database database(rules, argc == 4);
  auto patterns = compile(rules);
  double loading = now() - start;
  Scratch scratch;
  Candidates candidates(rules.size());
  return serve(loading, rules.size() - database.refused.size(), database.refused.size(), [&](Hits &hits) {
    for (uint32_t index = 0; index < items.items.size(); ++index) {
      auto &item = items.items[index];
      candidates.begin();
      for (auto rule : database.refused) candidates.add(rule);
      for (auto field : item.fields) {
        if (field.empty()) continue;
        if (hs_scan(database.database, field.data(), static_cast<unsigned>(field.size()), 0, database.scratch,
                    remember, &candidates) != HS_SUCCESS) {
          fail("Vectorscan cannot scan");
        }
      }
      for (auto rule : candidates.rules) {
        if (patterns[rule].matches(item, scratch)) hits.add(index, rule);
      }
    }
  });
}
