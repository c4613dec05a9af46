// report/derivation: the chain from the target, the part of the year, the rounding: for people.
#include "report/derivation.hpp"

#include <algorithm>

#include "report/derivation_parts.hpp"
#include "report/phrases.hpp"

namespace planctl::report {
namespace {

constexpr std::size_t longest_fraction = 17;
constexpr std::size_t longest_due = 40;
constexpr std::size_t most_parts = 20;
constexpr int percent_places = 2;  // a share of 1 is moved by it to be a percentage

// A share as a fraction where that is short enough to read, else as a percentage.
Cell share_cell(const model::Exact& share) {
  if (share.fraction.size() <= longest_fraction) return cell(share.fraction);
  const diag::Figure percent{share.units,
                             {.name = "%", .decimals = share.decimals - percent_places}};
  return cell(say({.en = "≈ {0}", .es = "≈ {0}", .zh = "≈ {0}"}, {percent}));
}

class Teller {
 public:
  Teller(const model::Plan& plan, const diag::Sources& sources,
         const model::QuotaExplanation& explanation)
      : plan_(plan),
        sources_(sources),
        explanation_(explanation),
        goal_(plan.goals[explanation.goal]) {}

  Document tell() {
    Document document;
    auto& blocks = document.blocks;
    const std::string place = name_place(plan_, explanation_.place);
    const std::string what = (place.empty() ? "" : place + ", ") + explanation_.period.label;
    blocks.push_back(
        goal_heading(goal_, {.en = "{0}: {1}", .es = "{0}: {1}", .zh = "{0}：{1}"}, {what}));
    blocks.push_back(
        Paragraph{say({.en = "The quota is {0}.", .es = "La cuota es {0}.", .zh = "配额为 {0}。"},
                      {figure(explanation_.quota)})});
    if (explanation_.path) {
      blocks.push_back(tell_paths(*explanation_.path));
      blocks.push_back(tell_season());
      blocks.push_back(tell_value());
      return document;
    }
    blocks.push_back(tell_chain());
    if (!explanation_.parts.empty()) blocks.push_back(tell_parts());
    if (explanation_.accrual.size() == 1) blocks.push_back(tell_season());
    if (explanation_.accrual.size() > 1) blocks.push_back(tell_accruals());
    if (auto past = tell_past(); !past.rows.empty()) blocks.push_back(std::move(past));
    if (explanation_.after) blocks.push_back(report::tell_rounding(goal_, explanation_));
    return document;
  }

 private:
  [[nodiscard]] diag::Figure figure(std::int64_t units) const {
    return {units, {.name = {}, .decimals = goal_.unit.decimals}};
  }
  [[nodiscard]] diag::Argument due_text(const model::Exact& amount) const {
    if (amount.whole || amount.fraction.size() > longest_due) return figure(amount.units);
    return amount.fraction;
  }
  [[nodiscard]] std::string at(diag::Span span) const { return name_source(sources_, span); }

  Table tell_chain() const {
    Table table{.key = "shares"};
    table.title = say({.en = "From the target to the year's amount",
                       .es = "Del objetivo al importe del año",
                       .zh = "从目标到全年金额"});
    table.columns = {
        column("step", {.en = "#", .es = "#", .zh = "#"}),
        column("node", {.en = "node", .es = "nodo", .zh = "节点"}, Align::left),
        column("share", {.en = "share of it", .es = "parte", .zh = "占上级"}),
        column("of_target", {.en = "of the target", .es = "del objetivo", .zh = "占目标"}),
        column("amount", {.en = "the year", .es = "el año", .zh = "全年"})};
    table.columns[1].fit = Fit::may_be_cut;
    table.columns[3].drop = 1;
    std::int64_t number = 0;
    for (const auto& step : explanation_.chain) {
      table.rows.push_back(
          {{cell(Count{++number}), cell(name_step(plan_, step)), share_cell(step.share),
            share_cell(step.of_target), about_cell(step.amount)}});
      table.notes.push_back(tell_origin(number, step));
      if (step.part_of_year)
        table.notes.push_back(say(
            {.en = "{0}: its weight is that of its share × {1}, the part of the year's working "
                   "days that it carries, {2}",
             .es = "{0}: su peso es el de su parte × {1}, la fracción de los días hábiles del "
                   "año que lleva, {2}",
             .zh = "{0}：其权重为其份额 × {1}（占全年工作日的比例），{2}"},
            {std::to_string(number), step.part_of_year->fraction, at(goal_.quota->prorate->span)}));
    }
    return table;
  }

