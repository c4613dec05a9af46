// unit/render/table_text: tables that fit, by cells of a terminal.
#include "render/table_text.hpp"

#include <doctest/doctest.h>

using namespace planctl;
using report::Align;
using report::Cell;
using report::Fit;

namespace {

report::Table regions() {
  report::Table table{.key = "t"};
  table.columns = {{.key = "region", .heading = "region", .fit = Fit::may_be_cut},
                   {.key = "quota", .heading = "quota", .align = Align::right},
                   {.key = "extra", .heading = "extra", .align = Align::right, .drop = 1}};
  table.rows.push_back({{{"华东"}, {report::Amount{123456, 2, "EUR"}}, {report::Count{7}}}});
  table.rows.push_back({{{"Norte"}, {report::Amount{-5, 2, "EUR"}}, {}}});
  table.rows.push_back(
      {{{"total"}, {report::Amount{123451, 2, "EUR"}}, {}}, report::Row::Kind::total});
  return table;
}

std::string write(const report::Table& table, std::size_t width) {
  return render::write_table_text(
      table, {.language = values::Language::en, .width = width, .colour = render::Colour::off});
}

}  // namespace

TEST_CASE("figures stand right, words left, Chinese takes two cells, no line ends in blanks") {
  CHECK(write(regions(), SIZE_MAX) ==
        "region     quota  extra\n"
        "------  --------  -----\n"
        "华东    1,234.56      7\n"
        "Norte      -0.05\n"
        "------  --------  -----\n"
        "total   1,234.51\n");
}

TEST_CASE("what does not fit is left out in the stated order, and said") {
  CHECK(write(regions(), 20) ==
        "region     quota\n"
        "------  --------\n"
        "华东    1,234.56\n"
        "Norte      -0.05\n"
        "------  --------\n"
        "total   1,234.51\n"
        "left out for lack of\n"
        "width: extra (a\n"
        "wider terminal or\n"
        "another `--format`\n"
        "shows all)\n");
}

TEST_CASE("words are cut with an ellipsis, figures never") {
  auto table = regions();
  table.rows[1].cells[0] = {"a very long name of a region in the north"};
  const std::string text = write(table, 18);
  CHECK(text.find("a very …  ") != std::string::npos);
  CHECK(text.find("1,234.56") != std::string::npos);
}

TEST_CASE("what a column that is left out leaves free goes back to the words that were cut") {
  report::Table table{.key = "t"};
  table.columns = {{.key = "a", .fit = Fit::may_be_cut},
                   {.key = "b", .fit = Fit::may_be_cut},
                   {.key = "c", .drop = 1},
                   {.key = "d", .drop = 2}};
  table.rows.push_back(
      {{{"all of twenty cells."}, {"ten cells."}, {"twelve cells"}, {"and fourteen.."}}});
  CHECK(write(table, 62) == "all of twenty cells.  ten cells.  twelve cells  and fourteen..\n");
  CHECK(write(table, 61) == "all of twenty cell…  ten cells.  twelve cells  and fourteen..\n");
  CHECK(write(table, 48) == "all of …  ten cel…  twelve cells  and fourteen..\n");
  CHECK(write(table, 47) == "all of twenty cells.  ten cells.  twelve cells\n");
  CHECK(write(table, 32) == "all of …  ten cel…  twelve cells\n");
  CHECK(write(table, 31) == "all of twenty cell…  ten cells.\n");
}

TEST_CASE("where columns that should stay have no room, the last ones go and two are kept") {
  report::Table table{.key = "t"};
  table.columns = {{.key = "a", .heading = "region"},
                   {.key = "b", .heading = "quota"},
                   {.key = "c", .heading = "actual"},
                   {.key = "d", .heading = "status"}};
  table.rows.push_back({{{"Norte"}, {"1,000"}, {"1,200"}, {"green"}}});
  const std::string text = write(table, 22);
  CHECK(text.starts_with("region  quota  actual\n"));
  CHECK(text.find("left out for lack of\nwidth: status (a") != std::string::npos);
  CHECK(write(table, 5).starts_with("region  quota\n"));
}

TEST_CASE("a Spanish reader gets Spanish figures") {
  report::Table table{.key = "t"};
  table.columns = {{.key = "a"}, {.key = "b"}};
  table.rows.push_back({{{report::Amount{123456789, 2, "EUR"}}, {report::Percent{-35}}}});
  CHECK(render::write_table_text(
            table,
            {.language = values::Language::es, .width = SIZE_MAX, .colour = render::Colour::off}) ==
        "1.234.567,89  -3,5 %\n");
}
