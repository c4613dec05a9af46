// unit/render/quotas: streams of quotas as CSV, JSON and text in its three layouts.
#include <doctest/doctest.h>

#include "render/buffer.hpp"

using namespace planctl;

namespace {

class TextOut final : public render::Out {
 public:
  void write(std::string_view bytes) override { text += bytes; }
  std::string text;
};

struct Cell {
  std::vector<std::string_view> members;
  std::vector<std::int64_t> amounts;
};

std::string write(std::string_view format, const std::vector<Cell>& cells, std::size_t width,
                  int decimals = 2) {
  report::QuotaShape shape{
      .plan = {},
      .goal = "sales",
      .title = "Net sales",
      .place = "",
      .year = "2026",
      .unit = {"EUR", decimals},
      .periods = values::periods_of(values::calendar_year(2026), values::Every::quarter),
      .notes = {}};
  const std::vector<std::string> dimensions{"region"};
  TextOut out;
  render::Buffer buffer(out);
  const auto writer = render::find_format(format)->open_quotas(
      dimensions, {.language = values::Language::en, .width = width, .colour = render::Colour::off},
      buffer);
  for (int pass = 0; pass < writer->passes(); ++pass) {
    writer->begin(shape, pass, buffer);
    for (std::size_t at = 0; at < cells.size(); ++at)
      writer->add({at, cells[at].members, cells[at].members, cells[at].amounts}, buffer);
    writer->end(cells.size(), buffer);
  }
  writer->finish(buffer);
  buffer.flush();
  return out.text;
}

const std::vector<Cell> two{{{"north"}, {100, 200, 300, 405}}, {{"south"}, {-5, 0, 7, 100000}}};

}  // namespace

TEST_CASE("CSV has a row for each cell and period, with the unit's own decimals") {
  CHECK(write("csv", two, 80) ==
        "goal,period,start,end,region,quota,unit\n"
        "sales,2026-Q1,2026-01-01,2026-03-31,north,1.00,EUR\n"
        "sales,2026-Q2,2026-04-01,2026-06-30,north,2.00,EUR\n"
        "sales,2026-Q3,2026-07-01,2026-09-30,north,3.00,EUR\n"
        "sales,2026-Q4,2026-10-01,2026-12-31,north,4.05,EUR\n"
        "sales,2026-Q1,2026-01-01,2026-03-31,south,-0.05,EUR\n"
        "sales,2026-Q2,2026-04-01,2026-06-30,south,0.00,EUR\n"
        "sales,2026-Q3,2026-07-01,2026-09-30,south,0.07,EUR\n"
        "sales,2026-Q4,2026-10-01,2026-12-31,south,1000.00,EUR\n");
}

TEST_CASE("CSV writes whole units without a point, and the largest amounts") {
  const std::string text =
      write("csv", {{{"=north"}, {values::max_units, -values::max_units, 0, 12}}}, 80, 0);
  CHECK(text.find(",'=north,1000000000000000,EUR\n") != std::string::npos);
  CHECK(text.find(",'=north,-1000000000000000,EUR\n") != std::string::npos);
  CHECK(text.find(",'=north,0,EUR\n") != std::string::npos);
}

TEST_CASE("JSON has one row a line and amounts as strings") {
  const std::string text = write("json", two, 80);
  CHECK(
      text.starts_with("{\n  \"version\": 1,\n  \"quotas\": [\n    {\"goal\": \"sales\", "
                       "\"period\": \"2026-Q1\", \"start\": \"2026-01-01\", \"end\": "
                       "\"2026-03-31\", \"members\": {\"region\": \"north\"}, \"quota\": "
                       "\"1.00\", \"unit\": \"EUR\"},\n"));
  CHECK(text.ends_with("\"quota\": \"1000.00\", \"unit\": \"EUR\"}\n  ]\n}\n"));
}

TEST_CASE("text puts members down and periods across where that fits") {
  CHECK(write("text", two, 80) ==
        "Net sales (sales), EUR, 2026\n"
        "\n"
        "region  2026-Q1  2026-Q2  2026-Q3   2026-Q4     total\n"
        "------  -------  -------  -------  --------  --------\n"
        "north      1.00     2.00     3.00      4.05     10.05\n"
        "south     -0.05     0.00     0.07  1,000.00  1,000.02\n"
        "------  -------  -------  -------  --------  --------\n"
        "total      0.95     2.00     3.07  1,004.05  1,010.07\n");
}

TEST_CASE("text turns the table where only that fits") {
  CHECK(write("text", two, 40) ==
        "Net sales (sales), EUR, 2026\n"
        "\n"
        "period   north     south     total\n"
        "-------  -----  --------  --------\n"
        "2026-Q1   1.00     -0.05      0.95\n"
        "2026-Q2   2.00      0.00      2.00\n"
        "2026-Q3   3.00      0.07      3.07\n"
        "2026-Q4   4.05  1,000.00  1,004.05\n"
        "-------  -----  --------  --------\n"
        "total    10.05  1,000.02  1,010.07\n");
}

TEST_CASE("text lists with a sum for each member where nothing else fits") {
  CHECK(write("text", two, 28) ==
        "Net sales (sales), EUR, 2026\n"
        "\n"
        "region  period      quota\n"
        "------  -------  --------\n"
        "north   2026-Q1      1.00\n"
        "north   2026-Q2      2.00\n"
        "north   2026-Q3      3.00\n"
        "north   2026-Q4      4.05\n"
        "north   total       10.05\n"
        "south   2026-Q1     -0.05\n"
        "south   2026-Q2      0.00\n"
        "south   2026-Q3      0.07\n"
        "south   2026-Q4  1,000.00\n"
        "south   total    1,000.02\n"
        "------  -------  --------\n"
        "total            1,010.07\n");
}

TEST_CASE("decimals are left off only where no amount of the table has any") {
  const std::string text = write("text", {{{"north"}, {100, 200, 300, 40000}}}, 80);
  CHECK(text.find("north         1        2        3      400    406\n") != std::string::npos);
}