  // "2: 55% of 100% (plan.yaml:29:25); answers: Ana"
  [[nodiscard]] diag::Message tell_origin(std::int64_t number, const model::ShareStep& step) const {
    const std::string step_number = std::to_string(number);
    const std::string owner =
        step.owner == model::none ? std::string("-") : title_of(plan_.people[step.owner]);
    const std::string place = places_of(step);
    const std::string weight = std::to_string(step.weight) + "/" + std::to_string(step.weights);
    using model::ShareOrigin;
    switch (step.origin) {
      case ShareOrigin::target:
        return say({.en = "{0}: the target, {1}; answers for it: {2}",
                    .es = "{0}: el objetivo, {1}; responde: {2}",
                    .zh = "{0}：目标值，{1}；负责人：{2}"},
                   {step_number, place, owner});
      case ShareOrigin::even:
        return say(
            {.en = "{0}: evenly among {1}{2}{3}; answers for it: {4}",
             .es = "{0}: a partes iguales entre {1}{2}{3}; responde: {4}",
             .zh = "{0}：{1} 个成员均分{2}{3}；负责人：{4}"},
            {step_number, std::to_string(step.siblings), rounded(step), after_comma(place), owner});
      case ShareOrigin::held:
      case ShareOrigin::implied:
      case ShareOrigin::limited:
      case ShareOrigin::fitted:
        return tell_hold(step_number, step, owner);
      default:
        break;
    }
    return say({.en = "{0}: {1}{2}, weight {3}{4}{5}, {6}; answers for it: {7}",
                .es = "{0}: {1}{2}, peso {3}{4}{5}, {6}; responde: {7}",
                .zh = "{0}：{1}{2}，权重 {3}{4}{5}，{6}；负责人：{7}"},
               {step_number, origin_word(step.origin).text, quoted(step.written), weight,
                rest_of(step), rounded(step), place, owner});
  }

  [[nodiscard]] diag::Message tell_hold(const std::string& number, const model::ShareStep& step,
                                        const std::string& owner) const {
    std::string reason;
    if (step.origin == model::ShareOrigin::held && !step.holds.empty()) {
      const auto& hold = goal_.quota->holds[step.holds.front()];
      if (hold.reason) reason = " \"" + hold.reason->value + "\"";
    }
    if (!step.share_places.empty())
      return say({.en = "{0}: {1}, {2}, from its share{3}, {4}; answers for it: {5}",
                  .es = "{0}: {1}, {2}, desde su parte{3}, {4}; responde: {5}",
                  .zh = "{0}：{1}，{2}，依据其份额{3}，{4}；负责人：{5}"},
                 {number, origin_word(step.origin).text, places_of(step.places),
                  quoted(step.written), places_of(step.share_places), owner});
    return say({.en = "{0}: {1}{2}, {3}; answers for it: {4}",
                .es = "{0}: {1}{2}, {3}; responde: {4}",
                .zh = "{0}：{1}{2}，{3}；负责人：{4}"},
               {number, origin_word(step.origin).text, reason, places_of(step.places), owner});
  }

  [[nodiscard]] std::string places_of(const model::ShareStep& step) const {
    const std::string places = places_of(step.places);
    const std::string lines = name_lines(sources_, step);
    return lines.empty() ? places : places + ", " + lines;
  }
  [[nodiscard]] std::string places_of(const std::vector<diag::Span>& spans) const {
    constexpr std::size_t most = 4;
    std::string places;
    for (std::size_t i = 0; i < spans.size() && i < most; ++i)
      places += (i == 0 ? "" : ", ") + at(spans[i]);
    return spans.size() > most ? places + ", ..." : places;
  }
  [[nodiscard]] static std::string after_comma(const std::string& text) {
    return text.empty() ? text : ", " + text;
  }
  [[nodiscard]] static std::string quoted(const std::string& text) {
    return text.empty() ? text : " `" + text + "`";
  }
  // What siblings hold goes off first.
  [[nodiscard]] static diag::Argument rest_of(const model::ShareStep& step) {
    if (step.held.units == 0) return std::string();
    return values::Text{
        .en = " of what is not held", .es = " de lo que no está fijado", .zh = "（未锁定部分）"};
  }

  // The amount of the year, where it must be whole.
  [[nodiscard]] static diag::Argument rounded(const model::ShareStep& step) {
    if (!step.rounded) return std::string();
    return values::Text{
        .en = ", to whole units", .es = ", en unidades enteras", .zh = "，取整到单位"};
  }

