// tests/support/small_plan: a resolved plan made by hand: two dimensions, one goal, no YAML.
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "model/results.hpp"

namespace planctl::support {

model::Words words(std::string text);

model::Member member(std::string id, std::string title = {}, std::size_t parent = model::none);

model::Figure figure(std::int64_t units);

model::Person person(std::string id);

template <class T>
model::Ref<T> ref(const model::Table<T>& table, const std::string& id) {
  return {words(id), table.index_of(id)};
}

// `{region: leon}` as resolved.
model::Place place(const model::Plan& plan,
                   const std::vector<std::pair<std::string, std::string>>& coordinates);

// Region: north (leon, burgos), south. Channel: retail, online. Goal `sales` in EUR of 2026, cut by
// both.
model::Plan small_plan();

model::Actuals actuals_of(std::string path,
                          const std::vector<std::pair<std::string, std::string>>& columns);

}  // namespace planctl::support
