// rules/quota_problems: findings from what stood in the way when a goal was cut.
#pragma once
#include "rules/rule.hpp"

namespace planctl::rules {

// Whether a share is for a member that the plan does not have, which was told when it was read: the
// sums of the others prove nothing.
inline bool names_unknown_member(const model::Goal& goal) {
  for (const auto& shares : goal.quota->shares)
    for (const auto& rule : shares.rules)
      for (const auto& weight : rule.weights)
        if (weight.member == model::none || (weight.like && weight.like->member == model::none))
          return true;
  return false;
}

// Reports a problem of a cut. The text's {0} is the goal, {1} the node or period, {2} the amount;
// so are those of `help`, the remedy where it is not the rule's.
inline void report_problem(const Input& input, const Pen& pen, const model::QuotaProblem& problem,
                           const values::Text& text, const values::Text* help = nullptr) {
  std::vector<diag::Related> related;
  for (const auto span : problem.related)
    related.push_back(
        {span, {{.en = "this takes part", .es = "esto interviene", .zh = "与此有关"}, {}}});
  const std::vector<diag::Argument> arguments{input.plan.goals[problem.goal].id.value, problem.node,
                                              problem.amount};
  pen.report(problem.at, {text, arguments},
             help ? std::optional(diag::Message{*help, arguments}) : std::nullopt,
             std::move(related));
}

// The problems of kind `fault` that are for a rule to tell.
inline std::vector<model::QuotaProblem> find_problems(const Input& input, model::QuotaFault fault) {
  std::vector<model::QuotaProblem> problems;
  for (const auto& cut : input.cuts)
    for (const auto& problem : cut.problems)
      if (problem.fault == fault && !names_unknown_member(input.plan.goals[problem.goal]))
        problems.push_back(problem);
  return problems;
}

// Reports every problem of kind `fault`, as `report_problem` does.
inline void report_problems(const Input& input, const Pen& pen, model::QuotaFault fault,
                            const values::Text& text, const values::Text* help = nullptr) {
  for (const auto& problem : find_problems(input, fault))
    report_problem(input, pen, problem, text, help);
}

// The same of problems whose amount is a difference: `below` says one below zero, without its sign.
inline void report_differences(const Input& input, const Pen& pen, model::QuotaFault fault,
                               const values::Text& below, const values::Text& above) {
  for (auto& problem : find_problems(input, fault)) {
    auto* const figure = std::get_if<diag::Figure>(&problem.amount);
    const bool is_below = figure != nullptr && figure->units < 0;
    if (is_below) figure->units = -figure->units;
    report_problem(input, pen, problem, is_below ? below : above);
  }
}

// Reports every problem of kind `fault` once, of which each goal may have it. The text's {0} is the
// node, {1} the amount.
inline void report_once(const Input& input, const Pen& pen, model::QuotaFault fault,
                        const values::Text& text) {
  std::set<diag::Span> told;
  for (const auto& cut : input.cuts)
    for (const auto& problem : cut.problems)
      if (problem.fault == fault && told.insert(problem.at).second)
        pen.report(problem.at, {text, {problem.node, problem.amount}});
}

// Reports all goals with a problem of kind `fault` together, where the first has it. The text's {0}
// is the goals.
inline void report_goals(const Input& input, const Pen& pen, model::QuotaFault fault,
                         const values::Text& text) {
  std::vector<std::string> goals;
  std::optional<diag::Span> first;
  for (const auto& cut : input.cuts)
    for (const auto& problem : cut.problems)
      if (problem.fault == fault) {
        goals.push_back(input.plan.goals[problem.goal].id.value);
        if (!first) first = problem.at;
      }
  if (first) pen.report(*first, {text, {diag::list_ids(goals)}});
}

}  // namespace planctl::rules
