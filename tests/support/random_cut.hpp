// tests/support/random_cut: random cuts described in plain figures, as plans, and as exact shares
// computed straight from the description.
#pragma once
#include <map>
#include <random>
#include <string>
#include <vector>

#include "support/plan_builder.hpp"
#include "support/ratio.hpp"

namespace planctl::support {

struct CutMember {
  std::string id;
  int parent = -1;
  int weight = 1;
  int special_weight = 1;  // below the special member of the first dimension
  int calendar = -1;
  int first = 0;  // active days of the year
  int past = 365;
  std::vector<int> months = {};  // of all below it; none: those of the whole
};
struct CutDimension {
  std::string id;
  std::vector<CutMember> members;  // parents before their children
};
struct CutCalendar {
  std::vector<unsigned> workdays = {};
  std::vector<int> holidays = {};
  std::vector<int> makeup = {};
  int friday_tenths = 10;  // weight of Fridays
  int event_first = 0;
  int event_past = 0;
  int event_lift = 1;
};
struct CutHold {
  std::vector<int> position;  // a member of each dimension down to the node
  std::int64_t amount = 0;
};
struct CutSpec {
  std::int64_t target = 0;
  std::vector<CutDimension> dimensions;
  std::vector<CutCalendar> calendars;  // none: Monday to Friday
  std::vector<int> months;             // none: by working days
  std::vector<int> special_months;     // below the special member
  int special = -1;                    // a member of the first dimension
  bool flat = false;
  std::vector<CutHold> holds;
};

using CutPosition = std::vector<int>;
// What is exactly due to a node up to each day.
using ExactSeries = std::vector<Ratio>;
using ExactCut = std::map<CutPosition, ExactSeries>;

enum class Calendars { alike, unlike };
enum class Trees { flat, nested };          // members below members
enum class Seasons { common, of_members };  // members of the last dimension may have their own
struct CutLimits {
  std::size_t dimensions = 3;
  int members = 4;
  int weight = 9;
  std::int64_t target = 1'000'000;
  Calendars calendars = Calendars::unlike;
  Trees trees = Trees::nested;
  Seasons seasons = Seasons::common;
};
CutSpec random_cut(std::mt19937_64& random, const CutLimits& limits);

PlanBuilder to_plan(const CutSpec& spec);

// All nodes and cells with their exact accumulated shares, the whole included (no position).
ExactCut exact_cut(const CutSpec& spec);

// The members right below a node: of its own dimension, or the top ones of the next.
std::vector<CutPosition> positions_below(const CutSpec& spec, const CutPosition& position);

}  // namespace planctl::support
