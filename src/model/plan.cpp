// model/plan: what is asked of a plan as a whole.
#include "model/plan.hpp"

#include <algorithm>

#include "base/assert.hpp"

namespace planctl::model {
namespace {

constexpr int usual_decimals = 2;  // of most currencies

const SectionPlace* find_section(const Plan& plan, std::string_view name) {
  const auto found = std::find_if(plan.sections.begin(), plan.sections.end(),
                                  [&](const SectionPlace& place) { return place.name == name; });
  return found == plan.sections.end() ? nullptr : &*found;
}

}  // namespace

Plan::Plan() = default;
Plan::Plan(const Plan& other) = default;
Plan::Plan(Plan&& other) noexcept = default;
Plan& Plan::operator=(const Plan& other) = default;
Plan& Plan::operator=(Plan&& other) noexcept = default;
Plan::~Plan() = default;

bool Plan::has_section(std::string_view name) const { return find_section(*this, name) != nullptr; }

diag::Span Plan::place_of(std::string_view section) const {
  const auto* const place = find_section(*this, section);
  return place ? place->span : root;
}

const WeightTable* Plan::find_weights(std::string_view path) const {
  const auto found = std::find_if(weight_tables.begin(), weight_tables.end(),
                                  [&](const WeightTable& table) { return table.path == path; });
  return found == weight_tables.end() ? nullptr : &*found;
}

bool Plan::reads_levels(const Goal& goal) const {
  const auto* const source = actuals.find(goal.id.value);
  const bool adds = source && source->rows && source->rows->value == Rows::additions;
  return goal.kind == Kind::stock && !adds;
}

values::Unit Plan::currency_unit() const {
  if (!header.currency) return {.name = {}, .decimals = usual_decimals};
  const auto& code = header.currency->value;
  return {.name = code, .decimals = values::find_currency_decimals(code).value_or(usual_decimals)};
}

values::Year Plan::year() const {
  PLANCTL_ASSERT(header.year.has_value());
  return header.year->value;
}

}  // namespace planctl::model
