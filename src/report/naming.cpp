// report/naming: looks up every thing that has an id and a title.
#include "report/naming.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/text.hpp"

namespace planctl::report {
namespace {

// The word before the argument, which says what kind of thing it names: "the goal `{0}`".
std::string_view find_kind(std::string_view text, std::size_t argument) {
  const auto at = text.find("{" + std::to_string(argument) + "}");
  if (at == std::string_view::npos) return {};
  const auto before = base::trim(text.substr(0, at - (at > 0 && text[at - 1] == '`' ? 1 : 0)));
  return before.substr(before.find_last_of(' ') + 1);
}

class Names {
 public:
  explicit Names(const model::Plan& plan) {
    for (const auto& person : plan.people)
      if (person.name) add("people", "person", person.id.value, person.name->value);
    add_titles("departments", "department", plan.departments);
    add_titles("partners", "partner", plan.partners);
    add_titles("goals", "goal", plan.goals);
    add_titles("strategies", "strategy", plan.strategies);
    add_titles("actions", "action", plan.actions);
    add_titles("projects", "project", plan.projects);
    add_titles("budget.lines", "line", plan.budget.lines);
    add_titles("authority", "activity", plan.authority);
    add_titles("processes", "process", plan.processes);
    add_titles("collaboration", "letter", plan.collaboration);
    add_titles("systems", "system", plan.systems);
    add_titles("tracking", "indicator", plan.tracking);
    add_titles("rewards", "reward", plan.rewards);
    add_titles("meetings", "meeting", plan.meetings);
    add_titles("reviews", "review", plan.reviews);
    add_titles("corrections", "correction", plan.corrections);
    for (const auto& dimension : plan.dimensions)
      add_titles("dimensions", "member", dimension.members);
  }

  // `family` of the rule, for what the message does not say the kind of.
  void replace(diag::Message& message, std::string_view family) const {
    for (std::size_t at = 0; at < message.arguments.size(); ++at)
      replace(message.arguments[at], find_kind(message.text.in(values::Language::en), at), family);
  }

 private:
  struct Named {
    std::string_view kind;
    std::string name;  // empty where it cannot stand for the id
  };

  template <class Things>
  void add_titles(const std::string& section, std::string_view kind, const Things& things) {
    for (const auto& thing : things)
      if (thing.title) add(section, kind, thing.id.value, thing.title->value);
  }
  // A name comes to stand between marks of code, so one that could end them or be read as marks
  // itself is left out.
  void add(const std::string& section, std::string_view kind, const std::string& id,
           const std::string& name) {
    const bool plain = name.find_first_of("`<>[]@\n") == std::string::npos;
    for (const auto& key : {id, section + "." + id})
      names_[key].push_back({kind, plain ? name : std::string()});
  }

  // Of several things that have the id the one of the kind, else of the family; else none.
  [[nodiscard]] std::string find(const std::string& id, std::string_view kind,
                                 std::string_view family) const {
    const auto found = names_.find(id);
    if (found == names_.end()) return {};
    const auto& all = found->second;
    const auto is_like_first = [&](const Named& one) { return one.name == all.front().name; };
    if (std::all_of(all.begin(), all.end(), is_like_first)) return all.front().name;
    for (const auto wanted : {kind, family})
      for (const auto& one : all)
        if (one.kind == wanted) return one.name;
    return {};
  }

  void replace(std::string& words, std::string_view kind, std::string_view family) const {
    const bool marked = words.size() > 2 && words.front() == '`' && words.back() == '`';
    const auto name = find(marked ? words.substr(1, words.size() - 2) : words, kind, family);
    if (!name.empty()) words = marked ? "`" + name + "`" : name;
  }
  void replace(diag::Argument& argument, std::string_view kind, std::string_view family) const {
    if (auto* words = std::get_if<std::string>(&argument)) replace(*words, kind, family);
    if (auto* listed = std::get_if<diag::Listed>(&argument))
      for (auto& name : listed->names) replace(name, kind, family);
    if (auto* clauses = std::get_if<diag::Clauses>(&argument))
      for (auto& clause : *clauses) replace(clause, family);
  }

  std::map<std::string, std::vector<Named>, std::less<>> names_;  // by id, and by section and id
};

}  // namespace

std::vector<diag::Finding> name_things(const model::Plan& plan,
                                       std::vector<diag::Finding> findings) {
  const Names names(plan);
  for (auto& finding : findings) {
    const std::string_view rule = finding.rule != nullptr ? finding.rule->name : std::string_view();
    const auto family = rule.substr(0, rule.find('/'));
    names.replace(finding.message, family);
    for (auto& related : finding.related) names.replace(related.message, family);
  }
  return findings;
}

}  // namespace planctl::report
