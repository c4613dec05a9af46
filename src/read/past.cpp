// read/past: sums of past figures by member and period, from the files of actuals or others alike.
#include "read/past.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "read/actuals.hpp"
#include "read/actuals_tally.hpp"
#include "read/plan_rules.hpp"
#include "values/past_year.hpp"

namespace planctl::read {
namespace {

using model::RowFault;
using schema::Resolver;

constexpr std::size_t most_places = 3;  // of rows that are left out

// Rows of one file that are left out for one reason.
struct LeftOut {
  std::int64_t rows = 0;
  std::vector<std::string> what;
  std::vector<model::RowPlace> places;
};

values::Text reason_of(RowFault fault) {
  switch (fault) {
    case RowFault::unknown_member:
      return {.en = "an unknown member", .es = "un miembro desconocido", .zh = "未知成员"};
    case RowFault::missing_member:
      return {.en = "an empty member", .es = "un miembro vacío", .zh = "空成员"};
    case RowFault::unreadable_date:
      return {.en = "an unreadable date", .es = "una fecha ilegible", .zh = "无法识别的日期"};
    case RowFault::unreadable_amount:
      return {.en = "an unreadable amount", .es = "un importe ilegible", .zh = "无法识别的金额"};
    case RowFault::no_rate:
      return {
          .en = "a currency without a rate", .es = "una moneda sin cambio", .zh = "没有汇率的货币"};
    case RowFault::repeated:
      return {.en = "the key of an earlier row",
              .es = "la clave de una fila anterior",
              .zh = "与先前某行相同的键"};
    default:
      return {.en = "fields that do not match the header",
              .es = "campos que no corresponden al encabezado",
              .zh = "与表头不符的字段"};
  }
}

// Rows of other periods and places are not asked for; rounded ones are there.
bool is_left_out(const model::RowCount& count) {
  return count.fault != RowFault::outside_year && count.fault != RowFault::elsewhere &&
         count.fault != RowFault::rounded && count.fault != RowFault::identical &&
         count.fault != RowFault::same_days && count.fault != RowFault::no_line_end;
}

// The periods without what they have in common: a date lies in at most one of them.
std::vector<values::Days> cut_apart(const std::vector<values::Period>& periods) {
  std::set<values::Date> ends;
  for (const auto& period : periods) ends.insert({period.days.start, period.days.past});
  std::vector<values::Days> parts;
  for (auto end = ends.begin(); end != ends.end() && std::next(end) != ends.end(); ++end) {
    const bool inside = std::any_of(periods.begin(), periods.end(),
                                    [&](const auto& period) { return period.days.contains(*end); });
    if (inside) parts.push_back({*end, *std::next(end)});
  }
  return parts;
}

bool has_files(const model::Actuals& actuals) {
  return !actuals.files.empty() || !actuals.currencies.empty() || actuals.query;
}

// What the parts of each period come to.
std::vector<std::int64_t> sum_up(const std::vector<std::int64_t>& amounts,
                                 const std::vector<values::Days>& parts,
                                 const std::vector<values::Period>& periods) {
  std::vector<std::int64_t> sums(periods.size(), 0);
  for (std::size_t i = 0; i < periods.size(); ++i)
    for (std::size_t part = 0; part < parts.size(); ++part)
      if (periods[i].days.contains(parts[part].start)) sums[i] += amounts[part];
  return sums;
}

class Loader {
 public:
  Loader(const env::Folder* folder, Resolver& resolver)
      : folder_(folder), resolver_(resolver), plan_(resolver.plan()) {}

  void load(std::size_t goal, std::size_t dimension, model::ShareRule& rule) {
    std::vector<values::Period> periods;
    for (const auto& period : rule.past.periods) periods.push_back(period.value);
    load(goal, rule, periods);
    check_column(rule, dimension);
  }

  // The table has the parts of each named year that stand for the periods of the season.
  void load(std::size_t goal, values::Every every, model::SeasonRule& rule) {
    const auto& weeks = plan_.header.weeks;
    std::vector<values::Period> periods;
    for (const auto& named : rule.past.periods) {
      const auto parts = values::periods_of_past(
          plan_.year(), every, weeks ? weeks->value : values::WeekStart::monday, named.value.days);
      if (!parts) return report_no_year(named);
      periods.insert(periods.end(), parts->begin(), parts->end());
    }
    load(goal, rule, periods);
    for (const std::size_t dimension : rule.by) check_column(rule, dimension);
    for (const auto& coordinate : rule.where.coordinates)
      if (coordinate.known()) check_column(rule, coordinate.dimension);
  }

