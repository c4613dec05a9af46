// read/members: from what stands in a file to a member of a dimension.
#pragma once
#include <functional>
#include <map>
#include <string>
#include <string_view>

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
  using Names = std::map<std::string, std::size_t, std::less<>>;

  Names written_;
  Names folded_;
};

}  // namespace planctl::read
