// report/schedule_drawing: a schedule in pictures: bars over time, and loads as shades.
#include <algorithm>
#include <map>

#include "base/text.hpp"
#include "base/wrap.hpp"
#include "model/progress.hpp"
#include "report/legend.hpp"
#include "report/phrases.hpp"
#include "report/schedule.hpp"
#include "report/titles.hpp"

namespace planctl::report {
namespace {

constexpr int margin = 16;
constexpr std::size_t name_cells = 28;
constexpr int right_width = 124;  // for what is done, beside the bars
constexpr int header_height = 48;
constexpr int row_height = 30;
constexpr int bar_height = 16;
constexpr int month_label = 60;
constexpr std::size_t most_name_lines = 4;
constexpr int name_line = 17;
constexpr std::int64_t full = 100;

// Where the bars are.
struct Frame {
  int left = margin + static_cast<int>(name_cells) * cell_width + 12;
  int width = 500;  // with all else as wide as a page's text
};
constexpr Frame phone_frame{.left = 8, .width = phone_width - margin};

std::vector<std::string> wrap_name(const std::string& name) {
  auto lines = base::wrap(name, name_cells);
  if (lines.size() > most_name_lines) {
    lines.resize(most_name_lines);
    lines.back() = base::cut(lines.back(), name_cells - 1) + "…";
  }
  for (auto& line : lines) line = base::cut(line, name_cells);
  return lines;
}

class Chart {
 public:
  Chart(const Schedule& schedule, const std::vector<std::string>& names, Screen screen, int right)
      : schedule_(schedule),
        span_(find_span(schedule)),
        frame_(screen == Screen::phone ? phone_frame : Frame{}) {
    drawing_.screen = screen;
    drawing_.width = screen == Screen::phone ? phone_width : frame_.left + frame_.width + right;
    int y = header_height;
    for (const auto& name : names) {
      auto lines = wrap_name(name);
      const int height = static_cast<int>(lines.size()) * name_line;
      const int lead = is_on_phone() ? height : 0;
      rows_.push_back({.lines = std::move(lines),
                       .top = y + lead,
                       .height = is_on_phone() ? row_height : std::max(row_height, height + 8)});
      y = rows_.back().top + rows_.back().height;
    }
    drawing_.height = y + margin;
  }

 protected:
  [[nodiscard]] int x_of(values::Date date) const {
    return frame_.left + frame_.width * values::days_between(span_.start, date) / span_.count();
  }
  [[nodiscard]] int middle_of(std::size_t row) const {
    return rows_[row].top + rows_[row].height / 2;
  }

  // Whether the line of the day runs through a month's label at `x`.
  [[nodiscard]] bool is_crossed(int x) const {
    const int day = x_of(schedule_.as_of);
    return span_.contains(schedule_.as_of) && x - cell_width < day && day < x + month_label;
  }

  // Upright lines at the first days of months, as many with a label as there is room for.
  void draw_months() {
    const int months = span_.count() / 30 + 1;
    const int each = (months * month_label + frame_.width - 1) / frame_.width;
    int number = 0;
    for (values::Date day = span_.start; day < span_.past; day = values::plus_days(day, 1)) {
      if (values::day_of(day) != 1) continue;
      const int x = x_of(day);
      add(Line{.points = {{x, header_height - 8}, {x, drawing_.height - margin}}});
      if (number++ % each == 0 && !is_crossed(x) && x + month_label <= drawing_.width)
        add(Label{.at = {x, header_height - 12},
                  .words = values::to_string(day).substr(0, 7),
                  .ink = Ink::dim});
    }
    if (!span_.contains(schedule_.as_of)) return;
    const int x = x_of(schedule_.as_of);
    add(Line{.points = {{x, 20}, {x, drawing_.height - margin}},
             .ink = Ink::accent,
             .width = 2,
             .stroke = Stroke::dashed});
    const int half = 5 * cell_width;  // of the day's words
    add(Label{.at = {std::clamp(x, half, drawing_.width - half), 14},
              .words = values::to_string(schedule_.as_of),
              .ink = Ink::accent,
              .anchor = Anchor::middle,
              .weight = Weight::strong});
  }

  void draw_name(std::size_t row) {
    Point at = name_place(row);
    for (const auto& line : rows_[row].lines) {
      add(Label{.at = at, .words = line, .behind = behind_words()});
      at.y += name_line;
    }
  }

