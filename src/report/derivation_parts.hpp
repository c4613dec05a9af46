// report/derivation_parts: words that both forms of a derivation use.
#pragma once
#include <string>

#include "model/explanation.hpp"
#include "report/document.hpp"

namespace planctl::report {

// `region=north, channel=online`; empty for the whole.
std::string name_place(const model::Plan& plan, const model::Place& place);
// `plan.yaml:34:24`; empty for nowhere.
std::string name_source(const diag::Sources& sources, diag::Span span);
// `weights.csv:7, 12`
std::string name_lines(const diag::Sources& sources, const model::ShareStep& step);
// `region=north`; the year for the target.
std::string name_step(const model::Plan& plan, const model::ShareStep& step);

// A past figure that a share or a part of the season is made of.
struct PastLine {
  std::string of;  // the node, or the stretch of the year
  model::PastAmount amount;
  std::size_t table;  // in Plan::past_tables
};
std::vector<PastLine> list_past(const model::Plan& plan,
                                const model::QuotaExplanation& explanation);

Word origin_word(model::ShareOrigin origin);
Word day_word(model::DayFact::Kind kind);
std::string name_calendar(const model::Plan& plan, std::size_t calendar);

// An amount, behind ≈ where it is no whole one.
Cell about_cell(const model::Exact& amount);
Column column(std::string key, values::Text heading, Align align = Align::right);

Table tell_rounding(const model::Goal& goal, const model::QuotaExplanation& explanation);

}  // namespace planctl::report
