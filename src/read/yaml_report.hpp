// read/yaml_report: where the YAML guard writes its findings, and what they mean for the tree.
#pragma once
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "diag/finding.hpp"
#include "read/rules.hpp"

namespace planctl::read {

// Bytes [begin, end) of the text that is parsed (behind a byte-order mark).
struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// `breaks_tree`: what follows the fault cannot be trusted, so there will be no tree.
enum class Effect { leaves_tree, breaks_tree };

class YamlReport {
 public:
  static constexpr std::size_t max_findings = 100;

  // `shift` bytes of the file stand before the text that is parsed.
  YamlReport(diag::FileId file, std::size_t shift, diag::Findings& findings)
      : file_(file), shift_(shift), findings_(findings) {}

  void add(const diag::RuleInfo& rule, Effect effect, Stretch place, diag::Message message,
           std::optional<diag::Message> help = std::nullopt);
  // The same, with a second place and what stands there.
  void add(const diag::RuleInfo& rule, Effect effect, Stretch place, diag::Message message,
           Stretch other, diag::Message other_message);

  // Where the tree breaks first; nothing while it is whole.
  [[nodiscard]] std::optional<std::size_t> break_at() const { return break_at_; }
  [[nodiscard]] bool is_full() const { return count_ >= max_findings; }
  [[nodiscard]] diag::Span span(Stretch place) const;

 private:
  void add(Effect effect, diag::Finding finding, Stretch place);

  diag::FileId file_;
  std::size_t shift_;
  diag::Findings& findings_;
  std::optional<std::size_t> break_at_;
  std::size_t count_ = 0;
};

// A text of the plan inside a message: shortened, and never with a line end.
std::string quote_for_message(std::string_view text);

}  // namespace planctl::read
