// report/variance: lines, total, what was not counted, and by which methods.
#include "report/variance.hpp"

#include <algorithm>
#include <iterator>
#include <map>

#include "base/checked.hpp"
#include "report/curves.hpp"
#include "report/known_until.hpp"
#include "report/phrases.hpp"
#include "report/row_counts.hpp"

namespace planctl::report {
namespace {

constexpr values::Text no_members{.en = "whole plan", .es = "plan entero", .zh = "全部"};
constexpr values::Text unassigned_word{.en = "unassigned", .es = "sin asignar", .zh = "未归属"};
constexpr values::Text total_word{.en = "total", .es = "total", .zh = "合计"};

struct Context {
  const model::Plan& plan;
  const model::Goal& goal;
  const model::VarianceTable& table;
  bool by_period;
  Forecast forecast;
  std::int64_t first_cut;
};

// F where the variance points in the good direction, A where it does not.
Cell effect_cell(const model::VarianceLine& line) {
  if (line.variance == 0) return {};
  if (line.favourable)
    return cell(Word{"favourable", {.en = "F", .es = "F", .zh = "有利"}}, Tone::good);
  return cell(Word{"adverse", {.en = "A", .es = "D", .zh = "不利"}}, Tone::bad);
}

std::vector<Column> build_columns(const Context& context) {
  std::vector<Column> columns = member_columns(context.plan, context.table.grain);
  if (context.table.grain.by.empty())
    columns.push_back({.key = "scope", .heading = "", .fit = Fit::may_be_cut, .least = 12});
  if (context.by_period)
    columns.push_back(
        {.key = "period", .heading = say({.en = "period", .es = "periodo", .zh = "期间"})});
  const auto figure = [&](std::string key, values::Text heading, int drop) {
    columns.push_back(
        {.key = std::move(key), .heading = say(heading), .align = Align::right, .drop = drop});
  };
  figure("quota", {.en = "quota", .es = "cuota", .zh = "配额"}, 0);
  if (context.by_period)
    figure("full_quota", {.en = "full period", .es = "periodo entero", .zh = "整期配额"}, 3);
  figure("actual", {.en = "actual", .es = "real", .zh = "实际"}, 0);
  figure("variance", {.en = "variance", .es = "desviación", .zh = "差异"}, 0);
  columns.push_back({.key = "effect", .heading = ""});
  figure("variance_percent", {.en = "var. %", .es = "desv. %", .zh = "差异率"}, 4);
  figure("attainment_percent", {.en = "attained", .es = "logro", .zh = "达成率"}, 3);
  figure("days", {.en = "days", .es = "días", .zh = "天数"}, 1);
  figure("working_days", {.en = "work days", .es = "días lab.", .zh = "工作日"}, 7);
  figure("forecast", {.en = "forecast", .es = "previsión", .zh = "预测"}, 5);
  figure("required_per_day", {.en = "required/day", .es = "requerido/día", .zh = "每日需完成"}, 6);
  columns.push_back(
      {.key = "status", .heading = say({.en = "status", .es = "estado", .zh = "状态"}), .drop = 2});
  return columns;
}

std::int64_t forecast_of(const model::VarianceLine& line, Forecast method) {
  switch (method) {
    case Forecast::linear:
      return line.forecast_linear;
    case Forecast::trend:
      return line.forecast_trend;
    case Forecast::plan:
      return line.forecast_plan;
    case Forecast::seasonal:
      break;
  }
  return line.forecast_seasonal;
}

std::vector<Cell> figure_cells(const model::Goal& goal, const model::VarianceLine& line,
                               Forecast method) {
  const values::Unit& unit = goal.unit;
  return {amount_cell(line.quota, unit),
          amount_cell(line.actual, unit),
          amount_cell(line.variance, unit, Sign::always),
          effect_cell(line),
          percent_cell(line.variance_percent, Sign::always),
          percent_cell(line.attainment_percent),
          days_cell(line.days),
          days_cell(line.working_days),
          amount_cell(forecast_of(line, method), unit),
          amount_cell(line.required_per_day, unit),
          status_cell(line.status)};
}

Row build_row(const Context& context, const model::VarianceLine& line) {
  Row row;
  row.cells = member_cells(context.plan, context.table.grain, line.members, Naming::titles);
  if (row.cells.empty()) row.cells.push_back(cell(say(no_members)));
  if (line.unassigned) row.cells[0] = cell(say(unassigned_word));
  if (context.by_period) row.cells.push_back(cell(line.period.label));
  auto figures = figure_cells(context.goal, line, context.forecast);
  if (context.by_period)
    figures.insert(figures.begin() + 1, amount_cell(line.full_quota, context.goal.unit));
  row.cells.insert(row.cells.end(), figures.begin(), figures.end());
  if (line.unassigned) row.cells[row.cells.size() - figures.size()] = {};
  return row;
}

Row build_total(const Context& context) {
  Row row = build_row(context, context.table.total);
  row.cells[0] = cell(say(total_word));
  for (std::size_t at = 1; at < context.table.grain.by.size(); ++at) row.cells[at] = {};
  row.kind = Row::Kind::total;
  return row;
}

Table build_lines(const Context& context) {
  Table table{.key = "variance"};
  table.columns = build_columns(context);
  for (const auto& line : context.table.lines) table.rows.push_back(build_row(context, line));
  if (context.by_period || !context.table.grain.by.empty() || table.rows.size() > 1)
    table.rows.push_back(build_total(context));
  drop_empty_decimals(table);
  return table;
}

bool is_sum_of_forecasts(const Context& context) {
  base::Int128 sum = 0;
  for (const auto& line : context.table.lines) sum += forecast_of(line, context.forecast);
  return sum == forecast_of(context.table.total, context.forecast);
}

// Each member's quotas and actuals over the periods as curves of one height.
Table build_curves(const Context& context) {
  constexpr std::size_t fewest = 3;
  constexpr std::size_t most = 53;
  std::map<std::vector<std::size_t>, std::vector<const model::VarianceLine*>> members;
  std::vector<const std::vector<std::size_t>*> order;
  for (const auto& line : context.table.lines) {
    if (line.unassigned) continue;
    const auto [found, is_new] = members.try_emplace(line.members);
    if (is_new) order.push_back(&found->first);
    found->second.push_back(&line);
  }
  Table table{.key = "curves",
              .title = say({.en = "Over the periods, each line to its own scale",
                            .es = "Por periodos, cada línea a su propia escala",
                            .zh = "逐期走势，每行各用自己的刻度"})};
  table.columns = {
      {.key = "scope", .heading = "", .fit = Fit::may_be_cut},
      {.key = "actual", .heading = say({.en = "actual", .es = "real", .zh = "实际"})},
      {.key = "quota", .heading = say({.en = "quota", .es = "cuota", .zh = "配额"}), .drop = 1}};
  for (const auto* key : order) {
    const auto& lines = members[*key];
    if (lines.size() < fewest || lines.size() > most) continue;
    auto curves = draw_curves(lines, context.table.as_of);
    const auto name = name_members(context.plan, context.table.grain, *key);
    table.rows.push_back({{name.empty() ? cell(say(no_members)) : cell(name),
                           cell(std::move(curves.actual)), cell(std::move(curves.quota))}});
  }
  return table;
}

// Whether a month of the year is over, whose attainment can be gone on with.
bool has_month_behind(const Context& context) {
  const auto months = values::periods_of(context.plan.year(), values::Every::month);
  return months.front().days.past <= values::plus_days(context.table.as_of, 1);
}

// The figures of the whole that a line has no room for.
Table build_outlook(const Context& context) {
  const model::VarianceLine& total = context.table.total;
  const values::Unit& unit = context.goal.unit;
  Table table{.key = "outlook"};
  table.columns = {{.key = "what"},
                   {.key = "amount", .align = Align::right},
                   {.key = "method", .fit = Fit::may_be_cut, .least = 20}};
  const auto add = [&](values::Text what, Cell amount, const std::optional<values::Text>& how) {
    table.rows.push_back({{cell(say(what)), std::move(amount), how ? cell(say(*how)) : Cell{}}});
  };
  add({.en = "quota of the whole", .es = "cuota del conjunto", .zh = "全期配额"},
      amount_cell(total.full_quota, unit), std::nullopt);
  // Without a quota so far there is nothing to scale by: those are the plan for the rest then.
  const auto unless_none = [&](const values::Text& how) {
    return total.quota != 0 ? how
                            : values::Text{.en = "no quota so far: plan for the rest",
                                           .es = "aún sin cuota: según plan",
                                           .zh = "迄今无配额：其余按计划"};
  };
  add({.en = "forecast, by season", .es = "previsión estacional", .zh = "按季节预测"},
      amount_cell(total.forecast_seasonal, unit),
      unless_none({.en = "actual / quota to date x full quota",
                   .es = "real / cuota a hoy x cuota total",
                   .zh = "实际 ÷ 迄今配额 × 全期配额"}));
  add({.en = "forecast, run rate", .es = "previsión al ritmo actual", .zh = "按当前速度预测"},
      amount_cell(total.forecast_linear, unit),
      values::Text{.en = "actual per day so far x all days",
                   .es = "real diario x todos los días",
                   .zh = "迄今日均实际 × 全部天数"});
  add({.en = "forecast, recent trend", .es = "previsión por tendencia", .zh = "按近期趋势预测"},
      amount_cell(total.forecast_trend, unit),
      has_month_behind(context) ? unless_none({.en = "actual + rest x recent attainment",
                                               .es = "real + resto x logro de 3 meses",
                                               .zh = "实际 + 剩余配额 × 最近三个月达成率"})
                                : values::Text{.en = "no month is over yet: plan for the rest",
                                               .es = "ningún mes ha acabado: según plan",
                                               .zh = "尚无完整月份：其余按计划"});
  add({.en = "forecast, plan for the rest", .es = "previsión según plan", .zh = "其余按计划预测"},
      amount_cell(total.forecast_plan, unit),
      values::Text{.en = "actual + quota of the days to come",
                   .es = "real + cuota de lo que queda",
                   .zh = "实际 + 剩余日期配额"});
  if (total.required_per_day)
    add({.en = "required per working day",
         .es = "requerido por día laborable",
         .zh = "每工作日需完成"},
        amount_cell(total.required_per_day, unit),
        values::Text{.en = "to still reach the full quota",
                     .es = "para alcanzar aún la cuota total",
                     .zh = "仍可达成全期配额所需"});
  drop_empty_decimals(table);
  return table;
}

// 9500 hundredths of a percent: 95 %.
diag::Figure percentage(std::int64_t hundredths) {
  if (hundredths % 100 == 0) return {hundredths / 100, {"%", 0}};
  return {hundredths, {"%", 2}};
}

diag::Message name_limits(const Context& context) {
  const auto& limits = context.table.limits;
  // Of a quota below zero, more than all of it is what less than all is elsewhere.
  const bool negative = context.table.total.full_quota < 0;
  const bool up = (context.goal.good == model::Good::up) != negative;
  const auto as_shown = [&](std::int64_t limit) {
    constexpr std::int64_t twice = 20'000;
    return percentage(negative ? twice - limit : limit);
  };
  const std::vector<diag::Argument> words{as_shown(limits.amber), as_shown(limits.red),
                                          std::to_string(limits.periods)};
  if (limits.usual)
    return {
        up ? values::Text{.en = "status: amber below {0} attained, red below {1}; the usual "
                                "limits, because no indicator of the goal sets any",
                          .es = "estado: ámbar por debajo de {0} de logro, rojo por debajo de "
                                "{1}; los límites habituales, pues ningún indicador del "
                                "objetivo fija otros",
                          .zh = "状态：达成率低于 {0} 为黄，低于 {1} "
                                "为红；该目标的指标没有设限，采用通常限值"}
           : values::Text{.en = "status: amber above {0} of the quota, red above {1}; the usual "
                                "limits, because no indicator of the goal sets any",
                          .es = "estado: ámbar por encima de {0} de la cuota, rojo por encima "
                                "de {1}; los límites habituales, pues ningún indicador del "
                                "objetivo fija otros",
                          .zh = "状态：超过配额的 {0} 为黄，超过 {1} "
                                "为红；该目标的指标没有设限，采用通常限值"},
        words};
  if (limits.periods > 1)
    return {up ? values::Text{.en = "status: amber below {0} attained, red below {1}; it changes "
                                    "after {2} periods in a row that say so, and stays what it was "
                                    "before until then",
                              .es = "estado: ámbar por debajo de {0} de logro, rojo por debajo de "
                                    "{1}; cambia tras {2} periodos seguidos que así lo digan y "
                                    "hasta entonces sigue siendo el anterior",
                              .zh = "状态：达成率低于 {0} 为黄，低于 {1} 为红；连续 {2} "
                                    "期如此才改变，此前沿用原状态"}
               : values::Text{.en = "status: amber above {0} of the quota, red above {1}; it "
                                    "changes after {2} periods in a row that say so, and stays "
                                    "what it was before until then",
                              .es = "estado: ámbar por encima de {0} de la cuota, rojo por encima "
                                    "de {1}; cambia tras {2} periodos seguidos que así lo digan y "
                                    "hasta entonces sigue siendo el anterior",
                              .zh = "状态：超过配额的 {0} 为黄，超过 {1} 为红；连续 {2} "
                                    "期如此才改变，此前沿用原状态"},
            words};
  return {
      up ? values::Text{.en = "status: amber below {0} attained, red below {1}",
                        .es = "estado: ámbar por debajo de {0} de logro, rojo por debajo de {1}",
                        .zh = "状态：达成率低于 {0} 为黄，低于 {1} 为红"}
         : values::Text{.en = "status: amber above {0} of the quota, red above {1}",
                        .es = "estado: ámbar por encima de {0} de la cuota, rojo por encima de "
                              "{1}",
                        .zh = "状态：超过配额的 {0} 为黄，超过 {1} 为红"},
      words};
}

// Rows that were read but whose day is still to come.
std::optional<diag::Message> name_later_rows(const Context& context,
                                             const model::ActualTable& actuals) {
  const auto start = context.plan.year().days.start;
  const int gone = std::max(0, values::days_between(start, context.table.as_of) + 1);
  std::int64_t rows = 0;
  std::int64_t units = 0;
  for (auto day = static_cast<std::size_t>(gone); day < actuals.rows_by_day.size(); ++day) {
    rows += actuals.rows_by_day[day];
    units += actuals.unassigned[day];
    for (const auto& cell : actuals.cells) units += cell.daily[day];
  }
  if (rows == 0) return std::nullopt;
  return diag::Message{
      {.en = "{0} rows of {1} in all are dated after {2} and do not count yet",
       .es = "{0} filas, en total {1}, llevan fecha posterior a {2} y aún no cuentan",
       .zh = "{0} 行（合计 {1}）的日期在 {2} 之后，尚未计入"},
      {std::to_string(rows), diag::Figure{units, context.goal.unit},
       values::to_string(context.table.as_of)}};
}

values::Text name_forecast(Forecast method) {
  switch (method) {
    case Forecast::linear:
      return {.en = "at the run rate", .es = "al ritmo actual", .zh = "按当前速度"};
    case Forecast::trend:
      return {.en = "by the recent trend", .es = "por tendencia", .zh = "按近期趋势"};
    case Forecast::plan:
      return {.en = "by the plan for the rest", .es = "según plan", .zh = "其余按计划"};
    case Forecast::seasonal:
      break;
  }
  return {.en = "by season", .es = "por estacionalidad", .zh = "按季节"};
}

diag::Message explain_columns(const Context& context) {
  if (context.by_period)
    return say(
        {.en = "days: calendar days ahead (+) or behind (-) of the quota's own curve, at the "
               "end of the period with all that came before it; F favourable, A adverse; "
               "forecast {0}",
         .es = "días: días naturales de adelanto (+) o retraso (-) sobre la propia curva de "
               "la cuota, al final del periodo con todo lo anterior; F favorable, D "
               "desfavorable; previsión {0}",
         .zh = "天数：至期末累计（含以前各期），相对配额曲线提前（+）或落后（-）的日历天数；"
               "预测{0}"},
        {name_forecast(context.forecast)});
  return say({.en = "days: calendar days ahead (+) or behind (-) of the quota's own curve; "
                    "F favourable, A adverse; forecast {0}",
              .es = "días: días naturales de adelanto (+) o retraso (-) sobre la propia curva de "
                    "la cuota; F favorable, D desfavorable; previsión {0}",
              .zh = "天数：相对配额曲线提前（+）或落后（-）的日历天数；预测{0}"},
             {name_forecast(context.forecast)});
}

// What adjustments moved out of the past: the year has it, shorter periods have not.
std::optional<diag::Message> name_carried(const Context& context) {
  if (context.table.carried == 0) return std::nullopt;
  if (!context.by_period)
    return say(
        {.en = "with the adjustments of the plan the quota to date is {0}, as first cut {1}; "
               "`--against baseline` shows it without them",
         .es = "con los ajustes del plan la cuota a la fecha es {0}, en el reparto inicial {1}; "
               "`--against baseline` la muestra sin ellos",
         .zh = "经计划调整，迄今配额为 {0}，初始配额为 {1}；`--against baseline` "
               "显示未调整的配额"},
        {diag::Figure{context.table.total.quota, context.goal.unit},
         diag::Figure{context.first_cut, context.goal.unit}});
  return say_carried(context.table.carried, context.goal.unit);
}

diag::Message explain_stock(const Context& context) {
  if (!context.plan.reads_levels(context.goal))
    return say({.en = "a stock counts what is added to its baseline; each row gives what was added "
                      "on its date",
                .es = "existencias: se cuenta lo añadido a `baseline`; cada fila da lo añadido en "
                      "su fecha",
                .zh = "存量：统计在 `baseline` 之上的增加量；每行数字为当日增加量"});
  return say({.en =
                  "a stock counts what is added to its baseline; the rows of a date give the level "
                  "on that day",
              .es = "existencias: se cuenta lo añadido a `baseline`; las filas de una fecha dan el "
                    "nivel de ese día",
              .zh = "存量：统计在 `baseline` 之上的增加量；同一日期各行的数字为当日存量"});
}

// The members that moved the total most.
std::optional<diag::Message> name_movers(const Context& context) {
  constexpr std::size_t most = 3;
  const auto& table = context.table;
  if (table.movers.size() < 2 || table.grain.by.empty()) return std::nullopt;
  std::vector<std::string> names;
  for (const std::size_t first : table.movers) {
    if (names.size() == most || first >= table.lines.size()) break;
    if (table.lines[first].unassigned) continue;
    names.push_back(name_members(context.plan, table.grain, table.lines[first].members));
  }
  return say({.en = "moved the total most: {0}",
              .es = "lo que más movió el total: {0}",
              .zh = "对合计影响最大：{0}"},
             {diag::Listed{std::move(names)}});
}

Row build_record(const model::Plan& plan, const model::VarianceTable& table,
                 const model::VarianceLine& line, Forecast forecast) {
  const model::Goal& goal = plan.goals[table.goal];
  Row row{{cell(goal.id.value), cell(line.period.label), cell(line.period.days.start),
           cell(values::plus_days(line.period.days.past, -1))}};
  append(row, member_cells(plan, table.grain, line.members, Naming::ids));
  auto figures = figure_cells(goal, line, forecast);
  figures.erase(figures.begin() + 3);  // the sign and the measure's direction say it
  if (line.unassigned) figures.back() = cell(Word{"unassigned", unassigned_word});
  append(row, std::move(figures));
  row.cells.push_back(cell(goal.unit.name));
  return row;
}

}  // namespace

diag::Message say_carried(std::int64_t carried, const values::Unit& unit) {
  return say(
      {.en =
           "adjustments of the plan took {0} off the past, carried on or written off: past "
           "periods keep their quota, so that periods add up to that much more than the year is to "
           "bring",
       .es = "los ajustes del plan quitaron {0} de lo pasado, por traslado o condonación: los "
             "periodos pasados conservan su cuota, de modo que los periodos suman eso más de lo "
             "que ha de aportar el año",
       .zh = "计划调整从过去减去 {0}（结转或核销）：过去各期保留原配额，因此各期之和比全年应完成数"
             "多出此数"},
      {diag::Figure{-carried, unit}});
}

Document build_variance(const model::Plan& plan, const VarianceResult& result, values::Every every,
                        Forecast forecast) {
  const model::VarianceTable& table = result.table;
  const model::ActualTable& actuals = result.actuals;
  const Context context{plan,     plan.goals[table.goal], table, every != values::Every::year,
                        forecast, result.first_cut};
  Document document;
  document.blocks.push_back(goal_heading(context.goal,
                                         {.en = "{0}: variance as of {1}",
                                          .es = "{0}: desviación a fecha {1}",
                                          .zh = "{0}：截至 {1} 的差异"},
                                         {values::to_string(table.as_of)}));
  document.blocks.push_back(build_lines(context));
  if (context.by_period)
    if (auto curves = build_curves(context); !curves.rows.empty())
      document.blocks.push_back(std::move(curves));
  document.blocks.push_back(build_outlook(context));
  if (const auto movers = name_movers(context)) document.blocks.push_back(Paragraph{*movers});
  if (const auto carried = name_carried(context)) document.blocks.push_back(Paragraph{*carried});
  for (auto& block : build_row_counts(context.goal, actuals))
    document.blocks.push_back(std::move(block));
  if (const auto later = name_later_rows(context, actuals))
    document.blocks.push_back(Paragraph{*later});
  if (const auto unknown = say_unknown_days(plan, table.as_of, result.known_until))
    document.blocks.push_back(Paragraph{*unknown});
  if (context.goal.kind == model::Kind::stock)
    document.blocks.push_back(Paragraph{explain_stock(context), Tone::dim});
  document.blocks.push_back(Paragraph{name_limits(context), Tone::dim});
  document.blocks.push_back(Paragraph{explain_columns(context), Tone::dim});
  if (context.by_period && context.table.carried != 0)
    document.blocks.push_back(
        Paragraph{say({.en = "a period that was ahead at its end may reach into quotas that were "
                             "adjusted since: its days are counted on the plan as it stands now",
                       .es = "un periodo que acabó adelantado puede alcanzar cuotas ajustadas "
                             "después: sus días se cuentan sobre el plan tal como está ahora",
                       .zh = "期末提前的期间可能延伸到此后调整过的配额：其天数按现行计划计算"}),
                  Tone::dim});
  if (!is_sum_of_forecasts(context))
    document.blocks.push_back(Paragraph{
        say({.en = "the total's forecast and need per day are worked out from the total itself: "
                   "they are not the sums of the lines",
             .es = "la previsión y lo requerido por día del total se calculan con el total mismo: "
                   "no son la suma de las filas",
             .zh = "合计的预测和每日需完成量按合计本身计算，不是各行之和"}),
        Tone::dim});
  return document;
}

Records build_variance_records(const model::Plan& plan, const std::vector<VarianceResult>& results,
                               Forecast forecast) {
  Table table{.key = "variance"};
  for (const auto* key : {"goal", "period", "start", "end"}) table.columns.push_back({.key = key});
  if (!results.empty())
    for (const auto& name : dimensions_of(plan, results.front().table.grain))
      table.columns.push_back({.key = name, .group = "members"});
  for (const auto* key : {"quota", "actual", "variance", "variance_percent", "attainment_percent",
                          "days", "working_days", "forecast", "required_per_day", "status", "unit"})
    table.columns.push_back({.key = key});
  table.stream = [&plan, &results, forecast](const TakeRow& take) {
    for (const auto& result : results)
      for (const auto& line : result.table.lines)
        take(build_record(plan, result.table, line, forecast));
  };
  return {.fields = {},
          .tables = {std::move(table), build_count_records(plan, results),
                     build_file_records(plan, results)}};
}

}  // namespace planctl::report
