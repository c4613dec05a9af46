// cli/sql: a database that is not ours reads `--format sql` and finds the figures of the CSV.
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include <doctest/doctest.h>

#include "cli/program.hpp"
#include "env/files.hpp"
#include "env/sinks.hpp"
#include "support/judge.hpp"

namespace {

namespace fs = std::filesystem;
using namespace planctl;

const std::string plan = R"(planctl: 1
plan: {id: p, title: P, currency: EUR, year: 2026}
people: {ana: {name: Ana}}
dimensions:
  region: {"d'en Bas": {}, 'a\b': {}, "x\"; DROP TABLE planctl_quotas; --": {}}
  Quota: {retail: {}, online: {}}
goals:
  sales: {measure: sales, target: 1_000_003, owner: ana, quota: {region: even, Quota: {retail: 2, online: 1}}}
  returns: {measure: sales, target: -70_001.07, owner: ana, quota: {region: even, Quota: {retail: 2, online: 5}}}
)";

std::string decompose(const std::string& format) {
  env::MemoryFiles files({{"plan.yaml", plan}});
  env::MemorySink out;
  env::MemorySink err;
  env::Outside outside{
      .files = files,
      .out = out,
      .err = err,
      .out_terminal = {.is_terminal = false, .width = SIZE_MAX},
      .today = "2026-03-15",
      .folder = ".",
      .variable = [](const char*) -> std::optional<std::string> { return std::nullopt; }};
  cli::run_program({"decompose", "--by", "region,Quota", "--every", "week", "--format", format},
                   outside);
  REQUIRE(err.bytes().empty());
  return out.bytes();
}

std::string ask_database(const std::string& statements) {
  const auto file = fs::temp_directory_path() / "planctl-sql-test.sql";
  std::ofstream(file, std::ios::binary) << statements;
  FILE* pipe = ::popen(("sqlite3 -bail -csv :memory: < '" + file.string() + "' 2>&1").c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::string said;
  for (int c = std::fgetc(pipe); c != EOF; c = std::fgetc(pipe)) said += static_cast<char>(c);
  ::pclose(pipe);
  fs::remove(file);
  return said;
}

}  // namespace

TEST_CASE("SQLite has every row of the CSV, and the view adds up to the targets") {
  if (!support::can_run("command -v sqlite3")) return;
  const std::string sql = decompose("sql");
  CHECK(ask_database(sql + "SELECT goal, printf('%.2f', SUM(quota)) FROM planctl_quotas_total "
                           "GROUP BY goal ORDER BY goal;\n") ==
        "returns,-70001.07\nsales,1000003.00\n");
  std::istringstream rows(decompose("csv"));
  std::string row;
  std::size_t count = 0;
  std::getline(rows, row);
  std::string quotas;
  for (; std::getline(rows, row); ++count) {
    const auto unit = row.rfind(',');
    const auto quota = row.rfind(',', unit - 1) + 1;
    quotas += row.substr(quota, unit - quota) + "\n";
  }
  CHECK(ask_database(sql + "SELECT COUNT(*), COUNT(DISTINCT region), COUNT(DISTINCT dim_Quota) "
                           "FROM planctl_quotas;\n") == std::to_string(count) + ",3,2\n");
  CHECK(ask_database(sql + "SELECT printf('%.2f', quota) FROM planctl_quotas ORDER BY rowid;\n") ==
        quotas);
  const std::string members =
      ask_database(sql + "SELECT DISTINCT quote(region) FROM planctl_quotas ORDER BY region;\n");
  CHECK(members.find("d''en Bas") != std::string::npos);
  CHECK(members.find("a\\b") != std::string::npos);
  CHECK(members.find("DROP TABLE planctl_quotas; --") != std::string::npos);
}

TEST_CASE("Spark's texts escape the backslash and the quote") {
  const std::string sql = decompose("sql-spark");
  CHECK(sql.find("'d\\'en Bas'") != std::string::npos);
  CHECK(sql.find("'a\\\\b'") != std::string::npos);
  CHECK(sql.find("DATE '2026-01-01'") != std::string::npos);
  CHECK(sql.find("`dim_Quota` STRING") != std::string::npos);
  CHECK(sql.find("BEGIN") == std::string::npos);
}