  Table tell_paths(const model::PathExplanation& path) const {
    Table table{.key = "paths"};
    table.title =
        say({.en = "Where the path leads", .es = "Adónde lleva el camino", .zh = "路径的起止"});
    const auto* const base = path.base == model::none ? nullptr : &plan_.goals[path.base];
    table.columns = {column("node", {.en = "node", .es = "nodo", .zh = "节点"}, Align::left),
                     column("begin", {.en = "from", .es = "desde", .zh = "起点"}),
                     column("end", {.en = "to", .es = "hasta", .zh = "终点"})};
    if (base)
      table.columns.push_back(column("weight", {.en = "weight", .es = "peso", .zh = "权重"}));
    table.columns.push_back(
        column("at", {.en = "written at", .es = "escrito en", .zh = "出处"}, Align::left));
    table.columns.front().fit = Fit::may_be_cut;
    table.columns.back().fit = Fit::may_be_cut;
    for (std::size_t i = 0; i < path.parts.size() && i < most_parts; ++i) {
      const auto& part = path.parts[i];
      const std::string place = name_place(plan_, part.place);
      Row row{{cell(place.empty() ? goal_.id.value : place), about_cell(part.begin),
               about_cell(part.end)}};
      if (base) row.cells.push_back(amount_cell(part.weight, base->unit));
      row.cells.push_back(cell(at(part.begin_at) + ", " + at(part.end_at)));
      table.rows.push_back(std::move(row));
    }
    if (path.parts.size() > most_parts) {
      table.rows.push_back({{tell_more(path.parts.size())}});
      table.rows.back().cells.resize(table.columns.size());
    }
    if (path.parts.size() > 1) {
      table.rows.push_back({{cell(say({.en = "mean", .es = "media", .zh = "均值"})),
                             about_cell(path.begin), about_cell(path.end)},
                            Row::Kind::total});
      table.rows.back().cells.resize(table.columns.size());
    }
    if (base)
      table.notes.push_back(say({.en = "weight: the year's quota of `{0}`; all of them 0: evenly",
                                 .es = "peso: la cuota anual de `{0}`; si todas son 0, por igual",
                                 .zh = "权重：`{0}` 的全年配额；全为 0 时平均"},
                                {base->id.value}));
    return table;
  }

  [[nodiscard]] static Cell tell_more(std::size_t parts) {
    return cell(say({.en = "{0} more", .es = "{0} más", .zh = "其余 {0} 个"},
                    {std::to_string(parts - most_parts)}));
  }

  [[nodiscard]] Paragraph tell_value() const {
    return {
        say({.en = "At the end of {0} stands from + (to - from) x sum = {1}, rounded {2}.",
             .es = "Al final de {0}: desde + (hasta - desde) x suma = {1}; redondeado, {2}.",
             .zh = "{0} 末：起点 +（终点 - 起点）× 合计 = {1}；舍入后 {2}。"},
            {explanation_.period.label, due_text(explanation_.due), figure(explanation_.quota)})};
  }

  Table tell_parts() const {
    Table table{.key = "parts"};
    table.title = say({.en = "The figure is the sum of {0} nodes: the grain skips dimensions",
                       .es = "La cifra es la suma de {0} nodos: el grano salta dimensiones",
                       .zh = "该数为 {0} 个节点之和：所选粒度跳过了维度"},
                      {std::to_string(explanation_.parts.size())});
    table.columns = {column("node", {.en = "node", .es = "nodo", .zh = "节点"}, Align::left),
                     column("amount", {.en = "the year", .es = "el año", .zh = "全年"}),
                     column("due", {.en = "exactly due", .es = "exacto", .zh = "精确应得"}),
                     column("quota", {.en = "quota", .es = "cuota", .zh = "配额"})};
    table.columns[0].fit = Fit::may_be_cut;
    std::int64_t rest = 0;
    for (std::size_t i = 0; i < explanation_.parts.size(); ++i) {
      const auto& part = explanation_.parts[i];
      if (i >= most_parts)
        rest += part.quota;
      else
        table.rows.push_back({{cell(name_place(plan_, part.place)), about_cell(part.amount),
                               about_cell(part.due), amount_cell(part.quota, goal_.unit)}});
    }
    if (explanation_.parts.size() > most_parts)
      table.rows.push_back(
          {{tell_more(explanation_.parts.size()), {}, {}, amount_cell(rest, goal_.unit)}});
    Row total{{cell(say({.en = "sum", .es = "suma", .zh = "合计"})),
               {},
               about_cell(explanation_.due),
               amount_cell(explanation_.quota, goal_.unit)},
              Row::Kind::total};
    table.rows.push_back(std::move(total));
    table.notes.push_back(say({.en = "each node explains itself: name all of its members",
                               .es = "cada nodo se explica nombrando todos sus miembros",
                               .zh = "写明全部成员即可解释各节点"}));
    return table;
  }

