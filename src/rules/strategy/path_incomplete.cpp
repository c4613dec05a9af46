// rules/strategy/path_incomplete: a strategy whose path from need to satisfied need has a gap.
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::strategy::path_incomplete {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& strategy : input.plan.strategies) {
    if (!strategy.path) {
      pen.report(
          strategy.span(),
          {.text = {.en = "the strategy `{0}` has no path from need to satisfied need",
                    .es = "la estrategia `{0}` no tiene camino de la necesidad a su satisfacción",
                    .zh = "策略 `{0}` 没有从需求到满足需求的路径"},
           .arguments = {strategy.id.value}});
      continue;
    }
    const auto missing = find_missing_links(*strategy.path);
    if (missing.empty()) continue;
    pen.report(strategy.path->span, {.text = {.en = "the path of the strategy `{0}` lacks {1}",
                                              .es = "en el camino de la estrategia `{0}` falta {1}",
                                              .zh = "策略 `{0}` 的路径缺少{1}"},
                                     .arguments = {strategy.id.value, list_names(missing)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "strategy/path-incomplete",
         .severity = diag::Severity::warning,
         .summary =
             {.en = "a strategy's path from need to satisfied need is incomplete",
              .es =
                  "el camino de una estrategia, de la necesidad a su satisfacción, está incompleto",
              .zh = "策略从需求到满足需求的路径不完整"},
         .rationale = {.en = "A strategy leads from a need over a product or service, a sales "
                             "channel and a message to the satisfied need. Where one link is "
                             "missing, the others are paid for in vain.",
                       .es = "Una estrategia lleva de una necesidad, a través de un producto o "
                             "servicio, un canal de venta y un mensaje, a la necesidad satisfecha. "
                             "Si falta un eslabón, los demás se pagan en vano.",
                       .zh = "策略从需求出发，经过产品或服务、销售渠道和传播渠道，到达需求的满足。"
                             "缺了一环，其他环节的投入都白费。"},
         .remedy =
             {.en = "complete `path: {need: ..., offer: ..., channel: ..., message: ..., "
                    "satisfaction: ...}`",
              .es = "complete el camino: `path: {need: ..., offer: ..., channel: ..., message: "
                    "..., satisfaction: ...}`",
              .zh =
                  "补全 `path: {need: ……, offer: ……, channel: ……, message: ……, satisfaction: ……}`"},
         .source = "S4 strategic path",
         .since = "0.1",
         .bad = R"(strategies:
  depth:
    title: Deep distribution
    serves: [distribution]
    path: {need: buy close to home, offer: family pack, channel: retail}  # <-- here
)",
         .good = R"(strategies:  # others as before
  depth:  # others as before
    title: Deep distribution
    path: {need: buy close to home, offer: family pack, channel: retail, message: tastings in the shop, satisfaction: 40 % buy again}
)"},
    .check = check,
    .looks_in = "goals strategies",
    .tells = Tells::absence};

}  // namespace planctl::rules::strategy::path_incomplete
