// report/indicators: the last reading of each indicator, its status and its control limits.
#include <algorithm>

#include "report/phrases.hpp"
#include "report/titles.hpp"
#include "report/tracking.hpp"

namespace planctl::report {
namespace {

constexpr values::Text indicator_word{.en = "indicator", .es = "indicador", .zh = "指标"};

Word word_of(model::Signal signal) {
  switch (signal) {
    case model::Signal::outside:
      return {"outside", {.en = "beyond a limit", .es = "fuera de un límite", .zh = "超出控制限"}};
    case model::Signal::jump:
      return {"jump", {.en = "a jump", .es = "un salto", .zh = "突变"}};
    case model::Signal::near_limit:
      return {
          "near_limit",
          {.en = "3 of 4 near a limit", .es = "3 de 4 junto a un límite", .zh = "4 点中 3 点近限"}};
    case model::Signal::run:
      break;
  }
  return {"run", {.en = "8 on one side", .es = "8 a un mismo lado", .zh = "连续 8 点同侧"}};
}

Column figure(std::string key, values::Text heading, int drop = 0) {
  return {.key = std::move(key), .heading = say(heading), .align = Align::right, .drop = drop};
}

Column name_column() {
  return {.key = "indicator", .heading = say(indicator_word), .fit = Fit::may_be_cut, .least = 14};
}

// With its sign of percent; other units are words of the plan.
Cell reading_cell(std::int64_t reading, const values::Unit& unit) {
  if (unit.name != "%") return amount_cell(reading, unit);
  return cell(say({.en = "{0}", .es = "{0}", .zh = "{0}"}, {diag::Figure{reading, unit}}));
}

// Where the reading is judged.
Cell limits_cell(const model::IndicatorVariance& line) {
  if (line.status == model::Status::unjudged) return {};
  return cell(say({.en = "{0}, {1}", .es = "{0}, {1}", .zh = "{0}、{1}"},
                  {diag::Figure{line.limits.amber / 100, {.name = "%", .decimals = 0}},
                   diag::Figure{line.limits.red / 100, {.name = "%", .decimals = 0}}}));
}

Table build_readings(const model::Plan& plan, const model::IndicatorTable& table) {
  Table readings{.key = "indicators"};
  readings.columns = {
      name_column(),
      {.key = "period", .heading = say({.en = "period", .es = "periodo", .zh = "期间"})},
      figure("reading", {.en = "reading", .es = "lectura", .zh = "读数"}),
      figure("limits", {.en = "amber, red", .es = "ámbar, rojo", .zh = "黄、红界限"}, 2),
      figure("age", {.en = "days old", .es = "días", .zh = "距今天数"}, 1),
      {.key = "status", .heading = say({.en = "status", .es = "estado", .zh = "状态"})}};
  const bool aims = std::any_of(table.lines.begin(), table.lines.end(),
                                [](const auto& line) { return line.target.has_value(); });
  if (aims)
    readings.columns.insert(
        readings.columns.begin() + 3,
        {figure("target", {.en = "target", .es = "meta", .zh = "目标值"}),
         figure("attainment_percent", {.en = "attained", .es = "logro", .zh = "达成率"})});
  for (const auto& line : table.lines) {
    if (!line.period) continue;
    Row row{{cell(title_or_id(plan.tracking[line.indicator])), cell(line.period->label),
             reading_cell(line.reading, line.unit), limits_cell(line), cell(Count{line.age}),
             status_cell(line.status)}};
    if (aims)
      row.cells.insert(row.cells.begin() + 3,
                       {line.target ? reading_cell(*line.target, line.unit) : Cell{},
                        percent_cell(line.attainment_percent)});
    readings.rows.push_back(std::move(row));
  }
  return readings;
}

Table build_charts(const model::Plan& plan, const model::IndicatorTable& table) {
  Table charts{.key = "charts",
               .title = say({.en = "Control limits of leading indicators",
                             .es = "Límites de control de los indicadores adelantados",
                             .zh = "先行指标的控制限"})};
  charts.columns = {name_column(),
                    figure("lower", {.en = "lower", .es = "inferior", .zh = "下限"}),
                    figure("centre", {.en = "centre", .es = "centro", .zh = "中心"}),
                    figure("upper", {.en = "upper", .es = "superior", .zh = "上限"}),
                    figure("reading", {.en = "reading", .es = "lectura", .zh = "读数"}, 1),
                    {.key = "signal",
                     .heading = say({.en = "last sign of a change",
                                     .es = "última señal de cambio",
                                     .zh = "最近的变化信号"})}};
  for (const auto& line : table.lines) {
    if (!line.chart) continue;
    const model::ControlChart& chart = *line.chart;
    const values::Unit unit{line.unit.name, chart.decimals};
    Cell signal;
    if (chart.signal)
      signal = cell(say({.en = "{0}, {1}", .es = "{0}, {1}", .zh = "{0}，{1}"},
                        {word_of(*chart.signal).text, line.signalled}),
                    Tone::bad);
    charts.rows.push_back(
        {{cell(title_or_id(plan.tracking[line.indicator])), amount_cell(chart.lower, unit),
          amount_cell(chart.centre, unit), amount_cell(chart.upper, unit),
          reading_cell(line.reading, line.unit), std::move(signal)}});
  }
  return charts;
}

// Indicators for which something holds, as a sentence; nothing for none.
template <class Holds>
std::optional<Listing> list_where(const model::Plan& plan, const model::IndicatorTable& table,
                                  values::Text lead, Holds holds) {
  Listing listing{say(lead), {}};
  for (const auto& line : table.lines)
    if (holds(line, plan.tracking[line.indicator]))
      listing.items.emplace_back(title_or_id(plan.tracking[line.indicator]));
  if (listing.items.empty()) return std::nullopt;
  return listing;
}

}  // namespace

Document build_indicators(const model::Plan& plan, const model::IndicatorTable& table) {
  Document document;
  document.blocks.push_back(Heading{
      say({.en = "Indicators as of {0}", .es = "Indicadores a fecha {0}", .zh = "截至 {0} 的指标"},
          {values::to_string(table.as_of)})});
  for (auto& part : {build_readings(plan, table), build_charts(plan, table)})
    if (!part.rows.empty()) document.blocks.push_back(part);
  const auto add = [&](std::optional<Listing> listing) {
    if (listing) document.blocks.push_back(std::move(*listing));
  };
  using Variance = model::IndicatorVariance;
  add(list_where(plan, table,
                 {.en = "without readings:", .es = "sin lecturas:", .zh = "没有读数："},
                 [](const Variance& line, const model::Indicator&) { return !line.period; }));
  add(list_where(plan, table,
                 {.en = "not judged, for lack of a target that the limits are a share of:",
                  .es = "sin juzgar, por falta de una meta de la que los límites son una parte:",
                  .zh = "未判断，缺少界限所依据的目标值："},
                 [](const Variance& line, const model::Indicator& indicator) {
                   return line.period && !indicator.target &&
                          line.status == model::Status::unjudged;
                 }));
  add(list_where(plan, table,
                 {.en = "leading, with fewer than 8 readings for control limits:",
                  .es = "adelantados, con menos de 8 lecturas para límites de control:",
                  .zh = "先行指标，读数不足 8 个，无控制限："},
                 [](const Variance& line, const model::Indicator& indicator) {
                   return line.period && !line.chart && indicator.leading &&
                          indicator.leading->value;
                 }));
  document.blocks.push_back(Paragraph{
      say({.en = "status: the reading in percent of its target, held against the indicator's "
                 "limits; without a target, what is read in percent is itself an attainment, "
                 "unless its goal is in percent",
           .es = "estado: la lectura en porcentaje de su meta frente a los límites del "
                 "indicador; sin meta, lo leído en porcentaje es ya un logro, salvo que su "
                 "objetivo sea un porcentaje",
           .zh =
               "状态：读数占目标值的百分比，按指标界限判断；无目标值时，以百分比读取者即为达成率，"
               "目标本身以百分比计者除外"}),
      Tone::dim});
  if (std::any_of(table.lines.begin(), table.lines.end(),
                  [](const auto& line) { return line.period && line.limits.periods > 1; }))
    document.blocks.push_back(Paragraph{
        say({.en = "where the limits say `for`, a status changes after so many readings in a row "
                   "that say so, and stays what it was before until then",
             .es = "donde los límites dicen `for`, el estado cambia tras tantas lecturas seguidas "
                   "que así lo digan y hasta entonces sigue siendo el anterior",
             .zh = "界限中写有 `for` 的，连续这么多次读数如此才改变状态，此前沿用原状态"}),
        Tone::dim});
  return document;
}

Records build_indicator_records(const model::Plan& plan, const model::IndicatorTable& table) {
  Table lines{.key = "indicators"};
  for (const auto* key : {"indicator", "goal", "period", "reading", "target", "attainment_percent",
                          "age_days", "amber", "red", "status", "readings", "lower", "centre",
                          "upper", "signal", "signal_period", "unit"})
    lines.columns.push_back({.key = key});
  for (const auto& line : table.lines) {
    const auto& indicator = plan.tracking[line.indicator];
    Row row{{cell(indicator.id.value),
             cell(indicator.goal ? indicator.goal->name.value : std::string())}};
    row.cells.resize(lines.columns.size());
    row.cells[7] = cell(Percent{line.limits.amber / 10});
    row.cells[8] = cell(Percent{line.limits.red / 10});
    row.cells[9] = status_cell(line.status);
    row.cells[10] = cell(Count{static_cast<std::int64_t>(line.readings)});
    if (line.period) {
      row.cells[2] = cell(line.period->label);
      row.cells[3] = amount_cell(line.reading, line.unit);
      if (line.target) row.cells[4] = amount_cell(*line.target, line.unit);
      row.cells[5] = percent_cell(line.attainment_percent);
      row.cells[6] = cell(Count{line.age});
    }
    if (line.chart) {
      const values::Unit unit{line.unit.name, line.chart->decimals};
      row.cells[11] = amount_cell(line.chart->lower, unit);
      row.cells[12] = amount_cell(line.chart->centre, unit);
      row.cells[13] = amount_cell(line.chart->upper, unit);
      if (line.chart->signal) row.cells[14] = cell(word_of(*line.chart->signal));
      if (line.chart->signal) row.cells[15] = cell(line.signalled);
    }
    row.cells[16] = cell(line.unit.name);
    lines.rows.push_back(std::move(row));
  }
  return {.fields = {{"as_of", table.as_of}}, .tables = {std::move(lines)}};
}

}  // namespace planctl::report
