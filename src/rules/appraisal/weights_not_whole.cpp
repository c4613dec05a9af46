// rules/appraisal/weights_not_whole: appraisal weights that do not add up to 100 %.
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::appraisal::weights_not_whole {
namespace {

// Whose weight may be what is missing.
bool lacks_goal(const Input& input, const model::Appraisal& appraisal) {
  for (std::size_t goal = 0; goal < input.plan.goals.size(); ++goal)
    if (lacks_own_goal(input, appraisal, goal)) return true;
  return false;
}

void check(const Input& input, const Pen& pen) {
  for (const auto& appraisal : input.plan.appraisal) {
    if (appraisal.lines.empty()) continue;
    const auto sum = sum_weights(appraisal);
    if (sum == whole_percent || (sum < whole_percent && lacks_goal(input, appraisal))) continue;
    if (!sum) {
      pen.report(appraisal.span(),
                 {.text = {.en = "a line of the appraisal of `{0}` has no weight",
                           .es = "una línea de la evaluación de `{0}` no tiene peso",
                           .zh = "`{0}` 的考核中有一行没有权重"},
                  .arguments = {appraisal.id.value}});
      continue;
    }
    pen.report(appraisal.span(),
               {.text = {.en = "the weights of `{0}` add up to {1}, not to 100 %",
                         .es = "los pesos de `{0}` suman {1}, no 100 %",
                         .zh = "`{0}` 的权重合计为 {1}，而不是 100%"},
                .arguments = {appraisal.id.value,
                              diag::Figure{.units = *sum, .unit = {.name = "%", .decimals = 2}}}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "appraisal/weights-not-whole",
             .severity = diag::Severity::error,
             .summary = {.en = "the weights of an appraisal do not add up to 100 %",
                         .es = "los pesos de una evaluación no suman 100 %",
                         .zh = "考核权重合计不是 100%"},
             .rationale =
                 {.en = "Weights that do not make a whole cannot be paid out: either part of the "
                        "pay hangs on nothing, or more is promised than there is.",
                  .es = "Unos pesos que no suman el total no se pueden liquidar: o parte del pago "
                        "no depende de nada, o se promete más de lo que hay.",
                  .zh = "权重不足或超过 100% 就无法兑现：要么部分报酬没有依据，要么承诺超过实际。"},
             .remedy = {.en = "correct the `weight` of the lines so that they add up to 100 %",
                        .es = "corrija el `weight` de las líneas para que sumen 100 %",
                        .zh = "更正各行的 `weight`，使合计为 100%"},
             .source = "S0 step 5",
             .since = "0.1",
             .bad = R"(appraisal:  # others as before
  jorge: [{goal: delivery, weight: 70%}, {action: second-line, weight: 20%}]  # <-- here
)",
             .good = R"(appraisal:  # others as before
  jorge: [{goal: delivery, weight: 70%}, {action: second-line, weight: 30%}]
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::appraisal::weights_not_whole
