// commands/rolling: goes through the tree of a file and does to each key what its fate is.
#include "commands/rolling.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "commands/rollover_keys.hpp"
#include "report/fragment.hpp"

namespace planctl::commands {
namespace {

constexpr std::size_t most_cells = 60;  // of a value that a comment repeats
constexpr std::string_view whole = "100%";

using read::Node;

values::Date move_date(const compare::Succession& years, values::Date date, Fate fate) {
  if (fate == Fate::same_day) return compare::same_day_next_year(date);
  return fate == Fate::deadline ? years.find_deadline(date) : years.find_working(date);
}

// Each number of a year becomes that of the year behind, in one go: `2026-2027` is `2027-2028`.
std::string shift_years(std::string_view text, int label) {
  const std::string here = std::to_string(label);
  const std::string next = std::to_string(label + 1);
  std::string shifted;
  for (std::size_t at = 0; at < text.size();) {
    const auto rest = text.substr(at);
    if (rest.starts_with(here)) {
      shifted += next;
      at += here.size();
    } else if (rest.starts_with(next)) {
      shifted += std::to_string(label + 2);
      at += next.size();
    } else {
      shifted += text[at++];
    }
  }
  return shifted;
}

// Whether a comment is made of the text, in any language; `first` stands for its `{0}`.
bool is_of(std::string_view comment, const values::Text& text, std::string_view first) {
  for (const auto language : values::languages) {
    std::string pattern(text.in(language));
    if (const auto at = pattern.find("{0}"); at != pattern.npos) pattern.replace(at, 3, first);
    std::size_t from = 0;
    std::size_t at = 0;
    while (at != comment.npos && from < pattern.size()) {
      const auto gap = std::min(pattern.find('{', from), pattern.size());
      const auto piece = std::string_view(pattern).substr(from, gap - from);
      const auto found = comment.find(piece, at);
      at = found == comment.npos || (from == 0 && found != 0) ? comment.npos : found + piece.size();
      from = gap + std::string_view("{0}").size();
    }
    if (at != comment.npos) return true;
  }
  return false;
}

constexpr values::Text decide_text{.en = "to decide: {0} ({1}: {2})",
                                   .es = "por decidir: {0} ({1}: {2})",
                                   .zh = "待定：{0}（{1} 年：{2}）"};

constexpr values::Text result_texts[] = {
    {.en = "baseline: what {0} brought; the last row is of {1}",
     .es = "baseline: lo que dio {0}; la última fila es del {1}",
     .zh = "baseline：{0} 年实际结果，最后一行日期为 {1}"},
    {.en = "baseline: the seasonal forecast for {0}; the last row is of {1}",
     .es = "baseline: la previsión estacional de {0}; la última fila es del {1}",
     .zh = "baseline：对 {0} 年的季节性预测，最后一行日期为 {1}"},
    {.en = "baseline: the last reading of {0}, up to {1}",
     .es = "baseline: la última lectura de {0}, hasta el {1}",
     .zh = "baseline：{0} 年最近一次读数，截至 {1}"}};

// Months and quarters of a year that is made of weeks are those of the plan's own year alone.
bool is_known_next_year(const values::Year& year, std::string_view period) {
  return year.pattern == values::Pattern::months ||
         (period.find('P') == period.npos && period.find('Q') == period.npos);
}

// Whether the years that are written, such as `2026..2028`, hold that one.
bool holds_year(std::string_view years, int label) {
  const auto first = values::parse_year(years.substr(0, years.find('.')));
  const auto last = values::parse_year(years.substr(years.rfind('.') + 1));
  return first && last && first->label <= label && label <= last->label;
}

class Roller {
 public:
  Roller(const RollFacts& facts, diag::FileId file, std::string_view text)
      : facts_(facts), file_(file), text_(text), edits_(text) {}

  RolledFile roll(const Node& root) {
    if (walk_parts(root, root.span.begin)) {
      edits_.remove(root, std::vector<bool>(root.entries.size(), true));
      edits_.put_last("{}\n");
    }
    if (file_ == 0) {
      add_situation();
      say_first();
    }
    result_.text = edits_.apply();
    return std::move(result_);
  }

