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
  findings_.emplace(std::move(key), std::move(finding));
}

std::vector<Finding> Findings::sorted() const& { return Findings(*this).sorted(); }

std::vector<Finding> Findings::sorted() && {
  std::vector<Finding> sorted;
  sorted.reserve(findings_.size());
  while (!findings_.empty())
    sorted.push_back(std::move(findings_.extract(findings_.begin()).mapped()));
  return sorted;
}

}  // namespace planctl::diag
