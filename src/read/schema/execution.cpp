// read/schema/execution: the keys of strategies and actions.
#include "read/schema/docs.hpp"
#include "read/schema/records.hpp"

namespace planctl::read::schema {

template <>
std::span<const Key<model::StrategyPath>> keys_of() {
  using model::StrategyPath;
  static constexpr Key<StrategyPath> keys[] = {
      key<&StrategyPath::need>(
          "need",
          {.en = "the customer's need", .es = "la necesidad del cliente", .zh = "客户需求"}),
      key<&StrategyPath::offer>("offer", {.en = "the product or service that meets it",
                                          .es = "el producto o servicio que la atiende",
                                          .zh = "满足需求的产品或服务"}),
      key<&StrategyPath::channel>(
          "channel", {.en = "the sales channel", .es = "el canal de venta", .zh = "销售渠道"}),
      key<&StrategyPath::message>("message", {.en = "how customers hear of it",
                                              .es = "cómo se enteran los clientes",
                                              .zh = "传播方式"}),
      key<&StrategyPath::satisfaction>("satisfaction", {.en = "how the need met is seen",
                                                        .es = "en qué se ve la necesidad cubierta",
                                                        .zh = "需求被满足的体现"}),
  };
  return keys;
}

template <>
std::span<const Key<model::Strategy>> keys_of() {
  using model::Strategy;
  static constexpr Key<Strategy> keys[] = {
      key<&Strategy::title>("title", docs::title),
      key<&Strategy::owner>("owner", docs::owner),
      key<&Strategy::serves>("serves", {.en = "the goals that it serves",
                                        .es = "los objetivos a los que sirve",
                                        .zh = "所服务的目标"}),
      key<&Strategy::solves>("solves", {.en = "the problems that it solves",
                                        .es = "los problemas que resuelve",
                                        .zh = "所解决的问题"}),
      key<&Strategy::path>("path", {.en = "from the need to the satisfied need",
                                    .es = "de la necesidad a la necesidad satisfecha",
                                    .zh = "从需求到需求满足的路径"}),
      key<&Strategy::indicator>("indicator", {.en = "the figure that shows whether it works",
                                              .es = "la cifra que muestra si funciona",
                                              .zh = "显示其成效的指标"}),
  };
  return keys;
}

template <>
std::span<const Key<model::Expectation>> keys_of() {
  using model::Expectation;
  static constexpr Key<Expectation> keys[] = {
      key<&Expectation::goal>("goal", {.en = "the goal that it brings nearer; the action's own "
                                             "without it",
                                       .es = "el objetivo al que acerca; sin ella, el de la "
                                             "acción",
                                       .zh = "所推进的目标；省略则为行动自身的目标"}),
      figure<&Expectation::amount, Counts::goal>(
          "amount",
          {.en = "by how much; where less is better it may lack its sign, unless another effect "
                 "on the goal has one",
           .es = "en cuánto; donde menos es mejor puede ir sin signo, salvo que otro efecto sobre "
                 "el objetivo lo lleve",
           .zh = "预期数量；越低越好的目标可不写负号，除非对该目标的其他影响写了负号"},
          Need::required),
      key<&Expectation::from>("from", {.en = "the period from which it is felt",
                                       .es = "el período desde el que se nota",
                                       .zh = "开始见效的期间"}),
  };
  return keys;
}

bool Codec<model::Expectation>::resolve(Resolver& resolver, model::Expectation& expectation) {
  if (!expectation.goal) expectation.goal = resolver.goal();
  if (!expectation.goal && !resolver.is_missed("actions.goal"))
    resolver.report_missing_key(expectation.span, "goal");
  resolve_record(resolver, expectation);
  return true;
}

template <>
std::span<const Key<model::Progress>> keys_of() {
  using model::Progress;
  static constexpr Key<Progress> keys[] = {
      key<&Progress::date>("date", docs::date),
      figure<&Progress::done, Counts::percent>(
          "done", {.en = "how much is done", .es = "cuánto está hecho", .zh = "完成比例"}),
      key<&Progress::by>("by", docs::by),
      key<&Progress::note>("note", docs::note),
  };
  return keys;
}

template <>
std::span<const Key<model::Feedback>> keys_of() {
  using model::Feedback;
  static constexpr Key<Feedback> keys[] = {
      key<&Feedback::date>("date", docs::date),
      key<&Feedback::by>("by", docs::by),
      key<&Feedback::says>("says", docs::says),
      key<&Feedback::answer>(
          "answer", {.en = "what was answered", .es = "lo que se respondió", .zh = "答复"}),
  };
  return keys;
}

template <>
std::span<const Key<model::Action>> keys_of() {
  using model::Action;
  static constexpr Key<Action> keys[] = {
      key<&Action::title>("title", docs::title),
      key<&Action::strategy>("strategy", {.en = "the strategy that it carries out",
                                          .es = "la estrategia que ejecuta",
                                          .zh = "所执行的策略"}),
      key<&Action::goal>("goal", docs::goal),
      key<&Action::owner>("owner", docs::owner),
      key<&Action::team>("team", {.en = "who works on it besides the owner",
                                  .es = "quién trabaja en ella además de la persona responsable",
                                  .zh = "负责人以外的参与者"}),
      key<&Action::backup>("backup", {.en = "who takes over when the owner is away",
                                      .es = "quién se hace cargo si falta la persona responsable",
                                      .zh = "负责人缺席时的接替者"}),
      key<&Action::where>("where", docs::where),
      key<&Action::calendar>(
          "calendar", {.en = "the calendar whose working days it takes; that of its place, of its "
                             "owner, or `default`, without it",
                       .es = "el calendario cuyos días laborables cuenta; sin ella, el de su "
                             "lugar, el de su responsable o `default`",
                       .zh = "按其工作日计算的日历；省略则用所在地、负责人的日历或 `default`"}),
      key<&Action::start>(
          "start",
          {.en = "the day on which it begins", .es = "el día en que empieza", .zh = "开始日期"}),
      key<&Action::due>("due", docs::due),
      key<&Action::after>("after", {.en = "the actions that must be done before it",
                                    .es = "las acciones que deben estar hechas antes",
                                    .zh = "须先完成的行动"}),
      key<&Action::how>("how", {.en = "the method", .es = "el método", .zh = "方法"}),
      key<&Action::deliverable>("deliverable", {.en = "what is there when it is done",
                                                .es = "lo que existe cuando está hecha",
                                                .zh = "完成后的成果"}),
      figure<&Action::cost, Counts::money>(
          "cost", {.en = "what it costs", .es = "lo que cuesta", .zh = "成本"}),
      figure<&Action::effort, Counts::effort>("effort", {.en = "days of work; a week has five",
                                                         .es = "jornadas de trabajo; una semana "
                                                               "tiene cinco",
                                                         .zh = "工作日数；一周为五天"}),
      key<&Action::needs>("needs", {.en = "abilities that the team must have",
                                    .es = "capacidades que el equipo debe tener",
                                    .zh = "团队须具备的能力"}),
      key<&Action::expects>("expects", {.en = "what it is expected to bring to a goal",
                                        .es = "lo que se espera que aporte a un objetivo",
                                        .zh = "对目标的预期贡献"}),
      key<&Action::feasibility>(
          "feasibility",
          {.en = "why it can be done", .es = "por qué es viable", .zh = "可行性依据"}),
      key<&Action::risk>(
          "risk", {.en = "what could go wrong", .es = "lo que podría salir mal", .zh = "风险"}),
      key<&Action::milestone>("milestone", {.en = "whether it marks a stage of the plan",
                                            .es = "si marca una etapa del plan",
                                            .zh = "是否为计划的里程碑"}),
      key<&Action::progress>(
          "progress",
          {.en = "entries on how far it is", .es = "anotaciones de su avance", .zh = "进展记录"}),
      key<&Action::feedback>("feedback", {.en = "what people report on it, and the answers",
                                          .es = "lo que la gente comunica sobre ella, y las "
                                                "respuestas",
                                          .zh = "人员反馈及答复"}),
  };
  return keys;
}

}  // namespace planctl::read::schema