  Table tell_season() const {
    Table table{.key = "season"};
    table.title = explanation_.path
                      ? say({.en = "How much of the way is to be covered by the period's end",
                             .es = "Qué parte del camino se ha de recorrer al final del periodo",
                             .zh = "到期末应走完的路程"})
                      : say({.en = "From the year to the period",
                             .es = "Del año al periodo",
                             .zh = "从全年到期间"});
    table.columns = {
        column("stretch", {.en = "stretch", .es = "tramo", .zh = "区间"}, Align::left),
        column("weight", {.en = "season", .es = "estación", .zh = "季节权重"}),
        column("working_days", {.en = "working days", .es = "días háb.", .zh = "工作日"}),
        column("days", {.en = "by weight", .es = "según peso", .zh = "按权重"}),
        column("fraction", {.en = "of the year", .es = "del año", .zh = "占全年"}),
        column("at", {.en = "written at", .es = "escrito en", .zh = "出处"}, Align::left)};
    table.columns[3].drop = 1;
    table.columns[5].fit = Fit::may_be_cut;
    for (const auto& step : explanation_.season)
      table.rows.push_back(
          {{cell(step.label),
            cell(std::to_string(step.weight) + "/" + std::to_string(step.weights)),
            cell(std::to_string(step.working_days) + "/" + std::to_string(step.all_working_days)),
            share_cell(step.days), share_cell(step.fraction), cell(at(step.at))}});
    if (explanation_.season.size() != 1 || explanation_.reshaped || explanation_.path) {
      Row total{{cell(say({.en = "sum", .es = "suma", .zh = "合计"})),
                 {},
                 {},
                 {},
                 share_cell(explanation_.fraction),
                 {}},
                Row::Kind::total};
      table.rows.push_back(std::move(total));
    }
    add_day_notes(table);
    return table;
  }

  void add_day_notes(Table& table) const {
    if (explanation_.reshaped)
      table.notes.push_back(
          say({.en = "not the season alone: what is held in a part of the year moves the sum",
               .es = "no solo la estación: lo fijado en una parte del año mueve la suma",
               .zh = "不仅取决于季节：在年内部分期间锁定的数额改变了合计"}));
    if (!explanation_.part_weights.empty()) table.notes.push_back(tell_part_weights());
    if (explanation_.flat)
      table.notes.push_back(say({.en = "`normalise: flat`: the season weighs the days",
                                 .es = "`normalise: flat`: la estación pondera los días",
                                 .zh = "`normalise: flat`：季节权重作用于每日"}));
    const std::size_t calendar = explanation_.accrual.front().calendar;
    if (calendar == model::none)
      table.notes.push_back(say({.en = "no calendar: Monday to Friday",
                                 .es = "sin calendario: de lunes a viernes",
                                 .zh = "无日历：周一至周五"}));
    else
      table.notes.push_back(
          say({.en = "calendar `{0}`, {1}", .es = "calendario `{0}`, {1}", .zh = "日历 `{0}`，{1}"},
              {name_calendar(plan_, calendar), at(plan_.calendars[calendar].span())}));
    for (const auto& fact : explanation_.days)
      if (fact.kind != model::DayFact::Kind::held)
        table.notes.push_back(
            say({.en = "{0} {1}{2}, {3}", .es = "{0} {1}{2}, {3}", .zh = "{0} {1}{2}，{3}"},
                {day_word(fact.kind).text, name_days(fact),
                 fact.factor.empty() ? "" : " × " + fact.factor, at(fact.at)}));
    add_holds(table);
  }

  // Amounts that are held in parts of the year.
  void add_holds(Table& table) const {
    for (const auto& fact : explanation_.days) {
      if (fact.kind != model::DayFact::Kind::held) continue;
      const auto& hold = goal_.quota->holds[fact.hold];
      const std::string place = name_place(plan_, hold.where);
      table.notes.push_back(
          say({.en = "held: {0} in {1}{2}, {3}",
               .es = "fijado: {0} en {1}{2}, {3}",
               .zh = "锁定：{0}，{1}{2}，{3}"},
              {figure(hold.amount->units), hold.period->value.label,
               after_comma(place) + (fact.title.empty() ? "" : " \"" + fact.title + "\""),
               at(fact.at)}));
    }
  }

