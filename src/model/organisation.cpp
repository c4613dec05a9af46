// model/organisation: how members of a dimension stand to one another.
#include "model/organisation.hpp"

#include <algorithm>

namespace planctl::model {

std::vector<std::size_t> Dimension::roots() const {
  std::vector<std::size_t> roots;
  for (std::size_t i = 0; i < members.size(); ++i)
    if (members[i].parent == none) roots.push_back(i);
  return roots;
}

std::vector<std::size_t> Dimension::leaves() const {
  std::vector<std::size_t> leaves;
  std::vector<std::size_t> open = roots();
  std::reverse(open.begin(), open.end());
  while (!open.empty()) {
    const std::size_t member = open.back();
    open.pop_back();
    if (members[member].leaf()) leaves.push_back(member);
    const auto& children = members[member].children;
    open.insert(open.end(), children.rbegin(), children.rend());
  }
  return leaves;
}

bool Dimension::is_within(std::size_t member, std::size_t ancestor) const {
  while (member != none && member != ancestor) member = members[member].parent;
  return member == ancestor && member != none;
}

}  // namespace planctl::model
