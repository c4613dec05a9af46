// docs/readme: what README.md and examples/README.md show is what the program writes.
//
// A ```console block holds one `$ planctl ARGS` and all that it writes to standard output, run from
// the top of the repository at 80 columns. PLANCTL_UPDATE_GOLDEN=1 writes the blocks anew.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "cli/program.hpp"
#include "env/sinks.hpp"

namespace {

namespace fs = std::filesystem;
using namespace planctl;

const fs::path source(PLANCTL_SOURCE_DIR);
const std::string prompt = "$ planctl ";
const std::string fence = "```";

std::string read_text(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  REQUIRE_MESSAGE(file.good(), path.string());
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

std::vector<std::string> split_lines(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

using FileMap = std::map<std::string, std::string>;

// The examples by their paths from the top.
FileMap read_examples() {
  FileMap files;
  for (const auto& entry : fs::recursive_directory_iterator(source / "examples"))
    if (entry.is_regular_file())
      files[fs::relative(entry.path(), source).generic_string()] = read_text(entry.path());
  return files;
}

struct Run {
  std::string out;
  std::string err;
  int exit = 0;
};

Run run_planctl(const std::string& arguments, const FileMap& files) {
  std::vector<std::string> words;
  std::istringstream in(arguments);
  for (std::string word; in >> word;) words.push_back(word);
  env::MemoryFiles memory(files);
  env::MemorySink out;
  env::MemorySink err;
  env::Outside outside{.files = memory,
                       .out = out,
                       .err = err,
                       .out_terminal = {.is_terminal = false, .width = 80},
                       .today = "2026-01-15",
                       .folder = ".",
                       .variable = [](const char*) { return std::optional<std::string>(); }};
  const int exit = cli::run_program(words, outside);
  return {out.bytes(), err.bytes(), exit};
}

// What stands between a line that opens a block of this kind and its end.
std::vector<std::string> find_blocks(const std::string& page, const std::string& kind) {
  std::vector<std::string> blocks;
  bool inside = false;
  for (const auto& line : split_lines(page)) {
    if (inside && line == fence)
      inside = false;
    else if (inside)
      blocks.back() += line + "\n";
    else if (line == fence + kind) {
      inside = true;
      blocks.emplace_back();
    }
  }
  CHECK_FALSE(inside);
  return blocks;
}

std::string replace_once(std::string page, const std::string& block, const std::string& by) {
  const auto at = page.find(fence + "console\n" + block + fence);
  REQUIRE(at != std::string::npos);
  return page.replace(at + fence.size() + std::string("console\n").size(), block.size(), by);
}

// What stands below `## name`, up to the next such heading.
std::vector<std::string> find_section(const std::string& page, const std::string& name) {
  std::vector<std::string> lines;
  bool inside = false;
  for (const auto& line : split_lines(page)) {
    if (line.starts_with("## ")) inside = line == "## " + name;
    if (inside) lines.push_back(line);
  }
  return lines;
}

// `| place | rule |` of each row of findings.
std::vector<std::string> find_rows(const std::vector<std::string>& lines) {
  std::vector<std::string> rows;
  for (const auto& line : lines)
    if (line.starts_with("| `"))
      rows.push_back(line.substr(0, line.find("` | ", line.find("` | ") + 1) + 3));
  return rows;
}

// The same of a finding in short form, `FOLDER/FILE:LINE:COLUMN: severity: message [rule]`.
std::string to_row(const std::string& finding, const std::string& folder) {
  const auto line = finding.find(':') + 1;
  const auto place = finding.substr(0, finding.find(':', line)).substr(folder.size() + 1);
  const auto rule = finding.rfind('[') + 1;
  return "| `" + place + "` | `" + finding.substr(rule, finding.size() - rule - 1) + "` |";
}

bool updating() {
  const char* update = std::getenv("PLANCTL_UPDATE_GOLDEN");
  return update != nullptr && std::string(update) == "1";
}

}  // namespace

TEST_CASE("README.md shows what the program writes") {
  const std::string page = read_text(source / "README.md");
  const auto files = read_examples();
  const auto blocks = find_blocks(page, "console");
  CHECK(blocks.size() >= 8);
  std::string written = page;
  for (const auto& block : blocks) {
    const std::string command = block.substr(0, block.find('\n'));
    CAPTURE(command);
    REQUIRE(command.starts_with(prompt));
    const auto run = run_planctl(command.substr(prompt.size()), files);
    CHECK(run.exit < 2);
    const std::string expected = command + "\n" + run.out;
    if (updating())
      written = replace_once(written, block, expected);
    else
      CHECK(block == expected);
  }
  if (updating()) std::ofstream(source / "README.md", std::ios::binary) << written;
}

TEST_CASE("the small plan of README.md can be checked and cut") {
  const auto plans = find_blocks(read_text(source / "README.md"), "yaml");
  REQUIRE(plans.size() == 1);
  const FileMap files{{"plan.yaml", plans.front()}};
  for (const auto* command : {"check", "decompose"}) {
    CAPTURE(command);
    const auto run = run_planctl(command, files);
    CAPTURE(run.out);
    CAPTURE(run.err);
    CHECK(run.exit == 0);
  }
}

TEST_CASE("examples/README.md lists every finding of the invented plans") {
  const auto files = read_examples();
  const std::string page = read_text(source / "examples/README.md");
  for (const std::string name : {"north", "andina", "huadong"}) {
    CAPTURE(name);
    const std::string folder = "examples/" + name;
    const auto run = run_planctl("check " + folder + " --as-of 2026-08-31 --format short", files);
    std::vector<std::string> found;
    for (const auto& line : split_lines(run.out)) found.push_back(to_row(line, folder));
    CHECK(found.size() > 10);
    CHECK(find_rows(find_section(page, name)) == found);
  }
}
