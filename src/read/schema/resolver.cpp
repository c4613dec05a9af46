// read/schema/resolver: ties the parts of a plan that has been read to one another: ids, places,
// units.
#include "read/schema/resolver.hpp"

#include <algorithm>
#include <string>

#include "read/plan_rules.hpp"

namespace planctl::read::schema {
namespace {

constexpr std::string_view dimensions = "dimensions";

constexpr int months_of_year = 12;
constexpr int months_of_quarter = 3;

// The first day of the month that many months after the one that begins on `first`.
values::Date month_after(values::Date first, int months) {
  const int month = static_cast<int>(values::month_of(first)) - 1 + months;
  const int years = month >= 0 ? month / months_of_year : -((-month - 1) / months_of_year) - 1;
  return values::make_date(values::year_of(first) + years,
                           static_cast<unsigned>(month - years * months_of_year + 1), 1);
}

// The days of a year or quarter of the kind of the plan's year; of a year of weeks those of its own
// year, and of its months.
std::optional<values::Days> find_own_days(const values::Year& year, std::string_view label) {
  if (year.pattern != values::Pattern::months) {
    for (const auto every : {values::Every::year, values::Every::quarter, values::Every::month})
      for (const auto& own : values::periods_of(year, every))
        if (own.label == label) return own.days;
    return std::nullopt;
  }
  const auto named = values::parse_year(label.substr(0, 4));
  const bool quarter = label.size() == 7 && label[5] == 'Q';
  if (!named || (label.size() != 4 && !quarter)) return std::nullopt;
  const auto start = month_after(year.days.start, months_of_year * (named->label - year.label));
  if (!quarter) return values::Days{start, month_after(start, months_of_year)};
  const auto first = month_after(start, months_of_quarter * (label[6] - '1'));
  return values::Days{first, month_after(first, months_of_quarter)};
}

// Money has the rule's own remedy.
std::optional<diag::Message> suggest_larger_unit(std::string_view unit) {
  if (values::find_currency_decimals(unit)) return std::nullopt;
  return diag::Message{{.en = "count in a larger unit of the plan's own, such as `unit: thousands`",
                        .es = "cuente en una unidad propia mayor, como `unit: millares`",
                        .zh = "请使用更大的自定单位，例如 `unit: 千件`"},
                       {}};
}

}  // namespace

Form form_of(Counts counts) {
  switch (counts) {
    case Counts::money:
      return Form::money;
    case Counts::goal:
      return Form::amount;
    case Counts::percent:
      return Form::percent;
    case Counts::days:
    case Counts::effort:
      return Form::duration;
    case Counts::heads:
      return Form::count;
    case Counts::weight:
      return Form::weight;
    case Counts::factor:
      return Form::factor;
    case Counts::threshold:
      return Form::threshold;
  }
  return Form::amount;
}

Resolver::Resolver(model::Plan& plan, diag::Findings& findings, Suggester& suggester, Extent extent)
    : Reporter(findings, suggester), plan_(plan), extent_(extent) {}

std::size_t Resolver::find_dimension(const model::Words& name) {
  static constexpr KindOfThing kind{dimensions,
                                    {.en = "dimension", .es = "la dimensión", .zh = "维度"}};
  const auto index = plan_.dimensions.index_of(name.value);
  if (index != model::none) return index;
  std::vector<std::string_view> ids;
  for (const auto& dimension : plan_.dimensions) ids.emplace_back(dimension.id.value);
  report_dangling(name, kind, ids);
  return model::none;
}

std::size_t Resolver::find_member(std::size_t dimension, const model::Words& name) {
  const auto index = plan_.dimensions[dimension].members.index_of(name.value);
  if (index == model::none) note_missing_member(dimension, name);
  return index;
}

void Resolver::note_missing_member(std::size_t dimension, const model::Words& name) {
  if (extent_ == Extent::partial) return;
  auto& missing = missing_members_[{dimension, name.value}];
  missing.places.push_back(name.span);
  if (missing.places.size() > 1) return;
  std::vector<std::string_view> ids;
  for (const auto& member : plan_.dimensions[dimension].members) {
    if (ids.size() == max_candidates) break;
    ids.emplace_back(member.id.value);
  }
  missing.help = suggest(nearest(name.value, ids), quote_all(ids));
}

void Resolver::resolve(model::Place& place) {
  for (auto& coordinate : place.coordinates) {
    coordinate.dimension = find_dimension(coordinate.dimension_name);
    if (coordinate.dimension == model::none || coordinate.member_name.value.empty()) continue;
    coordinate.member = find_member(coordinate.dimension, coordinate.member_name);
  }
}

bool Resolver::resolve(model::Located<values::Period>& period) {
  auto& written = period.value;
  if (plan_.header.year)
    if (const auto days = find_own_days(plan_.year(), written.label)) written.days = *days;
  if (written.days.count() > 0) return true;
  if (!plan_.header.year) return false;  // of which it is told
  report(rule::bad_period, period.span,
         {.text = {.en = "`{0}` is no period of the plan's year",
                   .es = "`{0}` no es un periodo del año del plan",
                   .zh = "`{0}` 不是计划年度内的期间"},
          .arguments = {written.label}});
  return false;
}

void Resolver::resolve_party(const model::Words& name) {
  static constexpr KindOfThing kind{
      "departments` / `people",
      {.en = "department or person", .es = "departamento ni persona", .zh = "部门或人员"}};
  if (plan_.departments.find(name.value) || plan_.people.find(name.value)) return;
  std::vector<std::string_view> ids;
  for (const auto& department : plan_.departments) ids.emplace_back(department.id.value);
  for (const auto& person : plan_.people) ids.emplace_back(person.id.value);
  report_dangling(name, kind, ids);
}

bool Resolver::fill(model::Figure& figure, values::Decimal number, int decimals,
                    std::string_view unit_name) {
  const auto units = values::to_units(number, decimals);
  if (units) {
    figure.units = *units;
    return true;
  }
  const auto plain = values::to_plain(figure.written.number);
  if (number.scale > decimals)
    report(rule::too_many_decimals, figure.span,
           {.text = {.en = "{0} has more decimals than its unit, which has {1}",
                     .es = "{0} tiene más decimales que su unidad, que admite {1}",
                     .zh = "{0} 的小数位多于其单位所允许的 {1} 位"},
            .arguments = {plain, std::to_string(decimals)}});
  else
    report(rule::too_large, figure.span,
           {.text = {.en = "{0}{1} is more than planctl can count exactly",
                     .es = "{0}{1} supera lo que planctl puede contar con exactitud",
                     .zh = "{0}{1} 超出了 planctl 能精确计数的范围"},
            .arguments = {plain, unit_name.empty() ? "" : " " + std::string(unit_name)}},
           suggest_larger_unit(unit_name));
  return false;
}

void Resolver::report_unit(const model::Figure& figure, Counts counts, const values::Unit* unit) {
  const auto& written = figure.written.unit;
  const bool money = !written.empty() && values::find_currency_decimals(written).has_value();
  const bool asks_money =
      counts == Counts::money ||
      (unit != nullptr && (values::find_currency_decimals(unit->name) || !plan_.header.currency));
  if (money && asks_money && !plan_.header.currency) {
    report(rule::foreign_currency, figure.span,
           {.text = {.en = "the amount is in {0}, but the plan names no currency",
                     .es = "el importe está en {0}, pero el plan no indica ninguna moneda",
                     .zh = "金额以 {0} 计，但计划没有指明货币"},
            .arguments = {written}},
           diag::Message{.text = {.en = "add `currency: {0}` to the section `plan`",
                                  .es = "añada `currency: {0}` a la sección `plan`",
                                  .zh = "请在 `plan` 部分添加 `currency: {0}`"},
                         .arguments = {written}});
    return;
  }
  if (money && asks_money) {
    report(rule::foreign_currency, figure.span,
           {.text = {.en = "the amount is in {0}, not in the currency `{1}` of the plan",
                     .es = "el importe está en {0}, no en la moneda `{1}` del plan",
                     .zh = "金额以 {0} 计，而不是计划的货币 `{1}`"},
            .arguments = {written, unit ? unit->name : std::string()}});
    return;
  }
  const auto expected = text_of(form_of(counts)).expected;
  std::optional<diag::Message> help;
  if (unit != nullptr && !unit->name.empty())
    help = {.text = {.en = "the unit here is `{0}`",
                     .es = "la unidad aquí es `{0}`",
                     .zh = "此处的单位是 `{0}`"},
            .arguments = {unit->name}};
  report(rule::wrong_unit, figure.span,
         {.text = {.en = "expected {0}, found `{1}`",
                   .es = "se esperaba {0}; hay `{1}`",
                   .zh = "此处应为{0}，实际为 `{1}`"},
          .arguments = {expected, values::to_plain(figure.written.number) + written}},
         std::move(help));
}

bool Resolver::count_in(model::Figure& figure, const values::Unit& unit, Counts counts) {
  const auto& written = figure.written.unit;
  const bool fits = unit.name == "%" ? written == "%" : written.empty() || written == unit.name;
  if (fits) return fill(figure, figure.written.number, unit.decimals, unit.name);
  report_unit(figure, counts, &unit);
  return false;
}

bool Resolver::count_days(model::Figure& figure, Counts counts, int week) {
  const auto& unit = figure.written.unit;
  if (unit != "d" && unit != "w") {
    report_unit(figure, counts, nullptr);
    return false;
  }
  const auto days =
      values::multiply(figure.written.number, {.digits = unit == "w" ? week : 1, .scale = 0});
  return fill(figure, days.value_or(figure.written.number), 0, "d");
}

bool Resolver::count(model::Figure& figure, Counts counts) {
  const auto& unit = figure.written.unit;
  switch (counts) {
    case Counts::money:
      return count_in(figure, plan_.currency_unit(), counts);
    case Counts::goal: {
      const auto* const goal = plan_.goals.get(goal_);
      return goal != nullptr && count_in(figure, goal->unit, counts);
    }
    case Counts::percent:
      return count_in(figure, {.name = "%", .decimals = percent_decimals}, counts);
    case Counts::days:
      return count_days(figure, counts, days_of_week);
    case Counts::effort:
      return count_days(figure, counts, workdays_of_week);
    case Counts::heads:
      return count_in(figure, {.name = {}, .decimals = 0}, counts);
    case Counts::threshold:
      if (unit == "%") return count(figure, Counts::percent);
      if (unit.empty() && figure.written.number.scale > 0) {
        report_unit(figure, counts, nullptr);
        return false;
      }
      return count(figure, unit == "d" || unit == "w" ? Counts::days : Counts::heads);
    case Counts::weight:
    case Counts::factor:
      if (unit.empty() || unit == "%") return true;
      report_unit(figure, counts, nullptr);
      return false;
  }
  return false;
}

}  // namespace planctl::read::schema
