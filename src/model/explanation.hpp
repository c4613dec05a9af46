// model/explanation: how one quota came about, from the annual target down: plain data.
#pragma once
#include "model/results.hpp"

namespace planctl::model {

// An exact number in lowest terms (`11/20`), and rounded half away from zero for reading.
struct Exact {
  std::string fraction = "0";
  std::int64_t units = 0;  // of 10^-decimals
  int decimals = 0;
  bool whole = true;  // nothing was rounded away
};

// How the amount of a node was found.
enum class ShareOrigin {
  target,    // the goal's own
  even,      // all siblings alike
  written,   // a share in the plan
  summed,    // the shares of the members below it
  file,      // rows of a CSV of weights
  computed,  // worked out by the rule that fits
  held,      // a hold
  implied,   // all that is below it is held
  limited,   // what it gets at least or at most
  fitted     // to targets of members
};

// What was reached in a past period, where a share or a season is made of past figures.
struct PastAmount {
  std::string period = {};
  std::int64_t units = 0;
};

struct ShareStep {
  std::size_t dimension = none;  // `none` for the target
  std::size_t member = none;
  ShareOrigin origin = ShareOrigin::target;
  std::vector<diag::Span> places = {};        // where that is written
  std::vector<diag::Span> share_places = {};  // where its share is, of what is fitted
  diag::FileId file = diag::Span::nowhere;    // whose rows count
  std::vector<std::uint32_t> lines = {};
  std::string written = {};  // `55%`, as it stands in the plan
  std::vector<PastAmount> past = {};
  std::size_t past_table = none;  // in Plan::past_tables, that they come from
  std::int64_t weight = 0;        // among the siblings that are not held
  std::int64_t weights = 0;
  bool rounded = false;                    // the amount of the year, to whole units
  std::size_t siblings = 0;                // itself included
  std::vector<std::size_t> holds = {};     // of the quota: that fix it
  Exact held = {};                         // what its siblings hold
  std::optional<Exact> part_of_year = {};  // working days that its weight was multiplied by
  Exact share = {};                        // of the node above
  Exact of_target = {};
  Exact amount = {};         // of the year
  std::size_t owner = none;  // the one person who answers for it
};

// One of several nodes whose sum the figure is.
struct QuotaPart {
  Place place = {};
  Exact amount = {};  // of the year
  Exact due = {};     // of the period
  std::int64_t quota = 0;
};

// Amounts that accrue in one way over the year.
struct AccrualPart {
  std::size_t calendar = none;
  Exact amount = {};  // of the year
  Exact before = {};  // the share that is due before the period, and at its end
  Exact after = {};
};

// A stretch of the year with a share of its own (a month of the season, or all of it), as far as
// the period reaches into it.
struct SeasonStep {
  std::string label = {};
  diag::Span at = {};  // of its weight; nowhere without a season
  std::int64_t weight = 1;
  std::int64_t weights = 1;
  std::vector<PastAmount> past = {};
  std::size_t past_table = none;
  int working_days = 0;      // in the period
  int all_working_days = 0;  // in the whole stretch
  Exact days = {};           // their weights: part of the stretch's
  Exact fraction = {};       // of the year
};

// A period of the season whose weight counts in part, because a place is there for a part of it or
// carries less on some of its days.
struct PartWeight {
  std::string label = {};
  std::int64_t weight = 0;
  Exact part = {};
};

// What makes a day of the period another one than its weekday says: of a calendar, or of the place
// itself, by a ramp, by the days on which a member is there or by an amount that is held.
struct DayFact {
  enum class Kind { holiday, makeup, event, weekday, ramp, presence, held } kind = Kind::holiday;
  values::Days days = {};   // of a weekday: none
  unsigned weekday = 0;     // 0 Monday
  std::string title = {};   // of an event; the member
  std::string factor = {};  // of an event, weekday or ramp, as written
  std::size_t calendar = none;
  std::size_t hold = none;  // of the quota
  diag::Span at = {};
};

// Whole units against what is exactly due, both accumulated up to a day. The units above the whole
// ones of all siblings go to as many siblings with a fraction.
struct RoundingStep {
  values::Date through = {};
  Exact due = {};
  std::int64_t given = 0;
  Exact over = {};            // given - due
  std::int64_t whole = 0;     // of the due amount
  bool beyond = false;        // a unit or more from the due amount
  std::int64_t left = 0;      // units of the node above, less the whole ones of its children
  std::size_t fractions = 0;  // siblings with a fraction, itself included
  std::optional<values::Date> next_due = {};  // of the unit after the whole ones
};

// A path that has a part in a ratio's value.
struct PathPart {
  Place place = {};  // empty: the goal's own
  Exact begin = {};
  Exact end = {};
  diag::Span begin_at = {};  // where they are written
  diag::Span end_at = {};
  std::int64_t weight = 0;  // the base's quota of the year there
};
struct PathExplanation {
  std::vector<PathPart> parts = {};
  Exact begin = {};  // their means by weight, or evenly where all weights are 0
  Exact end = {};
  std::size_t base = none;  // the goal that weighs, where there are several
};

struct QuotaExplanation {
  std::size_t goal = none;
  Place place = {};
  values::Period period = {};
  std::vector<ShareStep> chain = {};  // from the target; ends there where the figure has parts
  std::vector<QuotaPart> parts = {};  // several: the figure is their sum
  std::vector<AccrualPart> accrual = {};
  std::vector<SeasonStep> season = {};  // where there is one accrual
  std::vector<PartWeight> part_weights = {};
  Exact all_weights = {};  // what the season's weights come to, where some count in part
  std::vector<DayFact> days = {};
  std::optional<PathExplanation> path = {};  // of a ratio: the quota is its value at the end
  bool flat = false;                         // the season weighs days, not months
  bool reshaped = false;  // the season and the working days alone would give another part
  Exact fraction = {};    // of the year's amount
  Exact due = {};         // of the period
  std::int64_t unit = 1;  // what the rounding deals, in the goal's units
  std::optional<RoundingStep> before = {};  // up to the day before the period
  std::optional<RoundingStep> after = {};
  std::int64_t quota = 0;
};

}  // namespace planctl::model
