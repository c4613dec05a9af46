// read/members: from what stands in a file to a member of a dimension.
#pragma once
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/organisation.hpp"
#include "read/text_table.hpp"

namespace planctl::read {

// Knows a dimension's members by id, then title, then alias, as written; then the same without
// case, blanks at the ends and differences of Unicode form; then by aliases with a `*` at either
// end, which stands for any text. A text that fits two members at the first of these steps that
// knows it is unknown.
class MemberNames {
 public:
  explicit MemberNames(const model::Dimension& dimension);

  // The member's index or model::none. Remembers texts in UTF-8.
  std::size_t find(std::string_view text);
  // Whether a text of no member is one that names of several fit.
  [[nodiscard]] bool fits_several(std::string_view text) const;
  // What is remembered: the member's index, or model::none of a text that none has.
  [[nodiscard]] const TextTable& known() const { return known_; }

 private:
  using Names = std::map<std::string, std::size_t, std::less<>>;

  struct Pattern {
    std::string text;  // folded, without its stars
    bool open_begin = false;
    bool open_end = false;
    std::size_t member = 0;
  };
  void add_pattern(std::string_view alias, std::size_t member);
  [[nodiscard]] std::vector<std::size_t> match(std::string_view folded) const;
  [[nodiscard]] std::size_t look_up(std::string_view text) const;

  TextTable known_;
  Names written_;
  Names folded_;
  std::vector<Pattern> patterns_;
};

}  // namespace planctl::read
