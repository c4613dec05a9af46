// read/schema/reporter: the pen with which reading reports, and "did you mean".
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diag/finding.hpp"
#include "model/basics.hpp"

namespace planctl::read::schema {

// The most candidates that "did you mean" looks at, and the most often that it is asked, so that a
// broken large plan is told as quickly as a sound one is read.
inline constexpr std::size_t max_candidates = 1'000;
inline constexpr std::size_t max_suggestions = 200;

// Finds what was probably meant.
class Suggester {
 public:
  std::optional<std::string> nearest(std::string_view written,
                                     std::span<const std::string_view> candidates);

 private:
  std::size_t asked_ = 0;
};

// "`a`, `b`, `c`", at most 40 of them.
std::string quote_all(std::span<const std::string_view> names);

// The remedy for a name that is not known: what was probably meant, and what may stand there.
diag::Message suggest(const std::optional<std::string>& nearest, std::string_view allowed);

// A section, or a part of one (`situation.problems`), with nothing behind its key.
struct EmptySection {
  std::string name;
  diag::Span key;
};

// Adds findings that decoding and resolving share.
class Reporter {
 public:
  Reporter(diag::Findings& findings, Suggester& suggester)
      : findings_(findings), suggester_(suggester) {}

  void report(const diag::RuleInfo& rule, diag::Span span, diag::Message message,
              std::optional<diag::Message> help = std::nullopt,
              std::vector<diag::Related> related = {});
  // How many errors were told, those of keys that are not there aside.
  [[nodiscard]] std::size_t told() const { return told_; }
  void report_missing_key(diag::Span span, std::string_view key);
  void report_missing_value(diag::Span key, std::string_view name);
  void report_duplicate_id(const model::Words& id, diag::Span first);
  void report_duplicate_key(diag::Span span, diag::Span first);
  [[nodiscard]] std::optional<std::string> nearest(std::string_view written,
                                                   std::span<const std::string_view> candidates) {
    return suggester_.nearest(written, candidates);
  }

 private:
  diag::Findings& findings_;
  Suggester& suggester_;
  std::size_t told_ = 0;
};

}  // namespace planctl::read::schema
