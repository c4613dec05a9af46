// rules/people/split_not_whole: people who share quotas, but not into a whole.
#include "model/owners.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::people::split_not_whole {
namespace {

void check_split(const std::vector<model::OwnerShare>& split, const std::string& id,
                 const Pen& pen) {
  if (split.empty() || model::is_whole(split)) return;
  std::int64_t sum = 0;
  for (const auto& share : split) {
    sum += share.percent.units;
    if (share.percent.units > 0) continue;
    pen.report(share.percent.span,
               {.text = {.en = "the part of `{0}` in the quotas of `{1}` is not above zero",
                         .es = "la parte de `{0}` en las cuotas de `{1}` no es mayor que cero",
                         .zh = "`{0}` 在 `{1}` 指标中的份额不大于零"},
                .arguments = {share.person.name.value, id}});
  }
  if (sum == model::whole_split) return;
  pen.report(split.front().percent.span,
             {.text = {.en = "the `split` of `{0}` adds up to {1}, not to 100 %",
                       .es = "el `split` de `{0}` suma {1}, no 100 %",
                       .zh = "`{0}` 的 `split` 合计为 {1}，而不是 100%"},
              .arguments = {id, diag::Figure{.units = sum, .unit = {.name = "%", .decimals = 2}}}});
}

void check(const Input& input, const Pen& pen) {
  for (const auto& dimension : input.plan.dimensions)
    for (const auto& member : dimension.members) check_split(member.split, member.id.value, pen);
  for (const auto& goal : input.plan.goals) {
    check_split(goal.split, goal.id.value, pen);
    if (!goal.quota) continue;
    for (const auto& hold : goal.quota->holds) check_split(hold.split, goal.id.value, pen);
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "people/split-not-whole",
             .severity = diag::Severity::error,
             .summary = {.en =
                             "the people who share the quotas of a member, a goal or a hold do not "
                             "share all of them",
                         .es = "las personas que se reparten las cuotas de un miembro, un objetivo "
                               "o un importe fijo no se las reparten por entero",
                         .zh = "分担成员、目标或固定数量指标的人员未分满 100%"},
             .rationale = {.en = "A part that nobody works for will be missing at the end; a part "
                                 "that two work for is paid twice.",
                           .es = "Una parte por la que nadie trabaja faltará al final; una por la "
                                 "que trabajan dos se paga dos veces.",
                           .zh = "无人承担的部分最终会缺失；两人重复承担的部分会重复支付。"},
             .remedy = {.en = "correct the percentages of `split` so that they add up to 100 %",
                        .es = "corrija los porcentajes de `split` para que sumen 100 %",
                        .zh = "更正 `split` 的百分比，使合计为 100%"},
             .source = "S4 who carries it",
             .since = "0.1",
             .bad = R"(dimensions:  # others as before
  region:
    norte: {title: North, owner: luis, note: home market, split: {luis: 60%, marta: 30%}}  # <-- here
    sur:   {title: South, owner: marta, note: growth market}
)",
             .good = R"(dimensions:  # others as before
  region:
    norte: {title: North, owner: luis, note: home market, split: {luis: 60%, marta: 40%}}
    sur:   {title: South, owner: marta, note: growth market}
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::people::split_not_whole