  [[nodiscard]] bool is_on_phone() const { return drawing_.screen == Screen::phone; }
  // On a phone words stand among the lines.
  [[nodiscard]] Behind behind_words() const {
    return is_on_phone() ? Behind::cleared : Behind::seen;
  }
  [[nodiscard]] Point name_place(std::size_t row) const {
    const int lines = static_cast<int>(rows_[row].lines.size()) - 1;
    return is_on_phone() ? Point{frame_.left, rows_[row].top - 2 - lines * name_line}
                         : Point{margin, middle_of(row) + 4 - lines * name_line / 2};
  }
  [[nodiscard]] int legend_left() const { return is_on_phone() ? frame_.left : margin; }

  void add(Shape shape) { drawing_.shapes.push_back(std::move(shape)); }

  const Schedule& schedule_;
  values::Days span_;
  Frame frame_;
  Drawing drawing_;

 private:
  // On a phone the name stands above the top.
  struct Row {
    std::vector<std::string> lines;  // of the name
    int top = 0;
    int height = 0;
  };
  std::vector<Row> rows_;
};

std::vector<std::string> name_actions(const Schedule& schedule,
                                      const std::vector<model::ScheduledAction>& actions) {
  std::vector<std::string> names;
  for (const auto& one : actions) names.push_back(title_or_id(schedule.plan.actions[one.action]));
  return names;
}

std::vector<std::string> name_people(const Schedule& schedule,
                                     const std::vector<std::size_t>& people) {
  std::vector<std::string> names;
  for (const auto person : people) names.push_back(title_of(schedule.plan.people[person]));
  return names;
}

// Marks that the bars and the legend share.
constexpr int not_critical = 45;  // percent of the ink
Line slack_line() { return {.points = {}, .ink = Ink::dim, .width = 2, .stroke = Stroke::dashed}; }
Line order_line() { return {.points = {}, .ink = Ink::dim, .head = Head::arrow}; }
Area milestone_at(Point middle) {
  constexpr int half = bar_height / 2;
  return {.points = {{middle.x, middle.y - half},
                     {middle.x + half, middle.y},
                     {middle.x, middle.y + half},
                     {middle.x - half, middle.y}},
          .fill = Ink::accent};
}
Box done_strip(Point at, int width) {
  return {.at = at, .width = width, .height = 6, .fill = Ink::good, .edge = Ink::ground};
}

class Gantt : Chart {
 public:
  Gantt(const Schedule& schedule, std::vector<model::ScheduledAction> actions, Screen screen)
      : Chart(schedule, name_actions(schedule, actions), screen, right_width),
        actions_(std::move(actions)) {
    for (std::size_t row = 0; row < actions_.size(); ++row) row_of_[actions_[row].action] = row;
  }

  Drawing draw() {
    drawing_.title =
        say({.en = "Actions over time", .es = "Acciones en el tiempo", .zh = "行动时间图"});
    drawing_.description =
        say({.en = "a bar for each action, full where it is critical, with a line for its slack; "
                   "arrows lead to what comes after",
             .es = "una barra por acción, llena si es crítica, con una línea para su holgura; las "
                   "flechas llevan a lo que sigue",
             .zh = "每个行动一条横条，关键行动为实色，虚线为时差；箭头指向后续行动"});
    if (span_.count() == 0) return std::move(drawing_);
    draw_months();
    for (std::size_t row = 0; row < actions_.size(); ++row) draw_bar(row);
    for (std::size_t row = 0; row < actions_.size(); ++row) draw_arrows(row);
    for (std::size_t row = 0; row < actions_.size(); ++row) draw_words(row);
    add_legend(drawing_, legend_left(), list_keys());
    return std::move(drawing_);
  }

 private:
  // Of what there is to see.
  [[nodiscard]] std::vector<Key> list_keys() const {
    const auto any = [&](auto is) { return std::any_of(actions_.begin(), actions_.end(), is); };
    std::vector<Key> keys;
    if (any([](const auto& one) { return one.length > 0 && one.critical; }))
      keys.push_back(make_key(Ink::accent, 100, Ink::text,
                              say({.en = "critical", .es = "crítica", .zh = "关键行动"})));
    if (any([](const auto& one) { return one.length > 0 && !one.critical; }))
      keys.push_back(make_key(Ink::accent, not_critical, std::nullopt,
                              say({.en = "other action", .es = "otra acción", .zh = "其他行动"})));
    if (any([](const auto& one) { return one.length == 0; }))
      keys.push_back({{milestone_at({key_width / 2, key_height / 2})},
                      say({.en = "one day", .es = "un solo día", .zh = "单日"})});
    if (any([&](const auto& one) { return one.length > 0 && done_of(one) > 0; }))
      keys.push_back({{done_strip({0, key_height / 2 - 3}, key_width)},
                      say({.en = "done", .es = "hecho", .zh = "已完成"})});
    if (any([](const auto& one) { return one.early.past < one.late.past; }))
      keys.push_back(make_key(slack_line(), say({.en = "slack", .es = "holgura", .zh = "时差"})));
    if (has_arrows_)
      keys.push_back(make_key(order_line(), say({.en = "leads to what comes after",
                                                 .es = "lleva a lo que sigue",
                                                 .zh = "指向后续行动"})));
    return keys;
  }

