// rules/resource/inside_only: a budget without any outside resource.
#include "rules/rule.hpp"
#include "rules/thresholds.hpp"

namespace planctl::rules::resource::inside_only {
namespace {

constexpr diag::Threshold least{
    .name = "outside-lines",
    .kind = diag::Threshold::Kind::count,
    .usual = 3,
    .summary = {.en = "budget lines from which on one should be outside",
                .es = "partidas a partir de las cuales alguna debe ser externa",
                .zh = "预算项达到此数时应有外部资源"}};

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (std::ssize(plan.budget.lines) < value_of(least, plan)) return;
  for (const auto& line : plan.budget.lines)
    if (line.source && line.source->value == model::Side::outside) return;
  pen.report(plan.place_of("budget"),
             {.text = {.en = "none of the {0} budget lines uses an outside resource",
                       .es = "ninguna de las {0} líneas usa un recurso externo",
                       .zh = "{0} 条预算都没有使用外部资源"},
              .arguments = {std::to_string(plan.budget.lines.size())}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "resource/inside-only",
             .severity = diag::Severity::note,
             .summary = {.en = "the budget uses no outside resource",
                         .es = "el presupuesto no usa recursos externos",
                         .zh = "预算没有使用外部资源"},
             .rationale =
                 {.en = "Partners, experts and agencies are part of the team: the method asks for "
                        "three parts of inside to seven of outside resources.",
                  .es = "Socios, expertos y agencias son parte del equipo: el método pide tres "
                        "partes de recursos internos por siete externos.",
                  .zh = "合作伙伴、专家和代理机构也是团队的一部分：方法要求内外资源三七配比。"},
             .remedy = {.en = "write `source: outside` on the lines that pay partners",
                        .es = "escriba `source: outside` en las líneas que pagan a socios",
                        .zh = "支付给合作伙伴的预算写 `source: outside`"},
             .source = "S4 organisation",
             .since = "0.1",
             .bad = R"(budget:  # <-- here
  total: 500k
  lines:
    listing:   {title: Listing fees, for: supermarkets, category: entry, amount: 110k, approved: 2025-12-15, term: long}
    training:  {title: Trainers, for: train-sellers, category: training, amount: 40k, approved: 2025-12-15, term: long}
    packing:   {title: Second packing line, for: second-line, category: operations, amount: 60k, approved: 2025-12-15, term: long}
)",
             .good = R"(authority:  # others as before
  set-prices:  {title: Set prices, lead: comercial, accountable: ana, consulted: [ventas], headquarters: price and brand, branch: discounts up to 2 %}
)",
             .thresholds = {&least, 1}},
    .check = check};

}  // namespace planctl::rules::resource::inside_only
