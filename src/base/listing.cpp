// base/listing: names in a sentence.
#include "base/listing.hpp"

namespace planctl::base {

std::string list_ids(const std::vector<std::string>& ids) {
  constexpr std::size_t shown = 4;
  std::string list;
  for (std::size_t number = 0; number < ids.size() && number < shown; ++number)
    list += (number == 0 ? "`" : ", `") + ids[number] + "`";
  if (ids.size() > shown) list += ", +" + std::to_string(ids.size() - shown);
  return list;
}

}  // namespace planctl::base
