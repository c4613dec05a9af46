// rules/people/no_sellers: a group of sellers with nobody in it.
#include "rules/rule.hpp"

namespace planctl::rules::people::no_sellers {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& goal : input.plan.goals)
    for (const auto& group : goal.capacity) {
      if (!group.people.empty() || (group.heads && group.heads->value > 0)) continue;
      pen.report(group.span, {.text = {.en = "nobody is in this group of the sellers of `{0}`",
                                       .es = "no hay nadie en este grupo de vendedores de `{0}`",
                                       .zh = "`{0}` 的这组销售人员中没有人"},
                              .arguments = {goal.id.value}});
    }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "people/no-sellers",
             .severity = diag::Severity::warning,
             .summary = {.en = "a group of sellers names nobody",
                         .es = "un grupo de vendedores no nombra a nadie",
                         .zh = "一组销售人员中没有人"},
             .rationale =
                 {.en = "A group without people brings nothing, however much each of them would.",
                  .es = "Un grupo sin personas no aporta nada, por mucho que aportara cada una.",
                  .zh = "没有人的小组不会带来任何产出。"},
             .remedy = {.en = "name the sellers in `people`, or say how many there are in `heads`",
                        .es =
                            "nombre a los vendedores en `people` o indique cuántos hay en `heads`",
                        .zh = "在 `people` 中列出人员，或在 `heads` 中写明人数"},
             .source = "S3 resources beyond assets",
             .since = "0.1",
             .bad = R"(goals:  # others as before
  sales:  # others as before
    capacity:
      - {people: [luis, marta], each: 7M}
      - {heads: 0, each: 1.7M}  # <-- here
)",
             .good = R"(goals:  # others as before
  sales:  # others as before
    capacity:
      - {people: [luis, marta], each: 7M}
      - {heads: 1, each: 1.7M}
)"},
    .check = check};

}  // namespace planctl::rules::people::no_sellers
