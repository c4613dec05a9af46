// rules/goal/measure_twice: two goals that count one measure in different ways.
#include <map>
#include <string_view>

#include "rules/rule.hpp"

namespace planctl::rules::goal::measure_twice {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& goals = input.plan.goals;
  // By measure, the first goal of each way to count it.
  std::map<std::string_view, std::vector<const model::Goal*>> ways;
  for (const auto& goal : goals) {
    if (!goal.measure_name) continue;
    auto& earlier = ways[goal.measure_name->value];
    bool known = false;
    const model::Goal* differing = nullptr;
    for (const auto* other : earlier) {
      const bool same =
          other->unit == goal.unit && other->kind == goal.kind && other->good == goal.good;
      known = known || same;
      if (!same && !differing) differing = other;
    }
    if (!known) earlier.push_back(&goal);
    if (differing)
      pen.report(
          goal.measure_name->span,
          {.text = {.en = "`{0}` and `{1}` both measure `{2}`, but not in the same unit, kind or "
                          "direction",
                    .es =
                        "`{0}` y `{1}` miden `{2}`, pero no con la misma unidad, clase o dirección",
                    .zh = "`{0}` 与 `{1}` 都以 `{2}` 衡量，但单位、类型或方向不同"},
           .arguments = {goal.id.value, differing->id.value, goal.measure_name->value}},
          std::nullopt,
          {{differing->measure_name->span,
            {.text = {.en = "the other goal", .es = "el otro objetivo", .zh = "另一目标"},
             .arguments = {}}}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "goal/measure-twice",
         .severity = diag::Severity::note,
         .summary = {.en = "two goals define one measure differently",
                     .es = "dos objetivos definen de forma distinta una misma medida",
                     .zh = "两个目标对同一指标的定义不同"},
         .rationale = {.en = "Figures of one name must mean one thing. If sales are counted in "
                             "money here and in cases there, or as a flow and as a level, every "
                             "meeting begins with whose figure is right.",
                       .es = "Las cifras con un mismo nombre deben significar lo mismo. Si las "
                             "ventas se cuentan aquí en dinero y allí en cajas, o como flujo y "
                             "como nivel, cada reunión empieza por ver quién tiene razón.",
                       .zh = "同名的数字必须是同一回事。若销售在这里按金额、在那里按箱数，或一处是"
                             "流量一处是存量，每次开会都要先争论谁的数对。"},
         .remedy = {.en = "give the goals the same `unit` and `kind`, or different `measure` names",
                    .es = "dé a los objetivos la misma `unit` y el mismo `kind`, o nombres de "
                          "`measure` distintos",
                    .zh = "统一 `unit` 和 `kind`，或使用不同的 `measure` 名称"},
         .source = "S3 one information platform",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  delivery:
    title: Orders delivered on time
    measure: awareness  # <-- here
    kind: stock
    unit: orders
    target: 95
    owner: jorge
)",
         .good = R"(goals:  # others as before
  delivery:  # others as before
    title: Orders delivered on time
    measure: on-time delivery
)"},
    .check = check};

}  // namespace planctl::rules::goal::measure_twice
