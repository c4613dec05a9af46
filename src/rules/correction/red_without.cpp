// rules/correction/red_without: a goal that is red somewhere although nobody corrects it there.
#include <algorithm>
#include <string>

#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::correction::red_without {
namespace {

// Whether a correction of the goal is meant for the cell, or for a part of it: for all of the goal,
// a place that holds the cell, one below it, or one along another dimension.
bool is_corrected(const model::Plan& plan, const model::VarianceTable& table,
                  const model::VarianceLine& line) {
  const auto covers = [&](const model::Correction& correction) {
    // One without a goal, of which it was told, may be for this one.
    if (correction.goal && !refers_to(correction.goal, table.goal)) return false;
    if (is_of_the_past(plan, correction)) return false;
    const auto& places = correction.where.coordinates;
    return std::all_of(places.begin(), places.end(), [&](const model::Coordinate& place) {
      if (!place.known()) return false;
      const auto& dimension = plan.dimensions[place.dimension];
      for (std::size_t at = 0; at < table.grain.by.size() && at < line.members.size(); ++at)
        if (table.grain.by[at].dimension == place.dimension && line.members[at] != model::none)
          return dimension.is_within(line.members[at], place.member) ||
                 dimension.is_within(place.member, line.members[at]);
      return true;
    });
  };
  return std::any_of(plan.corrections.begin(), plan.corrections.end(), covers);
}

std::string name_of(const model::Plan& plan, const model::VarianceTable& table,
                    const model::VarianceLine& line) {
  std::string name;
  for (std::size_t at = 0; at < table.grain.by.size(); ++at) {
    const auto& dimension = plan.dimensions[table.grain.by[at].dimension];
    name += (name.empty() ? "" : " / ") + dimension.members[line.members[at]].id.value;
  }
  return name;
}

diag::Figure percent(std::int64_t tenths) { return {tenths, {.name = "%", .decimals = 1}}; }

// The red cells that nobody corrects; the whole of the goal only where no cell is red.
std::vector<const model::VarianceLine*> find_open(const model::Plan& plan,
                                                  const model::VarianceTable& table) {
  const auto is_red = [](const model::VarianceLine& line) {
    return !line.unassigned && line.status == model::Status::red && line.attainment_percent;
  };
  std::vector<const model::VarianceLine*> open;
  bool red = false;
  for (const auto& line : table.lines) {
    if (!is_red(line)) continue;
    red = true;
    if (!is_corrected(plan, table, line)) open.push_back(&line);
  }
  if (!red && is_red(table.total) && !is_corrected(plan, table, table.total))
    open.push_back(&table.total);
  return open;
}

// How far a red line is from its quota, on whichever side is the bad one.
std::int64_t badness_of(const model::VarianceLine& line) {
  const std::int64_t percent = line.variance_percent.value_or(0);
  return percent < 0 ? -percent : percent;
}

// Red figures of one way to cut the goal.
struct Open {
  const model::VarianceTable* table = nullptr;
  std::vector<const model::VarianceLine*> lines;
  [[nodiscard]] const model::VarianceLine& worst() const {
    return **std::max_element(lines.begin(), lines.end(), [](const auto* a, const auto* b) {
      return badness_of(*a) < badness_of(*b);
    });
  }
};

// Small members of a further dimension, as single products are, are red by chance.
constexpr std::int64_t material = 10;  // a tenth of the whole

// By the dimension in which a member is worst: it shows best where the trouble lies.
Open find_worst(const Input& input, const model::VarianceTable& first) {
  Open found{&first, find_open(input.plan, first)};
  for (const auto& table : input.breakdowns) {
    if (table.goal != first.goal) continue;
    Open other{&table, find_open(input.plan, table)};
    std::erase_if(other.lines,
                  [&](const auto* line) { return line->quota < table.total.quota / material; });
    if (!other.lines.empty() &&
        (found.lines.empty() || badness_of(other.worst()) > badness_of(found.worst())))
      found = std::move(other);
  }
  return found;
}

diag::Message say_red(const model::Plan& plan, const Open& open) {
  const auto& table = *open.table;
  const auto& worst = open.worst();
  diag::Message message{
      .text = {.en = "`{0}` is at {1} of its quota to {2}, and no correction says what is done",
               .es = "`{0}` está en el {1} de su cuota al {2}, y ninguna corrección dice qué se "
                     "hace",
               .zh = "`{0}` 截至 {2} 只完成配额的 {1}，没有任何纠正措施"},
      .arguments = {plan.goals[table.goal].id.value, percent(*worst.attainment_percent),
                    values::to_string(table.as_of)}};
  if (&worst == &table.total || table.grain.by.empty()) return message;
  message.text = {.en =
                      "`{0}` is red in {3}, at worst at {1} of the quota to {2}, and no "
                      "correction says what is done",
                  .es =
                      "`{0}` está en rojo en {3}, en el peor caso en el {1} de la cuota al {2}, "
                      "y ninguna corrección dice qué se hace",
                  .zh = "`{0}` 在 {3} 为红色，截至 {2} 最低只完成配额的 {1}，没有任何纠正措施"};
  std::vector<std::string> names;
  for (const auto* line : open.lines) names.push_back(name_of(plan, table, *line));
  message.arguments.emplace_back(list_ids(names));
  return message;
}

// In the first month a few days make all the difference, and nobody has met yet.
bool is_early(const Input& input) {
  const auto& year = input.plan.header.year;
  if (!year) return false;
  const auto months = values::periods_of(year->value, values::Every::month);
  return !months.empty() && input.as_of < months.front().days.past;
}

void check(const Input& input, const Pen& pen) {
  if (is_early(input)) return;
  for (const auto& table : input.variances) {
    const auto open = find_worst(input, table);
    if (!open.lines.empty())
      pen.report(input.plan.goals[table.goal].span(), say_red(input.plan, open));
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "correction/red-without",
         .severity = diag::Severity::warning,
         .summary = {.en = "a red figure has no correction",
                     .es = "una cifra en rojo no tiene corrección",
                     .zh = "红色数字没有纠正措施"},
         .rationale =
             {.en = "A loop is closed by what is done about a deviation. A figure below its limit "
                    "without a correction, an owner and a date is a report that nobody answered.",
              .es =
                  "Un ciclo se cierra con lo que se hace ante una desviación. Una cifra bajo su "
                  "límite sin corrección, responsable ni fecha es un informe que nadie respondió.",
              .zh = "闭环靠的是对偏差采取行动。数字低于界限却没有措施、负责人和期限，等于一份无人回"
                    "应的报告。"},
         .remedy = {.en = "add an entry to `corrections` with the goal, the place in `where`, "
                          "`cause`, `owner` and `due`",
                    .es = "añada una entrada a `corrections` con el objetivo, el lugar en `where`, "
                          "`cause`, `owner` y `due`",
                    .zh =
                        "在 `corrections` 中加一条，写明目标、`where`、`cause`、`owner` 和 `due`"},
         .source = "S3 evaluation and improvement",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  sales:  # <-- here
    title: Net sales
    measure: sales
    baseline: 10.4M
    target: 11.1M
    owner: ana
    due: 2026-12-31
    quota: {region: {norte: 55%, sur: 45%}}
corrections:
  sellers-south: {title: Fill two posts, goal: sales, where: {region: sur}, period: 2026-02, cause: two posts were open, owner: marta, due: 2026-03-31, expects: 60k}
)",
         .good = R"(corrections:
  sellers-south: {title: Fill two posts, goal: sales, where: {region: sur}, period: 2026-02, cause: two posts were open, owner: marta, due: 2026-03-31, expects: 60k}
  listing-north: {title: Relist two chains, goal: sales, where: {region: norte}, period: 2026-02, cause: two chains delisted tea, owner: luis, due: 2026-03-31, expects: 90k}
)"},
    .check = check,
    .looks_in = "corrections dimensions dimensions.* members"};

}  // namespace planctl::rules::correction::red_without
