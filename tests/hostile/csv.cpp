// tests/hostile/csv: huge fields, rows and column counts are refused, in bounded memory.
#include "read/csv.hpp"

#include <cstring>

#include <doctest/doctest.h>

namespace planctl::read {
namespace {

// `head`, then `count` times `body`, made as it is read.
class Endless final : public env::ByteSource {
 public:
  Endless(std::string head, std::string body, std::size_t count)
      : piece_(std::move(head)), body_(std::move(body)), left_(count) {}
  diag::Result<std::size_t> read(std::span<char> buffer) override {
    if (at_ == piece_.size() && left_ > 0) {
      --left_;
      piece_ = body_;
      at_ = 0;
    }
    const std::size_t count = std::min(buffer.size(), piece_.size() - at_);
    std::memcpy(buffer.data(), piece_.data() + at_, count);
    at_ += count;
    return count;
  }

 private:
  std::string piece_;
  std::string body_;
  std::size_t left_;
  std::size_t at_ = 0;
};

struct Outcome {
  std::size_t rows = 0;
  std::optional<CsvFault::Kind> fault;
};

Outcome read_all(std::string head, std::string body, std::size_t count) {
  CsvReader reader(std::make_unique<Endless>(std::move(head), std::move(body), count), ',');
  Outcome outcome;
  for (;;) {
    const auto more = reader.next();
    if (!more) {
      outcome.fault = more.error().kind;
      return outcome;
    }
    if (!*more) return outcome;
    ++outcome.rows;
  }
}

TEST_CASE("hostile csv: a field without end, with and without quotes") {
  const std::string block(1 << 16, 'x');
  CHECK(read_all("a\n", block, 16'384).fault == CsvFault::Kind::field_too_long);
  CHECK(read_all("a\n\"", block, 16'384).fault == CsvFault::Kind::field_too_long);
  CHECK(read_all("a\n\"", std::string(1 << 16, '"'), 64).fault == CsvFault::Kind::field_too_long);
  CHECK(read_all("a\n\"", "x", 100).fault == CsvFault::Kind::unclosed_quote);
}

TEST_CASE("hostile csv: rows at and beyond the limits") {
  CHECK(read_all("", std::string(max_csv_field, 'x') + "\n", 3).rows == 3);
  CHECK(read_all("", std::string(max_csv_field + 1, 'x') + "\n", 3).fault ==
        CsvFault::Kind::field_too_long);
  const std::string column = std::string(1023, 'x') + ",";
  CHECK(read_all("", column, 1023).rows == 1);
  CHECK(read_all("", column, 1025).fault == CsvFault::Kind::row_too_long);
  CHECK(read_all("", column, 100'000).fault == CsvFault::Kind::row_too_long);
  CHECK(read_all("", ",", max_csv_columns - 1).rows == 1);
  CHECK(read_all("", ",", max_csv_columns).fault == CsvFault::Kind::too_many_columns);
}

TEST_CASE("hostile csv: a table with wide rows is read in one go over each") {
  std::string row;
  while (row.size() + 110 < max_csv_row && row.size() < 100 * (max_csv_columns - 1))
    row += std::string(99, 'x') + ",";
  const auto table = parse_csv(row + "\n" + row + "\n" + row + "\n", ',');
  REQUIRE(table.has_value());
  CHECK(table->header.size() == max_csv_columns);
  CHECK(table->rows[1].back().at.line == 3);
}

TEST_CASE("hostile csv: many rows stream") {
  CHECK(read_all("a,b\n", "1,2\n", 300'000).rows == 300'001);
  CHECK(read_all("a\n", "\n", 300'000).rows == 1);
}

}  // namespace
}  // namespace planctl::read
