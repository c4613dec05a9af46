// report/method_rows: what the rows of the method that rules come from are called.
#include "report/method_rows.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace planctl::report {
namespace {

constexpr std::array rows{
    values::Text{
        .en = "abnormal signs early", .es = "señales anormales a tiempo", .zh = "及早发现异常"},
    values::Text{.en = "appraisal tied to objectives",
                 .es = "evaluación ligada a los objetivos",
                 .zh = "考核与目标挂钩"},
    values::Text{.en = "appraisal, meetings, training",
                 .es = "evaluación, reuniones, formación",
                 .zh = "考核、会议、培训"},
    values::Text{.en = "areas", .es = "las áreas", .zh = "职能领域"},
    values::Text{.en = "assumptions", .es = "supuestos", .zh = "假设"},
    values::Text{
        .en = "authority by activity", .es = "autoridad por actividad", .zh = "按活动授权"},
    values::Text{.en = "authority by function", .es = "autoridad por función", .zh = "按职能授权"},
    values::Text{.en = "balanced indicators", .es = "indicadores equilibrados", .zh = "平衡的指标"},
    values::Text{.en = "bottom-up, then top-down",
                 .es = "de abajo arriba y luego de arriba abajo",
                 .zh = "先自下而上，再自上而下"},
    values::Text{
        .en = "by when, what, where", .es = "para cuándo, qué, dónde", .zh = "何时、何事、何地"},
    values::Text{.en = "channel structure", .es = "estructura de canales", .zh = "渠道结构"},
    values::Text{.en = "closed loop", .es = "ciclo cerrado", .zh = "闭环"},
    values::Text{.en = "collaboration", .es = "colaboración", .zh = "协作"},
    values::Text{.en = "communication", .es = "comunicación", .zh = "沟通"},
    values::Text{.en = "correct in time", .es = "corregir a tiempo", .zh = "及时纠正"},
    values::Text{
        .en = "customers and competitors", .es = "clientes y competidores", .zh = "客户与竞争对手"},
    values::Text{.en = "down to departments and cities",
                 .es = "hasta departamentos y ciudades",
                 .zh = "落实到部门和城市"},
    values::Text{
        .en = "evaluation and improvement", .es = "evaluación y mejora", .zh = "评估与改进"},
    values::Text{.en = "evaluation first", .es = "primero la evaluación", .zh = "评估先行"},
    values::Text{.en = "everyone has a role", .es = "todos tienen un papel", .zh = "人人有角色"},
    values::Text{.en = "execution problem", .es = "problema de ejecución", .zh = "执行问题"},
    values::Text{.en = "feedback", .es = "comentarios", .zh = "反馈"},
    values::Text{.en = "fits reality", .es = "se ajusta a la realidad", .zh = "符合实际"},
    values::Text{.en = "five needs", .es = "las cinco necesidades", .zh = "五项需要"},
    values::Text{.en = "functional systems", .es = "sistemas funcionales", .zh = "职能体系"},
    values::Text{.en = "headquarters and branches", .es = "sede y sucursales", .zh = "总部与分支"},
    values::Text{.en = "information system", .es = "sistema de información", .zh = "信息系统"},
    values::Text{.en = "into yearly work", .es = "al trabajo anual", .zh = "落实到年度工作"},
    values::Text{.en = "kinds of target", .es = "clases de meta", .zh = "目标种类"},
    values::Text{.en = "leader", .es = "quien lidera", .zh = "领导人"},
    values::Text{.en = "leader's project", .es = "proyecto de quien lidera", .zh = "领导人工程"},
    values::Text{.en = "long term holds", .es = "el largo plazo se mantiene", .zh = "长期得到保证"},
    values::Text{.en = "most able people", .es = "las personas más capaces", .zh = "最有能力的人"},
    values::Text{.en = "one information platform",
                 .es = "una sola plataforma de información",
                 .zh = "统一的信息平台"},
    values::Text{.en = "one person must not be able to sink it",
                 .es = "nadie debe poder hundirlo solo",
                 .zh = "不因一人而失败"},
    values::Text{.en = "organisation", .es = "organización", .zh = "组织"},
    values::Text{.en = "outside brains", .es = "asesores externos", .zh = "外部智囊"},
    values::Text{.en = "pitfall accountable without authority",
                 .es = "error: responder sin autoridad",
                 .zh = "误区：有责无权"},
    values::Text{
        .en = "pitfall no ownership", .es = "error: nadie lo hace suyo", .zh = "误区：无人认领"},
    values::Text{.en = "pitfall no tight control",
                 .es = "error: control poco estricto",
                 .zh = "误区：控制不严"},
    values::Text{.en = "pitfall no way to record progress",
                 .es = "error: el avance no se registra",
                 .zh = "误区：无法记录进展"},
    values::Text{
        .en = "pitfall nobody accountable", .es = "error: nadie responde", .zh = "误区：无人负责"},
    values::Text{.en = "pitfall only a yearly look",
                 .es = "error: mirarlo solo una vez al año",
                 .zh = "误区：一年只看一次"},
    values::Text{.en = "pitfall poor communication",
                 .es = "error: mala comunicación",
                 .zh = "误区：沟通不足"},
    values::Text{.en = "pitfall too deep, too many tasks",
                 .es = "error: demasiado detalle, demasiadas tareas",
                 .zh = "误区：过细、任务过多"},
    values::Text{.en = "pitfall vague or hollow plan",
                 .es = "error: plan vago o vacío",
                 .zh = "误区：计划空泛"},
    values::Text{.en = "plan form", .es = "forma del plan", .zh = "计划格式"},
    values::Text{.en = "pre-study", .es = "estudio previo", .zh = "前期研究"},
    values::Text{.en = "problems first", .es = "primero los problemas", .zh = "问题先行"},
    values::Text{.en = "process, mechanism, management problems",
                 .es = "problemas de proceso, mecanismo y gestión",
                 .zh = "流程、机制、管理问题"},
    values::Text{.en = "processes", .es = "procesos", .zh = "流程"},
    values::Text{.en = "quantified management", .es = "gestión cuantificada", .zh = "量化管理"},
    values::Text{.en = "resources beyond assets",
                 .es = "recursos más allá de los activos",
                 .zh = "资产之外的资源"},
    values::Text{
        .en = "resources for goals", .es = "recursos para los objetivos", .zh = "目标所需资源"},
    values::Text{.en = "resources for key projects",
                 .es = "recursos para los proyectos clave",
                 .zh = "重点项目所需资源"},
    values::Text{.en = "rolling plan", .es = "plan continuo", .zh = "滚动计划"},
    values::Text{.en = "six content parts", .es = "seis partes del contenido", .zh = "六项内容"},
    values::Text{.en = "smaller targets", .es = "metas menores", .zh = "阶段目标"},
    values::Text{.en = "step 1", .es = "paso 1", .zh = "步骤 1"},
    values::Text{.en = "step 2", .es = "paso 2", .zh = "步骤 2"},
    values::Text{.en = "step 3", .es = "paso 3", .zh = "步骤 3"},
    values::Text{.en = "step 4", .es = "paso 4", .zh = "步骤 4"},
    values::Text{.en = "step 5", .es = "paso 5", .zh = "步骤 5"},
    values::Text{.en = "step 6", .es = "paso 6", .zh = "步骤 6"},
    values::Text{.en = "step 7", .es = "paso 7", .zh = "步骤 7"},
    values::Text{.en = "step 8", .es = "paso 8", .zh = "步骤 8"},
    values::Text{.en = "step 9", .es = "paso 9", .zh = "步骤 9"},
    values::Text{.en = "strategic path", .es = "camino estratégico", .zh = "策略路径"},
    values::Text{.en = "strategy map", .es = "mapa estratégico", .zh = "战略地图"},
    values::Text{.en = "structure follows process",
                 .es = "la estructura sigue al proceso",
                 .zh = "结构服从流程"},
    values::Text{.en = "system of strategies", .es = "sistema de estrategias", .zh = "策略体系"},
    values::Text{.en = "target problem", .es = "problema de la meta", .zh = "目标问题"},
    values::Text{.en = "template", .es = "plantilla", .zh = "模板"},
    values::Text{.en = "ten items", .es = "los diez puntos", .zh = "十项内容"},
    values::Text{.en = "training on the plan", .es = "formación sobre el plan", .zh = "计划培训"},
    values::Text{.en = "two layers of flow", .es = "dos niveles de flujo", .zh = "两层流程"},
    values::Text{.en = "value chain", .es = "cadena de valor", .zh = "价值链"},
    values::Text{.en = "who carries it", .es = "quién lo lleva", .zh = "由谁承担"},
    values::Text{.en = "who, where, when, how",
                 .es = "quién, dónde, cuándo, cómo",
                 .zh = "何人、何地、何时、如何"}};

}  // namespace

diag::Message say_method_row(std::string_view row) {
  const bool has_part = row.size() > 3 && row[0] == 'S' && row[2] == ' ';
  const auto name = has_part ? row.substr(3) : row;
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const values::Text& text) {
    return std::string_view(text.en) == name;
  });
  if (found == rows.end()) return {{.en = "{0}", .es = "{0}", .zh = "{0}"}, {std::string(row)}};
  if (!has_part) return {{.en = "{0}", .es = "{0}", .zh = "{0}"}, {*found}};
  return {{.en = "{0} {1}", .es = "{0} ({1})", .zh = "{0}（{1}）"},
          {std::string(row.substr(0, 2)), *found}};
}

}  // namespace planctl::report
