// commands/break_back: figures that are set become holds of a copy of the plan.
#include "commands/break_back.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "commands/comparing.hpp"
#include "commands/grain.hpp"
#include "decompose/revision.hpp"
#include "model/owners.hpp"
#include "report/changes.hpp"
#include "values/unit.hpp"

namespace planctl::commands {
namespace {

// What would show other figures than those that change.
std::optional<Complaint> find_clash(const Arguments& arguments) {
  for (const auto* other : {"book", "levels", "for"})
    if (arguments.has(other))
      return complain({.en = "`--set` shows what changes in the quotas of the plan; leave "
                             "`--{0}` out",
                       .es = "`--set` muestra lo que cambia en las cuotas del plan; quite `--{0}`",
                       .zh = "`--set` 显示计划配额的变化；请去掉 `--{0}`"},
                      {other});
  return std::nullopt;
}

// `region=north,2026-03=1.2M`
struct SetFigure {
  std::string text;
  NamedFigure figure;
  std::size_t amount_at = 0;  // offset in the text
  values::Quantity amount;
};

// Whether what stands before the last `=` ends in a dimension, so that a member stands behind it.
bool ends_in_dimension(const model::Plan& plan, std::string_view text) {
  const auto word = base::trim(text.substr(text.rfind(',') + 1));
  return plan.dimensions.index_of(word) != model::none;
}

Checked<SetFigure> parse_set(const model::Plan& plan, const std::string& text) {
  const auto equals = text.rfind('=');
  if (equals == std::string::npos ||
      ends_in_dimension(plan, std::string_view(text).substr(0, equals)))
    return base::Unexpected{
        complain({.en = "`{0}` sets nothing; write `--set region=north,2026-03=1.2M`",
                  .es = "`{0}` no fija nada; se escribe `--set region=norte,2026-03=1.2M`",
                  .zh = "`{0}` 未设定任何数字；请写成 `--set region=north,2026-03=1.2M`"},
                 {text})};
  auto figure = parse_figure(plan, std::string_view(text).substr(0, equals));
  if (!figure) return base::Unexpected{figure.error()};
  const auto amount = values::parse_quantity(base::trim(std::string_view(text).substr(equals + 1)));
  if (amount) return SetFigure{text, std::move(figure).value(), equals + 1, *amount};
  const auto& fault = amount.error();
  const std::vector<diag::Argument> arguments{text.substr(equals + 1), fault.first_reading,
                                              fault.second_reading};
  Complaint complaint = complain(values::describe(fault.kind), arguments);
  complaint.help = diag::Message{values::remedy(fault.kind), arguments};
  return base::Unexpected{std::move(complaint)};
}

// Without a period, or with the year as one, the whole year is meant.
bool is_same_figure(const NamedFigure& one, const NamedFigure& other) {
  const auto period_of = [](const NamedFigure& figure) {
    return figure.every == values::Every::year ? std::nullopt : figure.period;
  };
  const auto contains = [](const NamedFigure& figure, const model::Place& place) {
    return std::any_of(figure.where.begin(), figure.where.end(),
                       [&](const auto& own) { return model::is_same(own, place); });
  };
  return period_of(one) == period_of(other) && one.where.size() == other.where.size() &&
         std::all_of(one.where.begin(), one.where.end(),
                     [&](const auto& place) { return contains(other, place); });
}

Checked<std::vector<SetFigure>> parse_sets(const model::Plan& plan, const Arguments& arguments) {
  std::vector<SetFigure> sets;
  for (const auto& text : arguments.options.find("set")->second) {
    auto set = parse_set(plan, text);
    if (!set) return base::Unexpected{set.error()};
    for (const auto& other : sets)
      if (is_same_figure(other.figure, set->figure))
        return base::Unexpected{complain({.en = "`{0}` and `{1}` set the same figure",
                                          .es = "`{0}` y `{1}` fijan la misma cifra",
                                          .zh = "`{0}` 与 `{1}` 设定的是同一个数字"},
                                         {other.text, text})};
    sets.push_back(std::move(set).value());
  }
  return sets;
}

// One column for each dimension that a figure names, as deep as its members stand.
std::vector<model::GrainDimension> columns_of(const model::Plan& plan,
                                              const std::vector<SetFigure>& sets) {
  std::vector<model::GrainDimension> by;
  for (const auto& set : sets)
    for (const auto& place : set.figure.where)
      for (const auto& coordinate : place.coordinates) {
        const std::size_t named = coordinate.dimension;
        const int depth = depth_of(plan.dimensions[named], coordinate.member);
        const auto found = std::find_if(
            by.begin(), by.end(), [&](const auto& column) { return column.dimension == named; });
        if (found == by.end())
          by.push_back({named, depth});
        else
          found->depth = std::max(found->depth, depth);
      }
  return by;
}

// The longest length of period that shows all figures that are set.
values::Every length_of(const std::vector<SetFigure>& sets) {
  values::Every every = values::Every::year;
  for (const auto& set : sets)
    if (set.figure.period) every = std::min(every, set.figure.every);
  return every;
}

// Puts the figures into the plan as holds; a hold on the same figure gives way. Their text is a
// source of its own, so that what stands in the way can point at it.
class Holder {
 public:
  Holder(read::Loaded& changed, std::size_t goal)
      : changed_(changed), goal_(changed.plan.goals[goal]) {}

