// report/audience: the parts of a plan by name, and what each kind of version shows.
#include "report/audience.hpp"

#include "report/phrases.hpp"

namespace planctl::report {

std::span<const PartName> all_parts() {
  static constexpr PartName parts[] = {
      {Part::goals, {.en = "goals", .es = "objetivos", .zh = "目标"}},
      {Part::map, {.en = "strategy map", .es = "mapa estratégico", .zh = "战略地图"}},
      {Part::quota, {.en = "quotas", .es = "cuotas", .zh = "配额"}},
      {Part::results, {.en = "results", .es = "resultados", .zh = "实际结果"}},
      {Part::actions, {.en = "actions", .es = "acciones", .zh = "行动"}},
      {Part::dates, {.en = "dates and meetings", .es = "fechas y reuniones", .zh = "日期与会议"}},
      {Part::budget, {.en = "budget", .es = "presupuesto", .zh = "预算"}},
      {Part::collaboration,
       {.en = "letters of responsibility", .es = "cartas de responsabilidad", .zh = "部门责任书"}},
      {Part::appraisal, {.en = "appraisal", .es = "evaluación", .zh = "考核"}},
      {Part::contacts, {.en = "whom to ask", .es = "a quién preguntar", .zh = "联系人"}},
  };
  return parts;
}

std::set<Part> usual_parts(Audience::Kind kind) {
  using Kind = Audience::Kind;
  if (kind == Kind::letters) return {Part::collaboration};
  if (kind == Kind::partner) return {Part::quota, Part::dates, Part::contacts};
  std::set<Part> parts{Part::goals,   Part::quota, Part::results,
                       Part::actions, Part::dates, Part::contacts};
  if (kind == Kind::whole) parts.insert({Part::map, Part::budget, Part::collaboration});
  if (kind == Kind::department) parts.insert(Part::collaboration);
  if (kind == Kind::person) parts.insert({Part::collaboration, Part::appraisal});
  return parts;
}

bool is_same(const Audience& a, const Audience& b) {
  return a.kind == b.kind && a.index == b.index && a.dimension == b.dimension &&
         a.declared == b.declared;
}

std::string name_audience(const model::Plan& plan, const Audience& audience) {
  switch (audience.kind) {
    case Audience::Kind::department:
      return title_of(plan.departments[audience.index]);
    case Audience::Kind::member:
      return title_of(plan.dimensions[audience.dimension].members[audience.index]);
    case Audience::Kind::person:
      return title_of(plan.people[audience.index]);
    case Audience::Kind::partner:
      return title_of(plan.partners[audience.index]);
    case Audience::Kind::letters:
    case Audience::Kind::whole:
      break;
  }
  if (audience.declared == nullptr) return {};
  return title_of(*audience.declared);
}

}  // namespace planctl::report
