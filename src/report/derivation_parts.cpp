// report/derivation_parts: names of places, sources and origins.
#include "report/derivation_parts.hpp"

#include "report/phrases.hpp"

namespace planctl::report {

std::string name_place(const model::Plan& plan, const model::Place& place) {
  std::string name;
  for (const auto& coordinate : place.coordinates) {
    if (!coordinate.known()) continue;
    const auto& dimension = plan.dimensions[coordinate.dimension];
    name += (name.empty() ? "" : ", ") + dimension.id.value + "=" +
            dimension.members[coordinate.member].id.value;
  }
  return name;
}

std::string name_source(const diag::Sources& sources, diag::Span span) {
  if (!span.known()) return {};
  const auto& file = sources.at(span.file);
  const auto position = file.position(span.begin);
  return file.path() + ":" + std::to_string(position.line) + ":" + std::to_string(position.column);
}

std::string name_lines(const diag::Sources& sources, const model::ShareStep& step) {
  if (step.file == diag::Span::nowhere || step.lines.empty()) return {};
  constexpr std::size_t most = 10;
  std::string name = sources.at(step.file).path() + ":";
  for (std::size_t at = 0; at < step.lines.size() && at < most; ++at)
    name += (at == 0 ? "" : ", ") + std::to_string(step.lines[at]);
  return name + (step.lines.size() > most ? ", ..." : "");
}

std::string name_step(const model::Plan& plan, const model::ShareStep& step) {
  if (step.dimension == model::none) return std::to_string(plan.year().label);
  const auto& dimension = plan.dimensions[step.dimension];
  return dimension.id.value + "=" + dimension.members[step.member].id.value;
}

std::vector<PastLine> list_past(const model::Plan& plan,
                                const model::QuotaExplanation& explanation) {
  std::vector<PastLine> lines;
  for (const auto& step : explanation.chain)
    for (const auto& past : step.past)
      lines.push_back({name_step(plan, step), past, step.past_table});
  for (const auto& step : explanation.season)
    for (const auto& past : step.past) lines.push_back({step.label, past, step.past_table});
  return lines;
}

Word origin_word(model::ShareOrigin origin) {
  using model::ShareOrigin;
  switch (origin) {
    case ShareOrigin::target:
      return {"target", {.en = "the target", .es = "el objetivo", .zh = "目标值"}};
    case ShareOrigin::even:
      return {"even", {.en = "even", .es = "a partes iguales", .zh = "均分"}};
    case ShareOrigin::written:
      return {"written", {.en = "written", .es = "escrito", .zh = "写明"}};
    case ShareOrigin::summed:
      return {"summed",
              {.en = "sum of the shares below it",
               .es = "suma de las partes inferiores",
               .zh = "下级份额之和"}};
    case ShareOrigin::file:
      return {"file", {.en = "file", .es = "archivo", .zh = "文件"}};
    case ShareOrigin::held:
      return {"held", {.en = "held", .es = "fijado", .zh = "锁定"}};
    case ShareOrigin::implied:
      return {"implied",
              {.en = "all below it is held",
               .es = "todo lo inferior está fijado",
               .zh = "下级全部锁定"}};
    case ShareOrigin::limited:
      return {"limited", {.en = "at its limit", .es = "en su límite", .zh = "达到上限或下限"}};
    case ShareOrigin::fitted:
      return {"fitted", {.en = "fitted to targets", .es = "ajustado a metas", .zh = "按目标拟合"}};
    case ShareOrigin::computed:
      break;
  }
  return {"computed", {.en = "worked out", .es = "calculado", .zh = "推算"}};
}

Word day_word(model::DayFact::Kind kind) {
  using Kind = model::DayFact::Kind;
  switch (kind) {
    case Kind::holiday:
      return {"holiday", {.en = "holiday", .es = "festivo", .zh = "假日"}};
    case Kind::makeup:
      return {"makeup", {.en = "make-up day", .es = "día recuperado", .zh = "补班日"}};
    case Kind::event:
      return {"event", {.en = "event", .es = "evento", .zh = "活动"}};
    case Kind::ramp:
      return {"ramp", {.en = "ramp", .es = "rampa", .zh = "爬坡"}};
    case Kind::presence:
      return {"presence", {.en = "there", .es = "presente", .zh = "存续期"}};
    case Kind::held:
      return {"held", {.en = "held", .es = "fijado", .zh = "锁定"}};
    case Kind::weekday:
      break;
  }
  return {"weekday", {.en = "weekday", .es = "día de la semana", .zh = "星期"}};
}

std::string name_calendar(const model::Plan& plan, std::size_t calendar) {
  return calendar == model::none ? std::string() : plan.calendars[calendar].id.value;
}

Cell about_cell(const model::Exact& amount) {
  const values::Unit unit{.name = {}, .decimals = amount.decimals};
  if (amount.whole) return amount_cell(amount.units, unit);
  return cell(
      say({.en = "≈ {0}", .es = "≈ {0}", .zh = "≈ {0}"}, {diag::Figure{amount.units, unit}}));
}

Column column(std::string key, values::Text heading, Align align) {
  return {.key = std::move(key), .heading = say(heading), .align = align};
}

}  // namespace planctl::report
