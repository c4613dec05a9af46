// read/members: from what stands in a file to a member of a dimension.
#include "read/members.hpp"

#include <set>

#include "base/text.hpp"
#include "read/actuals_fields.hpp"

namespace planctl::read {
namespace {

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
  for (std::size_t i = 0; i < dimension.members.size(); ++i)
    for (const auto& alias : dimension.members[i].aliases) add_pattern(alias.value, i);
}

void MemberNames::add_pattern(std::string_view alias, std::size_t member) {
  std::string text = base::fold_case(alias);
  const bool open_begin = text.starts_with('*');
  if (open_begin) text.erase(0, 1);
  const bool open_end = text.ends_with('*');
  if (open_end) text.pop_back();
  if (!text.empty() && (open_begin || open_end))
    patterns_.push_back({std::move(text), open_begin, open_end, member});
}

// The members that patterns say, each once; two are enough.
std::vector<std::size_t> MemberNames::match(std::string_view folded) const {
  std::vector<std::size_t> found;
  for (const Pattern& pattern : patterns_) {
    const bool fits = pattern.open_begin ? pattern.open_end
                                               ? folded.find(pattern.text) != folded.npos
                                               : folded.ends_with(pattern.text)
                                         : folded.starts_with(pattern.text);
    if (fits && (found.empty() || found.front() != pattern.member)) found.push_back(pattern.member);
    if (found.size() > 1) break;
  }
  return found;
}

std::size_t MemberNames::look_up(std::string_view text) const {
  if (const auto found = written_.find(text); found != written_.end()) return found->second;
  const std::string folded = fold(text);
  if (const auto found = folded_.find(folded); found != folded_.end()) return found->second;
  const auto matched = match(folded);
  return matched.size() == 1 ? matched.front() : model::none;
}

bool MemberNames::fits_several(std::string_view text) const {
  const std::string folded = fold(text);
  return look_up(text) == model::none &&
         (written_.contains(text) || folded_.contains(folded) || match(folded).size() > 1);
}

std::size_t MemberNames::find(std::string_view text) {
  if (const auto* entry = known_.find(text)) return entry->value;
  const std::size_t member = look_up(text);
  if (!base::find_invalid_utf8(text)) known_.add(text, member);
  return member;
}

}  // namespace planctl::read