 private:
  template <class Rule>
  static diag::Span span_of(const Rule& rule) {
    return rule.file ? rule.file->written.span : rule.past.periods.front().span;
  }

  template <class Rule>
  void load(std::size_t goal, Rule& rule, const std::vector<values::Period>& periods) {
    std::string key = std::to_string(goal) + '\n' + (rule.file ? rule.file->path : "");
    for (const auto& period : periods) key += '\n' + period.label;
    const auto [known, fresh] = known_.try_emplace(std::move(key), model::none);
    if (fresh) known->second = read(goal, rule.file, span_of(rule), periods);
    rule.past.table = known->second;
  }

  void report_no_year(const model::Located<values::Period>& named) {
    const auto near = values::past_year_near(plan_.year(), named.value.days);
    resolver_.report(
        rule::bad_period, named.span,
        {.text = {.en = "`{0}` is no past year of the kind of the plan's year, which begins on {1}",
                  .es = "`{0}` no es un año pasado de la clase del año del plan, que empieza el "
                        "{1}",
                  .zh = "`{0}` 不是与计划年度（始于 {1}）同类的过去年度"},
         .arguments = {named.value.label, values::to_string(plan_.year().days.start)}},
        diag::Message{
            {.en = "write such a year by its days: `{0}..{1}`",
             .es = "escriba un año así por sus días: `{0}..{1}`",
             .zh = "请用起止日期写出这样的年度：`{0}..{1}`"},
            {values::to_string(near.start), values::to_string(values::plus_days(near.past, -1))}});
  }

  // A file, or its absence, is told once, however many rules of quotas rest on it.
  void report_unread(diag::Span at, std::string subject, diag::Argument reason) {
    if (!unread_.insert(subject).second) return;
    resolver_.report(rule::past_not_found, at,
                     {.text = {.en = "the past figures cannot be read: {0}: {1}",
                               .es = "no se pueden leer las cifras pasadas: {0}: {1}",
                               .zh = "无法读取历史数据：{0}：{1}"},
                      .arguments = {std::move(subject), std::move(reason)}});
  }

  std::size_t read(std::size_t goal, const std::optional<model::FileRef>& file, diag::Span at,
                   std::vector<values::Period> periods) {
    const auto& id = plan_.goals[goal].id.value;
    const auto* const own = plan_.actuals.find(id);
    if (!file && own == nullptr) {
      resolver_.note_missed(schema::actuals_section);
      report_unread(at, id,
                    values::Text{.en = "the plan names no `actuals` of this goal",
                                 .es = "el plan no nombra `actuals` de este objetivo",
                                 .zh = "计划没有给出此目标的 `actuals`"});
      return model::none;
    }
    if (folder_ == nullptr) {
      report_unread(at, id,
                    values::Text{.en = "a plan from standard input has no folder",
                                 .es = "un plan leído de la entrada estándar no tiene carpeta",
                                 .zh = "来自标准输入的计划没有文件夹"});
      return model::none;
    }
    const auto layout = make_past_layout(plan_, goal, cut_apart(periods));
    if (!layout) {
      report_unread(at, id,
                    values::Text{.en = "the dimensions have too many cells",
                                 .es = "las dimensiones tienen demasiadas celdas",
                                 .zh = "维度的单元过多"});
      return model::none;
    }
    // What the goal's own actuals lack was told where they are described.
    if (own != nullptr && (own->unread || own->columns.empty() || (!file && !has_files(*own))))
      return model::none;
    model::Actuals form;
    if (own != nullptr) form = *own;
    if (file) form.files = {*file};
    const auto table = read_actual_files(*folder_, *layout, form);
    if (!table) {
      report_unread(at, table.error().subject, table.error().reason);
      return model::none;
    }
    report_left_out(at, *table);
    plan_.past_tables.push_back(to_past(*table, *layout, std::move(periods)));
    return plan_.past_tables.size() - 1;
  }

