// report/charts: places the parts of charts in whole units.
#include "report/charts.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "base/checked.hpp"
#include "base/text.hpp"
#include "report/legend.hpp"

namespace planctl::report {
namespace {

constexpr int page_width = 640;
constexpr int heat_width = 848;  // room for twelve months
constexpr int row_height = 30;
constexpr int rows_width = 720;
constexpr int names_width = 256;  // of the column of names

// An amount without the name of its unit, which the title has; without decimals that say nothing.
Words say_amount(std::int64_t units, const values::Unit& unit) {
  std::int64_t parts = 1;
  for (int at = 0; at < unit.decimals; ++at) parts *= 10;
  const diag::Figure figure = units % parts == 0 ? diag::Figure{units / parts, {"", 0}}
                                                 : diag::Figure{units, {"", unit.decimals}};
  return diag::Message{{.en = "{0}", .es = "{0}", .zh = "{0}"}, {figure}};
}

// About how wide amounts up to these are.
int width_of(std::int64_t low, std::int64_t high, const values::Unit& unit) {
  std::size_t cells = 0;
  for (const std::int64_t amount : {low, high})
    cells = std::max(cells, values::to_grouped(amount, unit.decimals, values::Language::en).size());
  return static_cast<int>(cells) * cell_width;
}

Words cut_name(const Words& name, int width) {
  const auto* text = std::get_if<std::string>(&name);
  const auto cells = static_cast<std::size_t>(width / cell_width);
  if (text == nullptr || base::display_width(*text) <= cells) return name;
  return base::cut(*text, cells);
}

// Each cut to the width; where that would make two of them alike, to their ends.
std::vector<Words> cut_names(const std::vector<Words>& names, int width) {
  std::vector<Words> cut;
  std::set<std::string> told;
  bool distinct = true;
  for (const auto& name : names) {
    cut.push_back(cut_name(name, width));
    const auto* const text = std::get_if<std::string>(&cut.back());
    distinct = (text == nullptr || told.insert(*text).second) && distinct;
  }
  if (distinct) return cut;
  for (auto& name : cut = names)
    if (auto* const text = std::get_if<std::string>(&name))
      *text = base::cut_front(*text, static_cast<std::size_t>(width / cell_width));
  return cut;
}

// Where amounts lie between two ends of a line of pixels.
class Scale {
 public:
  Scale(std::int64_t low, std::int64_t high, int from, int to)
      : low_(low), high_(high == low ? low + 1 : high), from_(from), to_(to) {}
  [[nodiscard]] int at(std::int64_t amount) const {
    const auto part = static_cast<base::Int128>(amount - low_) * (to_ - from_);
    return from_ + static_cast<int>(part / (high_ - low_));
  }

