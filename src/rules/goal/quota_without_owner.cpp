// rules/goal/quota_without_owner: a target that is cut into quotas which nobody carries.
#include <algorithm>

#include "rules/goal/uncarried.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::goal::quota_without_owner {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  std::vector<std::pair<Uncarried, std::vector<std::string>>> found;  // with the goals
  for (const auto& goal : plan.goals) {
    if (!goal.owner) continue;
    auto uncarried = find_uncarried(plan, goal);
    if (uncarried.members.empty()) continue;
    auto same = std::find_if(found.begin(), found.end(),
                             [&](const auto& other) { return other.first == uncarried; });
    if (same == found.end()) same = found.insert(found.end(), {std::move(uncarried), {}});
    same->second.push_back(goal.id.value);
  }
  for (const auto& [uncarried, goals] : found) {
    const auto& members = plan.dimensions[uncarried.dimension].members;
    std::vector<std::string> ids;
    for (const auto member : uncarried.members) ids.push_back(members[member].id.value);
    pen.report(members[uncarried.members.front()].span(),
               {.text = {.en = "nobody carries the quotas in {1} (goals: {0})",
                         .es = "nadie lleva las cuotas en {1} (objetivos: {0})",
                         .zh = "{1} 的配额无人承担（目标：{0}）"},
                .arguments = {list_ids(goals), list_ids(ids)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "goal/quota-without-owner",
         .severity = diag::Severity::warning,
         .summary = {.en = "quotas fall to nobody",
                     .es = "hay cuotas que no recaen en nadie",
                     .zh = "有配额无人承担"},
         .rationale =
             {.en =
                  "A target is carried out by the people to whom it is handed down. A region, "
                  "channel or product without an owner has a number and nobody who gets up for it.",
              .es = "Una meta la cumplen las personas a las que se reparte. Una región, un canal o "
                    "un producto sin responsable tiene una cifra y nadie que se levante por ella.",
              .zh = "目标靠承接它的人来完成。没有负责人的区域、渠道或产品，只有数字，没有人为它行动"
                    "。"},
         .remedy = {.en = "add `owner: <person>` to the members, or to those above them",
                    .es = "añada `owner: <persona>` a los miembros o a los que están por encima",
                    .zh = "为这些成员或其上级加上 `owner: <人员>`"},
         .source = "S4 who carries it",
         .since = "0.1",
         .bad = R"(dimensions:
  region:
    norte: {title: North, owner: luis, note: home market}
    sur:   {title: South, note: growth market}  # <-- here
  channel:
    retail: {title: Retail, note: weekly shopping}
    online: {title: Online, note: subscriptions}
  product:
    tea:    {title: Tea}
    coffee: {title: Coffee}
)",
         .good = R"(dimensions:
  region:
    norte: {title: North, owner: luis, note: home market}
    sur:   {title: South, owner: marta, note: growth market}
  channel:
    retail: {title: Retail, note: weekly shopping}
    online: {title: Online, note: subscriptions}
  product:
    tea:    {title: Tea}
    coffee: {title: Coffee}
)"},
    .check = check,
    .looks_in = "dimensions people dimensions.*",
    .tells = Tells::absence};

}  // namespace planctl::rules::goal::quota_without_owner
