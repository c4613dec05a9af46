// rules/quota/never_there: a member that leaves before it comes.
#include <algorithm>

#include "model/workdays.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::quota::never_there {
namespace {

constexpr values::Text message{.en = "{0} leaves on {1}, before it comes on {2}",
                               .es = "{0} se va el {1}, antes de llegar el {2}",
                               .zh = "{0} 于 {1} 离开，早于其开始日 {2}"};

bool is_cut(const Input& input, std::size_t dimension) {
  return std::any_of(input.cuts.begin(), input.cuts.end(), [&](const auto& cut) {
    const auto& order = input.plan.goals[cut.goal].quota->order;
    return std::find(order.begin(), order.end(), dimension) != order.end();
  });
}

void check(const Input& input, const Pen& pen) {
  for (std::size_t at = 0; at < input.plan.dimensions.size(); ++at) {
    if (!is_cut(input, at)) continue;
    const auto& dimension = input.plan.dimensions[at];
    for (const auto& member : dimension.members)
      if (model::leaves_first(member))
        pen.report(member.to->span,
                   {message,
                    {dimension.id.value + "=" + member.id.value,
                     values::to_string(member.to->value), values::to_string(member.from->value)}},
                   std::nullopt,
                   {{member.from->span,
                     {{.en = "it comes here", .es = "llega aquí", .zh = "开始日在此"}, {}}}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "quota/never-there",
         .severity = diag::Severity::error,
         .summary = {.en = "a member leaves before it comes",
                     .es = "un miembro se va antes de llegar",
                     .zh = "成员的结束日早于开始日"},
         .rationale = {.en = "A member whose last day lies before its first is there on no day: "
                             "its quota falls on nobody, or, with a share of 0, others carry "
                             "unnoticed what was meant for it.",
                       .es = "Un miembro cuyo último día es anterior al primero no está ningún "
                             "día: su cuota no recae en nadie o, con una parte de 0, otros llevan "
                             "sin notarlo lo que era suyo.",
                       .zh = "结束日早于开始日的成员没有任何活动日：其配额无人承担；若份额为 0，"
                             "本应由它承担的部分则在不知不觉中落到他人身上。"},
         .remedy = {.en = "correct `from` or `to`",
                    .es = "corrija `from` o `to`",
                    .zh = "请更正 `from` 或 `to`"},
         .source = "S4 quantified management",
         .since = "0.1",
         .bad = R"(dimensions:  # others as before
  region:
    norte: {title: North, owner: luis, note: home market}
    sur:   {title: South, owner: marta, note: growth market, from: 2026-07-01, to: 2026-03-01}  # <-- here
)",
         .good = R"(dimensions:  # others as before
  region:
    norte: {title: North, owner: luis, note: home market}
    sur:   {title: South, owner: marta, note: growth market, from: 2026-01-01, to: 2026-12-31}
)"},
    .check = check};

}  // namespace planctl::rules::quota::never_there