  [[nodiscard]] model::PastTable to_past(const model::ActualTable& table, const Layout& layout,
                                         std::vector<values::Period> periods) const {
    model::PastTable past{
        .source = {}, .dimensions = {}, .periods = std::move(periods), .rows = {}};
    for (const auto& file : table.files)
      past.source += (past.source.empty() ? "" : ", ") + file.name;
    for (const auto& cell : table.cells) {
      model::PastRow row{.members = std::vector(plan_.dimensions.size(), model::none),
                         .units = sum_up(cell.daily, layout.periods, past.periods)};
      for (std::size_t i = 0; i < cell.members.size(); ++i) {
        const std::size_t dimension = layout.dimensions[layout.columns[i].asked].dimension;
        row.members[dimension] = cell.members[i];
        const bool listed = std::find(past.dimensions.begin(), past.dimensions.end(), dimension) !=
                            past.dimensions.end();
        if (cell.members[i] != model::none && !listed) past.dimensions.push_back(dimension);
      }
      past.rows.push_back(std::move(row));
    }
    return past;
  }

  template <class Rule>
  void check_column(const Rule& rule, std::size_t dimension) {
    if (rule.past.table == model::none) return;
    const auto& table = plan_.past_tables[rule.past.table];
    const bool has = std::find(table.dimensions.begin(), table.dimensions.end(), dimension) !=
                     table.dimensions.end();
    if (has || table.rows.empty()) return;
    resolver_.report(rule::csv_missing_column, span_of(rule),
                     {.text = {.en = "`{0}` has no column of the dimension `{1}`",
                               .es = "`{0}` no tiene columna de la dimensión `{1}`",
                               .zh = "`{0}` 中没有维度 `{1}` 的列"},
                      .arguments = {table.source, plan_.dimensions[dimension].id.value}});
  }

  // Whether the plan names the member too, and is told to lack it: the rows are left out for that.
  [[nodiscard]] bool is_told(const model::RowCount& count) const {
    if (count.fault != RowFault::unknown_member) return false;
    const auto name = count.what.substr(count.what.find('=') + 1);
    for (std::size_t dimension = 0; dimension < plan_.dimensions.size(); ++dimension)
      if (resolver_.misses_member(dimension, name)) return true;
    return false;
  }

  // Those of a file and reason together, where the file is read first.
  void report_left_out(diag::Span at, const model::ActualTable& table) {
    std::map<std::pair<std::string, RowFault>, LeftOut> left_out;
    for (const auto& count : table.counts) {
      if (!is_left_out(count) || is_told(count)) continue;
      auto& rows = left_out[{count.file, count.fault}];
      rows.rows += count.rows;
      if (!count.what.empty()) rows.what.push_back(count.what);
      for (const auto& place : count.places)
        if (rows.places.size() < most_places) rows.places.push_back(place);
    }
    for (const auto& [of, rows] : left_out) {
      if (!left_out_.emplace(of, rows.what).second) continue;
      resolver_.report(
          rule::past_rows_left_out, at,
          {.text = {.en = "rows of `{1}` are in no share: {0} with {2} ({3}), the first at {4}",
                    .es = "hay filas de `{1}` que no entran en ninguna cuota: {0} con {2} "
                          "({3}), las primeras en {4}",
                    .zh = "`{1}` 中有行未计入任何份额：{0} 行含{2}（{3}），最先出现于 {4}"},
           .arguments = {std::to_string(rows.rows), of.first, reason_of(of.second),
                         diag::list_ids(rows.what), model::to_list(rows.places)}});
    }
  }

  const env::Folder* folder_;
  Resolver& resolver_;
  model::Plan& plan_;
  std::map<std::string, std::size_t> known_;
  std::set<std::string> unread_;
  // By file and reason, and what the rows have: what was told.
  std::set<std::pair<std::pair<std::string, RowFault>, std::vector<std::string>>> left_out_;
};

}  // namespace

void load_past(const env::Folder* folder, schema::Resolver& resolver) {
  auto& plan = resolver.plan();
  if (!plan.header.year) return;
  Loader loader(folder, resolver);
  for (std::size_t goal = 0; goal < plan.goals.size(); ++goal) {
    if (!plan.goals[goal].quota) continue;
    for (auto& shares : plan.goals[goal].quota->shares)
      for (auto& rule : shares.rules)
        if (!rule.past.periods.empty() && shares.dimension != model::none)
          loader.load(goal, shares.dimension, rule);
    if (!plan.goals[goal].quota->season) continue;
    for (auto& rule : plan.goals[goal].quota->season->rules)
      if (!rule.past.periods.empty())
        loader.load(goal, plan.goals[goal].quota->season->every, rule);
  }
}

}  // namespace planctl::read
