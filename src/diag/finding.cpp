// diag/finding: the list of findings, without doubles and in the order they are shown.
#include "diag/finding.hpp"

#include <tuple>

namespace planctl::diag {

bool Findings::Key::operator<(const Key& other) const {
  return std::tie(span, rule, text) < std::tie(other.span, other.rule, other.text);
}

void Findings::add(Finding finding) {
  // English stands for the message here: the order must not depend on who reads.
  Key key{finding.span, finding.rule != nullptr ? finding.rule->name : std::string_view{},
          to_string(finding.message, values::Language::en)};
  if (order_.emplace(std::move(key), findings_.size()).second)
    findings_.push_back(std::move(finding));
}

std::vector<Finding> Findings::sorted() const& { return Findings(*this).sorted(); }

std::vector<Finding> Findings::sorted() && {
  std::vector<Finding> sorted;
  sorted.reserve(findings_.size());
  for (const auto& [key, index] : order_) sorted.push_back(std::move(findings_[index]));
  findings_.clear();
  order_.clear();
  return sorted;
}

}  // namespace planctl::diag
