// diag/finding: what is wrong, where, why and what to do, as data.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diag/message.hpp"
#include "diag/rule.hpp"
#include "diag/source.hpp"

namespace planctl::diag {

struct Related {
  Span span;
  Message message;
};

struct Finding {
  const RuleInfo* rule = nullptr;
  Message message;  // the fact, with the names and figures of this case
  std::optional<Message>
      help;  // the remedy for this case; without it the rule's own remedy is shown
  Span span;
  std::vector<Related> related;
};

// A list that is only added to. Two findings of one rule at one place with one text are one.
class Findings {
 public:
  void add(Finding finding) { findings_.push_back(std::move(finding)); }
  // All findings by file (in order of reading), place, rule and text; those without a place last.
  [[nodiscard]] std::vector<Finding> sorted() const&;
  [[nodiscard]] std::vector<Finding> sorted() &&;  // without a copy; nothing is left
  [[nodiscard]] bool empty() const { return findings_.empty(); }

 private:
  std::vector<Finding> findings_;
};

}  // namespace planctl::diag
