// commands/verbs/variance: actuals against quotas.
#include "report/variance.hpp"

#include <algorithm>
#include <array>

#include "commands/causing.hpp"
#include "commands/executing.hpp"
#include "commands/grain.hpp"
#include "commands/plan_session.hpp"
#include "compare/variance.hpp"
#include "report/causes.hpp"
#include "report/row_counts.hpp"
#include "report/titles.hpp"

namespace planctl::commands::verbs::variance {
namespace {

constexpr std::array<std::string_view, 4> forecast_words{"seasonal", "linear", "trend", "plan"};
constexpr std::array forecasts{report::Forecast::seasonal, report::Forecast::linear,
                               report::Forecast::trend, report::Forecast::plan};

constexpr std::array positionals{
    Positional{.name = options::plan.name,
               .summary = {.en = "the plan (default: the nearest); -: actuals on standard input",
                           .es = "el plan (por omisión: el más cercano); -: datos reales por la "
                                 "entrada estándar",
                           .zh = "计划（默认：最近的）；- 表示从标准输入读取实际数"}}};
constexpr std::array own_options{
    options::as_of,
    options::goal,
    options::by,
    options::every,
    options::where,
    Option{.name = "forecast",
           .value = "METHOD",
           .summary = {.en = "by which method the end is forecast (default seasonal)",
                       .es = "con qué método se prevé el final (por omisión, seasonal)",
                       .zh = "期末预测方法（默认 seasonal）"},
           .choices = forecast_words},
    options::against,
    Option{
        .name = "causes",
        .value = {},
        .summary =
            {.en = "where the variance comes from, by `--by` or the first dimension, not its lines",
             .es = "de dónde viene la desviación, por `--by` o la primera dimensión, no sus líneas",
             .zh = "显示差异来源（按 `--by` 或第一个维度），而非各行"}},
    options::actions,
    options::money,
    options::indicators,
    options::corrections,
    options::actuals};
constexpr std::array examples{Example{"planctl variance --as-of 2026-08-31 --by region",
                                      {.en = "each region, to the end of August",
                                       .es = "cada región, a fin de agosto",
                                       .zh = "截至八月底，按区域"}},
                              Example{"psql --csv -f sales.sql | planctl variance -",
                                      {.en = "actuals straight from a database",
                                       .es = "datos reales directos de una base de datos",
                                       .zh = "直接取自数据库的实际数"}},
                              Example{"planctl variance --by region --every month --format csv",
                                      {.en = "a tidy table for a spreadsheet",
                                       .es = "una tabla ordenada para una hoja de cálculo",
                                       .zh = "供电子表格使用的规整表"}}};

Exit run_variance(const Arguments& arguments, env::Outside& outside, Asked language);

}  // namespace

extern const Verb verb;
constinit const Verb verb{
    .name = "variance",
    .summary = {.en = "hold actuals against quotas, in amount and in time",
                .es = "comparar los datos reales con las cuotas, en importe y en tiempo",
                .zh = "按数量和时间对照实际与配额"},
    .description =
        {.en = "Shows quota to date, actual, variance (F favourable, A adverse), days ahead "
               "or behind, forecasts and what each working day must still bring. Every row "
               "of the files is in a line, in `unassigned`, or counted with its reason.",
         .es = "Muestra cuota a la fecha, real, desviación (F favorable, D desfavorable), "
               "días de adelanto o retraso, previsiones y lo que cada día laborable debe "
               "aportar aún. Cada fila de los archivos está en una línea, en `sin asignar`, "
               "o contada con su motivo.",
         .zh = "显示迄今配额、实际、差异（有利或不利）、提前或落后天数、预测以及每个工作日仍需完成"
               "的数额。"
               "文件的每一行都在某行、在“未归属”中，或附原因计数。"},
    .writes = Writes::table,
    .positionals = positionals,
    .options = own_options,
    .examples = examples,
    .run = run_variance};

namespace {

struct Ask {
  std::vector<std::size_t> goals;
  model::Grain grain;
  compare::VarianceAsk variance;
  report::Forecast forecast;
};

report::Forecast parse_forecast(const Arguments& arguments) {
  const auto word = arguments.find("forecast");
  const auto at =
      std::find(forecast_words.begin(), forecast_words.end(), word.value_or("seasonal"));
  return forecasts[static_cast<std::size_t>(at - forecast_words.begin())];
}

Checked<Ask> parse_ask(const Run& run, const model::Plan& plan) {
  const Arguments& arguments = run.arguments();
  const auto as_of = run.as_of();
  if (!as_of) return base::Unexpected{as_of.error()};
  auto by = parse_by(plan, arguments.words("by"));
  if (!by) return base::Unexpected{by.error()};
  auto where = parse_where(plan, arguments.words("where"));
  if (!where) return base::Unexpected{where.error()};
  const auto every = values::parse_every(arguments.find("every").value_or("year"));
  auto goals = find_measured_goals(run, plan);
  if (!goals) return base::Unexpected{goals.error()};
  return Ask{
      std::move(*goals),
      {std::move(*by), std::move(*where)},
      {*as_of, arguments.has("causes") ? values::Every::year : every.value_or(values::Every::year)},
      parse_forecast(arguments)};
}

// Rows that are in no line of a table of records; text shows them itself.
void remark_rows(Run& run, const model::Plan& plan, const report::VarianceResult& result) {
  std::int64_t rows = 0;
  for (const auto& count : result.actuals.counts)
    if (count.fault != model::RowFault::rounded &&
        !report::is_history(plan.goals[result.table.goal], count))
      rows += count.rows;
  if (rows > 0)
    run.remark(
        {{.en = "rows of the actuals to look at: {0}; `--format text` shows why and where",
          .es = "filas de los datos reales por revisar: {0}; `--format text` dice por qué y dónde",
          .zh = "实际数据中有 {0} 行需核对；`--format text` 显示原因和位置"},
         {std::to_string(rows)}});
}

void write_document(Run& run, const model::Plan& plan, report::Document document) {
  run.write(
      report::put_under_title(plan, std::move(document),
                              {.en = "Variance: {0}", .es = "Desviación: {0}", .zh = "差异：{0}"}));
}

void write_results(Run& run, const model::Plan& plan,
                   const std::vector<report::VarianceResult>& results, const Ask& ask) {
  if (run.format().write_document == nullptr) {
    if (run.format().holds == render::Format::Holds::one_table)
      for (const auto& result : results) remark_rows(run, plan, result);
    return run.write(report::build_variance_records(plan, results, ask.forecast));
  }
  report::Document document;
  for (const auto& result : results)
    for (auto& block :
         report::build_variance(plan, result, ask.variance.every, ask.forecast).blocks)
      document.blocks.push_back(std::move(block));
  write_document(run, plan, std::move(document));
}

void write_causes(Run& run, const model::Plan& plan, const std::vector<model::Causes>& causes) {
  if (run.format().write_document != nullptr)
    return write_document(run, plan, report::build_causes(plan, causes));
  run.write(report::build_cause_records(plan, causes));
}

// What is piped in is actuals of the nearest plan, unless they are to come from elsewhere; a look
// at what needs none gets the plan itself.
Arguments take_piped_actuals(Arguments arguments) {
  const bool needs_actuals = !asks_for_execution(arguments) || arguments.has("corrections");
  if (needs_actuals && !arguments.has("actuals") && arguments.positional(0) == "-") {
    arguments.positionals.clear();
    arguments.options["actuals"] = {"-"};
  }
  return arguments;
}

// Causes are looked for by member: where none is asked for, those of the first dimension that is
// left open.
model::Grain grain_of_causes(model::Grain grain, const std::vector<std::size_t>& order) {
  const auto is_fixed = [&](std::size_t dimension) {
    return std::any_of(grain.where.begin(), grain.where.end(),
                       [&](const auto& at) { return at.at(dimension) != nullptr; });
  };
  const auto open = std::find_if_not(order.begin(), order.end(), is_fixed);
  if (grain.by.empty() && open != order.end()) grain.by.push_back({*open, 0});
  return grain;
}

Exit run_variance(const Arguments& typed, env::Outside& outside, Asked language) {
  const Arguments arguments = take_piped_actuals(typed);
  Run run(verb, arguments, outside, language);
  const auto opened = open_for_work(run, arguments.positional(0));
  if (!opened) return run.refuse(opened.error());
  if (!opened->loaded.trusted) return Exit::findings;
  const model::Plan& plan = opened->loaded.plan;
  if (asks_for_execution(arguments)) return show_execution(run, opened->loaded, opened->exit);
  for (const auto* other : {"every", "forecast"})
    if (arguments.has("causes") && arguments.has(other))
      return run.refuse(complain_of_both(other, "causes"));
  const auto ask = parse_ask(run, plan);
  if (!ask) return run.refuse(ask.error());

  Cutting cutting(run, opened->loaded);
  std::vector<report::VarianceResult> results;
  std::vector<model::Causes> causes;
  for (const std::size_t goal : ask->goals) {
    const auto* decomposition = cutting.cut_amounts(goal);
    if (decomposition == nullptr) continue;
    if (const auto foreign = find_foreign(ask->grain, decomposition->order())) {
      run.remark(say_foreign(plan, plan.goals[goal], *foreign));
      continue;
    }
    const auto grain =
        arguments.has("causes") ? grain_of_causes(ask->grain, decomposition->order()) : ask->grain;
    auto result = compare_goal(run, plan, *decomposition, grain, ask->variance);
    if (!result) return run.refuse(result.error());
    if (arguments.has("causes")) {
      auto found = find_causes(run, plan, cutting, *decomposition, result->table);
      if (!found) return run.refuse(found.error());
      causes.push_back(std::move(*found));
    }
    results.push_back(std::move(result).value());
  }
  const Exit exit = cutting.exit(opened->exit);
  if (results.empty()) return exit == Exit::fine ? Exit::not_run : exit;
  if (!causes.empty())
    write_causes(run, plan, causes);
  else
    write_results(run, plan, results, *ask);
  return run.finish(exit);
}

}  // namespace

}  // namespace planctl::commands::verbs::variance
