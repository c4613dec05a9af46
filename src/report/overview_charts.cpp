// report/overview_charts: charts out of the figures of tables, and those tables beside them.
#include <algorithm>
#include <cstdlib>

#include "report/amounts.hpp"
#include "report/causes.hpp"
#include "report/charts.hpp"
#include "report/overview.hpp"
#include "report/phrases.hpp"
#include "report/view_parts.hpp"

namespace planctl::report {
namespace {

constexpr std::size_t most_rows = 20;  // of a chart; the table beside it has all
constexpr values::Text others_word{.en = "all others", .es = "los demás", .zh = "其余"};

Heading part(values::Text text) { return {say(text), Level::part}; }

std::vector<values::Period> months_of(const View& view) {
  return values::periods_of(view.plan.year(), values::Every::month);
}

// What has come until the end of each period that has begun, in a member or not.
std::vector<std::int64_t> sum_reached(const model::VarianceTable& months,
                                      const std::vector<values::Period>& periods) {
  std::vector<std::int64_t> reached;
  std::int64_t sum = 0;
  for (const auto& period : periods) {
    if (period.days.start > months.as_of) break;
    for (const auto& line : months.lines)
      if (line.period.label == period.label) sum += line.actual;
    reached.push_back(sum);
  }
  return reached;
}

CurveChart::Band find_band(const model::VarianceLine& total) {
  const auto ends = {total.forecast_linear, total.forecast_seasonal, total.forecast_trend,
                     total.forecast_plan};
  return {std::min(ends), total.forecast_seasonal, std::max(ends)};
}

CurveChart build_curve(const View& view, const CarriedQuota& carried) {
  const model::Goal& goal = view.plan.goals[carried.goal];
  CurveChart chart{.title = say({.en = "{0}: accumulated over the year, {1}",
                                 .es = "{0}: acumulado del año, {1}",
                                 .zh = "{0}：全年累计，{1}"},
                                {title_of(goal), goal.unit.name}),
                   .description = say({.en = "the table below has its figures",
                                       .es = "la tabla que sigue tiene sus cifras",
                                       .zh = "数字见下表"}),
                   .unit = goal.unit};
  const auto start = view.plan.year().days.start;
  const auto periods = months_of(view);
  for (const auto& period : periods) {
    chart.labels.push_back(period.label.substr(period.label.size() - 2));
    chart.planned.push_back(amount_in(view, goal, carried.daily, {start, period.days.past}));
  }
  if (!carried.months) return chart;
  chart.reached = sum_reached(*carried.months, periods);
  const auto known = carried.months->as_of;
  for (const auto& period : periods)
    if (period.days.contains(known))
      chart.running =
          (values::days_between(period.days.start, known) + 1) * 100 / period.days.count();
  chart.forecast = find_band(carried.months->total);
  return chart;
}

Table build_curve_table(const View& view, const CurveChart& chart, values::Date known) {
  Table table{.key = "curve"};
  table.columns = {
      {.key = "month", .heading = say({.en = "month", .es = "mes", .zh = "月份"})},
      figure_column("quota", {.en = "quota so far", .es = "cuota acumulada", .zh = "累计配额"})};
  if (!chart.reached.empty()) {
    table.columns.push_back(
        figure_column("actual", {.en = "actual so far", .es = "real acumulado", .zh = "累计实际"}));
    table.columns.push_back(
        figure_column("variance", {.en = "variance", .es = "desviación", .zh = "差异"}, 1));
  }
  const auto periods = months_of(view);
  for (std::size_t at = 0; at < periods.size(); ++at) {
    Row row{{cell(periods[at].label), amount_cell(chart.planned[at], chart.unit)}};
    const bool over =
        at < chart.reached.size() && periods[at].days.past <= values::plus_days(known, 1);
    if (at < chart.reached.size()) row.cells.push_back(amount_cell(chart.reached[at], chart.unit));
    if (over)
      row.cells.push_back(
          amount_cell(chart.reached[at] - chart.planned[at], chart.unit, Sign::always));
    table.rows.push_back(std::move(row));
  }
  if (chart.forecast)
    table.notes.emplace_back(
        say({.en = "forecast for the end of the year: {0} by season; {1} to {2} by all methods",
             .es = "previsión a fin de año: {0} por estacionalidad; de {1} a {2} según el método",
             .zh = "年末预测：按季节 {0}；各方法在 {1} 至 {2} 之间"},
            {diag::Figure{chart.forecast->likely, chart.unit},
             diag::Figure{chart.forecast->low, chart.unit},
             diag::Figure{chart.forecast->high, chart.unit}}));
  drop_empty_decimals(table);
  return table;
}

Words name_line(const model::Plan& plan, const model::Grain& grain,
                const std::vector<std::size_t>& members, bool unassigned) {
  if (unassigned) return say({.en = "unassigned", .es = "sin asignar", .zh = "未归属"});
  return name_members(plan, grain, members);
}

RowChart build_deviations(const View& view, const model::VarianceTable& members) {
  const model::Goal& goal = view.plan.goals[members.goal];
  RowChart chart{.title = say({.en = "{0}: variance to date by member, {1}",
                               .es = "{0}: desviación a la fecha por miembro, {1}",
                               .zh = "{0}：迄今各成员差异，{1}"},
                              {title_of(goal), goal.unit.name}),
                 .description = say({.en = "bars to the right are above the quota",
                                     .es = "las barras a la derecha superan la cuota",
                                     .zh = "向右的条形表示高于配额"}),
                 .unit = goal.unit,
                 .rows = {}};
  std::vector<const model::VarianceLine*> lines;
  for (const auto& line : members.lines) lines.push_back(&line);
  const bool all = lines.size() <= most_rows;
  if (!all)
    std::stable_sort(lines.begin(), lines.end(), [](const auto* a, const auto* b) {
      return std::abs(a->variance) > std::abs(b->variance);
    });
  std::int64_t rest = members.total.variance;
  for (std::size_t at = 0; at < (all ? lines.size() : most_rows - 1); ++at) {
    const auto& line = *lines[at];
    rest -= line.variance;
    chart.rows.push_back({name_line(view.plan, members.grain, line.members, line.unassigned), 0,
                          line.variance, line.variance, line.favourable ? Ink::good : Ink::bad});
  }
  if (!all)
    chart.rows.push_back({say(others_word), 0, rest, rest,
                          (rest > 0) == (goal.good == model::Good::up) ? Ink::good : Ink::bad});
  return chart;
}

Ink ink_of(model::Status status) {
  if (status == model::Status::green) return Ink::good;
  if (status == model::Status::amber) return Ink::fair;
  return status == model::Status::red ? Ink::bad : Ink::line;
}

// The members of a table of lines by member and period, each once.
std::vector<std::vector<std::size_t>> list_members(const model::VarianceTable& table) {
  std::vector<std::vector<std::size_t>> members;
  for (const auto& line : table.lines)
    if (!line.unassigned && (members.empty() || members.back() != line.members))
      members.push_back(line.members);
  return members;
}

const model::VarianceLine* find_field(const model::VarianceTable& table,
                                      const std::vector<std::size_t>& members,
                                      const values::Period& period) {
  for (const auto& line : table.lines)
    if (!line.unassigned && line.members == members && line.period.label == period.label)
      return &line;
  return nullptr;
}

Cell attained_cell(const model::VarianceLine* line) {
  if (line == nullptr) return {};
  Cell attained = percent_cell(line->attainment_percent);
  attained.tone = status_cell(line->status).tone;
  return attained;
}

// Attainment by member and month.
Table build_heat_table(const View& view, const model::VarianceTable& fields) {
  Table table{.key = "heat"};
  table.title = say({.en = "attainment by month", .es = "logro por mes", .zh = "各月达成率"});
  table.columns = member_columns(view.plan, fields.grain);
  int drop = 12;  // the oldest month goes first
  for (const auto& period : months_of(view)) {
    if (period.days.start > fields.as_of) break;
    table.columns.push_back(
        {.key = period.label, .heading = period.label, .align = Align::right, .drop = drop--});
  }
  for (const auto& members : list_members(fields)) {
    Row row{member_cells(view.plan, fields.grain, members, Naming::titles)};
    for (const auto& period : months_of(view))
      if (period.days.start <= fields.as_of)
        row.cells.push_back(attained_cell(find_field(fields, members, period)));
    table.rows.push_back(std::move(row));
  }
  return table;
}

// What the fields that are there mean, with the limits where one period alone decides.
std::vector<HeatChart::Field> name_fields(const HeatChart& chart,
                                          const model::AttainmentLimits& limits, model::Good good) {
  const auto has = [&](Ink ink) {
    return std::any_of(chart.fields.begin(), chart.fields.end(), [&](const auto& row) {
      return std::any_of(row.begin(), row.end(),
                         [&](const auto& field) { return field.ink == ink; });
    });
  };
  std::vector<HeatChart::Field> keys;
  const auto add = [&](Ink ink, values::Text word, std::optional<std::int64_t> limit = {}) {
    if (!has(ink)) return;
    if (!limit || limits.periods > 1) return keys.push_back({.words = say(word), .ink = ink});
    const auto text = good == model::Good::up ? values::Text{.en = "{0}: below {1}",
                                                             .es = "{0}: por debajo de {1}",
                                                             .zh = "{0}：低于 {1}"}
                                              : values::Text{.en = "{0}: above {1}",
                                                             .es = "{0}: por encima de {1}",
                                                             .zh = "{0}：高于 {1}"};
    keys.push_back({.words = say(text, {word, figure_of(*limit, {"%", 2})}), .ink = ink});
  };
  const auto word_of = [](model::Status status) {
    return std::get<Word>(status_cell(status).content).text;
  };
  add(Ink::good, word_of(model::Status::green));
  add(Ink::fair, word_of(model::Status::amber), limits.amber);
  add(Ink::bad, word_of(model::Status::red), limits.red);
  add(Ink::line, {.en = "not judged", .es = "sin evaluar", .zh = "未评判"});
  return keys;
}

// Fields without words of their own: the same as the cells of the table.
HeatChart build_heat(const View& view, const model::VarianceTable& fields) {
  const model::Goal& goal = view.plan.goals[fields.goal];
  HeatChart chart{.title = say({.en = "{0}: attainment by member and month",
                                .es = "{0}: logro por miembro y mes",
                                .zh = "{0}：各成员各月达成率"},
                               {title_of(goal)}),
                  .description = say({.en = "percent of the quota of each month",
                                      .es = "porcentaje de la cuota de cada mes",
                                      .zh = "各月配额的百分比"}),
                  .columns = {},
                  .names = {},
                  .fields = {}};
  const auto periods = months_of(view);
  for (const auto& period : periods)
    chart.columns.push_back(period.label.substr(period.label.size() - 2));
  for (const auto& members : list_members(fields)) {
    if (chart.names.size() == most_rows) break;
    chart.names.emplace_back(name_members(view.plan, fields.grain, members));
    auto& row = chart.fields.emplace_back();
    for (const auto& period : periods) {
      const auto* line = find_field(fields, members, period);
      if (line == nullptr) continue;
      HeatChart::Field field{.words = std::string("-"), .ink = ink_of(line->status)};
      if (line->attainment_percent)
        field.words = say({.en = "{0}", .es = "{0}", .zh = "{0}"},
                          {diag::Figure{*line->attainment_percent, {"", 1}}});
      row.push_back(std::move(field));
    }
  }
  chart.keys = name_fields(chart, fields.limits, goal.good);
  return chart;
}

// Contributions end to end, the smaller ones together, then what they come to.
RowChart build_waterfall(const View& view, const model::Causes& causes) {
  constexpr std::size_t most = 8;
  const model::Goal& goal = view.plan.goals[causes.goal];
  RowChart chart{.title = say({.en = "{0}: what the variance is made of, {1}",
                               .es = "{0}: de qué se compone la desviación, {1}",
                               .zh = "{0}：差异构成，{1}"},
                              {title_of(goal), goal.unit.name}),
                 .description = say({.en = "each bar begins where the one above it ends",
                                     .es = "cada barra empieza donde acaba la anterior",
                                     .zh = "每个条形从上一个的末端开始"}),
                 .unit = goal.unit,
                 .rows = {}};
  std::int64_t sum = 0;
  const auto push = [&](Words name, std::int64_t amount, bool favourable) {
    if (amount == 0) return;
    chart.rows.push_back(
        {std::move(name), sum, sum + amount, amount, favourable ? Ink::good : Ink::bad});
    sum += amount;
  };
  const std::size_t shown = causes.members.size() > most ? most - 1 : causes.members.size();
  for (std::size_t at = 0; at < shown; ++at) {
    const auto& one = causes.members[at];
    push(name_line(view.plan, causes.grain, one.members, one.unassigned), one.variance,
         one.favourable);
  }
  const std::int64_t rest = causes.variance - sum;
  push(say(others_word), rest, (rest > 0) == (goal.good == model::Good::up));
  chart.rows.push_back({say({.en = "variance", .es = "desviación", .zh = "差异"}), 0,
                        causes.variance, causes.variance, Ink::accent});
  return chart;
}

}  // namespace

std::vector<Block> build_course(const View& view, const Course& course) {
  const CarriedQuota& carried = view.carried[course.carried];
  const model::Goal& goal = view.plan.goals[carried.goal];
  Blocks blocks{goal_heading(goal, {.en = "{0}", .es = "{0}", .zh = "{0}"})};
  if (goal.kind == model::Kind::stock && goal.baseline)
    blocks.emplace_back(Paragraph{
        say({.en = "Figures are what is added to the {0} at the beginning.",
             .es = "Las cifras son lo que se añade a los {0} del comienzo.",
             .zh = "数字为在期初 {0} 之上的增量。"},
            {diag::Figure{goal.baseline->units, {.name = {}, .decimals = goal.unit.decimals}}}),
        Tone::dim});
  if (goal.kind != model::Kind::ratio) {
    const auto curve = build_curve(view, carried);
    add_drawings(blocks, [&](Screen screen) { return draw_curve(curve, screen); });
    blocks.emplace_back(
        build_curve_table(view, curve, carried.months ? carried.months->as_of : view.as_of));
  }
  if (!carried.parts.cells.empty()) {
    blocks.emplace_back(part({.en = "Quotas", .es = "Cuotas", .zh = "配额"}));
    blocks.emplace_back(build_parts(view, carried));
  }
  if (carried.members) {
    blocks.emplace_back(
        part({.en = "Variance by member", .es = "Desviación por miembro", .zh = "各成员差异"}));
    const auto rows = build_deviations(view, *carried.members);
    add_drawings(blocks, [&](Screen screen) { return draw_rows(rows, screen); });
    blocks.emplace_back(build_standing_of(view, carried));
  }
  if (course.fields) {
    blocks.emplace_back(part({.en = "Month by month", .es = "Mes a mes", .zh = "逐月"}));
    const auto heat = build_heat(view, *course.fields);
    if (heat.names.size() <= phone_rows)
      add_drawings(blocks, [&](Screen screen) { return draw_heat(heat, screen); });
    else
      blocks.emplace_back(draw_heat(heat, Screen::page));
    blocks.emplace_back(build_heat_table(view, *course.fields));
  }
  if (!course.causes) return blocks;
  blocks.emplace_back(part({.en = "Where the variance comes from",
                            .es = "De dónde viene la desviación",
                            .zh = "差异来源"}));
  const auto waterfall = build_waterfall(view, *course.causes);
  add_drawings(blocks, [&](Screen screen) { return draw_rows(waterfall, screen); });
  auto causes = build_causes(view.plan, {*course.causes}).blocks;
  for (std::size_t at = 1; at < causes.size(); ++at) blocks.push_back(std::move(causes[at]));
  return blocks;
}

}  // namespace planctl::report
