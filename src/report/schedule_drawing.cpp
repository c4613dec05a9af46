// report/schedule_drawing: a schedule in pictures: bars over time, and loads as shades.
#include <algorithm>
#include <map>

#include "base/text.hpp"
#include "model/progress.hpp"
#include "report/phrases.hpp"
#include "report/schedule.hpp"
#include "report/titles.hpp"

namespace planctl::report {
namespace {

constexpr int margin = 16;
constexpr std::size_t name_cells = 28;
constexpr int right_width = 104;  // for what is done, beside the bars
constexpr int header_height = 48;
constexpr int row_height = 30;
constexpr int bar_height = 16;
constexpr int month_label = 60;
constexpr std::int64_t full = 100;

// Where the bars are, and how much of a row its name takes above them.
struct Frame {
  int left = margin + static_cast<int>(name_cells) * cell_width + 12;
  int width = 500;  // with all else as wide as a page's text
  int lead = 0;
};
constexpr Frame phone_frame{.left = 8, .width = phone_width - margin, .lead = text_height};

class Chart {
 public:
  Chart(const Schedule& schedule, std::size_t rows, Screen screen, int right)
      : schedule_(schedule),
        span_(find_span(schedule)),
        frame_(screen == Screen::phone ? phone_frame : Frame{}) {
    drawing_.screen = screen;
    drawing_.width = screen == Screen::phone ? phone_width : frame_.left + frame_.width + right;
    drawing_.height = header_height + static_cast<int>(rows) * (frame_.lead + row_height) + margin;
  }

 protected:
  [[nodiscard]] int x_of(values::Date date) const {
    return frame_.left + frame_.width * values::days_between(span_.start, date) / span_.count();
  }
  [[nodiscard]] int top_of(std::size_t row) const {
    return header_height + static_cast<int>(row) * (frame_.lead + row_height) + frame_.lead;
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

  void draw_name(std::size_t row, const std::string& name) {
    add(Label{
        .at = name_place(row), .words = base::cut(name, name_cells), .behind = behind_words()});
  }

  [[nodiscard]] bool is_on_phone() const { return drawing_.screen == Screen::phone; }
  // On a phone words stand among the lines.
  [[nodiscard]] Behind behind_words() const {
    return is_on_phone() ? Behind::cleared : Behind::seen;
  }
  [[nodiscard]] Point name_place(std::size_t row) const {
    return is_on_phone() ? Point{frame_.left, top_of(row) - 2} : Point{margin, top_of(row) + 19};
  }

  void add(Shape shape) { drawing_.shapes.push_back(std::move(shape)); }

  const Schedule& schedule_;
  values::Days span_;
  Frame frame_;
  Drawing drawing_;
};

class Gantt : Chart {
 public:
  Gantt(const Schedule& schedule, std::vector<model::ScheduledAction> actions, Screen screen)
      : Chart(schedule, actions.size(), screen, right_width), actions_(std::move(actions)) {
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
    return std::move(drawing_);
  }

 private:
  void draw_bar(std::size_t row) {
    const auto& one = actions_[row];
    const auto& action = schedule_.plan.actions[one.action];
    const auto title = title_or_id(action);
    const int top = top_of(row) + (row_height - bar_height) / 2;
    const int middle = top + bar_height / 2;
    const int begin = x_of(one.early.start);
    const int end = std::max(begin + 4, x_of(one.early.past));
    if (one.early.past < one.late.past)
      add(Line{.points = {{end, middle}, {x_of(one.late.past), middle}},
               .ink = Ink::dim,
               .width = 2,
               .stroke = Stroke::dashed});
    if (one.length == 0)
      add(Area{.points = {{begin, top},
                          {begin + 8, middle},
                          {begin, top + bar_height},
                          {begin - 8, middle}},
               .fill = Ink::accent,
               .tip = title});
    else
      add(Box{.at = {begin, top},
              .width = end - begin,
              .height = bar_height,
              .fill = Ink::accent,
              .edge = one.critical ? std::optional(Ink::text) : std::nullopt,
              .percent = one.critical ? 100 : 45,
              .tip = title});
    const auto done = std::min(model::complete, model::find_done(action, schedule_.as_of));
    if (done > 0 && one.length > 0)
      add(Box{.at = {begin, middle - 3},
              .width = std::max(2, static_cast<int>((end - begin) * done / model::complete)),
              .height = 6,
              .fill = Ink::good,
              .edge = Ink::ground});
  }

