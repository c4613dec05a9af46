// diag/finding: the list of findings, without doubles and in the order they are shown.
#include "diag/finding.hpp"

#include <algorithm>
#include <utility>

namespace planctl::diag {

namespace {

std::string_view name_of(const Finding& finding) {
  return finding.rule != nullptr ? finding.rule->name : std::string_view{};
}

// English stands for the message here: the order must not depend on who reads.
std::string text_of(const Finding& finding) {
  return to_string(finding.message, values::Language::en);
}

bool is_before(const Finding& a, const Finding& b) {
  if (a.span != b.span) return a.span < b.span;
  if (name_of(a) != name_of(b)) return name_of(a) < name_of(b);
  return text_of(a) < text_of(b);
}

bool is_double(const Finding& a, const Finding& b) {
  return a.span == b.span && name_of(a) == name_of(b) && text_of(a) == text_of(b);
}

}  // namespace

std::vector<Finding> Findings::sorted() const& { return Findings(*this).sorted(); }

std::vector<Finding> Findings::sorted() && {
  std::stable_sort(findings_.begin(), findings_.end(), is_before);
  findings_.erase(std::unique(findings_.begin(), findings_.end(), is_double), findings_.end());
  return std::exchange(findings_, {});
}

}  // namespace planctl::diag