 private:
  std::int64_t low_;
  std::int64_t high_;
  int from_;
  int to_;
};

// Round amounts, 1, 2 or 5 of a power of ten apart: up to five steps between the ends.
std::vector<std::int64_t> find_ticks(std::int64_t low, std::int64_t high) {
  constexpr std::int64_t most = 5;
  std::int64_t step = 1;
  for (int turn = 0; (high - low) / step > most; ++turn)
    step = turn % 3 == 1 ? step / 2 * 5 : step * 2;
  std::vector<std::int64_t> ticks;
  std::int64_t tick = low / step * step;
  if (tick < low) tick += step;
  for (; tick <= high; tick += step) ticks.push_back(tick);
  return ticks;
}

Drawing begin(const Words& title, const Words& description, Screen screen, int height) {
  return {.width = screen == Screen::phone ? phone_width : page_width,
          .height = height,
          .title = title,
          .description = description,
          .shapes = {},
          .screen = screen};
}

struct Plot {
  int left = 0;
  int right = 0;
  int top = 16;
  int bottom = 264;
};

void add_grid(Drawing& drawing, const Plot& field, const Scale& scale,
              const std::vector<std::int64_t>& ticks, const values::Unit& unit) {
  for (const std::int64_t tick : ticks) {
    const int y = scale.at(tick);
    drawing.shapes.emplace_back(Line{.points = {{field.left, y}, {field.right, y}}});
    drawing.shapes.emplace_back(Label{.at = {field.left - 8, y + 5},
                                      .words = say_amount(tick, unit),
                                      .ink = Ink::dim,
                                      .anchor = Anchor::end});
  }
}

Line planned_line() {
  return {.points = {}, .ink = Ink::dim, .width = 2, .stroke = Stroke::dashed};
}
Line reached_line() { return {.points = {}, .ink = Ink::accent, .width = 3}; }
Line likely_line() {
  return {.points = {}, .ink = Ink::fair, .width = 2, .stroke = Stroke::dashed};
}
constexpr int band_percent = 22;

Words say_word(values::Text text) { return diag::Message{text, {}}; }

void add_curve_legend(Drawing& drawing, const CurveChart& chart) {
  std::vector<Key> keys;
  keys.push_back(make_key(planned_line(), say_word({.en = "quota", .es = "cuota", .zh = "配额"})));
  if (!chart.reached.empty())
    keys.push_back(
        make_key(reached_line(), say_word({.en = "actual", .es = "real", .zh = "实际"})));
  if (chart.forecast && !chart.reached.empty()) {
    keys.push_back(make_key(likely_line(), say_word({.en = "forecast by season",
                                                     .es = "previsión por estacionalidad",
                                                     .zh = "按季节预测"})));
    keys.push_back(make_key(Ink::fair, band_percent, std::nullopt,
                            say_word({.en = "range of all forecasts",
                                      .es = "rango de todas las previsiones",
                                      .zh = "各预测的范围"})));
  }
  add_legend(drawing, drawing.screen == Screen::phone ? 8 : 16, std::move(keys));
}

void add_row_legend(Drawing& drawing, const RowChart& chart) {
  const auto has = [&](Ink ink) {
    return std::any_of(chart.rows.begin(), chart.rows.end(),
                       [&](const auto& row) { return row.ink == ink && row.from != row.to; });
  };
  std::vector<Key> keys;
  if (has(Ink::good))
    keys.push_back(make_key(Ink::good, 100, std::nullopt,
                            say_word({.en = "favourable", .es = "favorable", .zh = "有利"})));
  if (has(Ink::bad))
    keys.push_back(make_key(Ink::bad, 100, std::nullopt,
                            say_word({.en = "adverse", .es = "desfavorable", .zh = "不利"})));
  add_legend(drawing, 8, std::move(keys));
}

// Rows as columns; where one has ended, a field without words.
HeatChart turn(const HeatChart& chart) {
  HeatChart turned{.title = chart.title,
                   .description = chart.description,
                   .columns = chart.names,
                   .names = chart.columns,
                   .fields = {},
                   .keys = chart.keys};
  std::size_t length = 0;
  for (const auto& row : chart.fields) length = std::max(length, row.size());
  turned.fields.resize(length);
  for (std::size_t column = 0; column < length; ++column)
    for (const auto& row : chart.fields)
      turned.fields[column].push_back(column < row.size() ? row[column] : HeatChart::Field{});
  return turned;
}

constexpr int field_percent = 24;

// "North, 04: 96.1", with the whole of a name that is cut beside it.
Words name_field(const HeatChart& chart, std::size_t row, std::size_t column) {
  const auto to_argument = [](const Words& words) -> diag::Argument {
    if (const auto* text = std::get_if<std::string>(&words)) return *text;
    return diag::Clauses{std::get<diag::Message>(words)};
  };
  return diag::Message{{.en = "{0}, {1}: {2}", .es = "{0}, {1}: {2}", .zh = "{0}，{1}：{2}"},
                       {to_argument(chart.names[row]), to_argument(chart.columns[column]),
                        to_argument(chart.fields[row][column].words)}};
}

Shape make_field(Point corner, int width, int height, Ink ink, Words tip) {
  return Box{.at = corner,
             .width = width,
             .height = height,
             .fill = ink,
             .edge = ink,
             .percent = field_percent,
             .tip = std::move(tip)};
}

}  // namespace

Drawing draw_curve(const CurveChart& chart, Screen screen) {
  Drawing drawing = begin(chart.title, chart.description, screen, 296);
  std::int64_t low = 0;
  std::int64_t high = 0;
  const auto reach = [&](std::int64_t amount) {
    low = std::min(low, amount);
    high = std::max(high, amount);
  };
  for (const auto amount : chart.planned) reach(amount);
  for (const auto amount : chart.reached) reach(amount);
  if (chart.forecast) {
    reach(chart.forecast->low);
    reach(chart.forecast->high);
  }
  Plot field;
  field.right = drawing.width - (screen == Screen::phone ? 4 : 16);
  field.left = width_of(low, high, chart.unit) + 24 - (chart.unit.decimals + 1) * cell_width;
  const Scale scale(low, high, field.bottom, field.top);
  const Scale time(0, static_cast<std::int64_t>(chart.labels.size()), field.left, field.right);
  const int half = (time.at(1) - time.at(0)) / 2;
  add_grid(drawing, field, scale, find_ticks(low, high), chart.unit);
  const std::size_t each = half < cell_width * 3 / 2 ? 2 : 1;  // has a label, for want of room
  for (std::size_t at = each - 1; at < chart.labels.size(); at += each)
    drawing.shapes.emplace_back(
        Label{.at = {time.at(static_cast<std::int64_t>(at) + 1) - half, field.bottom + 20},
              .words = chart.labels[at],
              .ink = Ink::dim,
              .anchor = Anchor::middle});
  const auto curve = [&](const std::vector<std::int64_t>& amounts) {
    std::vector<Point> points{{field.left, scale.at(0)}};
    for (std::size_t at = 0; at < amounts.size(); ++at)
      points.push_back({time.at(static_cast<std::int64_t>(at) + 1), scale.at(amounts[at])});
    return points;
  };
  Line planned = planned_line();
  planned.points = curve(chart.planned);
  Line reached = reached_line();
  reached.points = curve(chart.reached);
  if (!chart.reached.empty())
    reached.points.back().x -= (time.at(1) - time.at(0)) * (100 - chart.running) / 100;
  if (chart.forecast && !chart.reached.empty()) {
    const Point from = reached.points.back();
    const auto end = [&](std::int64_t amount) { return Point{field.right, scale.at(amount)}; };
    drawing.shapes.emplace_back(
        Area{.points = {from, end(chart.forecast->high), end(chart.forecast->low)},
             .fill = Ink::fair,
             .percent = band_percent});
    Line likely = likely_line();
    likely.points = {from, end(chart.forecast->likely)};
    drawing.shapes.emplace_back(std::move(likely));
  }
  drawing.shapes.emplace_back(std::move(planned));
  if (!chart.reached.empty()) drawing.shapes.emplace_back(std::move(reached));
  add_curve_legend(drawing, chart);
  return drawing;
}

Drawing draw_rows(const RowChart& chart, Screen screen) {
  const bool above = screen == Screen::phone;
  const int lead = above ? text_height : 0;  // for the name above the bar
  const int height = static_cast<int>(chart.rows.size()) * (row_height + lead) + 16;
  Drawing drawing = begin(chart.title, chart.description, screen, height);
  if (!above) drawing.width = rows_width;
  std::int64_t low = 0;
  std::int64_t high = 0;
  for (const auto& row : chart.rows) {
    low = std::min({low, row.from, row.to});
    high = std::max({high, row.from, row.to});
  }
  const int amounts_width = width_of(low, high, chart.unit) + 12;  // on either side
  const int names = above ? 8 : names_width;
  const int names_end = above ? drawing.width : names_width;
  const Scale scale(low, high, names + (low < 0 ? amounts_width : 0),
                    drawing.width - (high > 0 ? amounts_width : 8));
  int y = 8;
  for (const auto& row : chart.rows) {
    const int left = std::min(scale.at(row.from), scale.at(row.to));
    const int right = std::max(scale.at(row.from), scale.at(row.to));
    const Words amount = say_amount(row.shown, chart.unit);
    drawing.shapes.emplace_back(
        Label{.at = {8, above ? y + 16 : y + 20}, .words = cut_name(row.name, names_end - 8)});
    y += lead;
    drawing.shapes.emplace_back(Box{.at = {left, y + 4},
                                    .width = std::max(right - left, 2),
                                    .height = row_height - 8,
                                    .fill = row.ink,
                                    .tip = row.name});
    const bool falls = row.to < row.from;
    drawing.shapes.emplace_back(Label{.at = {falls ? left - 6 : right + 6, y + 20},
                                      .words = amount,
                                      .anchor = falls ? Anchor::end : Anchor::start});
    y += row_height;
  }
  drawing.shapes.emplace_back(
      Line{.points = {{scale.at(0), 4}, {scale.at(0), height - 4}}, .ink = Ink::dim});
  add_row_legend(drawing, chart);
  return drawing;
}

Drawing draw_heat(const HeatChart& given, Screen screen) {
  const HeatChart chart = screen == Screen::phone ? turn(given) : given;
  const int names = screen == Screen::phone ? 40 : 200;
  const int columns = std::max(static_cast<int>(chart.columns.size()), 1);
  const int top = 26;
  Drawing drawing = begin(chart.title, chart.description, screen,
                          top + static_cast<int>(chart.fields.size()) * row_height + 6);
  if (screen == Screen::page) drawing.width = heat_width;
  const int width = (drawing.width - names) / columns;
  const auto middle = [&](std::size_t column) {
    return names + static_cast<int>(column) * width + width / 2;
  };
  const auto heads = cut_names(chart.columns, width - 6);
  for (std::size_t column = 0; column < chart.columns.size(); ++column)
    drawing.shapes.emplace_back(Label{.at = {middle(column), top - 8},
                                      .words = heads[column],
                                      .ink = Ink::dim,
                                      .anchor = Anchor::middle});
  const auto sides = cut_names(chart.names, names - 14);
  for (std::size_t row = 0; row < chart.fields.size(); ++row) {
    const int y = top + static_cast<int>(row) * row_height;
    drawing.shapes.emplace_back(Label{.at = {8, y + 20}, .words = sides[row]});
    for (std::size_t column = 0; column < chart.fields[row].size(); ++column) {
      const auto& field = chart.fields[row][column];
      const Point corner{names + static_cast<int>(column) * width + 2, y + 2};
      drawing.shapes.push_back(
          make_field(corner, width - 4, row_height - 4, field.ink, name_field(chart, row, column)));
      drawing.shapes.emplace_back(
          Label{.at = {middle(column), y + 20}, .words = field.words, .anchor = Anchor::middle});
    }
  }
  std::vector<Key> keys;
  for (const auto& key : chart.keys)
    keys.push_back(make_key(key.ink, field_percent, key.ink, key.words));
  add_legend(drawing, 8, std::move(keys));
  return drawing;
}

}  // namespace planctl::report
