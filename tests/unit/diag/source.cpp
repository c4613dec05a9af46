// unit/diag/source: offsets, lines and columns of texts.
#include "diag/source.hpp"

#include <doctest/doctest.h>

using namespace planctl;
using diag::Position;
using diag::SourceFile;

namespace {

void check_position(const SourceFile& file, std::uint32_t offset, Position expected) {
  CAPTURE(offset);
  const auto position = file.position(offset);
  CHECK(position.line == expected.line);
  CHECK(position.column == expected.column);
  CHECK(position.cell == expected.cell);
  CHECK(position.byte == expected.byte);
}

}  // namespace

TEST_CASE("positions count code points, cells and bytes apart") {
  const SourceFile file("p.yaml", "a: \u8425\u9500x\n\t\u00e9\x1bz\n");
  check_position(file, 0, {1, 1, 1, 1});
  check_position(file, 6, {1, 5, 6, 7});
  check_position(file, 9, {1, 6, 8, 10});
  check_position(file, 10, {1, 7, 9, 11});  // the line end belongs to its line
  check_position(file, 11, {2, 1, 1, 1});
  check_position(file, 12, {2, 2, 2, 2});  // behind a tab
  check_position(file, 15, {2, 4, 9, 5});  // the escape is printed as \u001b
  check_position(file, 17, {3, 1, 1, 1});
  check_position(file, 999, {3, 1, 1, 1});
}

TEST_CASE("lines come without LF or CRLF") {
  const SourceFile file("p.yaml", "one\r\ntwo\n\nlast\r");
  CHECK(file.line_count() == 4);
  CHECK(file.line(1) == "one");
  CHECK(file.line(2) == "two");
  CHECK(file.line(3).empty());
  CHECK(file.line(4) == "last\r");
  CHECK(SourceFile("p", "a\n").line_count() == 2);
  CHECK(SourceFile("p", "a\n").line(2).empty());
  CHECK(SourceFile("p", "").line_count() == 1);
  CHECK(SourceFile("p", "").line(1).empty());
}

TEST_CASE("a byte-order mark is in no line") {
  const SourceFile file("p.yaml",
                        "\xEF\xBB\xBF"
                        "a: 1\nb");
  CHECK(file.line(1) == "a: 1");
  check_position(file, 0, {1, 1, 1, 1});
  check_position(file, 3, {1, 1, 1, 1});
  check_position(file, 6, {1, 4, 4, 4});
  check_position(file, 8, {2, 1, 1, 1});
}

TEST_CASE("sources keep the order of reading") {
  diag::Sources sources;
  CHECK(sources.add("a.yaml", "x") == 0);
  CHECK(sources.add("b.yaml", "y") == 1);
  CHECK(sources.size() == 2);
  CHECK(sources.at(1).path() == "b.yaml");
  CHECK(sources.at(0).text() == "x");
  CHECK(!diag::Span{}.known());
  CHECK(diag::Span{0, 0, 0}.known());
}
