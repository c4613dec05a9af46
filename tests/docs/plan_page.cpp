// docs/plan_page: the manual page of the plan's form says what the reader reads.
#include "docs/plan_page.hpp"

#include <cstdlib>
#include <fstream>
#include <sstream>

#include <doctest/doctest.h>

using namespace planctl;

namespace {

const std::string page_path = std::string(PLANCTL_SOURCE_DIR) + "/man/planctl-plan.5";
constexpr std::string_view begin_mark = ".\\\" key tables: begin\n";
constexpr std::string_view end_mark = ".\\\" key tables: end\n";

std::string read_page() {
  std::ifstream file(page_path, std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

}  // namespace

// PLANCTL_WRITE_DOCS=1 writes the tables into the page instead of comparing them.
TEST_CASE("the key tables of planctl-plan(5) are those of the reader") {
  const std::string page = read_page();
  const auto begin = page.find(begin_mark);
  const auto end = page.find(end_mark);
  REQUIRE(begin != std::string::npos);
  REQUIRE(end != std::string::npos);
  const auto tables = docs_test::write_key_tables(read::schema::describe_plan());
  const auto first = begin + begin_mark.size();
  if (std::getenv("PLANCTL_WRITE_DOCS") != nullptr)
    std::ofstream(page_path, std::ios::binary)
        << page.substr(0, first) << tables << page.substr(end);
  else
    CHECK(page.substr(first, end - first) == tables);
}

TEST_CASE("every key has a text in the manual, and no two keys of a record one name") {
  const auto walk = [](const auto& self, const std::vector<read::schema::KeyDoc>& keys) -> void {
    for (std::size_t i = 0; i < keys.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) CHECK(keys[i].name != keys[j].name);
      if (keys[i].shape.keys) self(self, *keys[i].shape.keys);
      for (const auto& item : keys[i].shape.item)
        if (item.keys) self(self, *item.keys);
    }
  };
  const auto sections = read::schema::describe_plan();
  CHECK(sections.size() == 35);
  walk(walk, sections);
}
