// commands/verbs/variance: actuals against quotas.
#include "report/variance.hpp"

#include <array>

#include "commands/cutting.hpp"
#include "commands/grain.hpp"
#include "commands/options.hpp"
#include "commands/plan_session.hpp"
#include "compare/variance.hpp"
#include "read/actuals.hpp"

namespace planctl::commands::verbs::variance {
namespace {

constexpr std::array positionals{options::plan};
constexpr std::array own_options{
    options::as_of,
    options::goal,
    options::by,
    options::every,
    options::where,
    Option{.name = "actuals",
           .value = "FILE",
           .summary = {.en = "read the actuals from this CSV, wherever it lies",
                       .es = "leer los datos reales de este CSV, esté donde esté",
                       .zh = "从此 CSV 读取实际数（可在任何位置）"}}};
constexpr std::array examples{Example{"planctl variance --as-of 2026-08-31 --by region",
                                      {.en = "each region, to the end of August",
                                       .es = "cada región, a fin de agosto",
                                       .zh = "截至八月底，按区域"}},
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
  std::optional<std::string> file;
};

bool has_actuals(const model::Plan& plan, std::size_t goal) {
  if (!has_quota(plan, goal)) return false;
  for (const auto& actuals : plan.actuals)
    if (actuals.goal.index == goal) return true;
  return false;
}

Checked<Ask> parse_ask(const Run& run, const model::Plan& plan) {
  const Arguments& arguments = run.arguments();
  const auto as_of = run.as_of();
  if (!as_of) return base::Unexpected{as_of.error()};
  auto goals = find_goals(plan, arguments.words("goal"), has_actuals);
  if (!goals) return base::Unexpected{goals.error()};
  auto by = parse_by(plan, arguments.words("by"));
  if (!by) return base::Unexpected{by.error()};
  auto where = parse_where(plan, arguments.words("where"));
  if (!where) return base::Unexpected{where.error()};
  const auto every = values::parse_every(arguments.find("every").value_or("year"));
  if (goals->empty())
    return base::Unexpected{complain({.en = "no goal has both a `quota:` and `actuals:`",
                                      .es = "ningún objetivo tiene a la vez `quota:` y `actuals:`",
                                      .zh = "没有同时带 `quota:` 和 `actuals:` 的目标"})};
  return Ask{std::move(*goals),
             {std::move(*by), std::move(*where)},
             {*as_of, every.value_or(values::Every::year)},
             arguments.find("actuals")};
}

Checked<report::VarianceResult> compare_goal(const env::Outside& outside, const model::Plan& plan,
                                             const decompose::Decomposition& decomposition,
                                             const Ask& ask) {
  auto actuals = read::load_actuals(outside.files, plan, decomposition.goal(), ask.grain, ask.file,
                                    outside.processors);
  if (!actuals) return base::Unexpected{complain(actuals.error())};
  const auto quotas = decompose::collect(decomposition, ask.grain);
  std::vector<std::vector<bool>> working;
  for (const auto& cell : quotas.cells)
    working.push_back(decomposition.working_days(place_of(ask.grain, cell.members)));
  auto table = compare::compare_actuals(plan, quotas, *actuals, working,
                                        decomposition.working_days(model::Place{}), ask.variance);
  return report::VarianceResult{std::move(table), std::move(actuals).value()};
}

// Rows that are in no line of a table of records; text shows them itself.
void remark_rows(Run& run, const report::VarianceResult& result) {
  std::int64_t rows = 0;
  for (const auto& count : result.actuals.counts)
    if (count.fault != model::RowFault::rounded) rows += count.rows;
  if (rows > 0)
    run.remark(
        {{.en = "{0} rows of the actuals need a look; `--format text` shows why and where",
          .es = "{0} filas de los datos reales por revisar; `--format text` dice por qué y dónde",
          .zh = "实际数据中有 {0} 行需核对；`--format text` 显示原因和位置"},
         {std::to_string(rows)}});
}

void write_results(Run& run, const model::Plan& plan,
                   const std::vector<report::VarianceResult>& results, values::Every every) {
  if (run.format().write_document == nullptr) {
    if (run.format().holds == render::Format::Holds::one_table)
      for (const auto& result : results) remark_rows(run, result);
    return run.write(report::build_variance_records(plan, results));
  }
  report::Document document;
  for (const auto& result : results)
    for (auto& block : report::build_variance(plan, result.table, result.actuals, every).blocks)
      document.blocks.push_back(std::move(block));
  run.write(document);
}

Exit run_variance(const Arguments& arguments, env::Outside& outside, Asked language) {
  Run run(verb, arguments, outside, language);
  const auto opened = open_for_work(
      run, arguments.positionals.empty() ? std::nullopt : std::optional(arguments.positionals[0]));
  if (!opened) return run.refuse(opened.error());
  if (!opened->loaded.trusted) return Exit::findings;
  const model::Plan& plan = opened->loaded.plan;
  const auto ask = parse_ask(run, plan);
  if (!ask) return run.refuse(ask.error());

  Cutting cutting(run, opened->loaded);
  std::vector<report::VarianceResult> results;
  for (const std::size_t goal : ask->goals) {
    const auto* decomposition = cutting.cut_amounts(goal);
    if (decomposition == nullptr) continue;
    if (const auto foreign = find_foreign(ask->grain, decomposition->order())) {
      run.remark(say_foreign(plan, plan.goals[goal], *foreign));
      continue;
    }
    auto result = compare_goal(outside, plan, *decomposition, *ask);
    if (!result) return run.refuse(result.error());
    results.push_back(std::move(result).value());
  }
  const Exit exit = cutting.exit(opened->exit);
  if (results.empty()) return exit == Exit::fine ? Exit::not_run : exit;
  write_results(run, plan, results, ask->variance.every);
  return run.finish(exit);
}

}  // namespace

}  // namespace planctl::commands::verbs::variance