  // "weights of the season that count in part: 2026-04 8 × 1/4; all of them come to 139/2"
  [[nodiscard]] diag::Message tell_part_weights() const {
    std::string parts;
    for (const auto& one : explanation_.part_weights)
      parts += (parts.empty() ? "" : ", ") + one.label + " " + std::to_string(one.weight) + " × " +
               one.part.fraction;
    return say({.en = "weights of the season that count in part: {0}; with those that count in "
                      "full they come to {1}",
                .es = "pesos de la estación que cuentan en parte: {0}; con los que cuentan enteros "
                      "suman {1}",
                .zh = "部分计入的季节权重：{0}；与全额计入者合计 {1}"},
               {parts, explanation_.all_weights.fraction});
  }

  [[nodiscard]] static std::string name_days(const model::DayFact& fact) {
    static constexpr std::array<std::string_view, 7> weekdays{"mon", "tue", "wed", "thu",
                                                              "fri", "sat", "sun"};
    if (fact.kind == model::DayFact::Kind::weekday)
      return fact.weekday < weekdays.size() ? std::string(weekdays[fact.weekday]) : "";
    std::string name = values::to_string(fact.days.start);
    if (fact.days.count() > 1)
      name += ".." + values::to_string(values::plus_days(fact.days.past, -1));
    return fact.title.empty() ? name : name + " \"" + fact.title + "\"";
  }

  Table tell_accruals() const {
    Table table{.key = "accruals"};
    table.title = say({.en = "From the year to the period: amounts of several calendars or seasons",
                       .es = "Del año al periodo: importes con varios calendarios o estaciones",
                       .zh = "从全年到期间：含多种日历或季节的金额"});
    table.columns = {
        column("calendar", {.en = "calendar", .es = "calendario", .zh = "日历"}, Align::left),
        column("amount", {.en = "the year", .es = "el año", .zh = "全年"}),
        column("before", {.en = "due before", .es = "antes", .zh = "期初累计"}),
        column("after", {.en = "due at the end", .es = "al final", .zh = "期末累计"})};
    for (const auto& part : explanation_.accrual)
      table.rows.push_back(
          {{cell(part.calendar == model::none
                     ? Content{say(
                           {.en = "Monday to Friday", .es = "lunes a viernes", .zh = "周一至周五"})}
                     : Content{name_calendar(plan_, part.calendar)}),
            about_cell(part.amount), share_cell(part.before), share_cell(part.after)}});
    table.notes.push_back(say({.en = "due in the period: {0} of the year's amount",
                               .es = "corresponde al periodo: {0} del importe del año",
                               .zh = "本期应得：全年金额的 {0}"},
                              {part_of_year()}));
    add_holds(table);
    return table;
  }

  [[nodiscard]] diag::Argument part_of_year() const {
    const auto& part = explanation_.fraction;
    if (part.fraction.size() <= longest_fraction) return part.fraction;
    return diag::Clauses{say({.en = "≈ {0}", .es = "≈ {0}", .zh = "≈ {0}"},
                             {diag::Figure{part.units, {.name = {}, .decimals = part.decimals}}})};
  }

  // What the shares and the season are made of, where that is past figures.
  Table tell_past() const {
    Table table{.key = "past"};
    table.title = say({.en = "Past figures that give shares",
                       .es = "Cifras pasadas que dan las cuotas",
                       .zh = "得出份额的历史数据"});
    table.columns = {column("of", {.en = "of", .es = "de", .zh = "对象"}, Align::left),
                     column("period", {.en = "period", .es = "periodo", .zh = "期间"}, Align::left),
                     column("figure", {.en = "figure", .es = "cifra", .zh = "数值"})};
    table.columns[0].fit = Fit::may_be_cut;
    std::vector<std::string> told;
    for (const auto& line : list_past(plan_, explanation_)) {
      table.rows.push_back(
          {{cell(line.of), cell(line.amount.period), amount_cell(line.amount.units, goal_.unit)}});
      const std::string& source = plan_.past_tables[line.table].source;
      if (std::find(told.begin(), told.end(), source) != told.end()) continue;
      told.push_back(source);
      table.notes.push_back(say({.en = "from {0}", .es = "de {0}", .zh = "取自 {0}"}, {source}));
    }
    return table;
  }

  const model::Plan& plan_;
  const diag::Sources& sources_;
  const model::QuotaExplanation& explanation_;
  const model::Goal& goal_;
};

}  // namespace

Document build_derivation(const model::Plan& plan, const diag::Sources& sources,
                          const model::QuotaExplanation& explanation) {
  return Teller(plan, sources, explanation).tell();
}

}  // namespace planctl::report
