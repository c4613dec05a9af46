// rules/strategy/channel_without_role: channels of which the plan says nothing but the name.
#include <algorithm>

#include "base/text.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::strategy::channel_without_role {
namespace {

// Whether anything in the plan takes place in the member.
template <class Things>
bool is_place_of(const Things& things, std::size_t dimension, std::size_t member) {
  return std::any_of(things.begin(), things.end(), [&](const auto& thing) {
    const auto* coordinate = thing.where.at(dimension);
    return coordinate && coordinate->member == member;
  });
}

// Whether the path of a strategy names the channel, by id or title.
bool is_on_path(const model::Plan& plan, const model::Member& member) {
  const auto id = base::fold_case(member.id.value);
  const auto title = member.title ? base::fold_case(member.title->value) : id;
  return std::any_of(
      plan.strategies.begin(), plan.strategies.end(), [&](const model::Strategy& strategy) {
        // Of a path without a channel, or none, `strategy/path-incomplete` speaks.
        if (!strategy.path || !strategy.path->channel) return true;
        const auto channel = base::fold_case(strategy.path->channel->value);
        return channel.find(id) != std::string::npos || channel.find(title) != std::string::npos;
      });
}

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  const auto index = find_dimension_of(plan, "channel");
  if (index == model::none || plan.dimensions[index].roots().size() < 2) return;
  std::vector<std::string> without;
  for (const auto root : plan.dimensions[index].roots()) {
    const auto& member = plan.dimensions[index].members[root];
    if (member.note || member.owner || is_on_path(plan, member) ||
        is_place_of(plan.partners, index, root) || is_place_of(plan.actions, index, root) ||
        is_place_of(plan.goals, index, root))
      continue;
    without.push_back(member.id.value);
  }
  if (without.empty()) return;
  values::Text text{.en = "nothing in the plan says what the channels {0} are for",
                    .es = "nada en el plan dice para qué sirven los canales {0}",
                    .zh = "计划没有说明渠道 {0} 的作用"};
  if (without.size() == 1)
    text = {.en = "nothing in the plan says what the channel {0} is for",
            .es = "nada en el plan dice para qué sirve el canal {0}",
            .zh = "计划没有说明渠道 {0} 的作用"};
  pen.report(plan.dimensions[index].span(), {.text = text, .arguments = {list_ids(without)}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "strategy/channel-without-role",
             .severity = diag::Severity::note,
             .summary = {.en = "a channel has no role",
                         .es = "un canal no tiene función",
                         .zh = "渠道没有定位"},
             .rationale = {.en = "Channels that are to do the same for the same customers take "
                                 "sales from one another. Each needs its part: which need it "
                                 "serves, who carries it, or what is done through it.",
                           .es = "Los canales que hacen lo mismo para los mismos clientes se "
                                 "quitan ventas. Cada uno necesita su papel: qué necesidad "
                                 "atiende, quién lo lleva o qué se hace a través de él.",
                           .zh = "各渠道若为同样的客户做同样的事，就会互相抢销售。每个渠道都要有分"
                                 "工：满足什么需要，由谁负责，或通过它做什么。"},
             .remedy = {.en = "add `note: <its role>` or `owner: <person>` to the channel",
                        .es = "añada `note: <su función>` u `owner: <persona>` al canal",
                        .zh = "为该渠道加上 `note: <定位>` 或 `owner: <人员>`"},
             .source = "S4 channel structure",
             .since = "0.1",
             .bad = R"(dimensions:  # others as before
  channel:  # <-- here
    retail: {title: Retail, owner: luis}
    online: {title: Online}
    vending: {title: Vending}
goals:
  sales: {title: Net sales, measure: sales, baseline: 10.4M, target: 11.1M, owner: ana}
actions: {}
)",
             .good = R"(dimensions:  # others as before
  channel:
    retail: {title: Retail, owner: luis, note: weekly shopping}
    online: {title: Online, owner: ana, note: subscriptions}
)"},
    .check = check,
    .looks_in = "strategies"};

}  // namespace planctl::rules::strategy::channel_without_role
