// report/naming: looks up every thing that has an id and a title.
#include "report/naming.hpp"

#include <map>
#include <string>
#include <utility>

namespace planctl::report {
namespace {

class Names {
 public:
  explicit Names(const model::Plan& plan) {
    for (const auto& person : plan.people)
      if (person.name) add(person.id.value, person.name->value);
    add_titles(plan.departments);
    add_titles(plan.partners);
    add_titles(plan.goals);
    add_titles(plan.strategies);
    add_titles(plan.actions);
    add_titles(plan.projects);
    add_titles(plan.budget.lines);
    add_titles(plan.authority);
    add_titles(plan.processes);
    add_titles(plan.collaboration);
    add_titles(plan.systems);
    add_titles(plan.tracking);
    add_titles(plan.rewards);
    add_titles(plan.meetings);
    add_titles(plan.reviews);
    add_titles(plan.corrections);
    for (const auto& dimension : plan.dimensions) add_titles(dimension.members);
  }

  void replace(diag::Message& message) const {
    for (auto& argument : message.arguments) replace(argument);
  }

 private:
  template <class Things>
  void add_titles(const Things& things) {
    for (const auto& thing : things)
      if (thing.title) add(thing.id.value, thing.title->value);
  }
  // An id of two things names neither. A name comes to stand between marks of code, so one that
  // could end them or be read as marks itself is left out.
  void add(const std::string& id, const std::string& name) {
    const bool plain = name.find_first_of("`<>[]@\n") == std::string::npos;
    const auto [found, added] = names_.emplace(id, plain ? name : std::string());
    if (!added && found->second != name) found->second.clear();
  }

  void replace(std::string& words) const {
    const bool marked = words.size() > 2 && words.front() == '`' && words.back() == '`';
    const auto found = names_.find(marked ? words.substr(1, words.size() - 2) : words);
    if (found == names_.end() || found->second.empty()) return;
    words = marked ? "`" + found->second + "`" : found->second;
  }
  void replace(diag::Argument& argument) const {
    if (auto* words = std::get_if<std::string>(&argument)) replace(*words);
    if (auto* listed = std::get_if<diag::Listed>(&argument))
      for (auto& name : listed->names) replace(name);
    if (auto* clauses = std::get_if<diag::Clauses>(&argument))
      for (auto& clause : *clauses) replace(clause);
  }

  std::map<std::string, std::string, std::less<>> names_;  // by id
};

}  // namespace

std::vector<diag::Finding> name_things(const model::Plan& plan,
                                       std::vector<diag::Finding> findings) {
  const Names names(plan);
  for (auto& finding : findings) {
    names.replace(finding.message);
    for (auto& related : finding.related) names.replace(related.message);
  }
  return findings;
}

}  // namespace planctl::report
