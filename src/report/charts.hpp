// report/charts: kinds of charts as data, and the drawings that show them; every figure of a chart
// stands in a table beside it as well.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "report/screen.hpp"
#include "values/unit.hpp"

namespace planctl::report {

// What is planned and what came, accumulated, and between which ends it is likely to end.
struct CurveChart {
  Words title;
  Words description;
  values::Unit unit;
  std::vector<std::string> labels = {};    // of the periods
  std::vector<std::int64_t> planned = {};  // at the end of each period
  std::vector<std::int64_t> reached = {};  // of those that have begun
  int running = 100;                       // percent of the last of these that is over
  struct Band {
    std::int64_t low = 0;
    std::int64_t likely = 0;
    std::int64_t high = 0;
  };
  std::optional<Band> forecast = {};  // at the end of the last period
};
Drawing draw_curve(const CurveChart& chart, Screen screen);

// Bars in rows, each from one amount to another: deviations from 0, or causes end to end.
struct RowChart {
  struct Row {
    Words name;
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::int64_t shown = 0;  // the amount that the bar stands for
    Ink ink = Ink::accent;
  };
  Words title;
  Words description;
  values::Unit unit;
  std::vector<Row> rows;
};
// On a phone each name stands above its bar.
Drawing draw_rows(const RowChart& chart, Screen screen);

// One field for each row and column, with what it says and what that is like.
struct HeatChart {
  struct Field {
    Words words;
    Ink ink = Ink::line;
  };
  Words title;
  Words description;
  std::vector<Words> columns;
  std::vector<Words> names;                // of the rows
  std::vector<std::vector<Field>> fields;  // by row; a row may end early
  std::vector<Field> keys = {};            // what the kinds of fields mean
};
// On a phone the rows stand upright: so many of them at most have room there.
inline constexpr std::size_t phone_rows = 6;
Drawing draw_heat(const HeatChart& chart, Screen screen);

}  // namespace planctl::report
