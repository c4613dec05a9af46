// commands/audience: lists the versions that a plan can have, and finds one by its word.
#include "commands/audience.hpp"

#include <algorithm>

namespace planctl::commands {
namespace {

using report::Audience;

// A word that names no part is a finding of the plan's form, which says more.
Checked<std::set<report::Part>> parse_parts(const model::Audience& audience,
                                            const std::vector<model::Words>& words) {
  constexpr auto& all = model::plan_part_words;
  std::set<report::Part> parts;
  for (const auto& word : words) {
    const auto* const found = std::find(all.begin(), all.end(), word.value);
    if (found == all.end())
      return base::Unexpected{
          complain({.en = "no version is shown: what `{0}` shows and hides must be clear first",
                    .es = "no se muestra ninguna versión: antes debe estar claro qué muestra y "
                          "qué oculta `{0}`",
                    .zh = "未显示任何版本：须先写清 `{0}` 显示和隐去什么"},
                   {audience.id.value})};
    parts.insert(static_cast<report::Part>(found - all.begin()));
  }
  return parts;
}

// Who may see goals or quotas sees how they stand, and every version says when and whom to ask,
// unless that is hidden.
Checked<std::set<report::Part>> choose_parts(const model::Audience& audience, Audience::Kind kind) {
  using report::Part;
  auto shows = parse_parts(audience, audience.shows);
  if (!shows) return shows;
  const auto hides = parse_parts(audience, audience.hides);
  if (!hides) return hides;
  std::set<Part> parts = shows->empty() ? report::usual_parts(kind) : *shows;
  if (parts.contains(Part::goals) || parts.contains(Part::quota)) parts.insert(Part::results);
  parts.insert({Part::dates, Part::contacts});
  for (const Part part : *hides) parts.erase(part);
  return parts;
}

// All versions of a plan, those that it declares first.
class Versions {
 public:
  explicit Versions(const model::Plan& plan) : plan_(plan) {}

  Checked<std::vector<report::VersionLine>> all() && {
    for (const auto& declared : plan_.audiences) {
      if (declared.each)
        add_each(declared.each->value, declared.id.value, &declared);
      else
        add(declared.id.value, {.declared = &declared});
    }
    add("board", {});
    add("letters", {.kind = Audience::Kind::letters});
    add_each("department", "department", find_each("department"));
    for (const auto& dimension : plan_.dimensions)
      add_each(dimension.id.value, dimension.id.value, find_each(dimension.id.value));
    add_each("person", "person", find_each("person"));
    for (std::size_t at = 0; at < plan_.partners.size(); ++at)
      add("partner:" + plan_.partners[at].id.value, {.kind = Audience::Kind::partner, .index = at});
    if (complaint_) return base::Unexpected{*complaint_};
    return std::move(found_);
  }

 private:
  [[nodiscard]] const model::Audience* find_each(std::string_view each) const {
    for (const auto& declared : plan_.audiences)
      if (declared.each && declared.each->value == each) return &declared;
    return nullptr;
  }

  void add_each(const std::string& each, const std::string& word, const model::Audience* declared) {
    const auto add_all = [&](const auto& things, Audience::Kind kind, std::size_t dimension) {
      for (std::size_t at = 0; at < things.size(); ++at)
        add(word + ":" + things[at].id.value,
            {.kind = kind, .index = at, .dimension = dimension, .declared = declared});
    };
    if (each == "department")
      return add_all(plan_.departments, Audience::Kind::department, model::none);
    if (each == "person") return add_all(plan_.people, Audience::Kind::person, model::none);
    const std::size_t dimension = plan_.dimensions.index_of(each);
    if (dimension != model::none)
      add_all(plan_.dimensions[dimension].members, Audience::Kind::member, dimension);
  }

  void add(std::string word, Audience audience) {
    if (std::any_of(found_.begin(), found_.end(),
                    [&](const auto& other) { return other.word == word; }))
      return;  // what the plan declares goes before what is usual
    audience.shows = report::usual_parts(audience.kind);
    if (audience.declared != nullptr) {
      auto parts = choose_parts(*audience.declared, audience.kind);
      if (!parts) {
        complaint_ = parts.error();
        return;
      }
      audience.shows = std::move(*parts);
    }
    found_.push_back({std::move(word), std::move(audience)});
  }

  const model::Plan& plan_;
  std::vector<report::VersionLine> found_;
  std::optional<Complaint> complaint_;
};

bool is_meant(const model::Plan& plan, const report::VersionLine& named, std::string_view word) {
  const auto colon = named.word.find(':');
  if (colon == std::string::npos) return false;
  return std::string_view(named.word).substr(colon + 1) == word ||
         report::name_audience(plan, named.audience) == word;
}

}  // namespace

Checked<std::vector<report::VersionLine>> list_audiences(const model::Plan& plan) {
  return Versions(plan).all();
}

Checked<report::Audience> find_audience(const model::Plan& plan, std::string_view word) {
  auto all = list_audiences(plan);
  if (!all) return base::Unexpected{all.error()};
  std::vector<const report::VersionLine*> meant;
  for (const auto& named : *all) {
    if (named.word == word) return named.audience;
    if (is_meant(plan, named, word) &&
        std::none_of(meant.begin(), meant.end(), [&](const auto* other) {
          return report::is_same(other->audience, named.audience);
        }))
      meant.push_back(&named);
  }
  if (meant.size() == 1) return meant.front()->audience;
  std::vector<std::string_view> words;
  if (meant.empty())
    for (const auto& named : *all) words.push_back(named.word);
  else
    for (const auto* named : meant) words.push_back(named->word);
  Complaint complaint = complain_of({.en = "`{0}` names no single version of this plan",
                                     .es = "`{0}` no designa una única versión de este plan",
                                     .zh = "`{0}` 没有指明本计划的唯一版本"},
                                    meant.empty() ? word : "", words);
  complaint.message.arguments = {std::string(word)};
  return base::Unexpected{std::move(complaint)};
}

}  // namespace planctl::commands
