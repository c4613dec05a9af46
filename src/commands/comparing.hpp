// commands/comparing: the quotas of a goal, as they were first cut or as they were revised since,
// and its actuals.
#pragma once
#include "commands/cutting.hpp"
#include "commands/options.hpp"
#include "compare/variance.hpp"
#include "model/shortage_results.hpp"
#include "report/variance.hpp"

namespace planctl::commands {

namespace options {
inline constexpr std::array<std::string_view, 2> against_words{"baseline", "revised"};
inline constexpr Option against{
    .name = "against",
    .value = "WHICH",
    .summary = {.en = "quotas as first cut, or with the plan's adjustments (default revised)",
                .es = "cuotas iniciales o con los ajustes del plan (por omisión, revised)",
                .zh = "按最初配额（baseline）或计划调整后的配额（默认 revised）"},
    .choices = against_words};
inline constexpr Option actuals{
    .name = "actuals",
    .value = "FILE",
    .summary = {.en = "read the actuals from this CSV, wherever it lies",
                .es = "leer los datos reales de este CSV, esté donde esté",
                .zh = "从此 CSV 读取实际数（可在任何位置）"}};
}  // namespace options

bool has_actuals(const model::Plan& plan, std::size_t goal);

// What a terminal shows while files are read; {0} is the file.
std::string say_reading(values::Language language);

// Goals of --goal; without any, those with quota and actuals; a complaint where there are none.
Checked<std::vector<std::size_t>> find_measured_goals(const Run& run, const model::Plan& plan);

// What --against asks for: adjustments up to the date, or none.
model::QuotaTable collect_against(const Run& run, const model::Plan& plan,
                                  const decompose::Decomposition& decomposition,
                                  const model::Grain& grain, values::Date until);

// Whether the plan says where these members of a stock begin.
bool has_openings(const decompose::Decomposition& decomposition, const model::Grain& grain);
// That it does not.
diag::Message say_no_opening(const model::Goal& goal);

// The quotas of a goal with what the members of a stock begin with on the first day, so that they
// add up to the levels of the year's end.
model::QuotaTable collect_with_openings(const model::Plan& plan,
                                        const decompose::Decomposition& decomposition,
                                        const model::Grain& grain);

struct Measured {
  model::QuotaTable quotas;
  model::ActualTable actuals;
  std::vector<std::vector<bool>> working;  // by cell of the quotas
  std::vector<bool> working_total;
  values::Date as_of;
};
// Whether quota and actual are held against each other up to the day that is asked for, or no
// further than rows tell what came (compare/known_day).
enum class Until { as_of, known_day };
Checked<Measured> measure(Run& run, const model::Plan& plan,
                          const decompose::Decomposition& decomposition, const model::Grain& grain,
                          values::Date as_of, Until until = Until::as_of);

// The resources that run out, goods among them.
std::vector<model::Shortage> find_shortages(Run& run, const model::Plan& plan, Cutting& cutting);

// The actuals of a goal held against its quotas.
Checked<report::VarianceResult> compare_goal(Run& run, const model::Plan& plan,
                                             const decompose::Decomposition& decomposition,
                                             const model::Grain& grain,
                                             const compare::VarianceAsk& ask,
                                             Until until = Until::as_of);

}  // namespace planctl::commands
