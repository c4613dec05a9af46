// rules/hearing: gathers the evidence of one verdict.
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rules/rule.hpp"

namespace planctl::rules {

// Evidence in the form "goals with a budget line: 4 of 6; without: Brand awareness, Margin".
class Hearing {
 public:
  Hearing(const model::Plan& plan, std::string key, values::Text name);

  // Holds where there are `least` of something or more; an empty section is pointed at by its name.
  void count(const values::Text& what, std::size_t number, std::string_view section,
             std::size_t least = 1);

  // Holds where there are things at all and every one of them is as `what` says; left out where
  // there are none and other evidence says so. `holds` is asked for an index of the table.
  template <class T, class Holds>
  void each(const values::Text& what, const model::Table<T>& table, Holds holds,
            std::string_view section) {
    std::vector<std::size_t> all(table.size());
    for (std::size_t index = 0; index < all.size(); ++index) all[index] = index;
    each_of(what, table, all, holds, section);
  }

  // The same for some of a table's things.
  template <class T, class Holds>
  void each_of(const values::Text& what, const model::Table<T>& table,
               const std::vector<std::size_t>& indices, Holds holds, std::string_view section) {
    std::vector<std::string> lacking;
    diag::Span place = place_of(section);
    for (const auto index : indices) {
      if (holds(index)) continue;
      if (lacking.empty()) place = table[index].span();
      lacking.push_back(name_of(table[index]));
    }
    cover(what, indices.size(), lacking, place);
  }

  // `lacking` are the names of those of `total` that are not as `what` says.
  void cover(const values::Text& what, std::size_t total, const std::vector<std::string>& lacking,
             diag::Span place);
  // The same for what has a name in every language.
  void cover(const values::Text& what, std::size_t total, const std::vector<values::Text>& lacking,
             diag::Span place);

  void add(model::Evidence evidence) { judgement_.evidence.push_back(std::move(evidence)); }

  [[nodiscard]] diag::Span place_of(std::string_view section) const;

  // What people call it: some are known by the person or department whose id they have.
  template <class T>
  [[nodiscard]] std::string name_of(const T& thing) const {
    if constexpr (requires { thing.title; })
      if (thing.title) return thing.title->value;
    if constexpr (requires { thing.name; })
      if (thing.name) return thing.name->value;
    return name_of_id(thing.id.value);
  }

  // done: all evidence holds; missing: none of it does; else partial.
  [[nodiscard]] model::Judgement decide() &&;

 private:
  void cover(const values::Text& what, std::size_t total, std::size_t lacking, diag::Argument names,
             diag::Span place);
  [[nodiscard]] std::string name_of_id(const std::string& id) const;

  const model::Plan& plan_;
  model::Judgement judgement_;
};

// Goals that need money and have a budget line.
void hear_funding(Hearing& hearing, const Input& input);

// People with actions who have left, or are asked for more days than they have, lack the time.
void hear_load(Hearing& hearing, const Input& input);

// Months of the plan year in which a meeting takes place.
void hear_months(Hearing& hearing, const model::Plan& plan);

// The five parts of the checklist, one file each.
std::vector<model::Judgement> check_nine_steps(const Input& input);
std::vector<model::Judgement> check_needs(const Input& input);
std::vector<model::Judgement> check_guarantees(const Input& input);
std::vector<model::Judgement> check_problems(const Input& input);
std::vector<model::Judgement> check_items(const Input& input);

}  // namespace planctl::rules
