// report/fragment: writes sections of a plan line by line.
#include "report/fragment.hpp"

#include <algorithm>

namespace planctl::report {
namespace {

std::string name_of(model::Policy policy) {
  switch (policy) {
    case model::Policy::keep:
      return "none";
    case model::Policy::next:
      return "next";
    case model::Policy::proportional:
      return "proportional";
    case model::Policy::capped:
      return "capped";
    case model::Policy::write_off:
      break;
  }
  return "write-off";
}

std::string place_of(const model::Plan& plan, const model::Grain& grain,
                     const std::vector<std::size_t>& members) {
  std::vector<std::pair<std::string, std::string>> coordinates;
  for (std::size_t at = 0; at < grain.by.size(); ++at) {
    const auto& dimension = plan.dimensions[grain.by[at].dimension];
    coordinates.emplace_back(dimension.id.value, dimension.members[members[at]].id.value);
  }
  // Narrower places that were asked for, where no column says them already.
  for (const auto& place : grain.where)
    for (const auto& one : place.coordinates)
      if (std::none_of(coordinates.begin(), coordinates.end(),
                       [&](const auto& had) { return had.first == one.dimension_name.value; }))
        coordinates.emplace_back(one.dimension_name.value,
                                 plan.dimensions[one.dimension].members[one.member].id.value);
  std::string text;
  for (const auto& [dimension, member] : coordinates)
    text += (text.empty() ? "where: {" : ", ") + quote_yaml(dimension) + ": " + quote_yaml(member);
  return text.empty() ? text : text + "}, ";
}

void add_move(std::string& text, const std::string& place, values::Days days, std::int64_t units,
              const values::Unit& unit) {
  const std::string last = values::to_string(values::plus_days(days.past, -1));
  const std::string first = values::to_string(days.start);
  text += "      - {" + place + "date: " + (first == last ? first : first + ".." + last) +
          ", amount: " + values::to_plain(values::to_decimal(units, unit.decimals)) + "}\n";
}

std::string build_moves(const model::Plan& plan, const model::ReplanTable& table) {
  std::string text;
  const values::Unit& unit = plan.goals[table.goal].unit;
  const values::Date behind = std::min(values::plus_days(table.as_of, 1), plan.year().days.past);
  auto line = table.lines.begin();
  for (const auto& cell : table.cells) {
    const std::string place = place_of(plan, table.grain, cell.members);
    if (cell.carried != 0)
      add_move(text, place, {plan.year().days.start, behind}, -cell.carried, unit);
    for (; line != table.lines.end() && line->members == cell.members; ++line)
      if (line->adjustment != 0)
        add_move(text, place, {std::max(line->period.days.start, behind), line->period.days.past},
                 line->adjustment, unit);
  }
  return text;
}

}  // namespace

std::string quote_yaml(const std::string& text) {
  const auto is_safe = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-' || c == '/' || static_cast<unsigned char>(c) >= 0x80;
  };
  static constexpr std::string_view words[] = {"true", "false", "yes", "no", "on",
                                               "off",  "null",  "y",   "n"};
  const bool word = std::find(std::begin(words), std::end(words), text) != std::end(words);
  const bool begins = !text.empty() && !(text[0] >= '0' && text[0] <= '9') && text[0] != '-';
  if (begins && !word && std::all_of(text.begin(), text.end(), is_safe)) return text;
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    if (c == '\n')
      quoted += "\\n";
    else
      quoted += c;
  }
  return quoted + "\"";
}

std::optional<std::string> build_adjustments(const model::Plan& plan,
                                             const std::vector<model::ReplanTable>& tables) {
  std::string text;
  for (const auto& table : tables) {
    const auto moves = build_moves(plan, table);
    if (moves.empty()) continue;
    text += "  - goal: " + quote_yaml(plan.goals[table.goal].id.value) +
            "\n    date: " + values::to_string(table.as_of) +
            "\n    policy: " + name_of(table.policy) + "\n    moves:\n" + moves;
  }
  if (text.empty()) return std::nullopt;
  return "# written by planctl replan: add `by:` and `reason:`, and name this file under "
         "`include:` of the plan\nadjustments:\n" +
         text;
}

}  // namespace planctl::report
