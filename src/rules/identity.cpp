// rules/identity: what a finding is about, in words that stay when lines move and figures change.
#include "rules/identity.hpp"

#include <map>

#include "base/text.hpp"
#include "rules/places.hpp"

namespace planctl::rules {
namespace {

// Whether it is a count, an amount or a date: what changes from day to day.
bool is_number(const std::string& word) {
  const auto digit = word.find_first_not_of("+-");
  return digit != std::string::npos && word[digit] >= '0' && word[digit] <= '9';
}

std::string name_of(const diag::Argument& argument) {
  if (const auto* text = std::get_if<values::Text>(&argument)) return std::string(text->en);
  if (const auto* listed = std::get_if<diag::Listed>(&argument))
    return diag::to_string(*listed, values::Language::en);
  const auto* word = std::get_if<std::string>(&argument);
  return word && !is_number(*word) ? *word : std::string();
}

// The file as the plan names it, wherever the plan stands.
std::string file_of(const diag::Span& span, const model::Plan& plan, const diag::Sources& sources) {
  if (!span.known()) return "plan";
  const auto& path = sources.at(span.file).path();
  const bool inside = !plan.folder.empty() && path.starts_with(plan.folder);
  auto name = inside ? path.substr(plan.folder.size()) : path;
  while (name.starts_with("/") || name.starts_with("./")) name.erase(0, name.find('/') + 1);
  return name;
}

std::string identify(const diag::Finding& finding, const Places& places, const model::Plan& plan,
                     const diag::Sources& sources) {
  const auto place = places.find(finding.span);
  std::string identity = std::string(finding.rule->name) + " " +
                         (place.empty() ? file_of(finding.span, plan, sources) : place);
  std::string before = " | ";
  for (const auto& argument : finding.message.arguments) {
    const auto name = name_of(argument);
    if (name.empty()) continue;
    identity += before + name;
    before = ", ";
  }
  return base::to_printable(identity);
}

}  // namespace

std::vector<std::string> identify(const std::vector<diag::Finding>& findings,
                                  const model::Plan& plan, const diag::Sources& sources) {
  const Places places(plan);
  std::map<std::string, std::size_t> seen;
  std::vector<std::string> identities;
  for (const auto& finding : findings) {
    auto identity = identify(finding, places, plan, sources);
    const auto number = ++seen[identity];
    if (number > 1) identity += " #" + std::to_string(number);
    identities.push_back(std::move(identity));
  }
  return identities;
}

}  // namespace planctl::rules
