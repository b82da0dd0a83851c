// Reads the expressions and texts that the benchmark has written.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

[[noreturn]] inline void fail(const std::string &message) {
  std::fprintf(stderr, "peer: %s\n", message.c_str());
  std::exit(2);
}

inline std::string readFile(const char *path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) fail(std::string("cannot read ") + path);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

struct Rule {
  std::string pattern;
  std::string flags;
  // One bit for each of title, summary, body and url.
  unsigned fields = 0;
};

// One JSON string at an offset, which moves behind it. Only the escapes that the benchmark writes.
inline std::string readString(std::string_view text, size_t &offset) {
  std::string result;
  for (++offset; text[offset] != '"'; ++offset) {
    if (text[offset] != '\\') {
      result += text[offset];
    } else if (text[++offset] == 'u') {
      result += static_cast<char>(std::strtol(std::string(text.substr(offset + 1, 4)).c_str(), nullptr, 16));
      offset += 4;
    } else {
      result += text[offset];
    }
  }
  ++offset;
  return result;
}

// Reads lines of {"id":…,"pattern":…,"flags":…,"fields":…} with nothing but strings in them.
inline std::vector<Rule> readRules(const char *path) {
  std::string text = readFile(path);
  std::vector<Rule> rules;
  for (size_t offset = 0; offset < text.size(); ++offset) {
    Rule rule;
    while (text[offset] != '}') {
      ++offset;
      std::string key = readString(text, offset);
      ++offset;
      std::string value = readString(text, offset);
      if (key == "pattern") rule.pattern = value;
      if (key == "flags") rule.flags = value;
      if (key == "fields") rule.fields = static_cast<unsigned>(std::atoi(value.c_str()));
    }
    ++offset;
    rules.push_back(rule);
  }
  return rules;
}

constexpr unsigned fieldCount = 4;

struct Item {
  std::string_view fields[fieldCount];
};

// The texts of items: for each field its length in four bytes, low byte first, and its bytes. An absent field is empty.
struct Items {
  std::string bytes;
  std::vector<Item> items;

  explicit Items(const char *path) : bytes(readFile(path)) {
    for (size_t offset = 0; offset < bytes.size();) {
      Item item;
      for (auto &field : item.fields) {
        uint32_t length;
        std::memcpy(&length, bytes.data() + offset, 4);
        field = std::string_view(bytes).substr(offset + 4, length);
        offset += 4 + length;
      }
      items.push_back(item);
    }
  }
};

}  // namespace bench
