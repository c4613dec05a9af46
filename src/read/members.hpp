// read/members: from what stands in a file to a member of a dimension.
#pragma once
#include <string>
#include <string_view>
#include <unordered_map>

#include "model/organisation.hpp"

namespace planctl::read {

// Knows a dimension's members by id, then title, then alias, as written; then the same without
// case, blanks at the ends and differences of Unicode form. A text that fits two members at the
// first of these steps that knows it is unknown.
class MemberNames {
 public:
  explicit MemberNames(const model::Dimension& dimension);

  // The member's index or model::none. Remembers texts that were not as written.
  std::size_t find(std::string_view text);

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>{}(text);
    }
  };
  // Only looked up, never walked.
  using Names = std::unordered_map<std::string, std::size_t, Hash, std::equal_to<>>;

  Names written_;
  Names folded_;
};

}  // namespace planctl::read
