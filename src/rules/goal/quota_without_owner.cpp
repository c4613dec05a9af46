// rules/goal/quota_without_owner: a target that is cut into quotas which nobody carries.
#include <algorithm>

#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::goal::quota_without_owner {
namespace {

// The top members of the dimension that have no owner and have a member below them, or are one
// themselves, that has none either.
std::vector<std::string> find_unowned(const model::Dimension& dimension) {
  std::vector<std::string> ids;
  for (const auto root : dimension.roots()) {
    const auto& member = dimension.members[root];
    const bool below = !member.children.empty() &&
                       std::all_of(member.children.begin(), member.children.end(), [&](auto child) {
                         return dimension.members[child].owner.has_value();
                       });
    if (!member.owner && !below) ids.push_back(member.id.value);
  }
  return ids;
}

// The fewest members that nobody carries, over the dimensions of the cut: it is enough that every
// cell is carried through one of them.
void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  for (const auto& goal : plan.goals) {
    if (!goal.quota || !goal.owner) continue;
    const model::Dimension* least = nullptr;
    std::vector<std::string> unowned;
    for (const auto index : goal.quota->order) {
      if (index == model::none) continue;
      auto ids = find_unowned(plan.dimensions[index]);
      if (least && ids.size() >= unowned.size()) continue;
      least = &plan.dimensions[index];
      unowned = std::move(ids);
    }
    if (!least || unowned.empty()) continue;
    pen.report(least->span(), {.text = {.en = "nobody carries the quotas of the goal `{0}` in {1}",
                                        .es = "nadie lleva las cuotas del objetivo `{0}` en {1}",
                                        .zh = "目标 `{0}` 在 {1} 的配额无人承担"},
                               .arguments = {goal.id.value, list_ids(unowned)}});
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
  region:  # <-- here
    norte: {title: North, owner: luis, note: home market}
    sur:   {title: South, note: growth market}
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
    .looks_in = "dimensions people"};

}  // namespace planctl::rules::goal::quota_without_owner
