// tests/unit/read/csv: rows, quotes, line ends, places and limits of CSV files.
#include "read/csv.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include "support/said.hpp"

namespace planctl::read {
namespace {

using Rows = std::vector<std::vector<std::string>>;

// Gives out the text in pieces of a set size, as a pipe does.
class Pieces final : public env::ByteSource {
 public:
  Pieces(std::string text, std::size_t size) : text_(std::move(text)), size_(size) {}
  diag::Result<std::size_t> read(std::span<char> buffer) override {
    const std::size_t count = std::min({size_, buffer.size(), text_.size() - at_});
    std::copy_n(text_.data() + at_, count, buffer.data());
    at_ += count;
    return count;
  }

 private:
  std::string text_;
  std::size_t size_;
  std::size_t at_ = 0;
};

class Broken final : public env::ByteSource {
 public:
  diag::Result<std::size_t> read(std::span<char>) override {
    return base::Unexpected{diag::Error{"x", std::string("input/output error")}};
  }
};

Rows read_all(std::string text, char separator = ',', std::size_t piece = 1000) {
  CsvReader reader(std::make_unique<Pieces>(std::move(text), piece), separator);
  Rows rows;
  for (;;) {
    const auto more = reader.next();
    REQUIRE(more.has_value());
    if (!*more) return rows;
    rows.emplace_back(reader.fields().begin(), reader.fields().end());
  }
}

// "line:column kind-number detail" of the fault that ends reading.
std::string fault_of(std::string text, char separator = ',') {
  CsvReader reader(std::make_unique<Pieces>(std::move(text), 1 << 16), separator);
  for (;;) {
    const auto more = reader.next();
    if (!more) {
      const auto error = to_error(more.error(), "f");
      CHECK(reader.next().error().kind == more.error().kind);
      return support::said(error);
    }
    if (!*more) return "none";
  }
}

TEST_CASE("csv: fields, quotes and line ends") {
  CHECK(read_all("").empty());
  CHECK(read_all("\xef\xbb\xbf").empty());
  CHECK(read_all("a,b") == Rows{{"a", "b"}});
  CHECK(read_all("\xef\xbb\xbf"
                 "a,b\r\n1,2\r\n") == Rows{{"a", "b"}, {"1", "2"}});
  CHECK(read_all("a\n1\r\n2") == Rows{{"a"}, {"1"}, {"2"}});
  CHECK(read_all("a;b\tc;\n", ';') == Rows{{"a", "b\tc", ""}});
  CHECK(read_all("a\tb\n", '\t') == Rows{{"a", "b"}});
  CHECK(read_all(",\n") == Rows{{"", ""}});
  CHECK(read_all("\"\"\n") == Rows{{""}});
  CHECK(read_all("a\n\n\r\nb\n\n") == Rows{{"a"}, {"b"}});
  CHECK(read_all("\"a,b\",\"c\nd\",\"e\"\"f\",\"\"\"\"\n") == Rows{{"a,b", "c\nd", "e\"f", "\""}});
  CHECK(read_all("\"\"\"a\"\"\",\"b\"\"\"\"c\"") == Rows{{"\"a\"", "b\"\"c"}});
  CHECK(read_all("5\" pipe, \"x\" \n") == Rows{{"5\" pipe", " \"x\" "}});
  CHECK(read_all("区域,金额\n华北,1\n") == Rows{{"区域", "金额"}, {"华北", "1"}});
}

TEST_CASE("csv: the same rows in pieces of any size and across the buffer's end") {
  const std::string text = "a,\"b\r\n\"\"c\",d\r\n\r\n1,\"\",\"x\"\r\nlast,\"\"\"\",é";
  const Rows whole = read_all(text);
  CHECK(whole == Rows{{"a", "b\r\n\"c", "d"}, {"1", "", "x"}, {"last", "\"", "é"}});
  for (std::size_t piece = 1; piece < text.size(); ++piece)
    CHECK(read_all(text, ',', piece) == whole);
  // The first buffer ends at 64 KiB; the next begins with the row that was cut there.
  const std::string filler(999, 'x');
  for (const std::size_t end : {std::size_t{65'536}, std::size_t{65'000} + 2 * max_csv_row}) {
    for (std::size_t shift = 0; shift < 60; ++shift) {
      std::string long_text;
      Rows expected;
      for (; long_text.size() + 2000 < end - shift; expected.push_back({filler}))
        long_text += filler + "\n";
      expected.push_back({std::string(end - shift - long_text.size() - 1, 'y')});
      long_text += expected.back().front() + "\n";
      expected.insert(expected.end(), whole.begin(), whole.end());
      CHECK(read_all(long_text + text, ',', max_csv_row) == expected);
    }
  }
}

TEST_CASE("csv: where fields stand") {
  CsvReader reader(std::make_unique<Pieces>("\xef\xbb\xbf"
                                            "h\n\né,\"x\ny\",z\nlast",
                                            5),
                   ',');
  REQUIRE(*reader.next());
  CHECK(reader.position(0) == CsvPosition{1, 1, 3});
  REQUIRE(*reader.next());
  CHECK(reader.row().line == 3);
  CHECK(reader.position(0) == CsvPosition{3, 1, 6});
  CHECK(reader.end_offset(0) == 8);
  CHECK(reader.position(1) == CsvPosition{3, 3, 9});
  CHECK(reader.end_offset(1) == 14);
  CHECK(reader.position(2) == CsvPosition{4, 4, 15});
  CHECK(reader.row().position(2) == CsvPosition{4, 4, 9});
  REQUIRE(*reader.next());
  CHECK(reader.row().line == 5);
  CHECK(reader.position(0) == CsvPosition{5, 1, 17});
  CHECK_FALSE(*reader.next());
  CHECK_FALSE(*reader.next());
}

TEST_CASE("csv: all places in one go are those of each field") {
  CsvReader reader(std::make_unique<Pieces>("a\n\"x\ny\",é,,\"\"\n", 5), ',');
  while (*reader.next()) {
    const auto all = reader.positions();
    REQUIRE(all.size() == reader.fields().size());
    for (std::size_t i = 0; i < all.size(); ++i) CHECK(all[i] == reader.position(i));
  }
}

TEST_CASE("csv: what cannot be read is refused with its place") {
  CHECK(fault_of("a,b\n\"x\ny,\"\"z\n") == "f:2:1: this quote is never closed");
  CHECK(fault_of("a\nñ,\"x\"y\n") ==
        "f:2:6: text behind a closing quote; write a quote inside a field twice (`\"\"`)");
  CHECK(fault_of("a\rb\r") ==
        "f:1:2: a carriage return without a line feed; end lines with LF or CRLF");
  CHECK(fault_of("a\nb\r") ==
        "f:2:2: a carriage return without a line feed; end lines with LF or CRLF");
  CHECK(fault_of(std::string("a\nbc\0d\n", 7)) ==
        "f:2:3: a NUL byte; the file is not text in UTF-8");
  CHECK(fault_of(std::string("a\n\"b\0\"\n", 7)) ==
        "f:2:3: a NUL byte; the file is not text in UTF-8");
  CHECK(fault_of("a\nx\xe9\n") == "f:2:2: not valid UTF-8; save the file as UTF-8");
  CHECK(fault_of("a\nx,\"\xc0\xaf\"\n") == "f:2:4: not valid UTF-8; save the file as UTF-8");
  CHECK(fault_of(std::string("\xff\xfe"
                             "a\0",
                             4)) == "f:1:1: the file is in UTF-16; save it as UTF-8");
  CHECK(fault_of(std::string("\xfe\xff\0a", 4)) ==
        "f:1:1: the file is in UTF-16; save it as UTF-8");
  CHECK(fault_of("\x1f\x8b\x08") ==
        "f:1:1: the file is compressed; unpack it first (actuals may be in gzip or zstd)");
  CHECK(fault_of("PK\x03\x04..") ==
        "f:1:1: the file is a spreadsheet, not CSV; save it as CSV in UTF-8");
}

TEST_CASE("csv: a source that fails") {
  CsvReader reader(std::make_unique<Broken>(), ',');
  const auto error = to_error(reader.next().error(), "f");
  CHECK(error.subject == "f:1:1");
  CHECK(support::reason_of(error) == "input/output error");
}

TEST_CASE("csv: separators as a plan writes them") {
  CHECK(parse_separator(",") == ',');
  CHECK(parse_separator(";") == ';');
  CHECK(parse_separator("tab") == '\t');
  CHECK(parse_separator("\t") == '\t');
  CHECK(parse_separator("|") == '|');
  CHECK_FALSE(parse_separator("").has_value());
  CHECK_FALSE(parse_separator("\"").has_value());
  CHECK_FALSE(parse_separator(",,").has_value());
}

TEST_CASE("csv: a small table") {
  const auto table = parse_csv("region;weight\nnorth;\"1\"\nsouth\n", ';');
  REQUIRE(table.has_value());
  REQUIRE(table->header.size() == 2);
  CHECK(table->header[1].text == "weight");
  CHECK(table->header[1].at == CsvPosition{1, 8, 7});
  REQUIRE(table->rows.size() == 2);
  CHECK(table->rows[0][1].text == "1");
  CHECK(table->rows[0][1].at == CsvPosition{2, 7, 20});
  CHECK(table->rows[0][1].end_offset == 23);
  CHECK(table->rows[1].size() == 1);
  CHECK(parse_csv("", ',')->header.empty());
  CHECK(parse_csv("a,b\n", ',')->rows.empty());
  CHECK(parse_csv("a\n\"", ',').error().kind == CsvFault::Kind::unclosed_quote);
}

}  // namespace
}  // namespace planctl::read
