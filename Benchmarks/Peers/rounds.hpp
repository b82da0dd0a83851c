// The talk between the benchmark and a peer: lines on standard input and output. With --version alone, a peer prints its
// libraries, one a line.
//
//   peer: ready SECONDS ACCEPTED REFUSED   after loading
//   bench: round                           peer: round SECONDS HITS CHECKSUM
//   bench: dump PATH                       peer: dumped          all pairs of the last round, two uint32 each
#pragma once

#include <chrono>
#include <iostream>
#include <utility>

#include "rules.hpp"

namespace bench {

inline double now() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

// Prints the libraries that the program was built with, if that is all that it is asked for.
inline bool isAskedForVersion(int argc, char **argv) {
  if (argc != 2 || std::strcmp(argv[1], "--version") != 0) return false;
  std::fputs(BENCH_LIBRARIES, stdout);
  return true;
}

// Collects the (item, rule) pairs of a round; their order does not matter.
class Hits {
 public:
  void add(uint32_t item, uint32_t rule) {
    pairs.push_back({item, rule});
    checksum += mix(uint64_t(item) << 32 | rule);
  }
  void clear() {
    pairs.clear();
    checksum = 0;
  }
  std::vector<std::pair<uint32_t, uint32_t>> pairs;
  uint64_t checksum = 0;

 private:
  static uint64_t mix(uint64_t value) {
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
    return value ^ (value >> 31);
  }
};

// Answers until the input ends. `judge` judges all items once.
template <typename Judge>
int serve(double loadSeconds, size_t accepted, size_t refused, Judge judge) {
  Hits hits;
  std::printf("ready %.6f %zu %zu\n", loadSeconds, accepted, refused);
  std::fflush(stdout);
  for (std::string line; std::getline(std::cin, line);) {
    if (line == "round") {
      hits.clear();
      double start = now();
      judge(hits);
      std::printf("round %.9f %zu %llu\n", now() - start, hits.pairs.size(),
                  static_cast<unsigned long long>(hits.checksum));
    } else if (line.rfind("dump ", 0) == 0) {
      std::ofstream file(line.substr(5), std::ios::binary);
      file.write(reinterpret_cast<const char *>(hits.pairs.data()),
                 static_cast<std::streamsize>(hits.pairs.size() * sizeof(hits.pairs[0])));
      std::printf("dumped\n");
    } else {
      fail("unknown request: " + line);
    }
    std::fflush(stdout);
  }
  return 0;
}

}  // namespace bench
