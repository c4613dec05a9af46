// rules/action/no_place: actions of which none says where it takes place.
#include <algorithm>
#include <string>

#include "rules/rule.hpp"

namespace planctl::rules::action::no_place {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& actions = input.plan.actions;
  const auto& dimensions = input.plan.dimensions;
  const bool divided = std::any_of(dimensions.begin(), dimensions.end(), [](const auto& dimension) {
    return dimension.members.size() > 1;
  });
  if (actions.size() < 2 || !divided) return;
  for (const auto& action : actions)
    if (!action.where.coordinates.empty()) return;
  pen.report(input.plan.place_of("actions"),
             {.text = {.en = "none of the {0} actions says where it takes place",
                       .es = "ninguna de las {0} acciones dice dónde se realiza",
                       .zh = "{0} 项行动都没有说明在哪里进行"},
              .arguments = {std::to_string(actions.size())}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "action/no-place",
             .severity = diag::Severity::note,
             .summary = {.en = "no action says where it takes place",
                         .es = "ninguna acción dice dónde se realiza",
                         .zh = "没有一项行动说明在哪里进行"},
             .rationale = {.en = "The figures are cut by region, channel and product; actions that "
                                 "belong everywhere belong nowhere. With a place, each region sees "
                                 "what it has to do, and a deviation can be traced to it.",
                           .es =
                               "Las cifras se reparten por región, canal y producto; las acciones "
                               "que valen para todas partes no son de ninguna. Con un lugar, cada "
                               "región ve lo que le toca y una desviación puede atribuirse.",
                           .zh = "数字已按区域、渠道和产品分解，而“处处适用”的行动等于哪里都不落实"
                                 "。写明地点，各区域才知道该做什么，偏差也才能追溯。"},
             .remedy =
                 {.en = "add `where: {<dimension>: <member>}` to the actions that belong to a part",
                  .es =
                      "añada `where: {<dimensión>: <miembro>}` a las acciones propias de una parte",
                  .zh = "在属于某一部分的行动中加上 `where: {<维度>: <成员>}`"},
             .source = "S0 who, where, when, how",
             .since = "0.1",
             .bad = R"(actions:  # <-- here
  open-outlets: {title: Open 300 outlets, owner: luis, goal: distribution}
  train-sellers: {title: Train the sellers, owner: marta, goal: sales}
)",
             .good = R"(actions:  # others as before
  open-outlets:  # others as before
    title: Open 300 outlets
    where: {channel: retail}
)"},
    .check = check,
    .looks_in = "actions actions.where"};

}  // namespace planctl::rules::action::no_place
