// report/phrases: names of things and cells of figures.
#include "report/phrases.hpp"

#include <array>
#include <string_view>

#include "report/titles.hpp"

namespace planctl::report {
namespace {

Tone tone_of_status(model::Status status) {
  if (status == model::Status::green) return Tone::good;
  if (status == model::Status::amber) return Tone::fair;
  return status == model::Status::red ? Tone::bad : Tone::plain;
}

Word word_of_status(model::Status status) {
  switch (status) {
    case model::Status::green:
      return {"green", {.en = "green", .es = "verde", .zh = "绿"}};
    case model::Status::amber:
      return {"amber", {.en = "amber", .es = "ámbar", .zh = "黄"}};
    case model::Status::red:
      return {"red", {.en = "red", .es = "rojo", .zh = "红"}};
    case model::Status::unjudged:
      break;
  }
  return {"unjudged", {.en = "-", .es = "-", .zh = "-"}};
}

}  // namespace

Cell status_cell(model::Status status) {
  return cell(word_of_status(status), tone_of_status(status));
}

Amount amount_of(std::int64_t units, const values::Unit& unit, Sign sign) {
  return {units, unit.decimals, unit.name, sign};
}

Cell amount_cell(std::int64_t units, const values::Unit& unit, Sign sign) {
  return {amount_of(units, unit, sign), Tone::plain};
}

Cell amount_cell(const std::optional<std::int64_t>& units, const values::Unit& unit, Sign sign) {
  return units ? amount_cell(*units, unit, sign) : Cell{};
}

Cell percent_cell(const std::optional<std::int64_t>& tenths, Sign sign) {
  return tenths ? Cell{Percent{*tenths, sign}, Tone::plain} : Cell{};
}

Cell days_cell(const std::optional<std::int64_t>& tenths) {
  return tenths ? Cell{DayCount{*tenths, Sign::always}, Tone::plain} : Cell{};
}

std::string title_of(const model::Goal& goal) { return title_or_id(goal); }
std::string title_of(const model::Member& member) { return title_or_id(member); }
std::string title_of(const model::Action& action) { return title_or_id(action); }
std::string title_of(const model::Project& project) { return title_or_id(project); }
std::string title_of(const model::Department& department) { return title_or_id(department); }
std::string title_of(const model::Partner& partner) { return title_or_id(partner); }
std::string title_of(const model::Collaboration& letter) { return title_or_id(letter); }
std::string title_of(const model::Audience& audience) { return title_or_id(audience); }
std::string title_of(const model::Person& person) {
  return person.name ? person.name->value : person.id.value;
}

diag::Message with_part(diag::Message name, std::string part) {
  return say({.en = "{0}, {1}", .es = "{0}, {1}", .zh = "{0}，{1}"},
             {diag::Clauses{std::move(name)}, std::move(part)});
}

diag::Message with_brackets(diag::Message name, std::string inside) {
  return say({.en = "{0} ({1})", .es = "{0} ({1})", .zh = "{0}（{1}）"},
             {diag::Clauses{std::move(name)}, std::move(inside)});
}

diag::Message name_dimension(const model::Dimension& dimension) {
  struct Usual {
    std::string_view id;
    values::Text name;
  };
  constexpr std::array usual{Usual{"region", {.en = "region", .es = "región", .zh = "区域"}},
                             Usual{"channel", {.en = "channel", .es = "canal", .zh = "渠道"}},
                             Usual{"product", {.en = "product", .es = "producto", .zh = "产品"}},
                             Usual{"category", {.en = "category", .es = "categoría", .zh = "品类"}},
                             Usual{"brand", {.en = "brand", .es = "marca", .zh = "品牌"}},
                             Usual{"customer", {.en = "customer", .es = "cliente", .zh = "客户"}},
                             Usual{"segment", {.en = "segment", .es = "segmento", .zh = "客群"}},
                             Usual{"store", {.en = "store", .es = "tienda", .zh = "门店"}},
                             Usual{"seller", {.en = "seller", .es = "vendedor", .zh = "销售员"}},
                             Usual{"team", {.en = "team", .es = "equipo", .zh = "团队"}},
                             Usual{"country", {.en = "country", .es = "país", .zh = "国家"}},
                             Usual{"city", {.en = "city", .es = "ciudad", .zh = "城市"}}};
  for (const auto& one : usual)
    if (one.id == dimension.id.value) return say(one.name);
  return as_written(dimension.id.value);
}

std::vector<Column> member_columns(const model::Plan& plan, const model::Grain& grain) {
  std::vector<Column> columns;
  for (const auto& by : grain.by) {
    const auto& dimension = plan.dimensions[by.dimension];
    columns.push_back({.key = dimension.id.value,
                       .heading = name_dimension(dimension),
                       .fit = Fit::may_be_cut,
                       .least = 16});
  }
  return columns;
}

std::vector<std::string> dimensions_of(const model::Plan& plan, const model::Grain& grain) {
  std::vector<std::string> names;
  for (const auto& by : grain.by) names.push_back(plan.dimensions[by.dimension].id.value);
  return names;
}

std::vector<Cell> member_cells(const model::Plan& plan, const model::Grain& grain,
                               const std::vector<std::size_t>& members, Naming naming) {
  std::vector<Cell> cells;
  for (std::size_t at = 0; at < grain.by.size(); ++at) {
    Cell& named = cells.emplace_back();
    if (at >= members.size() || members[at] == model::none) continue;
    const auto& member = plan.dimensions[grain.by[at].dimension].members[members[at]];
    named.content = naming == Naming::titles ? title_of(member) : member.id.value;
  }
  return cells;
}

std::string name_members(const model::Plan& plan, const model::Grain& grain,
                         const std::vector<std::size_t>& members) {
  std::string name;
  for (const auto& named : member_cells(plan, grain, members, Naming::titles)) {
    const auto* title = std::get_if<std::string>(&named.content);
    if (title != nullptr) name += (name.empty() ? "" : " / ") + *title;
  }
  return name;
}

void drop_empty_decimals(Table& table) {
  std::vector<Amount*> amounts;
  for (auto& row : table.rows)
    for (auto& cell : row.cells)
      if (auto* amount = std::get_if<Amount>(&cell.content);
          amount && (amounts.empty() || amount->decimals == amounts.front()->decimals))
        amounts.push_back(amount);
  const auto parts_of = [](const Amount& amount) {
    std::int64_t parts = 1;
    for (int at = 0; at < amount.decimals; ++at) parts *= 10;
    return parts;
  };
  for (const Amount* amount : amounts)
    if (amount->units % parts_of(*amount) != 0) return;
  for (Amount* amount : amounts) {
    amount->units /= parts_of(*amount);
    amount->decimals = 0;
  }
}

Heading goal_heading(const model::Goal& goal, values::Text what,
                     std::vector<diag::Argument> arguments) {
  diag::Message name = as_written(title_of(goal));
  if (title_of(goal) != goal.id.value) name = with_brackets(std::move(name), goal.id.value);
  if (!goal.unit.name.empty()) name = with_part(std::move(name), goal.unit.name);
  arguments.insert(arguments.begin(), diag::Clauses{std::move(name)});
  return {say(what, std::move(arguments))};
}

}  // namespace planctl::report
