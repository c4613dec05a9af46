// report/phrases: short ways to write the parts of a document, and words that many reports use.
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "model/results.hpp"
#include "report/document.hpp"

namespace planctl::report {

inline diag::Message say(values::Text text, std::vector<diag::Argument> arguments = {}) {
  return {text, std::move(arguments)};
}

// A name with more beside it: "Net sales, North", "Net sales (EUR)".
diag::Message with_part(diag::Message name, std::string part);
diag::Message with_brackets(diag::Message name, std::string inside);

// Words of the plan, and names in a row, as a sentence.
inline diag::Message as_written(std::string words) {
  return say({.en = "{0}", .es = "{0}", .zh = "{0}"}, {std::move(words)});
}
inline diag::Message list(std::vector<std::string> names) {
  return say({.en = "{0}", .es = "{0}", .zh = "{0}"}, {diag::Listed{std::move(names)}});
}

inline Cell cell(Content content, Tone tone = Tone::plain) { return {std::move(content), tone}; }
inline void append(Row& row, std::vector<Cell> cells) {
  row.cells.insert(row.cells.end(), std::make_move_iterator(cells.begin()),
                   std::make_move_iterator(cells.end()));
}

Amount amount_of(std::int64_t units, const values::Unit& unit, Sign sign = Sign::minus_only);
Cell amount_cell(std::int64_t units, const values::Unit& unit, Sign sign = Sign::minus_only);
Cell amount_cell(const std::optional<std::int64_t>& units, const values::Unit& unit,
                 Sign sign = Sign::minus_only);
Cell percent_cell(const std::optional<std::int64_t>& tenths, Sign sign = Sign::minus_only);
Cell status_cell(model::Status status);
Cell days_cell(const std::optional<std::int64_t>& tenths);

// What people call a thing: its title, else its name, else its id.
std::string title_of(const model::Goal& goal);
std::string title_of(const model::Member& member);
std::string title_of(const model::Person& person);
std::string title_of(const model::Action& action);
std::string title_of(const model::Project& project);
std::string title_of(const model::Department& department);
std::string title_of(const model::Partner& partner);
std::string title_of(const model::Collaboration& letter);
std::string title_of(const model::Audience& audience);

// What people call a dimension: the usual ones by their name in the reader's language, else its id.
diag::Message name_dimension(const model::Dimension& dimension);
// The columns of a grain's members, for people.
std::vector<Column> member_columns(const model::Plan& plan, const model::Grain& grain);
// The ids of a grain's dimensions, for machines.
std::vector<std::string> dimensions_of(const model::Plan& plan, const model::Grain& grain);
// A cell for each member of a line; for people its title, for machines its id.
enum class Naming { titles, ids };
std::vector<Cell> member_cells(const model::Plan& plan, const model::Grain& grain,
                               const std::vector<std::size_t>& members, Naming naming);
// "Norte / Retail"; the plan's title where a line has no member.
std::string name_members(const model::Plan& plan, const model::Grain& grain,
                         const std::vector<std::size_t>& members);

// Takes the decimals off a table's amounts where every one of them is whole.
void drop_empty_decimals(Table& table);

// A heading with the goal, its id and its unit, and what is said of it.
Heading goal_heading(const model::Goal& goal, values::Text what,
                     std::vector<diag::Argument> arguments = {});

}  // namespace planctl::report
