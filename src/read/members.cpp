// read/members: from what stands in a file to a member of a dimension.
#include "read/members.hpp"

#include <set>

#include "base/text.hpp"
#include "read/actuals_fields.hpp"

namespace planctl::read {
namespace {

constexpr std::size_t most_remembered = 100'000;

std::string fold(std::string_view text) { return base::fold_case(trim_blanks(text)); }

// Calls `add(name, member)` for all ids, then all titles, then all aliases; `end_step` between.
template <class Add, class EndStep>
void each_name(const model::Dimension& dimension, const Add& add, const EndStep& end_step) {
  for (std::size_t i = 0; i < dimension.members.size(); ++i) add(dimension.members[i].id.value, i);
  end_step();
  for (std::size_t i = 0; i < dimension.members.size(); ++i)
    if (const auto& title = dimension.members[i].title) add(title->value, i);
  end_step();
  for (std::size_t i = 0; i < dimension.members.size(); ++i)
    for (const auto& alias : dimension.members[i].aliases) add(alias.value, i);
}

}  // namespace

MemberNames::MemberNames(const model::Dimension& dimension) {
  const auto fill = [&](Names& names, const auto& form) {
    std::set<std::string, std::less<>> of_step;
    each_name(
        dimension,
        [&](const std::string& name, std::size_t member) {
          std::string key = form(name);
          if (of_step.contains(key)) {
            auto& known = names.find(key)->second;
            if (known != member) known = model::none;
          } else if (names.emplace(key, member).second) {
            of_step.insert(std::move(key));
          }
        },
        [&] { of_step.clear(); });
  };
  fill(written_, [](const std::string& name) { return name; });
  fill(folded_, [](const std::string& name) { return fold(name); });
}

std::size_t MemberNames::find(std::string_view text) {
  if (const auto found = written_.find(text); found != written_.end()) return found->second;
  const auto found = folded_.find(fold(text));
  const std::size_t member = found == folded_.end() ? model::none : found->second;
  if (written_.size() < most_remembered) written_.emplace(text, member);
  return member;
}

}  // namespace planctl::read
