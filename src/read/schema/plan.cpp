// read/schema/plan: the sections of a plan.
#include "read/schema/plan.hpp"

#include "read/schema/calendars.hpp"
#include "read/schema/goals.hpp"
#include "read/schema/records.hpp"

namespace planctl::read::schema {

template <>
std::span<const Key<model::Plan>> keys_of() {
  using model::Plan;
  static constexpr Key<Plan> keys[] = {
      key<&Plan::header>("plan", {.en = "the plan itself: name, currency, year, leader",
                                  .es = "el plan mismo: nombre, moneda, año, liderazgo",
                                  .zh = "计划本身：名称、货币、年度、领导人"}),
      key<&Plan::situation>(
          "situation",
          {.en = "what the plan starts from", .es = "de qué parte el plan", .zh = "计划的出发点"}),
      key<&Plan::people>("people", {.en = "who takes part, by id",
                                    .es = "quién participa, por identificador",
                                    .zh = "参与人员，按标识"}),
      key<&Plan::departments>("departments", {.en = "the departments, by id",
                                              .es = "los departamentos, por identificador",
                                              .zh = "部门，按标识"}),
      key<&Plan::partners>("partners", {.en = "outside parties of the value chain, by id",
                                        .es = "terceros de la cadena de valor, por identificador",
                                        .zh = "价值链上的外部各方，按标识"}),
      key<&Plan::dimensions>("dimensions", {.en = "the trees of members that targets are cut "
                                                  "along, by dimension and member",
                                            .es = "los árboles de miembros entre los que se "
                                                  "reparten las metas, por dimensión y miembro",
                                            .zh = "目标分解所依的成员树，按维度与成员"}),
      key<&Plan::calendars>("calendars", {.en = "the working days; `default` is that of everyone "
                                                "who names no other",
                                          .es = "los días laborables; `default` vale para quien "
                                                "no nombra otro",
                                          .zh = "工作日历；未指明者用 `default`"}),
      key<&Plan::goals>("goals", {.en = "what the plan is to reach, by id",
                                  .es = "lo que el plan debe alcanzar, por identificador",
                                  .zh = "计划要达到的目标，按标识"}),
      key<&Plan::strategies>("strategies", {.en = "the ways to the goals, by id",
                                            .es = "los caminos hacia los objetivos, por "
                                                  "identificador",
                                            .zh = "实现目标的策略，按标识"}),
      key<&Plan::actions>("actions", {.en = "what is done, by id",
                                      .es = "lo que se hace, por identificador",
                                      .zh = "具体行动，按标识"}),
      key<&Plan::projects>("projects", {.en = "key projects with what they must have, by id",
                                        .es = "proyectos clave con lo que deben tener, por "
                                              "identificador",
                                        .zh = "重点项目及其必备资源，按标识"}),
      key<&Plan::budget>("budget", {.en = "the money and what it is for",
                                    .es = "el dinero y para qué es",
                                    .zh = "预算及其用途"}),
      key<&Plan::authority>("authority", {.en = "who leads, answers and is asked, by activity",
                                          .es = "quién dirige, responde y es consultado, por "
                                                "actividad",
                                          .zh = "各项活动的牵头、负责与征询，按活动"}),
      key<&Plan::processes>("processes", {.en = "key processes and their steps, by id",
                                          .es = "procesos clave y sus pasos, por identificador",
                                          .zh = "关键流程及其步骤，按标识"}),
      key<&Plan::collaboration>("collaboration", {.en = "letters of responsibility between "
                                                        "departments, by id",
                                                  .es = "cartas de responsabilidad entre "
                                                        "departamentos, por identificador",
                                                  .zh = "部门间的责任书，按标识"}),
      key<&Plan::systems>("systems", {.en = "management systems: promotion, region, channel, "
                                            "sales operations",
                                      .es = "sistemas de gestión: promoción, región, canal, "
                                            "operaciones de venta",
                                      .zh = "管理体系：促销、区域、渠道、销售运营"}),
      key<&Plan::stakeholders>("stakeholders", {.en = "the parties whose input the plan needs, by "
                                                      "id",
                                                .es = "las partes cuya aportación necesita el "
                                                      "plan, por identificador",
                                                .zh = "计划须征求意见的各方，按标识"}),
      key<&Plan::tracking>("tracking", {.en = "the indicators that show how it goes, by id",
                                        .es = "los indicadores que muestran la marcha, por "
                                              "identificador",
                                        .zh = "跟踪指标，按标识"}),
      key<&Plan::appraisal>("appraisal", {.en = "what each person is appraised on, by person",
                                          .es = "en qué se evalúa a cada persona, por persona",
                                          .zh = "每人的考核内容，按人员"}),
      key<&Plan::rewards>("rewards", {.en = "what success pays, by id",
                                      .es = "lo que se paga por el éxito, por identificador",
                                      .zh = "奖励规则，按标识"}),
      key<&Plan::meetings>("meetings", {.en = "the regular meetings, by id",
                                        .es = "las reuniones periódicas, por identificador",
                                        .zh = "例会，按标识"}),
      key<&Plan::reviews>("reviews", {.en = "the reviews of the plan, by id",
                                      .es = "las revisiones del plan, por identificador",
                                      .zh = "计划评审，按标识"}),
      key<&Plan::rollout>("rollout", {.en = "presentations and trainings",
                                      .es = "presentaciones y formaciones",
                                      .zh = "宣讲与培训"}),
      key<&Plan::decisions>("decisions", {.en = "key decisions and who took part",
                                          .es = "decisiones clave y quién participó",
                                          .zh = "关键决策及参与者"}),
      key<&Plan::audiences>("audiences", {.en = "the groups that get a version of the plan, by id",
                                          .es = "los grupos que reciben una versión del plan, por "
                                                "identificador",
                                          .zh = "获得计划相应版本的群体，按标识"}),
      key<&Plan::drafts>("drafts", {.en = "bottom-up figures",
                                    .es = "propuestas de abajo arriba",
                                    .zh = "自下而上的自报数"}),
      key<&Plan::actuals>("actuals", {.en = "where the results stand, by goal",
                                      .es = "dónde están los resultados, por objetivo",
                                      .zh = "实绩数据所在，按目标"}),
      key<&Plan::rates>("rates", {.en = "what currencies of the actuals are in the plan's, by code",
                                  .es = "lo que valen en la moneda del plan las de los datos "
                                        "reales, por código",
                                  .zh = "实绩货币对计划货币的汇率，按货币代码"}),
      key<&Plan::corrections>("corrections", {.en = "what is done about deviations, by id",
                                              .es = "lo que se hace ante las desviaciones, por "
                                                    "identificador",
                                              .zh = "纠偏措施，按标识"}),
      key<&Plan::thresholds>("thresholds", {.en = "limits of rules that this plan sets for itself, "
                                                  "by the name that `planctl explain` shows",
                                            .es = "límites de reglas que este plan fija por sí "
                                                  "mismo, con el nombre que muestra `planctl "
                                                  "explain`",
                                            .zh = "本计划自行设定的规则限值，按 `planctl explain` "
                                                  "所示名称"}),
      key<&Plan::adjustments>("adjustments", {.en = "quotas revised during the year; `replan` "
                                                    "writes them",
                                              .es = "cuotas revisadas durante el año; las escribe "
                                                    "`replan`",
                                              .zh = "年度内修订的配额，由 `replan` 写出"}),
      key<&Plan::seals>("seals", {.en = "the quotas as they were published; `seal` writes them",
                                  .es = "las cuotas tal como se publicaron; las escribe `seal`",
                                  .zh = "公布时的配额，由 `seal` 写出"}),
      key<&Plan::waivers>("waivers", {.en = "findings that are accepted for a while",
                                      .es = "avisos que se aceptan por un tiempo",
                                      .zh = "暂时接受的检查结果"}),
  };
  return keys;
}

std::vector<std::string_view> section_names() { return names_of<model::Plan>(); }

SectionOutcome decode_section(Reader& reader, const Entry& entry, model::Plan& plan) {
  const auto* const key = find_key<model::Plan>(entry.key.text);
  if (key == nullptr) return SectionOutcome::unknown;
  plan.sections.push_back({.name = entry.key.text, .span = entry.key.span});
  reader.enter_section(entry.key.text);
  if (is_empty(entry.value)) {
    reader.note_empty_section(entry.key.text, entry.key);
    return SectionOutcome::decoded;
  }
  key->decode(reader, entry.value, plan);
  return SectionOutcome::decoded;
}

void resolve_plan(Resolver& resolver) {
  resolve_goal_units(resolver);
  resolve_keys(resolver, resolver.plan());
  cut_calendar_cycles(resolver);
}

std::vector<KeyDoc> describe_plan() {
  std::vector<KeyDoc> docs{
      {.name = version_key,
       .doc = {.en = "the version of this form: `1`; in the first file",
               .es = "la versión de esta forma: `1`; en el primer archivo",
               .zh = "本格式的版本：`1`；写在首个文件中"},
       .need = Need::required,
       .shape = {.form = Form::whole}},
      {.name = include_key,
       .doc = {.en = "further files of the plan, relative to this one; globs are taken",
               .es = "más archivos del plan, relativos a este; se admiten patrones",
               .zh = "计划的其他文件，相对于本文件；可用通配符"},
       .shape = {.form = Form::list, .item = {{.form = Form::file}}}}};
  const auto sections = describe<model::Plan>();
  docs.insert(docs.end(), sections->begin(), sections->end());
  return docs;
}

}  // namespace planctl::read::schema
