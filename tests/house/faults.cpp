// tests/house/faults: every way in which a cut can fail is told by a rule, so that none is silent.
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>

#include <doctest/doctest.h>

namespace {

namespace fs = std::filesystem;

std::string read_text(const fs::path& path) {
  std::ifstream file(path);
  REQUIRE(file.good());
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

}  // namespace

TEST_CASE("every fault of a cut has a rule that reports it") {
  const fs::path source = fs::path(PLANCTL_SOURCE_DIR) / "src";
  // What a goal lacks is told of every goal, cut or not.
  const std::map<std::string, std::string> of_goals{{"no_target", "rules/goal/no_target.cpp"},
                                                    {"no_baseline", "rules/goal/no_baseline.cpp"}};
  for (const auto& one : of_goals) REQUIRE(fs::exists(source / one.second));
  std::string rules;
  for (const auto& entry : fs::directory_iterator(source / "rules/quota"))
    rules += read_text(entry.path());

  const auto results = read_text(source / "model/results.hpp");
  const auto begin = results.find("enum class QuotaFault {");
  std::istringstream lines(results.substr(begin, results.find("};", begin) - begin));
  std::string line;
  std::getline(lines, line);
  int faults = 0;
  while (std::getline(lines, line)) {
    std::istringstream words(line);
    std::string fault;
    words >> fault;
    if (fault.empty() || fault[0] == '/') continue;
    if (fault.back() == ',') fault.pop_back();
    ++faults;
    INFO(fault);
    if (of_goals.contains(fault)) continue;
    const std::string name = "QuotaFault::" + fault;
    CHECK((rules.find(name + ",") != rules.npos || rules.find(name + ")") != rules.npos));
  }
  CHECK(faults >= 19);
}
