// model/goals: the measures that planctl knows by name.
#include "model/goals.hpp"

#include <algorithm>
#include <array>

namespace planctl::model {
namespace {

using Counts = Measure::Counts;

constexpr std::array measures{
    Measure{"sales", Kind::flow, Good::up, Counts::money},
    Measure{"revenue", Kind::flow, Good::up, Counts::money},
    Measure{"turnover", Kind::flow, Good::up, Counts::money},
    Measure{"orders", Kind::flow, Good::up, Counts::pieces},
    Measure{"volume", Kind::flow, Good::up, Counts::pieces},
    Measure{"units", Kind::flow, Good::up, Counts::pieces},
    Measure{"margin", Kind::flow, Good::up, Counts::money},
    Measure{"profit", Kind::flow, Good::up, Counts::money},
    Measure{"collection", Kind::flow, Good::up, Counts::money},
    Measure{"new_outlets", Kind::flow, Good::up, Counts::pieces},
    Measure{"new_customers", Kind::flow, Good::up, Counts::pieces},
    Measure{"leads", Kind::flow, Good::up, Counts::pieces},
    Measure{"visits", Kind::flow, Good::up, Counts::pieces},
    Measure{"cost", Kind::flow, Good::down, Counts::money},
    Measure{"expenses", Kind::flow, Good::down, Counts::money},
    Measure{"complaints", Kind::flow, Good::down, Counts::pieces},
    Measure{"outlets", Kind::stock, Good::up, Counts::pieces},
    Measure{"customers", Kind::stock, Good::up, Counts::pieces},
    Measure{"headcount", Kind::stock, Good::up, Counts::pieces},
    Measure{"stock", Kind::stock, Good::down, Counts::money},
    Measure{"receivables", Kind::stock, Good::down, Counts::money},
    Measure{"share", Kind::ratio, Good::up, Counts::percent},
    Measure{"market_share", Kind::ratio, Good::up, Counts::percent},
    Measure{"awareness", Kind::ratio, Good::up, Counts::percent},
    Measure{"reputation", Kind::ratio, Good::up, Counts::percent},
    Measure{"satisfaction", Kind::ratio, Good::up, Counts::percent},
    Measure{"distribution", Kind::ratio, Good::up, Counts::percent},
    Measure{"margin_rate", Kind::ratio, Good::up, Counts::percent},
    Measure{"collection_rate", Kind::ratio, Good::up, Counts::percent},
    Measure{"retention", Kind::ratio, Good::up, Counts::percent},
    Measure{"conversion", Kind::ratio, Good::up, Counts::percent},
    Measure{"price", Kind::ratio, Good::up, Counts::money},
    Measure{"churn", Kind::ratio, Good::down, Counts::percent},
};

}  // namespace

std::span<const Measure> known_measures() { return measures; }

const Measure* find_measure(std::string_view name) {
  const auto* const found = std::find_if(measures.begin(), measures.end(),
                                         [&](const Measure& m) { return m.name == name; });
  return found == measures.end() ? nullptr : found;
}

}  // namespace planctl::model
