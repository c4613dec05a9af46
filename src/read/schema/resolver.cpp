// read/schema/resolver: ties the parts of a plan that has been read to one another: ids, places,
// units.
#include "read/schema/resolver.hpp"

#include <algorithm>
#include <string>

#include "read/plan_rules.hpp"

namespace planctl::read::schema {
namespace {

template <class T>
const model::Words* find_as(const model::Plan& plan, std::string_view id) {
  const auto* const thing = Things<T>::table(plan).find(id);
  return thing ? &thing->id : nullptr;
}

// Between the sections of a kind that may stand in several.
constexpr std::string_view between_sections = "` / `";
constexpr std::string_view dimensions = "dimensions";

std::vector<std::string_view> split_sections(std::string_view sections) {
  std::vector<std::string_view> split;
  for (auto end = sections.find(between_sections); end != sections.npos;
       end = sections.find(between_sections)) {
    split.push_back(sections.substr(0, end));
    sections.remove_prefix(end + between_sections.size());
  }
  split.push_back(sections);
  return split;
}

struct Other {
  const model::Words* id;
  values::Text noun;
};

// A thing of another kind that has the id.
std::optional<Other> find_other(const model::Plan& plan, std::string_view id) {
  std::optional<Other> other;
  const auto look = [&]<class T>(const T*) {
    if (other) return;
    if (const auto* const found = find_as<T>(plan, id)) other = Other{found, Things<T>::kind.noun};
  };
  look(static_cast<const model::Person*>(nullptr));
  look(static_cast<const model::Department*>(nullptr));
  look(static_cast<const model::Goal*>(nullptr));
  look(static_cast<const model::Strategy*>(nullptr));
  look(static_cast<const model::Action*>(nullptr));
  look(static_cast<const model::Calendar*>(nullptr));
  return other;
}

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

void Resolver::report_dangling(const model::Words& name, const KindOfThing& kind,
                               std::span<const std::string_view> ids) {
  if (extent_ == Extent::partial) return;
  auto& missing = missing_[{kind.section, name.value}];
  missing.places.push_back(name.span);
  if (missing.kind != nullptr) return;
  missing.kind = &kind;
  missing.ids = {name.value};
  missing.in_empty_section = ids.empty();
  diag::Message help{.text = {.en = "add `{0}` to `{1}`, or name one that stands there",
                              .es = "añada `{0}` a `{1}`, o nombre uno que esté allí",
                              .zh = "请在 `{1}` 中添加 `{0}`，或引用其中已有的标识"},
                     .arguments = {name.value, std::string(kind.section)}};
  const auto meant = nearest(name.value, ids);
  missing.has_nearest = meant.has_value();
  if (meant)
    help = {.text = {.en = "did you mean `{0}`? it stands in `{1}`",
                     .es = "¿se refería a `{0}`? está en `{1}`",
                     .zh = "您是否想写 `{0}`？它在 `{1}` 中"},
            .arguments = {*meant, std::string(kind.section)}};
  missing.help = std::move(help);
  if (const auto other = find_other(plan_, name.value))
    missing.related.push_back(
        {.span = other->id->span,
         .message = {.text = {.en = "`{0}` is the id of another thing: {1}",
                              .es = "`{0}` es el identificador de otra cosa: {1}",
                              .zh = "`{0}` 是另一类事物的标识：{1}"},
                     .arguments = {name.value, other->noun}}});
}

void Resolver::report_missing(const diag::RuleInfo& rule, MissingThing missing,
                              diag::Message message) {
  constexpr std::size_t most_places = 3;
  const auto& places = missing.places;
  for (std::size_t at = 1; at < places.size() && at < most_places; ++at)
    missing.related.push_back(
        {.span = places[at],
         .message = {.text = {.en = "named here too", .es = "también aquí", .zh = "此处也引用"},
                     .arguments = {}}});
  report(rule, places.front(), std::move(message), std::move(missing.help),
         std::move(missing.related));
}

void Resolver::report_missing_members() {
  for (auto& [key, missing] : missing_members_) {
    auto& places = missing.places;
    std::sort(places.begin(), places.end());
    diag::Message message{.text = {.en = "`{0}` is not a member of the dimension `{1}`",
                                   .es = "`{0}` no es un miembro de la dimensión `{1}`",
                                   .zh = "`{0}` 不是维度 `{1}` 的成员"},
                          .arguments = {key.second, plan_.dimensions[key.first].id.value}};
    if (places.size() > 1) {
      message.text = {
          .en = "`{0}` is not a member of the dimension `{1}`, and is named in {2} places",
          .es = "`{0}` no es un miembro de la dimensión `{1}`, y se nombra en {2} lugares",
          .zh = "`{0}` 不是维度 `{1}` 的成员，却有 {2} 处引用"};
      message.arguments.emplace_back(std::to_string(places.size()));
    }
    report_missing(rule::unknown_member, std::move(missing), std::move(message));
  }
}

// The missing member of that name, where members are among the kinds that stand in `sections`.
Resolver::MissingThing* Resolver::find_missing_member(std::string_view sections,
                                                      const std::string& id) {
  const auto kinds = split_sections(sections);
  if (std::find(kinds.begin(), kinds.end(), dimensions) == kinds.end()) return nullptr;
  for (auto& [key, missing] : missing_members_)
    if (key.second == id) return &missing;
  return nullptr;
}

// What is missing as one of several kinds (a department or person) is told with what is missing
// under the same name as one of them.
void Resolver::join_missing_things() {
  for (auto wide = missing_.begin(); wide != missing_.end();) {
    auto narrow = missing_.end();
    for (std::string_view rest = wide->first.first; rest.find(between_sections) != rest.npos;) {
      const std::size_t end = rest.rfind(between_sections);
      for (const auto section : {rest.substr(0, end), rest.substr(end + between_sections.size())})
        if (narrow == missing_.end()) narrow = missing_.find({section, wide->first.second});
      rest = rest.substr(0, end);
    }
    auto* of = narrow != missing_.end() ? &narrow->second : nullptr;
    if (of == nullptr) of = find_missing_member(wide->first.first, wide->first.second);
    if (of == nullptr) {
      ++wide;
      continue;
    }
    auto& places = of->places;
    places.insert(places.end(), wide->second.places.begin(), wide->second.places.end());
    wide = missing_.erase(wide);
  }
}

// What is missing of a section that has nothing is told as one; so is what may be of it, and what
// may be a member of a dimension that is missing.
void Resolver::join_empty_sections() {
  std::map<std::string_view, MissingThing*> firsts;  // by section
  const auto join = [&](MissingThing& into, const MissingThing& other) {
    if (into.in_empty_section) into.ids.insert(into.ids.end(), other.ids.begin(), other.ids.end());
    into.places.insert(into.places.end(), other.places.begin(), other.places.end());
  };
  for (auto it = missing_.begin(); it != missing_.end();) {
    if (it->second.in_empty_section) {
      const auto [first, is_new] = firsts.emplace(it->first.first, &it->second);
      if (!is_new) {
        join(*first->second, it->second);
        it = missing_.erase(it);
        continue;
      }
    }
    ++it;
  }
  const auto dimension = missing_.lower_bound({dimensions, {}});
  const bool lacks_one = dimension != missing_.end() && dimension->first.first == dimensions;
  MissingThing* const missing_dimension = lacks_one ? &dimension->second : nullptr;
  for (auto it = missing_.begin(); it != missing_.end();) {
    MissingThing* of = nullptr;
    for (const auto section : split_sections(it->first.first))
      if (const auto first = firsts.find(section); of == nullptr && first != firsts.end())
        of = first->second;
      else if (section == dimensions && of == nullptr)
        of = missing_dimension;
    if (of == nullptr || of == &it->second || it->second.has_nearest) {
      ++it;
      continue;
    }
    join(*of, it->second);
    it = missing_.erase(it);
  }
}

std::set<std::string, std::less<>> Resolver::missed() const {
  auto sections = missed_;
  if (!missing_members_.empty()) sections.emplace("members");
  for (const auto& [key, missing] : missing_)
    for (const auto section : split_sections(key.first)) sections.emplace(section);
  return sections;
}

void Resolver::report_missing_things() {
  join_missing_things();
  join_empty_sections();
  report_missing_members();
  for (auto& [key, missing] : missing_) {
    auto& places = missing.places;
    std::sort(places.begin(), places.end());
    diag::Message message{.text = {.en = "there is no {1} `{0}` in the plan",
                                   .es = "el plan no tiene {1} `{0}`",
                                   .zh = "计划中没有{1} `{0}`"},
                          .arguments = {key.second, missing.kind->noun}};
    if (places.size() > 1) {
      message.text = {.en = "there is no {1} `{0}` in the plan, which names it in {2} places",
                      .es = "el plan no tiene {1} `{0}`, y lo nombra en {2} lugares",
                      .zh = "计划中没有{1} `{0}`，却有 {2} 处引用"};
      message.arguments.emplace_back(std::to_string(places.size()));
    }
    if (missing.ids.size() > 1) {
      const std::string section(missing.kind->section);
      message = {{.en = "nothing stands in `{0}`, and the plan names {1} in {2} places",
                  .es = "no hay nada en `{0}`, y el plan nombra {1} en {2} lugares",
                  .zh = "`{0}` 中没有内容，计划却在 {2} 处引用了 {1}"},
                 {section, diag::list_ids(missing.ids), std::to_string(places.size())}};
      missing.help = {{.en = "add them to `{0}`, or the file in which they stand to `include`",
                       .es = "añádalos a `{0}`, o añada a `include` el archivo en el que están",
                       .zh = "请在 `{0}` 中添加它们，或把它们所在的文件加入 `include`"},
                      {section}};
    }
    report_missing(rule::dangling_reference, std::move(missing), std::move(message));
  }
}

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
    if (coordinate.dimension == model::none) continue;
    coordinate.member = find_member(coordinate.dimension, coordinate.member_name);
  }
}

bool Resolver::resolve(model::Located<values::Period>& period) {
  auto& written = period.value;
  if (plan_.header.year)
    if (const auto days = find_own_days(plan_.year(), written.label)) written.days = *days;
  if (written.days.count() > 0) return true;
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
           {.text = {.en = "{0} {1} is more than planctl can count exactly",
                     .es = "{0} {1} supera lo que planctl puede contar con exactitud",
                     .zh = "{0} {1} 超出了 planctl 能精确计数的范围"},
            .arguments = {plain, std::string(unit_name)}});
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