  [[nodiscard]] std::int64_t done_of(const model::ScheduledAction& one) const {
    return std::min(model::complete,
                    model::find_done(schedule_.plan.actions[one.action], schedule_.as_of));
  }

  void draw_bar(std::size_t row) {
    const auto& one = actions_[row];
    const auto& action = schedule_.plan.actions[one.action];
    const auto title = title_or_id(action);
    const int middle = middle_of(row);
    const int top = middle - bar_height / 2;
    const int begin = x_of(one.early.start);
    const int end = std::max(begin + 4, x_of(one.early.past));
    if (one.early.past < one.late.past) {
      Line slack = slack_line();
      slack.points = {{end, middle}, {x_of(one.late.past), middle}};
      add(std::move(slack));
    }
    if (one.length == 0) {
      Area milestone = milestone_at({begin, middle});
      milestone.tip = title;
      add(std::move(milestone));
    } else
      add(Box{.at = {begin, top},
              .width = end - begin,
              .height = bar_height,
              .fill = Ink::accent,
              .edge = one.critical ? std::optional(Ink::text) : std::nullopt,
              .percent = one.critical ? 100 : not_critical,
              .tip = title});
    const auto done = done_of(one);
    if (done > 0 && one.length > 0)
      add(done_strip({begin, middle - 3},
                     std::max(2, static_cast<int>((end - begin) * done / model::complete))));
  }

  // The name, and at the right what is done and whether it is late.
  void draw_words(std::size_t row) {
    const auto& action = schedule_.plan.actions[actions_[row].action];
    draw_name(row);
    const auto done = model::find_done(action, schedule_.as_of);
    const bool late = done < model::complete && action.due->value < schedule_.as_of;
    const diag::Figure percent{done / full, {.name = "%", .decimals = 0}};
    if (done == 0 && !late) return;
    add(Label{.at = is_on_phone() ? Point{drawing_.width - 8, name_place(row).y}
                                  : Point{frame_.left + frame_.width + 12, middle_of(row) + 4},
              .words = late ? say({.en = "{0}, overdue", .es = "{0}, vencida", .zh = "{0}，逾期"},
                                  {percent})
                            : say({.en = "{0}", .es = "{0}", .zh = "{0}"}, {percent}),
              .ink = late ? Ink::bad : Ink::dim,
              .anchor = is_on_phone() ? Anchor::end : Anchor::start,
              .behind = behind_words()});
  }

  void draw_arrows(std::size_t row) {
    const int x = x_of(actions_[row].early.start) + 6;
    for (const auto& before : schedule_.plan.actions[actions_[row].action].after) {
      const auto found = row_of_.find(before.index);
      if (!before.known() || found == row_of_.end() || found->second == row) continue;
      const bool down = found->second < row;
      const int half = down ? bar_height / 2 : -bar_height / 2;
      const int from = middle_of(found->second);
      const int to = middle_of(row) - half;
      const int end = x_of(actions_[found->second].early.past);
      std::vector<Point> points;
      if (x < end)
        points = {{x, from + half}, {x, to}};
      else
        points = {{end, from}, {x, from}, {x, to}};
      Line arrow = order_line();
      arrow.points = std::move(points);
      add(std::move(arrow));
      has_arrows_ = true;
    }
  }

  std::vector<model::ScheduledAction> actions_;
  std::map<std::size_t, std::size_t> row_of_;  // by action
  bool has_arrows_ = false;
};

class Shades : Chart {
 public:
  Shades(const Schedule& schedule, const std::vector<std::size_t>& people, Screen screen)
      : Chart(schedule, name_people(schedule, people), screen, margin), people_(people) {}

