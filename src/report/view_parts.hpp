// report/view_parts: the sections of a version, each by itself; a section without content is empty.
#pragma once
#include "report/reach.hpp"

namespace planctl::report {

using Blocks = std::vector<Block>;

// What the audience carries, and how that stands.
Blocks build_numbers(const View& view);
// Of one part that is carried: what stands below it by quarter, and how that stands.
Table build_parts(const View& view, const CarriedQuota& carried);
Table build_standing_of(const View& view, const CarriedQuota& carried);
// What days of the year have of daily quotas: their sum; of a ratio its value at their end.
std::int64_t amount_in(const View& view, const model::Goal& goal,
                       std::span<const std::int64_t> daily, const values::Days& days);
// The results of a goal; nothing where there are none, or where they are withheld.
const model::VarianceTable* find_total(const View& view, std::size_t goal);
// Goals with target, date, owner and status.
Blocks build_goals(const View& view, const Reach& reach);
Blocks build_goal_links(const View& view);
Blocks build_budget(const View& view, const Reach& reach);
Blocks build_appraisal(const View& view, const Reach& reach);
Blocks build_actions(const View& view, const Reach& reach);
// What is overdue and what comes next, by date, and the regular meetings.
Blocks build_dates(const View& view, const Reach& reach);
// Letters of responsibility between departments.
Blocks build_letters(const View& view, const Reach& reach);
// Who waits for a person's work, and for whose work the person waits.
Blocks build_dependents(const View& view);
Blocks build_contacts(const View& view, const Reach& reach);

// Columns of tables for people.
Column words_column(std::string key, values::Text heading, int drop = 0);
Column figure_column(std::string key, values::Text heading, int drop = 0);

}  // namespace planctl::report
