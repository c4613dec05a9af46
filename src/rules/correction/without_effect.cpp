// rules/correction/without_effect: a correction that was due weeks ago and changed nothing.
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::correction::without_effect {
namespace {

diag::Figure percent(std::int64_t tenths) { return {tenths, {.name = "%", .decimals = 1}}; }

void check(const Input& input, const Pen& pen) {
  for (const auto& effect : input.effects) {
    const auto& correction = input.plan.corrections[effect.correction];
    if (effect.effect != model::Effect::without || !effect.percent_before || !effect.percent_after)
      continue;
    pen.report(correction.due ? correction.due->span : correction.span(),
               {.text = {.en = "the correction `{0}` changed nothing: {1} of the quota was "
                               "attained before it was due, {2} since",
                         .es = "la corrección `{0}` no cambió nada: se lograba el {1} de la cuota "
                               "antes de su vencimiento y el {2} desde entonces",
                         .zh = "纠正措施 `{0}` 没有见效：到期前完成配额的 {1}，此后为 {2}"},
                .arguments = {correction.id.value, percent(*effect.percent_before),
                              percent(*effect.percent_after)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "correction/without-effect",
             .severity = diag::Severity::warning,
             .summary = {.en = "a correction that was due changed nothing",
                         .es = "una corrección vencida no cambió nada",
                         .zh = "到期的纠正措施没有见效"},
             .rationale =
                 {.en = "A correction is closed by its effect, not by its date. Four weeks after "
                        "it was due the place attains no more of its quota than before: the cause "
                        "was another, or nothing was done.",
                  .es = "Una corrección se cierra por su efecto, no por su fecha. Cuatro semanas "
                        "después de su vencimiento el lugar no logra de su cuota más que antes: "
                        "la causa era otra, o no se hizo nada.",
                  .zh = "纠正措施以效果而非日期结案。到期四周后，配额达成率仍不高于之前：或原因另有"
                        "所在，或根本没有行动。"},
             .remedy = {.en = "look for the cause again (`planctl variance --causes`) and write a "
                              "correction with a new `due`",
                        .es = "busque de nuevo la causa (`planctl variance --causes`) y escriba "
                              "una corrección con otro `due`",
                        .zh = "重新查找原因（`planctl variance --causes`），并写明新的 `due`"},
             .source = "S3 evaluation and improvement",
             .since = "0.1",
             .bad = R"(corrections:  # others as before
  relist-north: {title: Relist a chain, goal: sales, where: {region: norte}, period: 2026-01, cause: a chain delisted tea, owner: luis, due: 2026-01-31, expects: 60k}  # <-- here
)",
             .good = R"(corrections:  # others as before
  relist-north: {title: Relist a chain, goal: sales, where: {region: norte}, period: 2026-02, cause: a chain delisted tea, owner: luis, due: 2026-02-27, expects: 60k}
)"},
    .check = check};

}  // namespace planctl::rules::correction::without_effect
