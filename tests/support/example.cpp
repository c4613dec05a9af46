// tests/support/example: finds the example plans beside the tests and runs the program over them.
#include "support/example.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>
#include <utility>

#include <doctest/doctest.h>

#include "cli/program.hpp"
#include "env/sinks.hpp"

namespace planctl::support {

namespace {

namespace fs = std::filesystem;

fs::path examples_folder() { return fs::path(PLANCTL_SOURCE_DIR) / "examples"; }

}  // namespace

std::vector<std::string> example_names() {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(examples_folder()))
    if (fs::exists(entry.path() / "plan.yaml")) names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  REQUIRE(names.size() >= 4);
  return names;
}

env::MemoryFiles example_files(const std::string& name) {
  std::map<std::string, std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(examples_folder() / name)) {
    if (!entry.is_regular_file()) continue;
    const auto relative = fs::relative(entry.path(), examples_folder()).generic_string();
    files["examples/" + relative] = read_bytes(entry.path().string());
  }
  return env::MemoryFiles(std::move(files));
}

read::Loaded load_example(const std::string& name) {
  const auto files = example_files(name);
  auto loaded = read::load_plan(files, "examples/" + name);
  REQUIRE(loaded.has_value());
  REQUIRE(loaded->trusted);
  return std::move(*loaded);
}

ProgramRun run_program(env::Files& files, const std::vector<std::string>& words,
                       const std::string& today) {
  env::MemorySink out;
  env::MemorySink err;
  env::Outside outside{.files = files,
                       .out = out,
                       .err = err,
                       .out_terminal = {.is_terminal = true, .width = 80},
                       .today = today,
                       .folder = ".",
                       .variable = [](const char* name) -> std::optional<std::string> {
                         if (std::string_view(name) == "TERM") return "dumb";
                         return std::nullopt;
                       }};
  const int exit = cli::run_program(words, outside);
  return {out.bytes(), err.bytes(), exit};
}

std::string read_bytes(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

std::int64_t read_units(std::string_view text, int decimals) {
  const bool negative = text.starts_with('-');
  const auto number = text.substr(negative ? 1 : 0);
  const auto point = number.find('.');
  const auto written = point == std::string_view::npos ? 0 : number.size() - point - 1;
  bool exact = written == static_cast<std::size_t>(decimals) && number.size() > written;
  std::int64_t units = 0;
  for (std::size_t i = 0; i < number.size(); ++i) {
    if (i == point) continue;
    exact = exact && number[i] >= '0' && number[i] <= '9';
    units = units * 10 + (number[i] - '0');
  }
  if (!exact) FAIL("not an amount with ", decimals, " decimals: ", std::string(text));
  return negative ? -units : units;
}

}  // namespace planctl::support
