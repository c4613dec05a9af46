// commands/figure: places and a period out of one word.
#include "commands/figure.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "commands/grain.hpp"

namespace planctl::commands {
namespace {

using values::Every;

struct LongPeriod {
  values::Period period;
  Every every = Every::year;
};

// The periods of the plan's year, at every length, and the parts of weeks that cross a month.
std::vector<LongPeriod> list_periods(const model::Plan& plan) {
  const auto year = plan.year();
  const auto start = plan.header.weeks ? plan.header.weeks->value : values::WeekStart::monday;
  std::vector<LongPeriod> periods;
  for (const Every every : {Every::year, Every::quarter, Every::month, Every::week, Every::day})
    for (auto& period : values::periods_of(year, every, start))
      periods.push_back({std::move(period), every});
  const auto whole = periods.size();
  const auto is_known = [&](const std::string& label) {
    return std::any_of(periods.begin(), periods.begin() + static_cast<std::ptrdiff_t>(whole),
                       [&](const auto& one) { return one.period.label == label; });
  };
  for (auto& part : values::periods_of(year, Every::week, start, values::WeekCut::split_at_months))
    if (!is_known(part.label)) periods.push_back({std::move(part), Every::week});
  return periods;
}

Complaint complain_of_twice(std::string_view written, const std::string& text) {
  return complain({.en = "`{0}` is a second one in `{1}`",
                   .es = "`{0}` sobra en `{1}`: ya hay otro",
                   .zh = "`{1}` 中的 `{0}` 重复"},
                  {std::string(written), text});
}

Checked<LongPeriod> find_period(const model::Plan& plan, std::string_view label) {
  if (!plan.header.year)
    return base::Unexpected{complain({.en = "the plan has no year, so that it has no periods",
                                      .es = "el plan no tiene año, y por tanto tampoco periodos",
                                      .zh = "计划没有年度，因此没有期间"})};
  auto periods = list_periods(plan);
  const auto found = std::find_if(periods.begin(), periods.end(),
                                  [&](const auto& one) { return one.period.label == label; });
  if (found != periods.end()) return *found;
  std::vector<std::string_view> labels;
  for (const auto& one : periods) labels.push_back(one.period.label);
  return base::Unexpected{complain_of({.en = "`{0}` is no period of the plan's year",
                                       .es = "`{0}` no es un periodo del año del plan",
                                       .zh = "`{0}` 不是计划年度内的期间"},
                                      label, labels)};
}

Complaint complain_of_choice(const model::Plan& plan,
                             const std::vector<const decompose::Decomposition*>& fitting) {
  if (fitting.empty())
    return complain({.en = "no goal is cut by all dimensions of that figure",
                     .es = "ningún objetivo se reparte por todas las dimensiones de esa cifra",
                     .zh = "没有目标按该数字的全部维度分解"});
  std::string names;
  for (const auto* one : fitting)
    names += (names.empty() ? "" : ", ") + plan.goals[one->goal()].id.value;
  Complaint complaint = complain({.en = "several goals have that figure",
                                  .es = "varios objetivos tienen esa cifra",
                                  .zh = "多个目标都有该数字"});
  complaint.help = diag::Message{{.en = "choose one with `--goal`: {0}",
                                  .es = "elija uno con `--goal`: {0}",
                                  .zh = "请用 `--goal` 选择其一：{0}"},
                                 {names}};
  return complaint;
}

}  // namespace

Checked<NamedFigure> parse_figure(const model::Plan& plan, std::string_view text) {
  NamedFigure figure;
  for (const auto part : base::split(text, ',')) {
    const auto word = base::trim(part);
    if (word.find('=') == std::string_view::npos) {
      if (figure.period) return base::Unexpected{complain_of_twice(word, std::string(text))};
      auto period = find_period(plan, word);
      if (!period) return base::Unexpected{period.error()};
      figure.period = period->period;
      figure.every = period->every;
      continue;
    }
    auto places = parse_where(plan, {std::string(word)});
    if (!places) return base::Unexpected{places.error()};
    const std::size_t dimension = places->front().coordinates.front().dimension;
    if (std::any_of(figure.where.begin(), figure.where.end(),
                    [&](const auto& place) { return place.at(dimension) != nullptr; }))
      return base::Unexpected{complain_of_twice(word, std::string(text))};
    figure.where.push_back(std::move(places->front()));
  }
  return figure;
}

Checked<const decompose::Decomposition*> choose_goal(const model::Plan& plan, Cutting& cutting,
                                                     const std::vector<std::size_t>& goals,
                                                     const model::Grain& named,
                                                     OfRatios of_ratios) {
  if (goals.size() == 1 && of_ratios == OfRatios::take_one)
    cutting.cut(goals.front());
  else
    for (const std::size_t goal : goals) cutting.cut_amounts(goal);
  std::vector<const decompose::Decomposition*> fitting;
  for (const auto& one : cutting.cut_goals())
    if (!find_foreign(named, one.order())) fitting.push_back(&one);
  if (fitting.size() == 1) return fitting.front();
  const bool takes_ratio = goals.size() == 1 && of_ratios == OfRatios::take_one;
  const bool left_out =
      !takes_ratio && std::any_of(goals.begin(), goals.end(), [&](const std::size_t goal) {
        return plan.goals[goal].kind == model::Kind::ratio;
      });
  if (fitting.empty() && left_out)
    return base::Unexpected{complain({.en = "no goal that is counted in amounts has that figure",
                                      .es = "ningún objetivo que se cuente en importes tiene esa "
                                            "cifra",
                                      .zh = "没有以数量计的目标含该数字"})};
  return base::Unexpected{complain_of_choice(plan, fitting)};
}

}  // namespace planctl::commands
