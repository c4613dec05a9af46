// rules/people/too_few_sellers: sellers who cannot bring the target of their goal.
#include "rules/rule.hpp"

namespace planctl::rules::people::too_few_sellers {
namespace {

diag::Message say_short(const model::Goal& goal, const model::CapacityGap& gap) {
  const diag::Figure brings{gap.capacity, goal.unit};
  const diag::Figure target{gap.target, goal.unit};
  if (!gap.heads_needed)
    return {.text = {.en = "the sellers can bring {0} of {1}, and nobody who comes now can bring "
                           "the rest within the year",
                     .es = "los vendedores pueden aportar {0} de {1}, y nadie que llegue ahora "
                           "puede aportar el resto dentro del año",
                     .zh = "销售人员可完成 {0}，目标为 {1}；现在到岗的新人年内也无法补足"},
            .arguments = {brings, target}};
  return {.text = {.en = "the sellers can bring {0} of {1}; new sellers needed from now to the end "
                         "of the year: {2}",
                   .es = "los vendedores pueden aportar {0} de {1}; vendedores nuevos necesarios "
                         "desde ahora hasta el fin del año: {2}",
                   .zh = "销售人员可完成 {0}，目标为 {1}；从现在到年底需新增销售人员：{2}"},
          .arguments = {brings, target, std::to_string(*gap.heads_needed)}};
}

void check(const Input& input, const Pen& pen) {
  for (const auto& gap : input.capacity) {
    if (gap.gap() >= 0) continue;
    const auto& goal = input.plan.goals[gap.goal];
    pen.report(goal.capacity.front().span, say_short(goal, gap));
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "people/too-few-sellers",
             .severity = diag::Severity::warning,
             .summary = {.en = "the sellers of a goal cannot bring its target",
                         .es = "los vendedores de un objetivo no pueden aportar su meta",
                         .zh = "目标的销售人员无法完成指标"},
             .rationale = {.en = "Quotas are carried by people. What they bring in a full year, as "
                                 "far as they attain it, are trained and are there, is the most "
                                 "that can be sold; a target above it is missed from the first "
                                 "day.",
                           .es = "Las cuotas las llevan personas. Lo que aportan en un año, según "
                                 "lo que suelen lograr, su rodaje y su presencia, es lo máximo "
                                 "que se puede vender; una meta mayor está perdida desde el "
                                 "primer día.",
                           .zh =
                               "配额由人完成。按达成率、成长期和在岗时间计算的全年产出就是可销售的"
                               "上限；超出它的目标从第一天起就无法完成。"},
             .remedy = {.en = "plan new sellers in `capacity` (`planctl gap resources` tells how "
                              "many), or lower the target",
                        .es = "planifique vendedores nuevos en `capacity` (`planctl gap "
                              "resources` dice cuántos) o rebaje la meta",
                        .zh = "在 `capacity` 中规划新增销售人员（`planctl gap resources` "
                              "给出人数），或下调目标"},
             .source = "S3 resources beyond assets",
             .since = "0.1",
             .bad = R"(goals:  # others as before
  sales:  # others as before
    capacity:
      - {people: [luis, marta], each: 5M}  # <-- here
      - {heads: 1, each: 1.7M, attains: 95%}
)",
             .good = R"(goals:  # others as before
  sales:  # others as before
    capacity:
      - {people: [luis, marta], each: 5M}
      - {heads: 2, each: 1.7M, attains: 95%}
)"},
    .check = check,
    .looks_in = "people"};

}  // namespace planctl::rules::people::too_few_sellers
