// rules/action/no_expectation: an action without an expected result on a goal.
#include <algorithm>

#include "rules/action/lacking.hpp"
#include "rules/open_ends.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::action::no_expectation {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto without = find_actions_without_expectation(input.plan);
  report_lacking(input, pen,
                 {.one = {.en = "the action `{0}` does not say what it is expected to bring",
                          .es = "la acción `{0}` no dice qué se espera de ella",
                          .zh = "行动 `{0}` 没有写明预期结果"},
                  .all = {.en = "none of the {0} actions says what it is expected to bring",
                          .es = "ninguna de las {0} acciones dice qué se espera de ella",
                          .zh = "{0} 项行动都没有写明预期结果"}},
                 [&](const model::Action& action) {
                   const auto index = index_in(input.plan.actions, action);
                   return std::binary_search(without.begin(), without.end(), index);
                 });
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "action/no-expectation",
             .severity = diag::Severity::warning,
             .summary = {.en = "an action does not say what it is expected to bring",
                         .es = "una acción no dice qué se espera de ella",
                         .zh = "行动没有写明预期结果"},
             .rationale = {.en = "Expectations are built in beforehand, so that a deviation is "
                                 "known while the action runs. Without them nobody can tell "
                                 "whether the actions together reach the goal.",
                           .es = "Las expectativas se fijan de antemano para conocer las "
                                 "desviaciones mientras la acción está en marcha. Sin ellas no se "
                                 "sabe si las acciones, juntas, alcanzan el objetivo.",
                           .zh = "预期要事先定好，行动进行中才能发现偏差。没有预期，就无法判断各项"
                                 "行动合起来能否达到目标。"},
             .remedy = {.en = "add `expects: {goal: <goal>, amount: <amount>}` to the action",
                        .es = "añada `expects: {goal: <objetivo>, amount: <cantidad>}` a la acción",
                        .zh = "在行动中加上 `expects: {goal: <目标>, amount: <数额>}`"},
             .source = "S3 evaluation first",
             .since = "0.1",
             .bad = R"(actions:
  open-outlets:  # <-- here
    title: Open 300 outlets
    goal: distribution
    owner: luis
    start: 2026-02-02
    due: 2026-09-30
)",
             .good = R"(actions:  # others as before
  open-outlets:  # others as before
    title: Open 300 outlets
    expects: [{goal: sales, amount: 460k, from: 2026-04}, {goal: distribution, amount: 6%, from: 2026-03}]
)"},
    .check = check,
    .looks_in = "actions actions.after"};

}  // namespace planctl::rules::action::no_expectation
