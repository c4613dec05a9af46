// compare/gap: what is missing to a target: drafts, measures, resources.
#pragma once
#include "model/results.hpp"

namespace planctl::compare {

// Top-down (`quotas`, whole-year sums per cell) against the bottom-up drafts, cell by cell.
// - Of two drafts for one place the one with the latest date counts, else the one written last; of
//   one day a hard and a stretch one count together.
// - Of a draft and the drafts inside its place, those inside count where they cover it fully, else
//   the one draft.
// - A draft inside a cell counts for it, together with the others there. A draft wider than the
//   cells has a line of its own behind them: `none` where it names no member, its target the sum of
//   the cells inside; those have neither draft nor gap nor missing owners. So has a draft where no
//   cell is.
// - A place without any draft lacks its target, and those who carry it: the nearest owner of each
//   of its members, else of the goal; where only parts have a draft, the owners of the others.
// - In the total, of two drafts that overlap without one being inside the other, the one written
//   first counts. A draft that reaches beyond the places asked for is left out.
model::TargetGaps compare_drafts(const model::Plan& plan, const model::QuotaTable& quotas);

// One line for each goal that asks for growth or has actions. An expectation without a goal of its
// own is for the goal of its action.
std::vector<model::MeasureGap> compare_measures(const model::Plan& plan);

// - Money: what an action costs is needed by its goal, else by the first that its strategy serves;
//   the fees of a project by the project and by its goal. A budget line for a strategy is shared
//   among the goals that the strategy serves in proportion to what its actions need there (all of
//   it to the first where they need nothing). Without a line for a project's fee, what the project
//   says it has counts.
// - Heads: what a project has, else the people of the department of that name.
// - Time: an action's effort is spread evenly over the working days of its calendar (all of
//   it on the day it is due where there are none), and shared evenly by owner and team; a person
//   has the working days of their calendar in the month without those away, as far as they are
//   free. An action without both dates lies in no month.
model::ResourceGaps compare_resources(const model::Plan& plan);

}  // namespace planctl::compare