  // The name, and at the right what is done and whether it is late.
  void draw_words(std::size_t row) {
    const auto& action = schedule_.plan.actions[actions_[row].action];
    draw_name(row, title_or_id(action));
    const auto done = model::find_done(action, schedule_.as_of);
    const bool late = done < model::complete && action.due->value < schedule_.as_of;
    const diag::Figure percent{done / full, {.name = "%", .decimals = 0}};
    if (done == 0 && !late) return;
    add(Label{
        .at = {is_on_phone() ? drawing_.width - 8 : frame_.left + frame_.width + 12,
               name_place(row).y},
        .words = late ? say({.en = "{0}, late", .es = "{0}, tarde", .zh = "{0}，逾期"}, {percent})
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
      const int above = (row_height - bar_height) / 2;
      const int from_top = top_of(found->second) + above;
      const int to = top_of(row) + above + (down ? 0 : bar_height);
      const int end = x_of(actions_[found->second].early.past);
      std::vector<Point> points;
      if (x < end)
        points = {{x, from_top + (down ? bar_height : 0)}, {x, to}};
      else
        points = {{end, from_top + bar_height / 2}, {x, from_top + bar_height / 2}, {x, to}};
      add(Line{.points = std::move(points), .ink = Ink::dim, .head = Head::arrow});
    }
  }

  std::vector<model::ScheduledAction> actions_;
  std::map<std::size_t, std::size_t> row_of_;  // by action
};

class Shades : Chart {
 public:
  Shades(const Schedule& schedule, const std::vector<std::size_t>& people, Screen screen)
      : Chart(schedule, people.size(), screen, margin), people_(people) {}

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
    for (std::size_t row = 0; row < people_.size(); ++row)
      draw_name(row, title_of(schedule_.plan.people[people_[row]]));
    for (const auto& gap : schedule_.load)
      if (gap.needed > 0) draw_week(gap);
    return std::move(drawing_);
  }

 private:
  void draw_week(const model::TimeGap& gap) {
    constexpr int least_shade = 12;
    const auto row = static_cast<std::size_t>(
        std::find(people_.begin(), people_.end(), gap.person) - people_.begin());
    const int begin = x_of(gap.days.start);
    const int width = std::max(3, x_of(gap.days.past) - begin - 1);
    const auto percent = load_percent(gap);
    const bool over = gap.needed > gap.available;
    const values::Unit days{.name = "d", .decimals = 1};
    add(Box{.at = {begin, top_of(row) + 5},
            .width = width,
            .height = row_height - 10,
            .fill = over ? Ink::bad : Ink::accent,
            .percent = over ? 100 : std::max(least_shade, static_cast<int>(percent)),
            .tip = say({.en = "{0}, {1}: {2} of {3}",
                        .es = "{0}, {1}: {2} de {3}",
                        .zh = "{0}，{1}：{2} / {3}"},
                       {title_of(schedule_.plan.people[gap.person]), model::label_of(gap),
                        diag::Figure{gap.needed, days}, diag::Figure{gap.available, days}})});
    if (over && width >= cell_width)
      add(Label{.at = {begin + width / 2, top_of(row) + 20},
                .words = "!",
                .ink = Ink::ground,
                .anchor = Anchor::middle,
                .weight = Weight::strong});
  }

  const std::vector<std::size_t>& people_;
};

// A shape so much further down.
struct LowerBy {
  int height = 0;

  template <class Placed>
  Shape operator()(Placed shape) const {
    if constexpr (requires { shape.points; })
      for (auto& point : shape.points) point.y += height;
    else
      shape.at.y += height;
    return shape;
  }
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
  for (auto& shape : load.shapes)
    drawing.shapes.push_back(std::visit(LowerBy{top}, std::move(shape)));
  drawing.height = top + load.height;
  return drawing;
}

}  // namespace planctl::report
