// tests/unit/read/actuals_threads: the same table for any number of threads and any way of writing.
#include <algorithm>
#include <random>

#include <doctest/doctest.h>

#include "read/actuals.hpp"
#include "support/said.hpp"
#include "support/small_plan.hpp"

namespace planctl::read {
namespace {

const model::Grain by_both{{{0, 0}, {1, 0}}, {}};

model::Plan plan_with_actuals() {
  model::Plan plan = support::small_plan();
  plan.dimensions[0].members[2].aliases = {support::words("Tienda *")};
  plan.actuals.add(support::actuals_of("a.csv", {}));
  return plan;
}

std::string show(const diag::Result<model::ActualTable>& table) {
  if (!table) return support::said(table.error());
  std::string text = std::to_string(table->rows) + " rows\n";
  const auto add_days = [&](const std::vector<std::int64_t>& days) {
    for (std::size_t day = 0; day < days.size(); ++day)
      if (days[day] != 0) text += " " + std::to_string(day) + ":" + std::to_string(days[day]);
    text += "\n";
  };
  for (const auto& cell : table->cells) {
    for (const std::size_t member : cell.members) text += std::to_string(member) + ".";
    add_days(cell.daily);
  }
  add_days(table->unassigned);
  add_days(table->rows_by_day);
  for (const auto& count : table->counts) {
    text += std::to_string(static_cast<int>(count.fault)) + " " + count.what + " " +
            std::to_string(count.rows) + " " + std::to_string(count.units) + " at";
    for (const auto& place : count.places) text += " " + std::to_string(place.line);
    text += "\n";
  }
  return text;
}

std::string load(const std::string& text, std::size_t threads,
                 const model::Grain& grain = by_both) {
  const env::MemoryFiles files({{"plan/plan.yaml", ""}, {"plan/a.csv", text}});
  return show(load_actuals(files, plan_with_actuals(), 0, grain, std::nullopt, threads));
}

enum class Write { plain, quoted, carriage_returns };

// Many rows, most of them good, some with every fault that a row can have.
std::string make_file(unsigned seed, std::size_t rows, Write write) {
  std::mt19937 random(seed);
  const std::vector<std::string> regions{"leon",     "León",  "S-01",
                                         "Zona Sur", "LEON ", "sureño",
                                         "",         "nadie", "Tienda del Norte, calle 3",
                                         "Tienda ñ", " leon"};
  const std::vector<std::string> dates{"2026-01-01", "2026-12-31",       "2026-3-7",
                                       "20260215",   "2025-12-31",       "2026-02-30",
                                       "2026-06-09", "2026-05-01 10:00", "2026-05-02T10:00:00.5Z"};
  const std::vector<std::string> amounts{
      "1",    "-2.5",         "1234.56",       "0.005", "12345678",
      "x",    "1.234",        "1,234.50",      "(500)", "99999999.99",
      "0.01", "-0.125",       "123456789.123", "7-",    "12",
      "1.5",  "-12345678.90", "007.50",        ".5"};
  std::string text = "date,region,channel,amount,note\n";
  for (std::size_t row = 0; row < rows; ++row) {
    const auto pick = [&](const std::vector<std::string>& texts) {
      return texts[random() % 4 == 0 ? random() % texts.size() : random() % 3];
    };
    const bool quote = write == Write::quoted && random() % 3 == 0;
    const auto put = [&](const std::string& field) {
      text += quote || field.find(',') != field.npos ? "\"" + field + "\"" : field;
    };
    put(pick(dates));
    text += ',';
    put(pick(regions));
    text += random() % 50 == 0 ? ",nowhere," : ",retail,";
    put(pick(amounts));
    if (random() % 40 != 0) text += random() % 5 == 0 ? ",niño" : ",";
    if (random() % 60 == 0) text += random() % 2 == 0 ? ",," : ",wide";
    if (quote && text.back() == ',') text += "\"two \"\"lines\"\",\nof text\"";
    text += write == Write::carriage_returns ? "\r\n" : "\n";
    if (random() % 100 == 0) text += '\n';
  }
  return text;
}

TEST_CASE("actuals: any number of threads reads the same") {
  for (const Write write : {Write::plain, Write::quoted, Write::carriage_returns}) {
    for (unsigned seed = 1; seed <= 3; ++seed) {
      const std::string file = make_file(seed, 20'000, write);
      const std::string one = load(file, 1);
      CHECK(one.starts_with("20000 rows"));
      CHECK(load(file, 2) == one);
      CHECK(load(file, 5) == one);
    }
  }
}

// A quoted field in each row sends it the long way.
std::string quote_dates(const std::string& plain) {
  std::string quoted;
  for (std::size_t at = 0; at < plain.size();) {
    const std::size_t end = plain.find('\n', at);
    const std::string row = plain.substr(at, end - at);
    const std::size_t comma = row.find(',');
    quoted +=
        row.empty() || row[0] == '"' ? row : "\"" + row.substr(0, comma) + "\"" + row.substr(comma);
    if (end != plain.npos) quoted += '\n';
    at = end == plain.npos ? end : end + 1;
  }
  return quoted;
}

TEST_CASE("actuals: quotes and line ends change no sum and no line") {
  const model::Plan plan = plan_with_actuals();
  model::Grain in_leon = by_both;
  in_leon.where = {support::place(plan, {{"region", "leon"}})};
  for (unsigned seed = 7; seed < 10; ++seed) {
    std::string plain = make_file(seed, 6'000, Write::plain);
    plain.resize(plain.size() - seed);  // the last row is cut off
    std::string returns;
    for (const char c : plain) returns += c == '\n' ? std::string("\r\n") : std::string(1, c);
    for (const model::Grain& grain : {by_both, in_leon}) {
      CAPTURE(seed);
      const std::string expected = load(plain, 2, grain);
      CHECK(load(returns, 2, grain) == expected);
      CHECK(load(quote_dates(plain), 2, grain) == expected);
    }
  }
}

TEST_CASE("actuals: a chunk may end at any byte of a row") {
  const std::string row = "2026-01-02,leon,retail,1.25\n";
  std::string rows;
  while (rows.size() < 140'000) rows += row;
  const auto count = 1 + rows.size() / row.size();
  for (std::size_t shift = 0; shift <= row.size(); ++shift) {
    CAPTURE(shift);
    const std::string first = "2026-01-02,leon," + std::string(shift, ' ') + "retail,1.25\n";
    const std::string table = load("date,region,channel,amount\n" + first + rows, 2);
    CHECK(
        table.starts_with(std::to_string(count) + " rows\n1.0. 1:" + std::to_string(125 * count)));
  }
}

// Behind the first two MiB, where no twins are looked for, rows of one day are added together.
TEST_CASE("actuals: rows of a day add up as each by itself, beside rows that need a look") {
  const std::vector<std::string> regions{"leon", "S-01", "Tienda ñ"};
  const std::vector<std::string> amounts{"1.25", "-20", "12345.67", "7"};
  std::mt19937 random(11);
  std::string plain = "date,region,channel,amount,note\n";
  for (int day = 0; plain.size() < std::size_t{4} << 20; ++day) {
    const std::string date =
        "2026-0" + std::to_string(1 + day / 28) + "-" + std::to_string(10 + day % 18) + ",";
    const bool has_faults = day % 3 == 0;
    for (int row = 0; row < 1'000; ++row) {
      const bool fault = has_faults && random() % 200 == 0;
      const std::size_t region = random() % 3;
      plain += date + (fault ? "nadie" : regions[region]) + ",retail," +
               (fault && random() % 2 == 0 ? "x" : amounts[random() % 4]) + "," +
               std::to_string(plain.size()) + "\n";
    }
  }
  std::string returns;
  for (const char c : plain) returns += c == '\n' ? std::string("\r\n") : std::string(1, c);
  CHECK(load(plain, 2) == load(returns, 2));
}

TEST_CASE("actuals: bytes that are not UTF-8 are told also in a text that an alias fits") {
  const std::string bad = "2026-01-01,Tienda \xff,retail,1\n";
  const std::string fault = "plan/a.csv:2:19: not valid UTF-8; save the file as UTF-8";
  const std::string header = "date,region,channel,amount\n";
  CHECK(load(header + bad, 1) == fault);
  CHECK(load(header + bad + bad, 1) == fault);
  CHECK(load(header + "\"2026-01-01\"" + bad.substr(10), 1) ==
        "plan/a.csv:2:21: not valid UTF-8; save the file as UTF-8");
}

TEST_CASE("actuals: the first fault of a file is told, wherever other threads are") {
  std::string file = make_file(3, 12'000, Write::plain);
  const auto lines = 1 + std::count(file.begin(), file.end(), '\n');
  file +=
      "2026-01-01,leon,ret\xff"
      "ail,1,\n";
  file += make_file(4, 12'000, Write::plain);
  file += "\"";
  for (const std::size_t threads : {1U, 2U, 4U})
    CHECK(load(file, threads) ==
          "plan/a.csv:" + std::to_string(lines) + ":20: not valid UTF-8; save the file as UTF-8");
}

}  // namespace
}  // namespace planctl::read