  Drawing draw() {
    drawing_.title = say({.en = "Load by person and week",
                          .es = "Carga por persona y semana",
                          .zh = "每人每周工作量"});
    drawing_.description = say(
        {.en = "the darker a week, the more of the person's days it takes; `!` takes more than "
               "there are",
         .es = "cuanto más oscura la semana, más días de la persona ocupa; `!` ocupa más de los "
               "que hay",
         .zh = "颜色越深，占用天数越多；`!` 表示超过可用天数"});
    if (people_.empty()) return std::move(drawing_);
    draw_months();
    for (std::size_t row = 0; row < people_.size(); ++row) draw_name(row);
    for (const auto& gap : schedule_.load)
      if (gap.needed > 0) draw_week(gap);
    add_legend(drawing_, legend_left(), list_keys());
    return std::move(drawing_);
  }

 private:
  [[nodiscard]] std::vector<Key> list_keys() const {
    std::vector<Key> keys;
    for (const int percent : {25, 50, 100}) {
      const diag::Figure share{percent, {.name = "%", .decimals = 0}};
      keys.push_back(make_key(Ink::accent, percent, Ink::accent,
                              percent == 25
                                  ? say({.en = "{0} of the days that there are",
                                         .es = "{0} de los días que hay",
                                         .zh = "占可用天数的 {0}"},
                                        {share})
                                  : say({.en = "{0}", .es = "{0}", .zh = "{0}"}, {share})));
    }
    if (std::none_of(schedule_.load.begin(), schedule_.load.end(), is_over)) return keys;
    keys.push_back(make_key(
        Ink::bad, full, std::nullopt,
        say({.en = "more than there are", .es = "más de los que hay", .zh = "超过可用天数"})));
    keys.back().mark.emplace_back(over_mark({key_width / 2, key_height - 4}));
    return keys;
  }

  static bool is_over(const model::TimeGap& gap) { return gap.needed > gap.available; }
  static Label over_mark(Point at) {
    return {.at = at,
            .words = "!",
            .ink = Ink::ground,
            .anchor = Anchor::middle,
            .weight = Weight::strong};
  }

  void draw_week(const model::TimeGap& gap) {
    constexpr int least_shade = 12;
    const auto row = static_cast<std::size_t>(
        std::find(people_.begin(), people_.end(), gap.person) - people_.begin());
    const int begin = x_of(gap.days.start);
    const int width = std::max(3, x_of(gap.days.past) - begin - 1);
    const auto percent = load_percent(gap);
    const bool over = is_over(gap);
    const values::Unit days{.name = "d", .decimals = 1};
    add(Box{.at = {begin, middle_of(row) - row_height / 2 + 5},
            .width = width,
            .height = row_height - 10,
            .fill = over ? Ink::bad : Ink::accent,
            .edge = over ? Ink::bad : Ink::accent,
            .percent = over ? 100 : std::max(least_shade, static_cast<int>(percent)),
            .tip = say({.en = "{0}, {1}: {2} of {3}",
                        .es = "{0}, {1}: {2} de {3}",
                        .zh = "{0}，{1}：{2} / {3}"},
                       {title_of(schedule_.plan.people[gap.person]), model::label_of(gap),
                        diag::Figure{gap.needed, days}, diag::Figure{gap.available, days}})});
    if (over && width >= cell_width) add(over_mark({begin + width / 2, middle_of(row) + 5}));
  }

  const std::vector<std::size_t>& people_;
};

}  // namespace

Drawing build_gantt(const Schedule& schedule, Screen screen) {
  return Gantt(schedule, sort_by_start(schedule), screen).draw();
}

Drawing build_load(const Schedule& schedule, Screen screen) {
  std::vector<std::size_t> people;
  for (const auto& gap : schedule.load)
    if (gap.needed > 0 && (people.empty() || people.back() != gap.person))
      people.push_back(gap.person);
  return Shades(schedule, people, screen).draw();
}

Drawing build_schedule_drawing(const Schedule& schedule) {
  constexpr int title_height = 40;
  Drawing drawing = build_gantt(schedule, Screen::page);
  if (drawing.shapes.empty())
    drawing.shapes.emplace_back(Label{.at = {margin, drawing.height / 2},
                                      .words = say({.en = "no action has dates",
                                                    .es = "ninguna acción tiene fechas",
                                                    .zh = "没有可排期的行动"})});
  Drawing load = build_load(schedule, Screen::page);
  if (load.shapes.empty()) return drawing;
  const int top = drawing.height + title_height;
  drawing.shapes.emplace_back(
      Label{.at = {margin, top - margin}, .words = load.title, .weight = Weight::strong});
  for (auto& shape : load.shapes) drawing.shapes.push_back(shift(std::move(shape), {0, top}));
  drawing.height = top + load.height;
  return drawing;
}

}  // namespace planctl::report
