// docs/command_pages: every command has its page, every option stands there and in the help, and
// the examples show what the program really writes.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include <doctest/doctest.h>

#include "base/text.hpp"
#include "cli/help.hpp"
#include "commands/verb.hpp"
#include "support/judge.hpp"

namespace {

namespace fs = std::filesystem;
using namespace planctl;

const fs::path source(PLANCTL_SOURCE_DIR);
const std::string mark = ".\\\" output of tests/cli/";

std::string read_text(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  REQUIRE_MESSAGE(file.good(), path.string());
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

fs::path page_of(const commands::Verb& verb) {
  return source / "man" / ("planctl-" + std::string(verb.name) + ".1");
}

bool is_writing() { return std::getenv("PLANCTL_WRITE_DOCS") != nullptr; }

// Lines as they stand in a literal display.
std::string to_mdoc(const std::string& text) {
  std::istringstream lines(text);
  std::string page;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with(".") || line.starts_with("'")) page += "\\&";
    for (const char c : line) page += c == '\\' ? std::string("\\e") : std::string(1, c);
    page += "\n";
  }
  return page;
}

// The page with what the cases write behind each mark, up to the end of the display.
std::string with_outputs(const std::string& page) {
  std::istringstream lines(page);
  std::string written;
  bool skipping = false;
  for (std::string line; std::getline(lines, line);) {
    if (line == ".Ed") skipping = false;
    if (!skipping) written += line + "\n";
    if (!line.starts_with(mark)) continue;
    written += to_mdoc(read_text(source / "tests/cli" / line.substr(mark.size()) / "stdout"));
    skipping = true;
  }
  return written;
}

}  // namespace

TEST_CASE("every option stands in the command's page and in its help, and nothing is too wide") {
  for (const auto* verb : commands::all_verbs()) {
    const std::string name{verb->name};
    CAPTURE(name);
    const std::string page = read_text(page_of(*verb));
    for (const auto language : values::languages) {
      const std::string help = cli::write_help(*verb, language, 80);
      std::istringstream lines(help);
      for (std::string line; std::getline(lines, line);) {
        CAPTURE(line);
        CHECK(base::display_width(line) <= 80);
      }
      const auto check = [&](const commands::Option& option) {
        const std::string long_name{option.name};
        CAPTURE(long_name);
        CHECK(help.find("--" + long_name) != std::string::npos);
        CHECK(page.find("Fl -" + long_name) != std::string::npos);
        for (const auto choice : option.choices) {
          const std::string word{choice};
          CAPTURE(word);
          CHECK(help.find(word) != std::string::npos);
          CHECK(page.find(word) != std::string::npos);
        }
      };
      for (const auto& option : verb->options) check(option);
      for (const auto& option : commands::common_options()) check(option);
    }
    const std::string all = read_text(source / "man/planctl.1");
    CHECK(all.find(".Sy planctl-" + name + " Ns Pq 1") != std::string::npos);
    for (const auto format : commands::formats_of(*verb))
      CHECK(page.find(std::string(format)) != std::string::npos);
  }
}

TEST_CASE("no two options of a command share a name or a letter") {
  for (const auto* verb : commands::all_verbs()) {
    std::vector<std::string> names;
    const auto take = [&](const commands::Option& option) {
      names.emplace_back(option.name);
      if (option.letter != 0) names.emplace_back(1, option.letter);
    };
    for (const auto& option : verb->options) take(option);
    for (const auto& option : commands::common_options()) take(option);
    std::sort(names.begin(), names.end());
    CHECK(std::adjacent_find(names.begin(), names.end()) == names.end());
  }
}

// PLANCTL_WRITE_DOCS=1 writes the outputs into the pages instead of comparing them.
TEST_CASE("the examples of the pages show what the program writes") {
  for (const auto* verb : commands::all_verbs()) {
    const fs::path path = page_of(*verb);
    CAPTURE(path);
    const std::string page = read_text(path);
    CHECK(page.find(mark) != std::string::npos);
    const std::string written = with_outputs(page);
    if (is_writing())
      std::ofstream(path, std::ios::binary) << written;
    else
      CHECK(page == written);
  }
}

TEST_CASE("mandoc has nothing to say about the pages") {
  if (!support::can_run("command -v mandoc")) return;
  const std::string command =
      "cd '" + (source / "man").string() + "' && mandoc -T lint *.[157] 2>&1";
  FILE* pipe = ::popen(command.c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::string said;
  for (int c = std::fgetc(pipe); c != EOF; c = std::fgetc(pipe)) said += static_cast<char>(c);
  ::pclose(pipe);
  std::istringstream lines(said);
  for (std::string line; std::getline(lines, line);) FAIL_CHECK(line);
}
