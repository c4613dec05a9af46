// unit/report/charts: what is drawn stays inside the picture, also at the ends of what amounts can
// be, and says the figures that it was given.
#include "report/charts.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include "report/legend.hpp"

namespace planctl::report {
namespace {

const values::Unit eur{"EUR", 2};

std::vector<Point> corners(const Shape& shape) {
  if (const auto* box = std::get_if<Box>(&shape))
    return {box->at, {box->at.x + box->width, box->at.y + box->height}};
  if (const auto* line = std::get_if<Line>(&shape)) return line->points;
  if (const auto* area = std::get_if<Area>(&shape)) return area->points;
  return {std::get<Label>(shape).at};
}

// With those that a legend has in the language.
std::vector<Shape> shapes_of(const Drawing& drawing,
                             values::Language language = values::Language::en) {
  std::vector<Shape> shapes;
  for (const auto& shape : drawing.shapes) {
    const auto* legend = std::get_if<Legend>(&shape);
    if (legend == nullptr) {
      shapes.push_back(shape);
      continue;
    }
    for (auto& part : draw_legend(*legend, language)) shapes.push_back(std::move(part));
  }
  return shapes;
}

bool is_inside(const Drawing& drawing) {
  const auto shapes = shapes_of(drawing);
  return std::all_of(shapes.begin(), shapes.end(), [&](const Shape& shape) {
    const auto points = corners(shape);
    return std::all_of(points.begin(), points.end(), [&](Point at) {
      return at.x >= 0 && at.x <= drawing.width && at.y >= 0 && at.y <= drawing.height;
    });
  });
}

std::vector<std::string> words_of(const Drawing& drawing) {
  std::vector<std::string> words;
  for (const auto& shape : shapes_of(drawing)) {
    const auto* label = std::get_if<Label>(&shape);
    if (label == nullptr) continue;
    if (const auto* message = std::get_if<diag::Message>(&label->words))
      words.push_back(diag::to_string(*message, values::Language::en));
    else
      words.push_back(std::get<std::string>(label->words));
  }
  return words;
}

CurveChart curve(std::vector<std::int64_t> planned, std::vector<std::int64_t> reached) {
  CurveChart chart{.title = "t", .description = "d", .unit = eur};
  chart.labels.assign(planned.size(), "01");
  chart.planned = std::move(planned);
  chart.reached = std::move(reached);
  return chart;
}

}  // namespace

TEST_CASE("a curve stays inside its picture, whatever its amounts") {
  for (const Screen screen : {Screen::page, Screen::phone}) {
    CHECK(is_inside(draw_curve(curve({}, {}), screen)));
    CHECK(is_inside(draw_curve(curve({0, 0, 0}, {0}), screen)));
    CHECK(is_inside(draw_curve(curve({100, 200, 300}, {90, 250}), screen)));
    CHECK(is_inside(draw_curve(curve({-100, -200}, {-500}), screen)));
    auto wide = curve({values::max_units / 2, values::max_units}, {values::max_units});
    wide.forecast = {-values::max_units, 0, values::max_units};
    CHECK(is_inside(draw_curve(wide, screen)));
  }
}

TEST_CASE("bars and what they say stay inside the picture") {
  const auto draw = [](std::vector<std::int64_t> amounts, Screen screen) {
    RowChart chart{.title = "t", .description = "d", .unit = eur, .rows = {}};
    for (const auto amount : amounts)
      chart.rows.push_back({std::string("a name that is far too long for its column"), 0, amount,
                            amount, Ink::good});
    return draw_rows(chart, screen);
  };
  for (const Screen screen : {Screen::page, Screen::phone}) {
    CHECK(is_inside(draw({}, screen)));
    CHECK(is_inside(draw({0}, screen)));
    CHECK(is_inside(draw({-5, 7}, screen)));
    CHECK(is_inside(draw({values::max_units, -values::max_units}, screen)));
  }
  CHECK(words_of(draw({-12345, 100}, Screen::page)) ==
        std::vector<std::string>{"a name that is far too long fo…", "-123.45",
                                 "a name that is far too long fo…", "1", "favourable"});
  CHECK(words_of(draw({-12345}, Screen::phone)) ==
        std::vector<std::string>{"a name that is far too long for its column", "-123.45",
                                 "favourable"});
}

TEST_CASE("a legend names what the picture shows, and nothing else") {
  const auto chart = curve({100, 200, 300}, {90});
  CHECK(words_of(draw_curve(chart, Screen::page)).back() == "actual");
  auto likely = chart;
  likely.forecast = {250, 270, 290};
  auto words = words_of(draw_curve(likely, Screen::page));
  REQUIRE(words.size() > 4);
  words.erase(words.begin(), words.end() - 4);
  CHECK(words == std::vector<std::string>{"quota", "actual", "forecast by season",
                                          "range of all forecasts"});
}

TEST_CASE("a legend goes on below where there is no more room") {
  Drawing drawing{.width = 300, .height = 100};
  std::vector<Key> keys;
  for (const auto* words : {"12345678901234567890", "12345678901234567890", "1"})
    keys.push_back(make_key(Ink::good, 100, std::nullopt, std::string(words)));
  add_legend(drawing, 8, keys);
  CHECK(is_inside(drawing));
  std::vector<Point> places;
  for (const auto& shape : shapes_of(drawing))
    if (const auto* label = std::get_if<Label>(&shape)) places.push_back(label->at);
  REQUIRE(places.size() == 3);
  CHECK(places[0].x == places[1].x);
  CHECK(places[0].y < places[1].y);
  CHECK(places[1].y == places[2].y);
  const int height = drawing.height;
  add_legend(drawing, 8, {});
  CHECK(drawing.height == height);
}

TEST_CASE("keys of a legend stand as near as the words of its language let them") {
  Drawing drawing{.width = 600, .height = 100};
  const Words words = diag::Message{{.en = "long words in English", .es = "corto", .zh = "短"}, {}};
  add_legend(drawing, 8, std::vector(2, make_key(Ink::good, 100, std::nullopt, words)));
  const auto second_of = [&](values::Language language) {
    return std::get<Label>(shapes_of(drawing, language).back()).at.x;
  };
  CHECK(second_of(values::Language::en) == 8 + 32 + 21 * 8 + 20 + 32);
  CHECK(second_of(values::Language::es) == 8 + 32 + 5 * 8 + 20 + 32);
  CHECK(second_of(values::Language::zh) == 8 + 32 + 2 * 8 + 20 + 32);
}

TEST_CASE("fields by member and month stand upright on a phone, each with its own words") {
  HeatChart chart{.title = "t",
                  .description = "d",
                  .columns = {"01", "02", "03"},
                  .names = {std::string("north"), std::string("south")},
                  .fields = {{{std::string("1")}, {std::string("2")}, {std::string("3")}},
                             {{std::string("4")}, {std::string("5")}}},
                  .keys = {{std::string("green"), Ink::good}}};
  const auto page = draw_heat(chart, Screen::page);
  const auto phone = draw_heat(chart, Screen::phone);
  CHECK(is_inside(page));
  CHECK(is_inside(phone));
  CHECK(words_of(page) == std::vector<std::string>{"01", "02", "03", "north", "1", "2", "3",
                                                   "south", "4", "5", "green"});
  CHECK(words_of(phone) == std::vector<std::string>{"north", "south", "01", "1", "4", "02", "2",
                                                    "5", "03", "3", "", "green"});
  const auto first = std::find_if(page.shapes.begin(), page.shapes.end(), [](const auto& shape) {
    return std::holds_alternative<Box>(shape);
  });
  REQUIRE(first != page.shapes.end());
  CHECK(diag::to_string(std::get<diag::Message>(std::get<Box>(*first).tip), values::Language::en) ==
        "north, 01: 1");
}

}  // namespace planctl::report
