// examples/golden: what the commands print about the examples, in each example's own language on
// 80 columns, is what golden/EXAMPLE/COMMAND.txt holds. PLANCTL_UPDATE_GOLDEN=1 writes it anew.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/example.hpp"

namespace {

namespace fs = std::filesystem;
using namespace planctl;

const fs::path golden_folder = fs::path(PLANCTL_SOURCE_DIR) / "tests/examples/golden";

struct Command {
  std::string name;
  std::vector<std::string> words;
};
const std::vector<Command> commands{
    {"check", {"check"}},   {"check-short", {"check", "--format", "short", "--lang", "en"}},
    {"status", {"status"}}, {"decompose", {"decompose", "--every", "quarter"}},
    {"gap", {"gap"}},       {"variance", {"variance", "--as-of", "2026-08-31"}},
};

// The orders of that example are not among its files.
bool has_actuals(const std::string& example) { return example != "us-regional"; }

bool updating() {
  const char* update = std::getenv("PLANCTL_UPDATE_GOLDEN");
  return update != nullptr && std::string(update) == "1";
}

void check_golden(const std::string& example, const Command& command, const fs::path& path) {
  auto files = support::example_files(example);
  auto words = command.words;
  words.push_back("examples/" + example);
  const auto run = support::run_program(files, words, "2026-08-31");
  CHECK(run.err.empty());
  CHECK((run.exit == 0 || (run.exit == 1 && command.words.front() == "check")));
  REQUIRE_FALSE(run.out.empty());
  if (updating()) {
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << run.out;
  }
  CHECK(run.out == support::read_bytes(path.string()));
}

}  // namespace

TEST_CASE("the commands print about every example what the golden files hold") {
  std::set<fs::path> expected;
  for (const auto& example : support::example_names())
    for (const auto& command : commands) {
      if (command.name == "variance" && !has_actuals(example)) continue;
      const fs::path path = golden_folder / example / (command.name + ".txt");
      CAPTURE(path);
      check_golden(example, command, path);
      expected.insert(path);
    }
  std::set<fs::path> present;
  for (const auto& entry : fs::recursive_directory_iterator(golden_folder))
    if (entry.is_regular_file()) present.insert(entry.path());
  CHECK(present == expected);
}
