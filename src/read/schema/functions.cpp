// read/schema/functions: the keys of authority, processes, collaboration and management systems.
#include "read/schema/docs.hpp"
#include "read/schema/records.hpp"

namespace planctl::read::schema {

template <>
std::span<const Key<model::Authority>> keys_of() {
  using model::Authority;
  using Parties = ListCodec<model::Words, PartyCodec>;
  static constexpr Key<Authority> keys[] = {
      key<&Authority::title>("title", docs::title),
      key<&Authority::lead>("lead", {.en = "the department that leads it",
                                     .es = "el departamento que la dirige",
                                     .zh = "牵头部门"}),
      key<&Authority::accountable>("accountable", {.en = "the one person who answers for it",
                                                   .es = "la única persona que responde de ella",
                                                   .zh = "唯一的最终责任人"}),
      key<&Authority::consulted, Parties>("consulted",
                                          {.en = "departments or people who are asked before",
                                           .es = "departamentos o personas a quienes se consulta",
                                           .zh = "须征询的部门或人员"}),
      key<&Authority::informed, Parties>("informed", {.en = "departments or people who are told",
                                                      .es = "departamentos o personas a quienes "
                                                            "se informa",
                                                      .zh = "须告知的部门或人员"}),
      key<&Authority::headquarters>(
          "headquarters",
          {.en = "what headquarters decide", .es = "lo que decide la central", .zh = "总部的权限"}),
      key<&Authority::branch>("branch", {.en = "what branches decide",
                                         .es = "lo que deciden las delegaciones",
                                         .zh = "分支机构的权限"}),
  };
  return keys;
}

template <>
std::span<const Key<model::ProcessStep>> keys_of() {
  using model::ProcessStep;
  static constexpr Key<ProcessStep> keys[] = {
      key<&ProcessStep::id>("id", {.en = "its name in `then`",
                                   .es = "su nombre en `then`",
                                   .zh = "在 `then` 中引用的名称"}),
      key<&ProcessStep::department>("department", {.en = "the department that does it",
                                                   .es = "el departamento que lo hace",
                                                   .zh = "执行部门"}),
      key<&ProcessStep::post>(
          "post", {.en = "the post that does it", .es = "el puesto que lo hace", .zh = "执行岗位"}),
      key<&ProcessStep::duty>("duty", {.en = "what is done", .es = "lo que se hace", .zh = "职责"}),
      figure<&ProcessStep::within, Counts::days>("within", {.en = "the time that it may take; a "
                                                                  "week has seven days",
                                                            .es = "el tiempo que puede llevar; "
                                                                  "una semana tiene siete días",
                                                            .zh = "时限；一周为七天"}),
      key<&ProcessStep::then>(
          "then", {.en = "the steps that follow", .es = "los pasos que siguen", .zh = "后续步骤"}),
  };
  return keys;
}

template <>
std::span<const Key<model::Process>> keys_of() {
  using model::Process;
  static constexpr Key<Process> keys[] = {
      key<&Process::title>("title", docs::title),
      key<&Process::owner>("owner", docs::owner),
      key<&Process::area>("area", {.en = "the functional area that it belongs to",
                                   .es = "el área funcional a la que pertenece",
                                   .zh = "所属职能领域"}),
      key<&Process::steps>(
          "steps", {.en = "its steps in order", .es = "sus pasos en orden", .zh = "按顺序的步骤"}),
  };
  return keys;
}

bool Codec<model::Process>::resolve(Resolver& resolver, model::Process& process) {
  static constexpr KindOfThing kind{"steps", {.en = "step", .es = "paso", .zh = "步骤"}};
  resolve_keys(resolver, process);
  std::vector<std::string_view> ids;
  std::map<std::string_view, diag::Span> first;
  for (const auto& step : process.steps) {
    if (!step.id) continue;
    ids.emplace_back(step.id->value);
    if (const auto [at, added] = first.emplace(step.id->value, step.id->span); !added)
      resolver.report_duplicate_id(*step.id, at->second);
  }
  if (resolver.is_missed("processes.id")) return true;
  for (const auto& step : process.steps)
    for (const auto& next : step.then)
      if (!first.contains(next.value)) resolver.report_dangling(next, kind, ids);
  return true;
}

template <>
std::span<const Key<model::Collaboration>> keys_of() {
  using model::Collaboration;
  static constexpr Key<Collaboration> keys[] = {
      key<&Collaboration::title>("title", docs::title),
      key<&Collaboration::lead>("lead", {.en = "the department that leads",
                                         .es = "el departamento que dirige",
                                         .zh = "牵头部门"}),
      key<&Collaboration::with>("with", {.en = "the department that gives",
                                         .es = "el departamento que aporta",
                                         .zh = "协作部门"}),
      key<&Collaboration::gives>(
          "gives", {.en = "what it gives", .es = "lo que aporta", .zh = "提供的内容"}),
      key<&Collaboration::due>("due", docs::due),
      key<&Collaboration::agreed>("signed", docs::signed_on),
  };
  return keys;
}

template <>
std::span<const Key<model::System>> keys_of() {
  using model::System;
  static constexpr Key<System> keys[] = {
      key<&System::title>("title", docs::title),
      key<&System::owner>("owner", docs::owner),
      key<&System::standard>(
          "standard", {.en = "what it is measured by", .es = "con qué se mide", .zh = "衡量标准"}),
  };
  return keys;
}

}  // namespace planctl::read::schema
