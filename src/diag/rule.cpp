// diag/rule: the words for severities.
#include "diag/rule.hpp"

namespace planctl::diag {

std::string_view to_word(Severity severity) {
  switch (severity) {
    case Severity::note:
      return "note";
    case Severity::warning:
      return "warning";
    case Severity::error:
      return "error";
  }
  return "error";
}

std::optional<Severity> parse_severity(std::string_view word) {
  for (const Severity severity : {Severity::note, Severity::warning, Severity::error})
    if (to_word(severity) == word) return severity;
  return std::nullopt;
}

}  // namespace planctl::diag
