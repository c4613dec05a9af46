// rules/action/lacking: reports what actions lack, one by one, or once where all of them lack it.
#pragma once
#include <string>
#include <vector>

#include "rules/rule.hpp"

namespace planctl::rules::action {

// `one` takes the action's id, `all` the number of actions.
struct LackTexts {
  values::Text one;
  values::Text all;
};

// From this many actions on, one finding says what all of them lack.
inline constexpr std::size_t many = 4;

template <class Lacks>
void report_lacking(const Input& input, const Pen& pen, const LackTexts& texts, Lacks lacks) {
  std::vector<const model::Action*> found;
  for (const auto& action : input.plan.actions)
    if (lacks(action)) found.push_back(&action);
  if (found.size() >= many && found.size() == input.plan.actions.size()) {
    pen.report(input.plan.place_of("actions"),
               {.text = texts.all, .arguments = {std::to_string(found.size())}});
    return;
  }
  for (const auto* action : found)
    pen.report(action->span(), {.text = texts.one, .arguments = {action->id.value}});
}

}  // namespace planctl::rules::action
