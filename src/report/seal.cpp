// report/seal: one line a goal.
#include "report/seal.hpp"

#include "report/fragment.hpp"
#include "report/phrases.hpp"

namespace planctl::report {
namespace {

constexpr std::size_t shown_digits = 19;  // `sha256:` and twelve more

Cell state_cell(const SealLine& line) {
  if (line.sealed == nullptr)
    return cell(Word{"unsealed", {.en = "not sealed", .es = "sin sellar", .zh = "未封存"}},
                Tone::dim);
  if (line.broken())
    return cell(Word{"changed", {.en = "changed", .es = "cambiadas", .zh = "已改动"}}, Tone::bad);
  return cell(Word{"intact", {.en = "intact", .es = "intactas", .zh = "未改动"}}, Tone::good);
}

Cell date_cell(const SealLine& line) {
  return line.sealed == nullptr ? Cell{} : cell(line.sealed->date->value);
}

std::string write_seal(const std::string& goal, values::Date date, const std::string& digest,
                       const std::string& more) {
  return "  - {goal: " + quote_yaml(goal) + ", date: " + values::to_string(date) + more +
         ",\n     digest: " + quote_yaml(digest) + "}\n";
}

}  // namespace

Document build_seals(const model::Plan& plan, const std::vector<SealLine>& lines) {
  Table table{.key = "seals"};
  table.columns = {
      {.key = "goal",
       .heading = say({.en = "goal", .es = "objetivo", .zh = "目标"}),
       .fit = Fit::may_be_cut},
      {.key = "quotas", .heading = say({.en = "quotas", .es = "cuotas", .zh = "配额"})},
      {.key = "date", .heading = say({.en = "sealed", .es = "selladas", .zh = "封存日"})},
      {.key = "digest",
       .heading = say({.en = "digest now", .es = "huella actual", .zh = "当前摘要"})}};
  for (const auto& line : lines)
    table.rows.push_back({{cell(title_of(plan.goals[line.goal])), state_cell(line), date_cell(line),
                           cell(line.digest.substr(0, shown_digits))}});
  return {{std::move(table)}};
}

Records build_seal_records(const model::Plan& plan, const std::vector<SealLine>& lines) {
  Table table{.key = "seals"};
  for (const auto* key : {"goal", "state", "date", "sealed", "digest"})
    table.columns.push_back({.key = key});
  for (const auto& line : lines)
    table.rows.push_back(
        {{cell(plan.goals[line.goal].id.value), state_cell(line), date_cell(line),
          line.sealed == nullptr ? Cell{} : cell(line.sealed->digest->value), cell(line.digest)}});
  return {.fields = {}, .tables = {std::move(table)}};
}

std::string build_seal_section(const model::Plan& plan, const std::vector<SealLine>& lines,
                               values::Date date) {
  std::string text =
      "# written by planctl seal: add `by:`, and `reason:` where quotas were revised; name this "
      "file under `include:` of the plan, in the place of its earlier seals\nseals:\n";
  for (const auto& seal : plan.seals) {
    if (!seal.goal || !seal.date || !seal.digest) continue;
    std::string more;
    if (seal.by) more += ", by: " + quote_yaml(seal.by->name.value);
    if (seal.reason) more += ", reason: " + quote_yaml(seal.reason->value);
    text += write_seal(seal.goal->name.value, seal.date->value, seal.digest->value, more);
  }
  for (const auto& line : lines)
    if (line.sealed == nullptr || line.broken())
      text += write_seal(plan.goals[line.goal].id.value, date, line.digest, "");
  return text;
}

}  // namespace planctl::report
