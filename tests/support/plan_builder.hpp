// tests/support/plan_builder: plans with one flow goal, made by hand in a few words; every written
// thing has a span of its own.
#pragma once
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "model/plan.hpp"

namespace planctl::support {

class PlanBuilder {
 public:
  using Pairs = std::vector<std::pair<std::string, std::string>>;

  // A goal `sales` without unit that wants `target` pieces of the year.
  explicit PlanBuilder(std::int64_t target, values::Year year = values::calendar_year(2026));

  model::Plan plan;

  [[nodiscard]] model::Goal& goal() { return plan.goals[0]; }
  [[nodiscard]] model::Quota& quota() { return *goal().quota; }

  // A dimension at the end of the order of the cut. A member is `id` or `parent/id`.
  PlanBuilder& dimension(const std::string& id, const std::vector<std::string>& members);

  [[nodiscard]] model::Member& member(const std::string& dimension, const std::string& id);

  [[nodiscard]] model::Place place(const Pairs& coordinates);

  // `{north: 55%, south: 45%}` as the last rule of a dimension.
  model::ShareRule& shares(const std::string& dimension, const Pairs& weights,
                           const Pairs& where = {});

  model::SeasonRule& season(const std::vector<std::string>& weights, const Pairs& where = {},
                            values::Every every = values::Every::month);

  model::Hold& hold(const Pairs& where, std::int64_t amount);

  // The same in a part of the year.
  model::Hold& hold(const Pairs& where, const std::string& period, std::int64_t amount);

  using Amounts = std::vector<std::pair<std::string, std::int64_t>>;
  PlanBuilder& targets(const std::string& dimension, const Amounts& amounts);
  PlanBuilder& baselines(const std::string& dimension, const Amounts& amounts);

  model::NodeLimit& limit(const Pairs& where, std::optional<std::int64_t> least,
                          std::optional<std::int64_t> most);

  model::Ramp& ramp(const Pairs& where, const std::string& from,
                    const std::vector<std::string>& months);

  PlanBuilder& prorate();

  PlanBuilder& stretch(const std::string& dimension, const std::string& percent);

  PlanBuilder& rounding(std::int64_t multiple);

  // A calendar that works on `workdays` (0 Monday).
  model::Calendar& calendar(const std::string& id, const std::vector<unsigned>& workdays = {});

  PlanBuilder& use_calendar(const std::string& dimension, const std::string& id,
                            const std::string& calendar_id);

  [[nodiscard]] model::Located<values::Days> days(const std::string& text);

  [[nodiscard]] model::Located<values::Date> date(const std::string& text);

  [[nodiscard]] model::Figure number(const std::string& text);

  [[nodiscard]] model::Figure units(std::int64_t count);

  [[nodiscard]] diag::Span span();

 private:
  model::DimensionAmounts amounts_of(const std::string& dimension, const Amounts& amounts);

  std::uint32_t written_ = 0;
};

}  // namespace planctl::support
