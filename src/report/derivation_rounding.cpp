// report/derivation_rounding: whole units against what is exactly due, at the two ends of a period.
#include "report/derivation_parts.hpp"
#include "report/phrases.hpp"

namespace planctl::report {
namespace {

constexpr std::size_t longest_due = 40;

class RoundingTeller {
 public:
  RoundingTeller(const model::Goal& goal, const model::QuotaExplanation& explanation)
      : goal_(goal), explanation_(explanation) {}

  Table tell() const {
    Table table{.key = "rounding"};
    table.title = say({.en = "Rounding, accumulated from the first day of the year",
                       .es = "Redondeo, acumulado desde el primer día del año",
                       .zh = "舍入（自年初累计）"});
    table.columns = {column("through", {.en = "up to", .es = "hasta", .zh = "截至"}, Align::left),
                     column("due", {.en = "exactly due", .es = "exacto", .zh = "精确应得"}),
                     column("quota", {.en = "quota", .es = "cuota", .zh = "配额"}),
                     column("over", {.en = "rounded by", .es = "redondeo", .zh = "舍入"})};
    if (explanation_.before) add_rounding(*explanation_.before, table);
    add_rounding(*explanation_.after, table);
    if (explanation_.before) add_rounding_note(*explanation_.before, table);
    add_rounding_note(*explanation_.after, table);
    return table;
  }

 private:
  [[nodiscard]] diag::Figure figure(std::int64_t units) const {
    return {units, {.name = {}, .decimals = goal_.unit.decimals}};
  }
  // As a fraction where it is no whole amount and short enough to read.
  [[nodiscard]] static Cell due_cell(const model::Exact& amount) {
    if (amount.whole || amount.fraction.size() > longest_due) return about_cell(amount);
    return cell(amount.fraction);
  }

  void add_rounding(const model::RoundingStep& step, Table& table) const {
    table.rows.push_back({{cell(step.through), due_cell(step.due),
                           amount_cell(step.given, goal_.unit), due_cell(step.over)}});
  }

  void add_rounding_note(const model::RoundingStep& step, Table& table) const {
    const std::string day = values::to_string(step.through);
    if (step.over.fraction == "0") {
      table.notes.push_back(say({.en = "{0}: whole units are due, nothing is rounded",
                                 .es = "{0}: corresponden unidades enteras, nada se redondea",
                                 .zh = "{0}：应得整数单位，无需舍入"},
                                {day}));
      return;
    }
    if (explanation_.place.coordinates.empty()) {
      table.notes.push_back(say({.en = "{0}: the plan as a whole is rounded half up",
                                 .es = "{0}: el plan entero se redondea a la mitad hacia arriba",
                                 .zh = "{0}：整个计划四舍五入"},
                                {day}));
      return;
    }
    if (step.beyond) {
      table.notes.push_back(say(
          {.en = "{0}: the units of the node above come too early or too late for all below it to "
                 "stay within one unit; this one is further away",
           .es = "{0}: las unidades del nodo superior llegan demasiado pronto o tarde para que "
                 "todos los inferiores queden a menos de una unidad; este queda más lejos",
           .zh =
               "{0}：上级节点的单位到得过早或过晚，下级无法全部保持在一个单位以内；本节点偏离更多"},
          {day}));
      return;
    }
    const diag::Figure left = figure(step.left);
    const std::string sharers = std::to_string(step.fractions);
    const bool received = step.given != step.whole;
    const auto what =
        step.next_due ? say(received ? values::Text{.en = "this one received a unit that falls due "
                                                          "on {0}",
                                                    .es = "este recibió la unidad que vence el {0}",
                                                    .zh = "本节点得到应于 {0} 到期的一个单位"}
                                     : values::Text{.en = "this one received none, its next unit "
                                                          "falls due on {0}",
                                                    .es = "este no recibió ninguna, la siguiente "
                                                          "vence el {0}",
                                                    .zh = "本节点未得，下一单位于 {0} 到期"},
                            {values::to_string(*step.next_due)})
                      : say(received ? values::Text{.en = "this one received a unit",
                                                    .es = "este recibió una unidad",
                                                    .zh = "本节点得到一个单位"}
                                     : values::Text{.en = "this one received none",
                                                    .es = "este no recibió ninguna",
                                                    .zh = "本节点未得"});
    table.notes.push_back(
        say({.en = "{0}: {1} over the whole units, siblings with a fraction: {2}; {3}",
             .es = "{0}: {1} sobre las unidades enteras, hermanos con fracción: {2}; {3}",
             .zh = "{0}：整数单位之外余 {1}，有小数的同级 {2} 个；{3}"},
            {day, left, sharers, diag::Clauses{what}}));
  }

  const model::Goal& goal_;
  const model::QuotaExplanation& explanation_;
};

}  // namespace

Table tell_rounding(const model::Goal& goal, const model::QuotaExplanation& explanation) {
  return RoundingTeller(goal, explanation).tell();
}

}  // namespace planctl::report
