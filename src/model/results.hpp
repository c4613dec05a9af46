// model/results: what decomposing, reading actuals, comparing and judging produce: plain data.
#pragma once
#include "diag/finding.hpp"
#include "model/plan.hpp"

namespace planctl::model {

// ---- the grain that is asked for ------------------------------------------------------------

// A dimension of a table: its leaf members (depth 0), or its members at a depth of the tree from 1
// (the top); a leaf above that depth stands for itself.
struct GrainDimension {
  std::size_t dimension = none;
  int depth = 0;
};
struct Grain {
  std::vector<GrainDimension> by;  // in the order of the columns
  std::vector<Place> where;        // cells inside every one of these places; empty: all
};

// ---- quotas -----------------------------------------------------------------------------------

// Why a goal cannot be cut, or cannot be cut well. The rules turn these into findings.
enum class QuotaFault {
  no_target,         // the goal has no target
  no_year,           // the plan has no year
  not_flow,          // shares, holds or units of rounding on a ratio
  shares_not_whole,  // percentages of siblings do not add up to 100 %; `missing` is what lacks
                     // (negative: too much)
  shares_mixed,      // percentages and plain weights among siblings
  share_missing,     // a member has no share although its siblings have
  negative_weight,
  negative_day_weight,  // of a weekday or an event of a calendar
  no_weight,            // all weights of a set of siblings are zero
  weights_file_empty,   // the CSV has no row for this place
  subtotal_row,         // a row of the CSV is the sum of those of the members below
  shares_two_sources,   // a rule takes its shares from more than one source
  like_unsettled,       // a member is like one without a share of its own
  history_missing,      // a named period has no figures
  history_negative,     // past figures below zero, taken as zero
  zero_base,            // the past figures of all siblings are zero
  limit_not_node,       // the same as hold_not_node
  limit_contradicts,    // a least above the most, or a hold outside of its node's limits
  limit_exceeds,        // the least amounts and holds are more than what the parent has
  limit_short,          // the greatest amounts and holds are less than what the parent has
  hold_idle,            // a hold of just what the node gets without it
  ramp_idle,            // a ramp that touches no day of the year
  rule_idle,            // a rule of shares or of the season that counts for no place
  hold_not_node,        // the place is not a node of the tree in the order of the cut
  hold_below_inner,     // it names a member with members, and one of a later dimension
  limit_below_inner,    // the same of a limit
  hold_of_whole,        // it names neither a place nor a period
  hold_exceeds,         // held amounts are more than what the parent has
  hold_short,           // everything is held, and the holds are less than the parent
  hold_twice,           // two holds on one node
  hold_beside_target,   // a hold on a member that has another target
  season_count,         // not 12 months, 4 quarters or 52/53 weeks
  season_not_period,    // a row of its CSV names no period of the year, or two of them
  no_season_weight,     // all seasonal weights are zero
  no_working_day,       // a period with a seasonal share has no day that can carry it
  too_coarse,           // fewer units than cells (granularity)
  not_multiple,         // the target or a hold is not a multiple of the rounding unit
  overflow,
  targets_differ,      // the targets of a dimension do not add up to the goal's
  target_twice,        // two targets of a dimension cover the same members
  target_unreachable,  // targets that the weights of zero leave no cells for
  target_limited,      // targets that limits, holds and weights of zero leave no way to meet
  target_missed,       // a target of a third dimension that whole units cannot meet
  hold_not_period,     // the period of a hold is not in the plan's year
  period_holds_clash,  // holds on periods that cannot be met together
  no_baseline,         // a stock or ratio without a baseline to start from
  direction_mixed,     // members of a stock that rise beside others that fall
  base_missing,        // members of a ratio without a base that is cut by them
  rollup_differs       // the members of a ratio do not come to its target
};
// Whether a goal with this fault is still cut (a warning) or not (an error).
[[nodiscard]] bool blocks(QuotaFault fault);

struct QuotaProblem {
  QuotaFault fault;
  std::size_t goal = none;
  diag::Span at;
  std::vector<diag::Span> related;
  diag::Argument node;    // `region=norte, channel=online`, or the period's label
  diag::Argument amount;  // the figure in question
};

// The daily quotas of one cell: members by asked dimension, and one amount a day of the plan's
// year, in the goal's units.
struct Carried {
  std::size_t day = 0;      // of the year, the last one before it counts
  std::int64_t amount = 0;  // below 0: taken out of what was due until then
};
struct QuotaSeries {
  std::vector<std::size_t> members;
  std::vector<std::int64_t> daily;
  std::vector<Carried> carried = {};  // by adjustments, where the quotas are revised ones
};
struct QuotaTable {
  std::size_t goal = none;
  Grain grain;
  std::vector<QuotaSeries> cells;  // members in declared order
};

// What the rules may know of each goal that is to be cut.
struct GoalCut {
  std::size_t goal = none;
  std::vector<QuotaProblem> problems;
  std::size_t cells = 0;  // leaf cells
  bool cut = false;
  std::string digest = {};  // of its quotas, where a seal asks for it
};

// ---- actuals ------------------------------------------------------------------------------------

// Why rows of the actuals are not in any cell. Such rows are counted, and the first places are
// kept.
enum class RowFault {
  unknown_member,    // kept in the unassigned line
  ambiguous_member,  // names of several members fit; kept in the unassigned line
  missing_member,    // an empty member; kept in the unassigned line
  outside_year,      // the date is not in the plan's year
  unreadable_date,
  unreadable_amount,
  rounded,  // the amount had more decimals than the unit; counted where it is, rounded half away
            // from zero
  wrong_width,  // fewer or more fields than the header
  repeated,     // an earlier row has the same key; left out
  no_key,       // nothing in the columns of the key; counted
  identical,    // an earlier row is the same, field by field; counted all the same
  same_days,  // an earlier file has as many rows and the same amount on each of these days; counted
  no_rate,    // its currency has no rate on that day; in no sum
  no_line_end,  // the last row of a file that may be cut off in it; counted
  elsewhere     // outside the goal's own place, or outside the places that are asked for
};
// Where a field that is to blame begins, or else its row; both count from 1, columns in code
// points.
struct RowPlace {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  bool operator==(const RowPlace&) const = default;
};
// `174:12, 180:9`
std::string to_list(std::span<const RowPlace> places);
struct RowCount {
  RowFault fault = RowFault::unknown_member;
  std::string file;
  std::string what;  // e.g. the unknown member and its column
  std::int64_t rows = 0;
  std::int64_t units = 0;        // their amount, where it could be read
  std::vector<RowPlace> places;  // the first ten
};
struct ActualSums {
  std::vector<QuotaSeries> cells;
  std::vector<std::int64_t> unassigned;
};
struct ActualFile {
  std::string name;
  std::int64_t rows = 0;
  std::optional<values::Date> first;  // of its rows inside the year
  std::optional<values::Date> last;
};
struct ActualTable {
  std::size_t goal = none;
  Grain grain;
  std::vector<QuotaSeries>
      cells;  // the actual of each cell and day, where any row was; members in declared order
  std::vector<std::int64_t> unassigned;   // by day
  std::vector<std::int64_t> rows_by_day;  // rows in a cell or unassigned
  std::vector<RowCount> counts;           // by fault, file, what
  std::int64_t rows = 0;                  // data rows read
  std::int64_t compared = 0;              // of them, those that were held against each other
  std::vector<ActualFile> files;
  std::optional<values::Date> first;  // earliest and latest date inside the year
  std::optional<values::Date> last;
  std::optional<ActualSums> at_plan_rates;  // where currencies are converted
};

// ---- variance -----------------------------------------------------------------------------------

enum class Status { unjudged, green, amber, red };

// One line of the variance report: a cell in a period. Amounts in the goal's units; percentages in
// tenths of a percent; what cannot be said (a quota of 0, no working day left) is absent.
struct VarianceLine {
  std::vector<std::size_t> members;  // empty coordinates (`none`) in the unassigned line
  bool unassigned = false;
  values::Period period;
  std::int64_t quota = 0;       // quota of the part of the period that has passed
  std::int64_t full_quota = 0;  // quota of the whole period
  std::int64_t actual = 0;
  std::int64_t variance = 0;  // actual - quota
  std::optional<std::int64_t> variance_percent;
  std::optional<std::int64_t> attainment_percent;
  bool favourable = false;  // the variance points in the good direction (a variance of 0 does not)
  std::optional<std::int64_t>
      days;  // tenths of calendar days ahead (+) or behind (-) of the quota's own curve
  std::optional<std::int64_t> working_days;  // the same in working days
  std::int64_t forecast_linear = 0;          // at the end of the year or of the period, by run rate
  std::int64_t forecast_seasonal = 0;        // actual / quota to date × full quota
  std::int64_t forecast_trend = 0;           // actual + rest of the quota × recent attainment
  std::int64_t forecast_plan = 0;            // actual + quota of what remains
  std::optional<std::int64_t>
      required_per_day;  // for each working day that remains, to still reach the full quota
  Status status = Status::unjudged;
};
// By which attainment a line is judged, in hundredths of a percent.
struct AttainmentLimits {
  std::int64_t amber = 0;
  std::int64_t red = 0;
  bool usual = true;        // planctl's own, because no indicator of the goal has limits
  std::size_t periods = 1;  // how many in a row it takes to change a status
};
struct VarianceTable {
  std::size_t goal = none;
  Grain grain;
  values::Date as_of;
  std::vector<VarianceLine>
      lines;                 // by cell in declared order, then period; the unassigned lines last
  VarianceLine total;        // the whole of what was asked, unassigned included, for the year
  std::int64_t carried = 0;  // by adjustments, in the year's lines but in no shorter period's
  AttainmentLimits limits;
  std::vector<std::size_t> movers;  // lines' cells by size of their variance over all periods,
                                    // greatest first (indices of first lines)
};

// ---- gap
// ------------------------------------------------------------------------------------------

enum class DraftStatus {
  met,
  over,
  under,
  zero,  // somebody has handed in 0 for a target
  missing,
  unplanned  // a draft where no target is
};
struct TargetGap {
  std::vector<std::size_t> members;
  std::int64_t target = 0;
  std::optional<std::int64_t> draft;  // absent: nobody has handed one in
  std::int64_t hard = 0;              // of the draft; what is neither is unknown
  std::int64_t stretch = 0;
  std::int64_t gap = 0;                          // draft - target
  std::optional<std::int64_t> coverage_percent;  // tenths
  DraftStatus status = DraftStatus::missing;
  std::vector<std::size_t> missing_owners;  // people who carry the node and have handed in nothing
};
struct TargetGaps {
  std::size_t goal = none;
  Grain grain;
  std::vector<TargetGap> lines;
  TargetGap total;
  // Drafts with amounts that do not count: a wider one counts, or those inside it do.
  std::vector<std::size_t> not_counted;
};

// Growth that a goal asks for, against what its actions are expected to bring.
struct MeasureGap {
  std::size_t goal = none;
  std::optional<std::int64_t> growth;  // target - baseline; absent without a baseline
  std::int64_t expected = 0;           // of all actions that name the goal
  std::vector<std::size_t> actions;
};

// Money that serves a goal, against what it needs: by goal, and by key project and category.
// Amounts in minor units of the currency.
struct MoneyGap {
  std::size_t goal = none;  // or
  std::size_t project = none;
  std::string category;     // of a project's fee; empty: all
  std::int64_t needed = 0;  // costs of the actions, fees of the projects
  std::int64_t funded = 0;  // budget lines
};
struct HeadGap {
  std::size_t project = none;
  std::string place;
  std::int64_t needed = 0;  // heads
  std::int64_t present = 0;
};
struct AbilityGap {
  std::size_t action = none;
  std::string ability;  // that nobody in the action's team has
};
struct TimeGap {
  std::size_t person = none;
  values::Days days;        // of an ISO week, or of a month
  std::int64_t needed = 0;  // tenths of days
  std::int64_t available = 0;
};
std::string label_of(const TimeGap& gap);  // `2026-W14`, `2026-03`
struct ResourceGaps {
  std::vector<MoneyGap> money;  // every goal and project, also those without a gap
  std::vector<HeadGap> heads;
  std::vector<AbilityGap> abilities;  // only what is missing
  std::vector<TimeGap> time;          // person and month with any load
};

// ---- the checklist
// --------------------------------------------------------------------------------

enum class Verdict { done, partial, missing };

// One thing looked at for a verdict, whether it holds, and the evidence in words.
struct Evidence {
  bool holds = false;
  diag::Message message;
  diag::Span span;
};
struct Judgement {
  std::string key;  // "finalise", "people", ...
  values::Text name;
  Verdict verdict = Verdict::missing;
  int percent = 0;  // of the evidence that holds, rounded down
  std::vector<Evidence> evidence;
};
struct Checklist {
  std::vector<Judgement> steps;       // nine
  std::vector<Judgement> needs;       // five
  std::vector<Judgement> guarantees;  // five: system, functions, process, authority, resources
  std::vector<Judgement> problems;    // five: target, execution, process, mechanism, management
  std::vector<Judgement> items;       // ten: of the sales plan's execution document
};

}  // namespace planctl::model