 private:
  // Each gives whether nothing stays of the node. `at` is where its part of a block begins.
  bool walk(const Node& node, std::uint32_t at);
  bool walk_parts(const Node& node, std::uint32_t at);
  bool walk_entry(const read::Entry& entry, std::uint32_t at);
  bool change(const Node& node, Fate fate, std::uint32_t at);
  bool change_baseline(const Node& node, std::uint32_t at);

  void clear(const Node& map);
  void judge(const Node& node, std::uint32_t at);
  void judge_weeks(const Node& weeks, std::uint32_t at);

  void change_name(const Node& node);
  void change_year(const Node& node, std::uint32_t at);
  void change_date(const Node& node, Fate fate);
  void change_period(const Node& node, std::uint32_t at);
  void complete(const Node& map, std::uint32_t at);
  void complete_history(const Node& map);
  void add_situation();

  void say(std::uint32_t at, const values::Text& text, const std::vector<std::string>& arguments) {
    unsay(at, text);
    edits_.comment(at, base::fill(text.in(facts_.language), arguments));
  }
  // Takes out what an earlier rollover has said there in words of this text.
  void unsay(std::uint32_t at, const values::Text& text, std::string_view first = "{0}") {
    edits_.remove_comments(at, [&](std::string_view line) { return is_of(line, text, first); });
  }
  void say_first();
  void say_decide(const Node& node, std::uint32_t at, const std::string& reason = {});
  void say_done(const Node& progress, std::uint32_t at);
  void say_result(const YearResult& result, std::uint32_t at);
  void unsay_result(std::uint32_t at);
  [[nodiscard]] std::string say_rowless() const;

  [[nodiscard]] int label() const { return facts_.plan.year().label; }
  [[nodiscard]] bool path_is(std::initializer_list<std::string_view> path) const {
    return std::equal(path_.begin(), path_.end(), path.begin(), path.end(),
                      [](auto here, auto asked) { return asked == "*" || here == asked; });
  }
  // `2026: 11200000`, nothing where the goal has no result.
  [[nodiscard]] std::optional<std::string> entry_of(std::size_t goal) const {
    if (!facts_.results[goal]) return std::nullopt;
    return std::to_string(label()) + ": " + amount_of(goal);
  }
  [[nodiscard]] std::string amount_of(std::size_t goal) const {
    const auto& unit = facts_.plan.goals[goal].unit;
    return values::to_plain(values::to_decimal(facts_.results[goal]->units, unit.decimals)) +
           (unit.name == "%" ? "%" : "");
  }
  // `sales: {2026: 11200000}` of each goal with a result that has no history yet.
  [[nodiscard]] std::vector<std::string> new_histories() const;

