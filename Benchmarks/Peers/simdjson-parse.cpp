// Reads JSON Lines and does nothing with them: what no reader of these items can do without.
// Usage: simdjson-parse FILE THREADS; takes "round" and answers with the bytes of the texts in place of hits, and the number
// of items in place of the checksum.
#include <simdjson.h>

#include <thread>

#include "rounds.hpp"

using namespace bench;

namespace {

struct Totals {
  size_t textBytes = 0;
  size_t items = 0;
};

// Takes the texts of the items in one part of the file and gives back their length and number.
Totals parse(simdjson::ondemand::parser &parser, const char *bytes, size_t length) {
  simdjson::ondemand::document_stream stream;
  Totals total;
  if (parser.iterate_many(bytes, length, 1 << 20).get(stream)) fail("simdjson cannot read the file");
  for (auto document : stream) {
    ++total.items;
    simdjson::ondemand::object object;
    if (document.get_object().get(object)) fail("simdjson meets something that is no object");
    for (auto member : object) {
      std::string_view key;
      if (member.unescaped_key().get(key)) fail("simdjson meets a key that is no string");
      if (key == "title" || key == "summary" || key == "body" || key == "url") {
        std::string_view text;
        if (member.value().get_string().get(text)) fail("simdjson meets a text that is no string");
        total.textBytes += text.size();
      }
    }
  }
  return total;
}

}  // namespace

int main(int argc, char **argv) {
  if (isAskedForVersion(argc, argv)) return 0;
  if (argc != 3) fail("usage: simdjson-parse FILE THREADS");
  simdjson::padded_string file;
  if (simdjson::padded_string::load(argv[1]).get(file)) fail(std::string("cannot read ") + argv[1]);
  size_t threadCount = static_cast<size_t>(std::atoi(argv[2]));
  std::vector<size_t> cuts{0};
  for (size_t part = 1; part < threadCount; ++part) {
    auto newline = static_cast<const char *>(
        std::memchr(file.data() + file.size() * part / threadCount, '\n', file.size() - file.size() * part / threadCount));
    cuts.push_back(newline ? static_cast<size_t>(newline - file.data()) + 1 : file.size());
  }
  cuts.push_back(file.size());
  // They keep their memory from round to round. Without this switch each would have a thread of its own beside the caller's.
  std::vector<simdjson::ondemand::parser> parsers(threadCount);
  for (auto &parser : parsers) parser.threaded = false;
  std::printf("ready 0 0 0\n");
  std::fflush(stdout);
  for (std::string line; std::getline(std::cin, line);) {
    double start = now();
    std::vector<Totals> totals(threadCount);
    std::vector<std::thread> threads;
    for (size_t part = 0; part < threadCount; ++part) {
      threads.emplace_back([&, part] {
        totals[part] = parse(parsers[part], file.data() + cuts[part], cuts[part + 1] - cuts[part]);
      });
    }
    for (auto &thread : threads) thread.join();
    Totals total;
    for (auto part : totals) total = {total.textBytes + part.textBytes, total.items + part.items};
    std::printf("round %.9f %zu %zu\n", now() - start, total.textBytes, total.items);
    std::fflush(stdout);
  }
  return 0;
}
