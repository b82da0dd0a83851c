// The rules that a filter has named for one item, each once.
#pragma once

#include <cstdint>
#include <vector>

namespace bench {

class Candidates {
 public:
  explicit Candidates(size_t ruleCount) : seenAt(ruleCount, 0) {}

  void begin() {
    ++round;
    rules.clear();
  }
  void add(uint32_t rule) {
    if (seenAt[rule] == round) return;
    seenAt[rule] = round;
    rules.push_back(rule);
  }
  std::vector<uint32_t> rules;

 private:
  std::vector<uint64_t> seenAt;
  uint64_t round = 0;
};

}  // namespace bench
