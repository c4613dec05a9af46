// commands/verbs/replan: carries what is missing into the days that remain.
#include "report/replan.hpp"

#include <algorithm>
#include <array>

#include "commands/comparing.hpp"
#include "commands/grain.hpp"
#include "commands/plan_session.hpp"
#include "compare/replan.hpp"
#include "decompose/revision.hpp"
#include "report/fragment.hpp"
#include "report/titles.hpp"

namespace planctl::commands::verbs::replan {
namespace {

constexpr std::array<std::string_view, 5> policy_words{"none", "next", "proportional", "capped",
                                                       "write-off"};
constexpr std::array policies{model::Policy::keep, model::Policy::next, model::Policy::proportional,
                              model::Policy::capped, model::Policy::write_off};
constexpr std::array<std::string_view, 2> surplus_words{"spread", "keep"};

constexpr std::array positionals{options::plan};
constexpr std::array own_options{
    options::as_of,
    Option{.name = "policy",
           .value = "POLICY",
           .summary = {.en = "how what is missing is carried on (default proportional)",
                       .es = "cómo se traslada lo que falta (por omisión, proportional)",
                       .zh = "缺口的结转方式（默认 proportional）"},
           .choices = policy_words},
    Option{.name = "cap",
           .value = "FACTOR",
           .summary = {.en = "with capped: the most a quota may become, as 1.2 or 120%",
                       .es = "con capped: el máximo de una cuota, como 1.2 o 120%",
                       .zh = "用于 capped：配额的上限倍数，如 1.2 或 120%"}},
    Option{
        .name = "surplus",
        .value = "HOW",
        .summary = {.en = "of cells that are ahead: spread (default) or keep their quotas",
                    .es = "celdas adelantadas: spread (repartir, por omisión) o keep (conservar)",
                    .zh = "超前的单元：spread（分摊，默认）或 keep（保留配额）"},
        .choices = surplus_words},
    options::goal,
    options::by,
    options::every,
    options::where,
    options::actuals,
    Option{.name = "write",
           .value = "FILE",
           .summary = {.en = "write the adjustments as a part of the plan",
                       .es = "escribir los ajustes como parte del plan",
                       .zh = "将调整写成计划片段"}}};
constexpr std::array examples{
    Example{"planctl replan --as-of 2026-08-31 --by region",
            {.en = "each region makes up for what it lacks",
             .es = "cada región compensa lo que le falta",
             .zh = "各区域补足自己的缺口"}},
    Example{"planctl replan --policy capped --cap 1.1 --write adjustments.yaml",
            {.en = "no quota grows by more than a tenth",
             .es = "ninguna cuota crece más de una décima parte",
             .zh = "任何配额的增幅不超过一成"}}};

Exit run_replan(const Arguments& arguments, env::Outside& outside, Asked language);

}  // namespace

extern const Verb verb;
constinit const Verb verb{
    .name = "replan",
    .summary = {.en = "carry what is missing into the days that remain",
                .es = "trasladar lo que falta a los días que quedan",
                .zh = "把缺口结转到剩余日期"},
    .description =
        {.en =
             "Shows each quota as it was, what is added to it and what comes of it. Days that are "
             "over and amounts that are held stay as they are. --write makes a file that the plan "
             "can include: then decompose and variance use the revised quotas.",
         .es = "Muestra cada cuota como estaba, lo que se le añade y lo que resulta. Los días ya "
               "pasados y los importes retenidos no cambian. --write crea un archivo que el plan "
               "puede incluir: entonces decompose y variance usan las cuotas revisadas.",
         .zh = "显示每项配额的原值、调整和结果。已过的日期和锁定的数额保持不变。--write "
               "写出可由计划包含的文件，此后 decompose 和 variance 使用修订后的配额。"},
    .writes = Writes::table,
    .positionals = positionals,
    .options = own_options,
    .examples = examples,
    .run = run_replan};

namespace {

struct Ask {
  std::vector<std::size_t> goals;
  model::Grain grain;
  compare::ReplanAsk replan;
};

Complaint complain_of_cap(const std::string& written) {
  return complain({.en = "`{0}` is no cap: give a factor from 1 on, such as 1.2 or 120%",
                   .es = "`{0}` no es un tope: indique un factor desde 1, como 1.2 o 120%",
                   .zh = "`{0}` 不是上限：请给出不小于 1 的倍数，如 1.2 或 120%"},
                  {written});
}

// Hundredths of a percent.
Checked<std::int64_t> parse_cap(const Arguments& arguments, model::Policy policy) {
  const auto written = arguments.find("cap");
  if (policy != model::Policy::capped) {
    if (!written) return 0;
    return base::Unexpected{complain({.en = "`--cap` goes with `--policy capped`",
                                      .es = "`--cap` acompaña a `--policy capped`",
                                      .zh = "`--cap` 须与 `--policy capped` 同用"})};
  }
  if (!written)
    return base::Unexpected{complain({.en = "`--policy capped` needs `--cap`",
                                      .es = "`--policy capped` requiere `--cap`",
                                      .zh = "`--policy capped` 需要 `--cap`"})};
  const auto quantity = values::parse_quantity(*written);
  const bool percent = quantity && quantity->unit == "%";
  if (!quantity || (!percent && !quantity->unit.empty()))
    return base::Unexpected{complain_of_cap(*written)};
  const auto cap = values::to_units(quantity->number, percent ? 2 : 4);
  if (!cap || *cap < 10'000) return base::Unexpected{complain_of_cap(*written)};
  return *cap;
}

Checked<Ask> parse_ask(const Run& run, const model::Plan& plan) {
  const Arguments& arguments = run.arguments();
  const auto as_of = run.as_of();
  if (!as_of) return base::Unexpected{as_of.error()};
  auto by = parse_by(plan, arguments.words("by"));
  if (!by) return base::Unexpected{by.error()};
  auto where = parse_where(plan, arguments.words("where"));
  if (!where) return base::Unexpected{where.error()};
  auto goals = find_measured_goals(run, plan);
  if (!goals) return base::Unexpected{goals.error()};
  const auto word = arguments.find("policy").value_or("proportional");
  const auto policy = policies[static_cast<std::size_t>(
      std::find(policy_words.begin(), policy_words.end(), word) - policy_words.begin())];
  const auto cap = parse_cap(arguments, policy);
  if (!cap) return base::Unexpected{cap.error()};
  return Ask{std::move(*goals),
             {std::move(*by), std::move(*where)},
             {.as_of = *as_of,
              .every = values::parse_every(arguments.find("every").value_or("month"))
                           .value_or(values::Every::month),
              .policy = policy,
              .cap = *cap,
              .surplus = arguments.find("surplus") == "keep" ? compare::Surplus::keep
                                                             : compare::Surplus::spread}};
}

Checked<model::ReplanTable> replan_goal(Run& run, const model::Plan& plan,
                                        const planctl::decompose::Decomposition& decomposition,
                                        const Ask& ask) {
  auto measured = measure(run, plan, decomposition, ask.grain, ask.replan.as_of);
  if (!measured) return base::Unexpected{measured.error()};
  return compare::replan(
      plan, planctl::decompose::collect(decomposition, ask.grain), measured->quotas,
      planctl::decompose::collect_free(plan, decomposition, ask.grain, ask.replan.as_of),
      measured->actuals, ask.replan);
}

// The part of the plan that --write asks for.
Checked<Exit> write_fragment(Run& run, const model::Plan& plan,
                             const std::vector<model::ReplanTable>& tables) {
  const auto file = run.arguments().find("write");
  if (!file) return Exit::fine;
  const auto fragment = report::build_adjustments(plan, tables);
  if (!fragment) {
    const bool open = std::any_of(tables.begin(), tables.end(),
                                  [](const auto& table) { return table.total.open() != 0; });
    run.remark({open
                    ? values::Text{.en = "nothing can be adjusted, so that `{0}` is not written; "
                                         "what is open stands in the accounts",
                                   .es = "nada se puede ajustar: `{0}` no se escribe; lo pendiente "
                                         "consta arriba",
                                   .zh = "没有可调整的配额，未写出 `{0}`；未决数额见上"}
                    : values::Text{.en = "nothing is to be adjusted, so that `{0}` is not written",
                                   .es = "no hay nada que ajustar: `{0}` no se escribe",
                                   .zh = "无须调整，未写出 `{0}`"},
                {*file}});
    return Exit::fine;
  }
  const auto written = run.outside().files.write(*file, *fragment);
  if (!written) return base::Unexpected{complain(written.error())};
  return Exit::fine;
}

Exit run_replan(const Arguments& arguments, env::Outside& outside, Asked language) {
  Run run(verb, arguments, outside, language);
  const auto opened = open_for_work(run, arguments.positional(0));
  if (!opened) return run.refuse(opened.error());
  if (!opened->loaded.trusted) return Exit::findings;
  const model::Plan& plan = opened->loaded.plan;
  const auto ask = parse_ask(run, plan);
  if (!ask) return run.refuse(ask.error());

  Cutting cutting(run, opened->loaded);
  std::vector<model::ReplanTable> tables;
  for (const std::size_t goal : ask->goals) {
    if (plan.goals[goal].kind != model::Kind::flow) {
      run.remark(
          {{.en = "`{0}` is no flow: what is missing in a level or a ratio is not carried into "
                  "other days, `planctl variance` shows it",
            .es = "`{0}` no es un flujo: lo que falta en un nivel o una ratio no se traslada a "
                  "otros días; `planctl variance` lo muestra",
            .zh = "`{0}` 不是流量：存量或比率的差额不能结转到其他日期，`planctl variance` "
                  "显示其差异"},
           {plan.goals[goal].id.value}});
      continue;
    }
    const auto* decomposition = cutting.cut(goal);
    if (decomposition == nullptr) continue;
    if (const auto foreign = find_foreign(ask->grain, decomposition->order())) {
      run.remark(say_foreign(plan, plan.goals[goal], *foreign));
      continue;
    }
    auto table = replan_goal(run, plan, *decomposition, *ask);
    if (!table) return run.refuse(table.error());
    tables.push_back(std::move(*table));
  }
  const Exit exit = cutting.exit(opened->exit);
  if (tables.empty()) return exit == Exit::fine ? Exit::not_run : exit;
  if (run.format().write_document != nullptr)
    run.write(report::put_under_title(
        plan, report::build_replan(plan, tables),
        {.en = "Replanned: {0}", .es = "Replanificación: {0}", .zh = "重新计划：{0}"}));
  else
    run.write(report::build_replan_records(plan, tables));
  const auto written = write_fragment(run, plan, tables);
  if (!written) return run.refuse(written.error());
  return run.finish(exit);
}

}  // namespace

}  // namespace planctl::commands::verbs::replan
