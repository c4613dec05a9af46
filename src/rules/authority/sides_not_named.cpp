// rules/authority/sides_not_named: an activity that does not say what headquarters and branches
// decide.
#include "rules/rule.hpp"

namespace planctl::rules::authority::sides_not_named {
namespace {

values::Text find_text(const model::Authority& activity) {
  if (activity.headquarters)
    return {.en = "`{0}` does not say what the branches decide",
            .es = "`{0}` no dice qué deciden las sucursales",
            .zh = "`{0}` 没有写明分支决定什么"};
  if (activity.branch)
    return {.en = "`{0}` does not say what headquarters decides",
            .es = "`{0}` no dice qué decide la sede",
            .zh = "`{0}` 没有写明总部决定什么"};
  return {.en = "`{0}` does not say what headquarters and what the branches decide",
          .es = "`{0}` no dice qué decide la sede y qué las sucursales",
          .zh = "`{0}` 没有写明总部和分支各自决定什么"};
}

void check(const Input& input, const Pen& pen) {
  for (const auto& activity : input.plan.authority)
    if (!activity.headquarters || !activity.branch)
      pen.report(activity.span(), {.text = find_text(activity), .arguments = {activity.id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "authority/sides-not-named",
             .severity = diag::Severity::note,
             .summary = {.en = "an activity does not say what headquarters and branches decide",
                         .es = "una actividad no dice qué deciden la sede y las sucursales",
                         .zh = "活动没有写明总部和分支各自决定什么"},
             .rationale =
                 {.en = "Headquarters needs the professional authority, branches the authority to "
                        "carry out. Where the line is not drawn, both wait or both decide.",
                  .es = "La sede necesita la autoridad profesional; las sucursales, la de "
                        "ejecutar. Sin línea, ambas esperan o ambas deciden.",
                  .zh = "总部掌握专业权限，分支掌握执行权限。界限不清时，双方都等待或都决定。"},
             .remedy = {.en = "add `headquarters:` and `branch:`",
                        .es = "añada `headquarters:` y `branch:`",
                        .zh = "加上 `headquarters:` 和 `branch:`"},
             .source = "S1 headquarters and branches",
             .since = "0.1",
             .bad = R"(authority:  # others as before
  set-prices:  {title: Set prices, lead: comercial, accountable: ana, consulted: [ventas], headquarters: price and brand}  # <-- here
)",
             .good = R"(authority:  # others as before
  set-prices:  {title: Set prices, lead: comercial, accountable: ana, consulted: [ventas], headquarters: price and brand, branch: discounts up to 2 %}
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::authority::sides_not_named