  std::optional<Complaint> hold(const SetFigure& set) {
    const auto& unit = goal_.unit;
    const auto units = values::to_units(set.amount.number, unit.decimals);
    const bool fits = unit.name == "%" ? set.amount.unit == "%"
                                       : set.amount.unit.empty() || set.amount.unit == unit.name;
    if (!units || !fits)
      return complain({.en = "`{0}` is no amount of the goal `{1}`, which is counted in `{2}` with "
                             "{3} decimals",
                       .es = "`{0}` no es un importe del objetivo `{1}`, que se cuenta en `{2}` "
                             "con {3} decimales",
                       .zh = "`{0}` 不是目标 `{1}` 的数量：单位为 `{2}`，{3} 位小数"},
                      {set.text.substr(set.amount_at), goal_.id.value, unit.name,
                       std::to_string(unit.decimals)});
    const bool whole_year = !set.figure.period || set.figure.every == values::Every::year;
    if (set.figure.where.empty() && whole_year)
      return complain({.en = "`{0}` would set the target itself, which stays; name a member",
                       .es = "`{0}` fijaría el objetivo mismo, que no cambia; nombre un miembro",
                       .zh = "`{0}` 会设定目标值本身，而目标保持不变；请指明成员"},
                      {set.text});
    add(set, *units);
    return std::nullopt;
  }

 private:
  void add(const SetFigure& set, std::int64_t units) {
    const auto file = changed_.sources.add("--set", set.text);
    const auto span_of = [&](std::size_t begin, std::size_t end) {
      return diag::Span{file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    };
    model::Hold hold;
    hold.span = span_of(0, set.text.size());
    hold.where.span = span_of(0, set.amount_at - 1);
    for (const auto& place : set.figure.where)
      for (auto coordinate : place.coordinates) {
        const auto& dimension = changed_.plan.dimensions[coordinate.dimension];
        coordinate.dimension_name = {dimension.id.value, hold.where.span};
        coordinate.member_name = {dimension.members[coordinate.member].id.value, hold.where.span};
        hold.where.coordinates.push_back(std::move(coordinate));
      }
    hold.amount = model::Figure{set.amount, span_of(set.amount_at, set.text.size()), units};
    if (set.figure.period && set.figure.every != values::Every::year)
      hold.period = {*set.figure.period, hold.where.span};
    auto& holds = goal_.quota->holds;
    std::erase_if(holds, [&](const model::Hold& other) {
      const bool alike = other.period.has_value() == hold.period.has_value() &&
                         (!hold.period || other.period->value == hold.period->value);
      return alike && model::is_same(other.where, hold.where);
    });
    holds.push_back(std::move(hold));
  }

  read::Loaded& changed_;
  model::Goal& goal_;
};

std::vector<std::int64_t> sum_periods(const std::vector<std::int64_t>& daily,
                                      const std::vector<values::Period>& periods) {
  std::vector<std::int64_t> sums;
  std::size_t day = 0;
  for (const auto& period : periods) {
    std::int64_t sum = 0;
    for (int left = period.days.count(); left > 0; --left) sum += daily[day++];
    sums.push_back(sum);
  }
  return sums;
}

// The cells of a cut one after the other, with the plan's adjustments where it has any.
class Cells {
 public:
  Cells(const Run& run, const model::Plan& plan, const decompose::Decomposition& decomposition,
        const model::Grain& grain)
      : cursor_(decomposition.walk(grain)) {
    const values::Date past = plan.year().days.past;
    if (decompose::has_adjustments(plan, decomposition.goal(), past))
      revised_ = collect_against(run, plan, decomposition, grain, past);
  }
  const model::QuotaSeries* next() {
    if (!revised_) return cursor_.next();
    return at_ < revised_->cells.size() ? &revised_->cells[at_++] : nullptr;
  }

