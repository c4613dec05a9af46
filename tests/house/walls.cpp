// tests/house/walls: the rooms include only what src/rooms.txt lets them, and every file keeps the
// style that a compiler cannot.
#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

namespace fs = std::filesystem;

const fs::path source_folder = fs::path(PLANCTL_SOURCE_DIR) / "src";

std::vector<std::string> read_lines(const fs::path& path) {
  std::ifstream in(path);
  REQUIRE(in.good());
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

std::map<std::string, std::set<std::string>> read_rooms() {
  std::map<std::string, std::set<std::string>> rooms;
  for (const auto& line : read_lines(source_folder / "rooms.txt")) {
    if (line.empty() || line[0] == '#') continue;
    std::istringstream words(line);
    std::string room;
    words >> room;
    auto& may_include = rooms[room];
    for (std::string word; words >> word;) {
      INFO(room, " includes ", word, ", which must stand on an earlier line");
      CHECK(rooms.contains(word));
      may_include.insert(word);
    }
  }
  return rooms;
}

std::vector<fs::path> list_sources() {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::recursive_directory_iterator(source_folder)) {
    const auto extension = entry.path().extension();
    if (extension == ".hpp" || extension == ".cpp") paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

// The first part of what a line includes: a room of ours, or a third party.
std::string included_room(const std::string& line) {
  if (line.rfind("#include ", 0) != 0) return {};
  const auto begin = line.find_first_of("<\"") + 1;
  const auto end = line.find('/', begin);
  return end == std::string::npos ? line.substr(begin, line.size() - begin - 1)
                                  : line.substr(begin, end - begin);
}

// The own headers that a file reaches by its #includes.
std::set<std::string> reached_headers(const fs::path& path) {
  std::set<std::string> reached;
  std::vector<fs::path> open{path};
  while (!open.empty()) {
    const auto lines = read_lines(open.back());
    open.pop_back();
    for (const auto& line : lines) {
      if (line.rfind("#include \"", 0) != 0) continue;
      const auto header = line.substr(10, line.rfind('"') - 10);
      if (reached.insert(header).second) open.push_back(source_folder / header);
    }
  }
  return reached;
}

const std::map<std::string, std::set<std::string>> third_parties{
    {"yaml-cpp", {"read"}},   {"CLI", {"cli"}},           {"fmt", {"base", "render"}},
    {"utf8proc.h", {"base"}}, {"gmpxx.h", {"decompose"}}, {"gmp.h", {"decompose"}},
    {"zlib.h", {"env"}},      {"zstd.h", {"env"}},        {"sqlite3.h", {"read"}}};

const std::set<std::string> in_one_file{"yaml-cpp", "zlib.h", "zstd.h", "sqlite3.h"};

}  // namespace

TEST_CASE("a room includes only the rooms that rooms.txt names") {
  const auto rooms = read_rooms();
  REQUIRE(rooms.size() >= 12);
  std::map<std::string, std::set<std::string>> files_of_library;
  for (const auto& path : list_sources()) {
    const auto relative = fs::relative(path, source_folder);
    const std::string room = relative.begin()->string();
    INFO(relative.string());
    REQUIRE(rooms.contains(room));
    for (const auto& line : read_lines(path)) {
      const auto other = included_room(line);
      if (other.empty() || other == room) continue;
      INFO(line);
      if (const auto third = third_parties.find(other); third != third_parties.end()) {
        CHECK(third->second.contains(room));
        if (in_one_file.contains(other)) files_of_library[other].insert(relative.string());
      } else if (line.find('"') != std::string::npos) {
        CHECK(rooms.at(room).contains(other));
      }
    }
  }
  for (const auto& library : in_one_file) CHECK(files_of_library[library].size() == 1);
}

TEST_CASE("leaf files do not know each other") {
  const std::vector<std::string> leaf_folders{"rules/", "render/formats/", "commands/verbs/"};
  for (const auto& path : list_sources()) {
    const auto relative = fs::relative(path, source_folder).generic_string();
    for (const auto& folder : leaf_folders) {
      const bool leaf =
          relative.rfind(folder, 0) == 0 &&
          (folder != "rules/" || std::count(relative.begin(), relative.end(), '/') > 1);
      if (!leaf) continue;
      for (const auto& line : read_lines(path)) {
        if (line.rfind("#include \"" + folder, 0) != 0) continue;
        INFO(relative, ": ", line);
        // A rule may include headers of the room and of its own family.
        const auto family = relative.substr(0, relative.rfind('/') + 1);
        const bool own = line.rfind("#include \"" + family, 0) == 0;
        CHECK((folder == "rules/" && (own || std::count(line.begin(), line.end(), '/') == 1)));
      }
    }
  }
}

TEST_CASE(
    "every file says its role, lives in the namespace of its path, and is no longer than 500 "
    "lines") {
  for (const auto& path : list_sources()) {
    const auto relative = fs::relative(path, source_folder);
    const auto lines = read_lines(path);
    INFO(relative.string());
    REQUIRE(!lines.empty());
    auto role = relative;
    role.replace_extension();
    CHECK(lines[0].rfind("// " + role.generic_string() + ": ", 0) == 0);
    CHECK(lines.size() <= 500);
    if (relative.filename() == "main.cpp") continue;
    const auto space = "namespace planctl::" + relative.begin()->string();
    const bool has_space = std::any_of(lines.begin(), lines.end(), [&](const std::string& line) {
      return line.rfind(space, 0) == 0;
    });
    CHECK(has_space);
    if (relative.extension() == ".hpp")
      CHECK(std::find(lines.begin(), lines.end(), "#pragma once") != lines.end());
  }
}

TEST_CASE("what the house forbids does not appear") {
  const std::vector<std::string> everywhere{"using namespace", "std::regex",    "setlocale",
                                            "std::locale",     "std::ofstream", "TODO",
                                            "FIXME",           "unordered_map"};
  // Raking estimates in binary floating point; what it estimates is rounded to exact margins.
  const std::set<std::string> estimates{"decompose/raking.hpp",      "decompose/raking.cpp",
                                        "decompose/margin_flow.hpp", "decompose/margin_flow.cpp",
                                        "decompose/targets.cpp",     "decompose/shaping.cpp"};
  const std::vector<std::string> in_figures{"double ",  "double;",   "float ", "<cmath>",
                                            "Estimate", "std::stod", "strtod"};
  const std::set<std::string> figure_rooms{"values", "model", "decompose", "compare", "read"};
  for (const auto& path : list_sources()) {
    const auto relative = fs::relative(path, source_folder);
    for (const auto& whole_line : read_lines(path)) {
      const auto line = whole_line.substr(0, whole_line.find('"'));  // texts may say anything
      if (line.find("//") < 3) continue;
      INFO(relative.string(), ": ", line);
      for (const auto& word : everywhere) CHECK(line.find(word) == std::string::npos);
      if (!figure_rooms.contains(relative.begin()->string())) continue;
      if (estimates.contains(relative.generic_string())) continue;
      for (const auto& word : in_figures) CHECK(line.find(word) == std::string::npos);
    }
  }
}

TEST_CASE("the top level holds only what the README explains") {
  const std::set<std::string> allowed{"CMakeLists.txt", "src",  "examples", "tests", "man",
                                      "README.md",      "build"};
  for (const auto& entry : fs::directory_iterator(PLANCTL_SOURCE_DIR)) {
    const auto name = entry.path().filename().string();
    INFO(name);
    CHECK((name[0] == '.' || allowed.contains(name)));
  }
}

TEST_CASE("a file includes its own header first, so that the header is known to compile alone") {
  std::size_t twins = 0;
  for (const auto& path : list_sources()) {
    auto header = path;
    header.replace_extension(".hpp");
    if (path.extension() != ".cpp" || !fs::exists(header)) continue;
    ++twins;
    const auto lines = read_lines(path);
    const auto first = std::find_if(lines.begin(), lines.end(), [](const std::string& line) {
      return line.rfind("#include ", 0) == 0;
    });
    REQUIRE(first != lines.end());
    INFO(path.string());
    CHECK(*first == "#include \"" + fs::relative(header, source_folder).generic_string() + '"');
  }
  CHECK(twins > 100);
}

// Precompiled headers would hide a missing #include from the compilers.
TEST_CASE("a file includes headers of each room that it names") {
  const auto rooms = read_rooms();
  std::size_t named = 0;
  for (const auto& path : list_sources()) {
    std::set<std::string> rooms_reached{fs::relative(path, source_folder).begin()->string()};
    for (const auto& header : reached_headers(path))
      rooms_reached.insert(header.substr(0, header.find('/')));
    for (const auto& line : read_lines(path)) {
      const auto code = line.substr(0, line.find("//"));
      for (const auto& [room, may_include] : rooms) {
        const auto at = code.find(room + "::");
        if (at == std::string::npos || (at > 0 && (std::isalnum(code[at - 1]) != 0 ||
                                                   code[at - 1] == '_' || code[at - 1] == '"')))
          continue;
        INFO(path.string(), ": ", line);
        CHECK(rooms_reached.contains(room));
        ++named;
      }
    }
  }
  CHECK(named > 5000);
}
