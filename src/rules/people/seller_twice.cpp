// rules/people/seller_twice: a seller whom two groups of a goal count.
#include <algorithm>

#include "rules/rule.hpp"

namespace planctl::rules::people::seller_twice {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& goal : input.plan.goals) {
    std::vector<const model::Ref<model::Person>*> seen;
    for (const auto& group : goal.capacity)
      for (const auto& person : group.people) {
        const auto twin = std::find_if(seen.begin(), seen.end(), [&](const auto* other) {
          return person.known() && other->index == person.index;
        });
        if (twin == seen.end()) {
          seen.push_back(&person);
          continue;
        }
        pen.report(person.name.span,
                   {.text = {.en = "`{0}` is counted twice among the sellers of `{1}`",
                             .es = "`{0}` se cuenta dos veces entre los vendedores de `{1}`",
                             .zh = "`{0}` 在 `{1}` 的销售人员中被重复计算"},
                    .arguments = {person.name.value, goal.id.value}},
                   std::nullopt,
                   {{(*twin)->name.span,
                     {.text = {.en = "first here", .es = "primero aquí", .zh = "首次出现"},
                      .arguments = {}}}});
      }
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "people/seller-twice",
             .severity = diag::Severity::error,
             .summary = {.en = "a seller is counted twice for one goal",
                         .es = "un vendedor se cuenta dos veces para un objetivo",
                         .zh = "同一销售人员在一个目标中被重复计算"},
             .rationale = {.en = "A person can bring a full year of work once. Counted twice, the "
                                 "capacity looks greater than it is.",
                           .es = "Una persona solo aporta una vez su año de trabajo. Contada dos "
                                 "veces, la capacidad parece mayor de lo que es.",
                           .zh = "一个人全年的产出只能计算一次；重复计算会高估产能。"},
             .remedy = {.en = "name the person in one group of `capacity` only",
                        .es = "nombre a la persona en un solo grupo de `capacity`",
                        .zh = "只在 `capacity` 的一组中列出此人"},
             .source = "S3 resources beyond assets",
             .since = "0.1",
             .bad = R"(goals:  # others as before
  sales:  # others as before
    capacity:
      - {people: [luis], each: 7M}
      - {people: [marta, luis], each: 7M}  # <-- here
)",
             .good = R"(goals:  # others as before
  sales:  # others as before
    capacity:
      - {people: [luis], each: 7M}
      - {people: [marta], each: 7M}
)"},
    .check = check};

}  // namespace planctl::rules::people::seller_twice
