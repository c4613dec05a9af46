// rules/situation/part_without_capability: a part of the company whose capability is not described
// though that of others is.
#include <algorithm>
#include <set>

#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::situation::part_without_capability {
namespace {

std::set<std::size_t> find_described(const model::Plan& plan, std::size_t dimension) {
  std::set<std::size_t> described;
  for (const auto& fact : plan.situation.capability)
    if (const auto* coordinate = fact.where.at(dimension))
      if (coordinate->member != model::none) described.insert(coordinate->member);
  return described;
}

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  for (std::size_t index = 0; index < plan.dimensions.size(); ++index) {
    const auto& dimension = plan.dimensions[index];
    const auto described = find_described(plan, index);
    if (described.empty()) continue;
    std::vector<std::string> without;
    for (const auto root : dimension.roots())
      if (std::none_of(described.begin(), described.end(),
                       [&](auto member) { return dimension.is_within(member, root); }))
        without.push_back(dimension.members[root].id.value);
    if (!without.empty())
      pen.report(plan.place_of("situation"),
                 {.text = {.en = "the capability of {0} is not described, that of others is",
                           .es = "no se describe la capacidad de {0}; la de otros sí",
                           .zh = "没有写明 {0} 的能力，其他处已写明"},
                  .arguments = {list_ids(without)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "situation/part-without-capability",
         .severity = diag::Severity::note,
         .summary = {.en = "the capability of a part of the company is not described",
                     .es = "no se describe la capacidad de una parte de la empresa",
                     .zh = "有的区域或部分没有写明能力"},
         .rationale =
             {.en = "Regions differ. A target that is cut over all of them rests on what each can "
                    "carry; where one of them is not described, its quota is a guess.",
              .es =
                  "Las regiones no son iguales. Una meta que se reparte entre todas descansa en lo "
                  "que cada una puede llevar; donde una no se describe, su cuota es una conjetura.",
              .zh = "各区域情况不同。目标分到各处，要看各处能承担多少；没有写明能力的地方，配额只是"
                    "猜测。"},
         .remedy = {.en = "add a fact to `capability` with this place in `where`",
                    .es = "añada un dato a `capability` con ese lugar en `where`",
                    .zh = "在 `capability` 中加一条，用 `where` 写明该处"},
         .source = "S3 fits reality",
         .since = "0.1",
         .bad = R"(situation:  # <-- here
  environment: [{says: households drink more tea, source: household panel, date: 2025-10-01}]
  capability:
    - {says: four sellers who can carry 6.4M, source: sales, date: 2025-11-01, where: {region: norte}}
)",
         .good = R"(situation:  # others as before
  capability:
    - {says: four sellers who can carry 6.4M, source: sales, date: 2025-11-01, where: {region: norte}}
    - {says: three sellers who can carry 5.3M, source: sales, date: 2025-11-01, where: {region: sur}}
)"},
    .check = check};

}  // namespace planctl::rules::situation::part_without_capability
