// rules/appraisal/reward_without_terms: a reward that does not say what it pays, or from when.
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::appraisal::reward_without_terms {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& reward : input.plan.rewards) {
    std::vector<std::string> missing;
    if (!reward.pays) missing.emplace_back("pays");
    if (!reward.from) missing.emplace_back("from");
    if (missing.empty()) continue;
    pen.report(reward.span(), {.text = {.en = "the reward `{0}` lacks {1}",
                                        .es = "a la recompensa `{0}` le falta lo siguiente: {1}",
                                        .zh = "奖励 `{0}` 缺少 {1}"},
                               .arguments = {reward.id.value, list_ids(missing)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "appraisal/reward-without-terms",
             .severity = diag::Severity::warning,
             .summary = {.en = "a reward does not say what it pays or where it begins",
                         .es = "una recompensa no dice qué paga o desde dónde se obtiene",
                         .zh = "奖励没有写明内容或起付点"},
             .rationale =
                 {.en = "A reward moves people when they can work out what they will get for "
                        "what they reach. A title promises something and says neither how "
                        "much nor for what.",
                  .es = "Una recompensa mueve a las personas cuando pueden calcular lo que "
                        "obtendrán por lo que logren. Un título promete algo sin decir cuánto "
                        "ni por qué.",
                  .zh = "人们能算出达成多少可得多少，奖励才有激励作用。只有名称的奖励，既没说给"
                        "多少，也没说凭什么给。"},
             .remedy = {.en = "add `pays: <what>` and `from: 95%` to the reward",
                        .es = "añada `pays: <qué>` y `from: 95%` a la recompensa",
                        .zh = "在奖励中加上 `pays: <内容>` 和 `from: 95%`"},
             .source = "S0 step 5",
             .since = "0.1",
             .bad = R"(rewards:
  bonus: {title: Annual bonus, for: [ana, luis, marta, jorge], from: 95%}  # <-- here
)",
             .good = R"(rewards:
  bonus: {title: Annual bonus, for: [ana, luis, marta, jorge], pays: 5 % of the salary for each goal that is met, from: 95%}
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::appraisal::reward_without_terms
