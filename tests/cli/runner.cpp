// cli/runner: runs every case under tests/cli in process and compares all that it writes.
//
// A case is a folder <command>/<case> with `cmd`: the words after `planctl`, then settings one a
// line: `plan NAME` (files of tests/cli/plans/NAME), `width N` (a terminal, dumb), `today DATE`,
// `env NAME=VALUE`. Input files stand beside it. `stdout`, `stderr` and `exit` say what is expected
// (none of the first two: nothing, none of the last: 0). PLANCTL_UPDATE_GOLDEN=1 writes them anew.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "base/text.hpp"
#include "cli/program.hpp"
#include "env/sinks.hpp"

namespace {

namespace fs = std::filesystem;
using namespace planctl;

const fs::path cases_folder = fs::path(PLANCTL_SOURCE_DIR) / "tests/cli";
const std::vector<std::string> own_files{"cmd", "stdout", "stderr", "exit"};

std::string read_text(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

struct Case {
  std::vector<std::string> words;
  std::string today = "2026-03-15";
  std::size_t width = SIZE_MAX;
  std::map<std::string, std::string> variables{{"TERM", "dumb"}};
  std::map<std::string, std::string> files;
};

// Words are parted by blanks; '...' holds blanks together.
std::vector<std::string> split_words(const std::string& line) {
  std::vector<std::string> words;
  std::string word;
  bool quoted = false;
  bool begun = false;
  for (const char c : line) {
    if (c == '\'') {
      quoted = !quoted;
      begun = true;
    } else if (c == ' ' && !quoted) {
      if (begun) words.push_back(word);
      word.clear();
      begun = false;
    } else {
      word += c;
      begun = true;
    }
  }
  if (begun) words.push_back(word);
  return words;
}

void take_files(Case& made, const fs::path& folder) {
  REQUIRE(fs::is_directory(folder));
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    const std::string name = fs::relative(entry.path(), folder).generic_string();
    if (!entry.is_regular_file()) continue;
    if (std::find(own_files.begin(), own_files.end(), name) != own_files.end()) continue;
    made.files[name] = read_text(entry.path());
  }
}

Case read_case(const fs::path& folder) {
  Case made;
  std::istringstream lines(read_text(folder / "cmd"));
  std::string line;
  REQUIRE(std::getline(lines, line));
  made.words = split_words(line);
  while (std::getline(lines, line)) {
    const auto words = split_words(line);
    REQUIRE(words.size() == 2);
    if (words[0] == "plan") {
      take_files(made, cases_folder / "plans" / words[1]);
    } else if (words[0] == "width") {
      made.width = std::stoul(words[1]);
    } else if (words[0] == "today") {
      made.today = words[1];
    } else {
      REQUIRE(words[0] == "env");
      const auto equals = words[1].find('=');
      made.variables[words[1].substr(0, equals)] = words[1].substr(equals + 1);
    }
  }
  take_files(made, folder);
  return made;
}

struct Result {
  std::string out;
  std::string err;
  int exit = 0;
  std::map<std::string, std::string> files;
};

Result run_case(const Case& made) {
  env::MemoryFiles files(made.files);
  env::MemorySink out;
  env::MemorySink err;
  env::Outside outside{.files = files,
                       .out = out,
                       .err = err,
                       .out_terminal = {.is_terminal = made.width != SIZE_MAX, .width = made.width},
                       .today = made.today,
                       .folder = ".",
                       .variable = [&](const char* name) -> std::optional<std::string> {
                         const auto found = made.variables.find(name);
                         if (found == made.variables.end()) return std::nullopt;
                         return found->second;
                       },
                       .processors = 3};
  const int exit = cli::run_program(made.words, outside);
  return {out.bytes(), err.bytes(), exit, files.files()};
}

bool updating() {
  const char* update = std::getenv("PLANCTL_UPDATE_GOLDEN");
  return update != nullptr && std::string(update) == "1";
}

void write_expected(const fs::path& path, const std::string& text) {
  if (text.empty())
    fs::remove(path);
  else
    std::ofstream(path, std::ios::binary) << text;
}

// A file that a run writes is expected beside the case as NAME.expected.
void check_written(const fs::path& folder, const Case& made, const Result& result) {
  for (const auto& file : result.files) {
    const std::string& name = file.first;
    const std::string& bytes = file.second;
    if (made.files.contains(name)) continue;
    const fs::path expected = folder / (name + ".expected");
    if (updating()) write_expected(expected, bytes);
    INFO("written file ", name);
    CHECK(bytes == read_text(expected));
  }
}

std::vector<fs::path> list_cases() {
  std::vector<fs::path> cases;
  for (const auto& entry : fs::recursive_directory_iterator(cases_folder))
    if (entry.path().filename() == "cmd") cases.push_back(entry.path().parent_path());
  std::sort(cases.begin(), cases.end());
  return cases;
}

}  // namespace

TEST_CASE("every case of the command line writes what is expected") {
  const auto cases = list_cases();
  REQUIRE(cases.size() >= 10);
  for (const auto& folder : cases) {
    const std::string name = fs::relative(folder, cases_folder).generic_string();
    CAPTURE(name);
    Case made = read_case(folder);
    std::erase_if(made.files, [](const auto& file) { return file.first.ends_with(".expected"); });
    const Result result = run_case(made);
    if (updating()) {
      write_expected(folder / "stdout", result.out);
      write_expected(folder / "stderr", result.err);
      write_expected(folder / "exit", result.exit == 0 ? "" : std::to_string(result.exit) + "\n");
    }
    CHECK(result.out == read_text(folder / "stdout"));
    CHECK(result.err == read_text(folder / "stderr"));
    const std::string exit = read_text(folder / "exit");
    CHECK(std::to_string(result.exit) + "\n" == (exit.empty() ? "0\n" : exit));
    check_written(folder, made, result);
  }
}

TEST_CASE("the status fits one screen of 80 columns and 24 lines") {
  for (const auto* name : {"text", "chinese", "spanish"}) {
    CAPTURE(name);
    std::istringstream lines(read_text(cases_folder / "status" / name / "stdout"));
    int count = 0;
    for (std::string line; std::getline(lines, line); ++count)
      CHECK(base::display_width(line) <= 80);
    CHECK(count > 12);
    CHECK(count <= 24);
  }
}