 private:
  decompose::Cursor cursor_;
  std::optional<model::QuotaTable> revised_;
  std::size_t at_ = 0;
};

model::QuotaChanges compare_cells(std::size_t goal, Cells old_cells, Cells new_cells,
                                  const model::Grain& grain,
                                  const std::vector<values::Period>& periods) {
  model::QuotaChanges changes{.goal = goal, .grain = grain, .changes = {}};
  while (const auto* const old_cell = old_cells.next()) {
    const auto* const new_cell = new_cells.next();
    const auto old_sums = sum_periods(old_cell->daily, periods);
    const auto new_sums = sum_periods(new_cell->daily, periods);
    for (std::size_t i = 0; i < periods.size(); ++i) {
      if (old_sums[i] == new_sums[i])
        ++changes.unchanged;
      else
        changes.changes.push_back({old_cell->members, periods[i], old_sums[i], new_sums[i]});
    }
  }
  return changes;
}

void write_changes(Run& run, const model::Plan& plan, const model::QuotaChanges& changes) {
  if (run.format().write_document != nullptr)
    return run.write(report::build_changes(plan, changes));
  if (run.format().holds == render::Format::Holds::one_table)
    run.remark({{.en = "figures that stay as they are: {0}",
                 .es = "cifras que quedan como están: {0}",
                 .zh = "保持不变的数字：{0}"},
                {std::to_string(changes.unchanged)}});
  run.write(report::build_change_records(plan, changes));
}

}  // namespace

Exit break_back(Run& run, const read::Loaded& loaded, ChangeAsk ask, Exit before) {
  const model::Plan& plan = loaded.plan;
  if (const auto clash = find_clash(run.arguments())) return run.refuse(*clash);
  const auto sets = parse_sets(plan, run.arguments());
  if (!sets) return run.refuse(sets.error());
  if (ask.grain.by.empty()) ask.grain.by = columns_of(plan, *sets);
  model::Grain named{ask.grain.by, ask.grain.where};
  for (const auto& set : *sets)
    named.where.insert(named.where.end(), set.figure.where.begin(), set.figure.where.end());
  Cutting cutting(run, loaded);
  const auto chosen = choose_goal(plan, cutting, ask.goals, named, OfRatios::leave_out);
  const Exit exit = cutting.exit(before);
  if (!chosen)
    return cutting.cut_goals().empty() && exit != Exit::fine ? exit : run.refuse(chosen.error());

  read::Loaded changed = loaded;
  Holder holder(changed, (*chosen)->goal());
  for (const auto& set : *sets)
    if (const auto complaint = holder.hold(set)) return run.refuse(*complaint);
  Cutting anew(run, changed);
  const auto* const after = anew.cut((*chosen)->goal());
  if (after == nullptr) {
    std::string held;
    for (const auto& set : *sets) held += (held.empty() ? "" : "; ") + set.text;
    run.remark({{.en = "not with these figures held: {0}",
                 .es = "no con estas cifras fijadas: {0}",
                 .zh = "锁定以下数字后不可行：{0}"},
                {held}});
    return Exit::findings;
  }
  const auto start = plan.header.weeks ? plan.header.weeks->value : values::WeekStart::monday;
  const auto periods = values::periods_of(plan.year(), ask.every.value_or(length_of(*sets)), start);
  write_changes(run, plan,
                compare_cells((*chosen)->goal(), {run, plan, **chosen, ask.grain},
                              {run, changed.plan, *after, ask.grain}, ask.grain, periods));
  return run.finish(exit);
}

}  // namespace planctl::commands