  const RollFacts& facts_;
  diag::FileId file_;
  std::string_view text_;
  PlanEdits edits_;
  std::vector<std::string_view> path_;
  RolledFile result_;
};

bool Roller::walk(const Node& node, std::uint32_t at) {
  if (const auto fate = find_fate(path_)) return change(node, *fate, at);
  if (node.kind != Node::Kind::scalar) return walk_parts(node, at);
  if (path_.size() > 3 && path_[0] == "goals" && path_[2] == "quota" && path_.back() == "file")
    result_.files.push_back(node.text);
  return false;
}

bool Roller::walk_parts(const Node& node, std::uint32_t at) {
  if (path_is({"corrections", "*"}) && node.find("effect") != nullptr) return true;
  const bool block = !edits_.in_brackets(node);
  std::vector<bool> gone;
  for (const Node& item : node.items) gone.push_back(walk(item, block ? item.span.begin : at));
  for (const auto& entry : node.entries)
    gone.push_back(walk_entry(entry, block ? entry.key.span.begin : at));
  if (node.kind == Node::Kind::map) complete(node, at);
  const auto left = std::count(gone.begin(), gone.end(), false);
  if (left == 0) return !gone.empty();
  if (static_cast<std::size_t>(left) < gone.size()) edits_.remove(node, gone);
  return false;
}

bool Roller::walk_entry(const read::Entry& entry, std::uint32_t at) {
  path_.push_back(entry.key.text);
  const auto decisions = result_.decisions;
  bool gone = walk(entry.value, at);
  const bool holds_decisions = result_.decisions > decisions && !find_fate(path_);
  if (gone && holds_decisions && entry.value.kind == Node::Kind::map) {
    clear(entry.value);
    gone = false;
  }
  judge(entry.value, at);
  path_.pop_back();
  return gone;
}

// The key stays, so that what is decided has its place in it.
void Roller::clear(const Node& map) {
  if (edits_.in_brackets(map))
    edits_.replace(map.span, "{}");
  else
    edits_.remove(map, std::vector<bool>(map.entries.size(), true));
}

// Marks what stays and may not be true any more.
void Roller::judge(const Node& node, std::uint32_t at) {
  if (path_is({"goals", "*", "quota", "weeks"})) judge_weeks(node, at);
  const Node* const until = path_is({"dimensions", "*", "*"}) ? node.find("to") : nullptr;
  const auto last = until == nullptr ? std::nullopt : values::parse_date(until->text);
  if (!last || *last >= facts_.years.to().days.start) return;
  say(at,
      {.en = "to decide: {0} and its shares, as it goes until {1}",
       .es = "por decidir: {0} y sus cuotas, pues llega hasta el {1}",
       .zh = "待定：{0} 及其份额（到 {1} 为止）"},
      {std::string(path_.back()), until->text});
  ++result_.decisions;
}

// Weights of weeks hold by their place; past figures are cut anew.
void Roller::judge_weeks(const Node& weeks, std::uint32_t at) {
  if (weeks.find("actuals") != nullptr) return;
  const auto& header = facts_.plan.header;
  const auto week_start = header.weeks ? header.weeks->value : values::WeekStart::monday;
  const auto here = values::periods_of(facts_.plan.year(), values::Every::week, week_start);
  const auto next = values::periods_of(facts_.years.to(), values::Every::week, week_start);
  const auto describe = [](const std::vector<values::Period>& periods) {
    return std::vector<std::string>{std::to_string(periods.size()),
                                    std::to_string(periods.front().days.count()),
                                    std::to_string(periods.back().days.count())};
  };
  auto arguments = describe(here);
  const auto others = describe(next);
  if (arguments == others) return;
  arguments.insert(arguments.end(), others.begin(), others.end());
  arguments.insert(arguments.end(), {std::to_string(label()), std::to_string(label() + 1)});
  say(at,
      {.en = "to decide: weeks; {6} has {0}, the first of {1} days and the last of {2}; {7} has "
             "{3}, of {4} and {5}",
       .es = "por decidir: weeks; {6} tiene {0}, la primera de {1} días y la última de {2}; {7} "
             "tiene {3}, de {4} y {5}",
       .zh = "待定：weeks；{6} 年有 {0} 周，首周 {1} 天、末周 {2} 天；{7} 年有 {3} 周，首周 {4} "
             "天、末周 {5} 天"},
      arguments);
  ++result_.decisions;
}

bool Roller::change(const Node& node, Fate fate, std::uint32_t at) {
  switch (fate) {
    case Fate::drop:
      if (path_is({"actions", "*", "progress"})) say_done(node, at);
      return true;
    case Fate::decide:
      if (path_is({"plan", "horizon"}) && holds_year(node.text, label() + 1)) return false;
      if (path_is({"corrections", "*", "period"}) &&
          is_known_next_year(facts_.plan.year(), node.text))
        return false;
      say_decide(node, at);
      return true;
    case Fate::result:
      return change_baseline(node, at);
    case Fate::new_name:
      change_name(node);
      break;
    case Fate::new_year:
      change_year(node, at);
      break;
    case Fate::past_name:
      if (const auto& id = facts_.plan.header.id)
        edits_.replace(node.span, report::quote_yaml(id->value));
      break;
    case Fate::period:
      change_period(node, at);
      break;
    case Fate::working:
    case Fate::deadline:
    case Fate::same_day:
      change_date(node, fate);
  }
  return false;
}

bool Roller::change_baseline(const Node& node, std::uint32_t at) {
  const auto goal = facts_.plan.goals.index_of(path_[1]);
  unsay_result(at);
  if (goal == model::none || !facts_.results[goal]) {
    const bool rowless = goal != model::none && facts_.rowless[goal];
    say_decide(node, at, rowless ? say_rowless() : std::string());
    return true;
  }
  say_result(*facts_.results[goal], at);
  edits_.replace(node.span, amount_of(goal));
  return false;
}

void Roller::change_name(const Node& node) {
  const auto written = text_.substr(node.span.begin, node.span.end - node.span.begin);
  std::string name = shift_years(written, label());
  if (name == written && path_is({"plan", "id"}))
    name = report::quote_yaml(node.text + "-" + std::to_string(label() + 1));
  edits_.replace(node.span, std::move(name));
}

void Roller::change_year(const Node& node, std::uint32_t at) {
  const auto& next = facts_.years.to();
  if (node.kind == Node::Kind::scalar) return edits_.replace(node.span, std::to_string(next.label));
  const bool tells_weeks = values::weeks_from(next.days.start).has_value();
  const std::string weeks = std::to_string(next.days.count() / 7);
  std::vector<bool> gone;
  for (const auto& entry : node.entries) {
    gone.push_back(entry.key.text == "weeks" && tells_weeks);
    if (entry.key.text == "start")
      edits_.replace(entry.value.span, values::to_string(next.days.start));
    if (entry.key.text != "weeks" || tells_weeks) continue;
    edits_.replace(entry.value.span, weeks);
    say(at,
        {.en = "to decide: weeks; the start does not tell whether {0} has 52 or 53, and here "
               "stands {1}",
         .es = "por decidir: weeks; el inicio no dice si {0} tiene 52 o 53, y aquí pone {1}",
         .zh = "待定：weeks；由起始日无法判断 {0} 年有 52 还是 53 周，此处为 {1}"},
        {std::to_string(next.label), weeks});
    ++result_.decisions;
  }
  edits_.remove(node, gone);
}

void Roller::change_date(const Node& node, Fate fate) {
  for (const Node& item : node.items) change_date(item, fate);
  const auto days = values::parse_days(node.text);
  if (node.kind != Node::Kind::scalar || !days) return;
  const auto last = values::plus_days(days->past, -1);
  const std::string start = values::to_string(move_date(facts_.years, days->start, fate));
  const std::string end = values::to_string(move_date(facts_.years, last, fate));
  edits_.replace(node.span, last == days->start ? start : start + ".." + end);
}

void Roller::change_period(const Node& node, std::uint32_t at) {
  const auto period = values::parse_period(node.text);
  if (period && period->days.count() == 1)
    return edits_.replace(node.span,
                          values::to_string(facts_.years.find_working(period->days.start)));
  const std::string shifted = shift_years(node.text, label());
  const bool is_week = period && node.text.find('W') != std::string::npos;
  if (!is_week || values::parse_period(shifted)) return edits_.replace(node.span, shifted);
  edits_.replace(node.span, shifted.substr(0, shifted.find('W')) + "W52");
  say(at,
      {.en = "to decide: {0}; {1} has no {2}, and here stands its last week",
       .es = "por decidir: {0}; {1} no tiene {2}, y aquí está su última semana",
       .zh = "待定：{0}；{1} 年没有 {2}，此处为其最后一周"},
      {std::string(path_.back()), std::to_string(label() + 1), shifted.substr(shifted.find('W'))});
  ++result_.decisions;
}

void Roller::complete(const Node& map, std::uint32_t at) {
  if (path_is({"plan"}) && map.find("previous") == nullptr && facts_.plan.header.id)
    edits_.append(map, "previous: " + report::quote_yaml(facts_.plan.header.id->value));
  if (path_is({"calendars"})) {
    say(at,
        {.en = "to decide: the holidays of {0}; here stand those of {1}, on the same dates",
         .es = "por decidir: los festivos de {0}; aquí están los de {1}, en las mismas fechas",
         .zh = "待定：{0} 年的节假日；此处为 {1} 年的相同日期"},
        {std::to_string(label() + 1), std::to_string(label())});
    ++result_.decisions;
  }
  if (path_is({"goals", "*"}) && map.find("baseline") == nullptr) {
    const auto goal = facts_.plan.goals.index_of(path_[1]);
    if (goal != model::none && facts_.results[goal]) {
      say_result(*facts_.results[goal], at);
      edits_.prepend(map, "baseline: " + amount_of(goal));
    }
  }
  if (path_is({"situation", "history"})) complete_history(map);
  const auto& situation = facts_.plan.situation;
  if (!path_is({"situation"}) || !situation.history.empty() || situation.span.file != file_) return;
  if (const auto histories = new_histories(); !histories.empty())
    edits_.append(map, "history: {" + base::join(histories, ", ") + "}");
}

void Roller::complete_history(const Node& map) {
  for (const auto& entry : map.entries) {
    const auto goal = facts_.plan.goals.index_of(entry.key.text);
    if (goal == model::none || entry.value.find(std::to_string(label())) != nullptr) continue;
    if (const auto figure = entry_of(goal)) edits_.append(entry.value, *figure);
  }
  const auto& history = facts_.plan.situation.history;
  if (history.empty() || history.front().goal.name.span.file != file_) return;
  for (const auto& one : new_histories()) edits_.append(map, one);
}

std::vector<std::string> Roller::new_histories() const {
  std::vector<std::string> entries;
  const auto& history = facts_.plan.situation.history;
  for (std::size_t goal = 0; goal < facts_.plan.goals.size(); ++goal) {
    const bool told = std::any_of(history.begin(), history.end(),
                                  [&](const auto& one) { return one.goal.index == goal; });
    const auto figure = entry_of(goal);
    if (figure && !told)
      entries.push_back(report::quote_yaml(facts_.plan.goals[goal].id.value) + ": {" + *figure +
                        "}");
  }
  return entries;
}

void Roller::add_situation() {
  const auto histories = new_histories();
  if (facts_.plan.situation.span.known() || histories.empty()) return;
  edits_.put_last("situation:\n  history: {" + base::join(histories, ", ") + "}\n");
}

void Roller::say_first() {
  const auto& id = facts_.plan.header.id;
  const values::Text text{
      .en = "begun from {0} by planctl rollover, with its results as of {1}",
      .es = "iniciado a partir de {0} con planctl rollover, con sus resultados al {1}",
      .zh = "由 planctl rollover 根据 {0} 生成，结果截至 {1}"};
  if (const auto end = text_.find('\n'); end != text_.npos)
    unsay(static_cast<std::uint32_t>(end) + 1, text);
  edits_.put_first("# " +
                   base::fill(text.in(facts_.language),
                              std::vector<std::string>{id ? id->value : std::to_string(label()),
                                                       values::to_string(facts_.as_of)}) +
                   "\n");
}

void Roller::say_decide(const Node& node, std::uint32_t at, const std::string& reason) {
  const auto written = text_.substr(node.span.begin, node.span.end - node.span.begin);
  const std::string line = base::to_printable(written.substr(0, written.find_first_of("\r\n")));
  unsay(at, decide_text, path_.back());
  const std::vector<std::string> arguments{std::string(path_.back()), std::to_string(label()),
                                           base::cut(line, most_cells)};
  edits_.comment(at, base::fill(decide_text.in(facts_.language), arguments) + reason);
  ++result_.decisions;
}

void Roller::say_done(const Node& progress, std::uint32_t at) {
  const Node& last = progress.items.empty() ? progress : progress.items.back();
  const Node* const done = last.find("done");
  if (done == nullptr) return;
  if (done->text == whole) {
    say(at,
        {.en = "to decide: done in {0}; does it come again?",
         .es = "por decidir: terminada en {0}; ¿se repite?",
         .zh = "待定：{0} 年已完成，是否再次进行？"},
        {std::to_string(label())});
    ++result_.decisions;
  } else {
    say(at,
        {.en = "open: {1} of it was done in {0}",
         .es = "abierta: en {0} se hizo el {1}",
         .zh = "未完成：{0} 年完成 {1}"},
        {std::to_string(label()), done->text});
  }
}

void Roller::say_result(const YearResult& result, std::uint32_t at) {
  say(at, result_texts[static_cast<std::size_t>(result.basis)],
      {std::to_string(label()), values::to_string(result.last)});
}

void Roller::unsay_result(std::uint32_t at) {
  for (const auto& text : result_texts) unsay(at, text);
  unsay(at, decide_text, "baseline");
}

std::string Roller::say_rowless() const {
  const values::Text text{.en = "; the actuals have no row of {0} up to {1}",
                          .es = "; los datos reales no tienen filas de {0} hasta el {1}",
                          .zh = "；实际数据中没有 {0} 年截至 {1} 的行"};
  return base::fill(
      text.in(facts_.language),
      std::vector<std::string>{std::to_string(label()), values::to_string(facts_.as_of)});
}

}  // namespace

RolledFile roll_file(const RollFacts& facts, diag::FileId file, std::string_view text,
                     const read::Node& root) {
  return Roller(facts, file, text).roll(root);
}

}  // namespace planctl::commands
