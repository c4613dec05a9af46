// tests/hostile/actuals: files of actuals that are not what they should be: a fault with its place
// or counted rows, and never a wrong total.
#include "read/actuals.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include "support/said.hpp"
#include "support/small_plan.hpp"

namespace planctl::read {
namespace {

using namespace std::string_literals;

constexpr std::string_view header = "date,region,channel,amount\n";
constexpr std::string_view good = "2026-01-01,leon,retail,1\n";

diag::Result<model::ActualTable> load(std::string text, const model::Actuals& actuals) {
  model::Plan plan = support::small_plan();
  plan.actuals.add(actuals);
  const env::MemoryFiles files({{"plan/plan.yaml", ""}, {"plan/a.csv", std::move(text)}});
  return load_actuals(files, plan, 0, {}, std::nullopt, 2);
}

std::string fault_of(std::string text) {
  const auto table = load(std::move(text), support::actuals_of("a.csv", {}));
  return table ? "" : support::said(table.error());
}

TEST_CASE("hostile actuals: what cannot be read on is told with its place") {
  struct Bad {
    std::string text;
    std::string_view place;
    std::string_view reason;
  };
  const std::string begin = std::string(header) + std::string(good);
  std::string wide = begin;
  for (int i = 0; i < 11'000; ++i) wide += ',';
  const Bad bad[] = {
      {"", "plan/a.csv:1:1", "the file is empty"},
      {"\n\n\r\n", "plan/a.csv:1:1", "the file is empty"},
      {"\xef\xbb\xbf", "plan/a.csv:1:1", "the file is empty"},
      {"date;region;channel;amount\n", "plan/a.csv:1:1", "is the separator `;`?"},
      {"day,region,channel,amount\n", "plan/a.csv:1:1", "no column `date`"},
      {"date,date,region,amount\n", "plan/a.csv:1:6", "more than one column"},
      {"date,region,channel,amount,amount\n", "plan/a.csv:1:28", "more than one column"},
      {begin + "2026-01-02,leon,retail,\"1", "plan/a.csv:3:24", "never closed"},
      {begin + "2026-01-02,leon,retail,\"1\"2\n", "plan/a.csv:3:27", "behind a closing quote"},
      {begin + "2026-01-02,le\0on,retail,1\n"s, "plan/a.csv:3:14", "NUL"},
      {begin + "2026-01-02,le\xffon,retail,1\n", "plan/a.csv:3:14", "not valid UTF-8"},
      {begin + "2026-01-02,leon,retail,1\r2026", "plan/a.csv:3:25", "carriage return"},
      {"\xff\xfe"
       "d\0a\0"s,
       "plan/a.csv:1:1", "UTF-16"},
      {"\xfe\xff\0d\0a"s, "plan/a.csv:1:1", "UTF-16"},
      {"d\0a\0t\0e\0"s, "plan/a.csv:1:2", "NUL"},
      {"PK\x03\x04", "plan/a.csv:1:1", "spreadsheet"},
      {"BZh91AY", "plan/a.csv:1:1", "compressed"},
      {"\x1f\x8b", "plan/a.csv:1:1", "ends in the middle"},
      {"\x1f\x8b\x08 broken", "plan/a.csv:1:1", "broken"},
      {"\x28\xb5\x2f\xfd", "plan/a.csv:1:1", "ends in the middle"},
      {"\x28\xb5\x2f\xfd-broken-", "plan/a.csv:1:1", "broken"},
      {"SQLite format 3\0"s, "plan/a.csv:1:1", "`query`"},
      {begin + std::string(3 << 20, 'x'), "plan/a.csv:3:1", "64 KiB"},
      {begin + '"' + std::string(3 << 20, 'x'), "plan/a.csv:3:1", "64 KiB"},
      {std::string(3 << 20, 'x'), "plan/a.csv:1:1", "64 KiB"},
      {wide + "\n", "plan/a.csv:3:", "10,000 columns"},
  };
  for (const Bad& it : bad) {
    const std::string fault = fault_of(it.text);
    CAPTURE(fault);
    CAPTURE(it.reason);
    CHECK(fault.starts_with(it.place));
    CHECK(fault.find(it.reason) != fault.npos);
  }
}

// A header, and one line of two gigabytes that is made as it is read.
class LongLine final : public env::ByteSource {
 public:
  static constexpr std::size_t size = std::size_t{2} << 30;
  explicit LongLine(std::size_t& taken) : taken_(taken) {}
  diag::Result<std::size_t> read(std::span<char> buffer) override {
    if (taken_ >= size) return std::size_t{0};
    for (char& byte : buffer) {
      byte = taken_ < header.size() ? header[taken_] : 'x';
      ++taken_;
    }
    return buffer.size();
  }

 private:
  std::size_t& taken_;
};

class LongLineFiles final : public env::Files {
 public:
  explicit LongLineFiles(std::size_t& taken) : taken_(taken) {}
  diag::Result<std::unique_ptr<env::ByteSource>> open(const std::string&) const override {
    return std::unique_ptr<env::ByteSource>(std::make_unique<LongLine>(taken_));
  }
  diag::Result<std::unique_ptr<env::Folder>> open_folder(const std::string& path) const override {
    return nothing_.open_folder(path);
  }
  diag::Result<std::string> read(const std::string& path, std::size_t limit) const override {
    return nothing_.read(path, limit);
  }
  [[nodiscard]] Kind kind_of(const std::string& path) const override {
    return nothing_.kind_of(path);
  }
  diag::Result<std::unique_ptr<env::ByteSink>> create(const std::string& path) override {
    return nothing_.create(path);
  }
  diag::Result<base::Done> make_folder(const std::string& path) override {
    return nothing_.make_folder(path);
  }

 private:
  std::size_t& taken_;
  env::MemoryFiles nothing_{{}};
};

TEST_CASE("hostile actuals: a line of two gigabytes is given up at its first bytes") {
  const model::Plan plan = support::small_plan();
  std::size_t taken = 0;
  const LongLineFiles files(taken);
  const auto table = load_actuals(files, plan, 0, {}, "endless.csv", 2);
  REQUIRE_FALSE(table.has_value());
  CHECK(table.error().subject == "endless.csv:2:1");
  CHECK(support::reason_of(table.error()).find("64 KiB") != std::string::npos);
  CHECK(taken < (std::size_t{8} << 20));
}

TEST_CASE("hostile actuals: a row that is not right is in no sum, and counted") {
  struct Odd {
    std::string_view row;
    model::RowFault fault;
    int column = 24;  // of the field that is to blame
  };
  const Odd odd[] = {
      {"2026-01-01,leon,retail", model::RowFault::wrong_width, 17},
      {"2026-01-01,leon,retail,1,2", model::RowFault::wrong_width, 26},
      {"2026-02-30,leon,retail,1", model::RowFault::unreadable_date, 1},
      {"01/02/2026,leon,retail,1", model::RowFault::unreadable_date, 1},
      {",leon,retail,1", model::RowFault::unreadable_date, 1},
      {"2025-12-31,leon,retail,1", model::RowFault::outside_year, 1},
      {"2027-01-01,leon,retail,1", model::RowFault::outside_year, 1},
      {"2026-01-01,leon,retail,", model::RowFault::unreadable_amount},
      {"2026-01-01,leon,retail,one", model::RowFault::unreadable_amount},
      {"2026-01-01,leon,retail,1.234", model::RowFault::unreadable_amount},
      {"2026-01-01,leon,retail,1e3", model::RowFault::unreadable_amount},
      {"2026-01-01,leon,retail,0x10", model::RowFault::unreadable_amount},
      {"2026-01-01,leon,retail,inf", model::RowFault::unreadable_amount},
      {"2026-01-01,leon,retail,--1", model::RowFault::unreadable_amount},
      {"2026-01-01,leon,retail,1..2", model::RowFault::unreadable_amount},
      {"2026-01-01,leon,retail,5.", model::RowFault::unreadable_amount},
      {"2026-01-01,leon,retail,１", model::RowFault::unreadable_amount},
      {"2026-01-01,leon,retail,99999999999999999999", model::RowFault::unreadable_amount},
      {"2026-01-01,leon,retail,\"1,5\"", model::RowFault::unreadable_amount},
      {"2026-01-01,nobody,retail,1", model::RowFault::unknown_member, 12},
      {"2026-01-01,,retail,1", model::RowFault::missing_member, 12}};
  for (const Odd& it : odd) {
    CAPTURE(it.row);
    std::string text(header);
    for (int i = 0; i < 3; ++i) text += std::string(good) + std::string(it.row) + "\n";
    auto table = load(text, support::actuals_of("a.csv", {}));
    REQUIRE(table.has_value());
    std::erase_if(table->counts,
                  [](const auto& one) { return one.fault == model::RowFault::identical; });
    CHECK(table->rows == 6);
    REQUIRE(table->cells.size() == 1);
    CHECK(table->cells[0].daily[0] == 300);
    REQUIRE(table->counts.size() == 1);
    CHECK(table->counts[0].fault == it.fault);
    CHECK(table->counts[0].rows == 3);
    const auto column = std::to_string(it.column);
    CHECK(model::to_list(table->counts[0].places) ==
          "3:" + column + ", 5:" + column + ", 7:" + column);
  }
}

}  // namespace
}  // namespace planctl::read
