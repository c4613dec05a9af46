// read/schema/governance: the keys of how the plan is agreed, followed, judged, paid and told.
#include <array>

#include "model/plan_parts.hpp"
#include "read/schema/docs.hpp"
#include "read/schema/records.hpp"

namespace planctl::read::schema {
namespace {

constexpr std::array<std::string_view, 2> session_kinds{"presentation", "training"};

struct SessionKindCodec : OptionalCodec<model::Words> {
  static bool decode(Reader& reader, const Node& node, model::MaybeWords& kind) {
    return reader.choice(node, session_kinds) && OptionalCodec::decode(reader, node, kind);
  }
  static Shape shape() {
    return {.form = Form::choice, .choices = {session_kinds.begin(), session_kinds.end()}};
  }
};

// A word that names no part is kept: no version may show what it was meant to hide.
struct PartCodec : Codec<model::Words> {
  static bool decode(Reader& reader, const Node& node, model::Words& word) {
    if (!Codec<model::Words>::decode(reader, node, word)) return false;
    reader.choice(node, model::plan_part_words);
    return true;
  }
  static Shape shape() {
    return {.form = Form::choice,
            .choices = {model::plan_part_words.begin(), model::plan_part_words.end()}};
  }
};

}  // namespace

template <>
std::span<const Key<model::Stakeholder>> keys_of() {
  using model::Stakeholder;
  static constexpr Key<Stakeholder> keys[] = {
      key<&Stakeholder::person>("person", {.en = "who answers for the party",
                                           .es = "quién responde por la parte",
                                           .zh = "该方的代表"}),
      key<&Stakeholder::kind>("kind", {.en = "what kind of input is asked",
                                       .es = "qué clase de aportación se pide",
                                       .zh = "所需意见的类型"}),
      key<&Stakeholder::input>("input", {.en = "the day on which the input came",
                                         .es = "el día en que llegó la aportación",
                                         .zh = "收到意见的日期"}),
      key<&Stakeholder::agreed>("signed", docs::signed_on),
      key<&Stakeholder::objection>(
          "objection",
          {.en = "what the party objects to", .es = "a qué se opone la parte", .zh = "异议"}),
      key<&Stakeholder::settled>("settled", {.en = "how the objection was settled",
                                             .es = "cómo se resolvió la objeción",
                                             .zh = "异议的解决方式"}),
  };
  return keys;
}

template <>
std::span<const Key<model::Limits>> keys_of() {
  using model::Limits;
  static constexpr Key<Limits> keys[] = {
      figure<&Limits::amber, Counts::percent>("amber", {.en = "the attainment below which it is "
                                                              "amber; where down is good, above "
                                                              "which (`105%`, or as well `95%`)",
                                                        .es = "el cumplimiento por debajo del "
                                                              "cual está en ámbar; si bajar es "
                                                              "bueno, por encima del cual (`105%`, "
                                                              "o también `95%`)",
                                                        .zh = "达成率低于此值为黄色；若下降为好，"
                                                              "则为高于此值（`105%`，亦可写 "
                                                              "`95%`）"}),
      figure<&Limits::red, Counts::percent>("red", {.en = "the attainment below which it is red",
                                                    .es = "el cumplimiento por debajo del cual "
                                                          "está en rojo",
                                                    .zh = "达成率低于此值为红色"}),
      key<&Limits::periods>("for", {.en = "how many periods in a row it takes to change the status",
                                    .es = "cuántos periodos seguidos hacen falta para cambiar el "
                                          "estado",
                                    .zh = "连续多少期才改变状态"}),
  };
  return keys;
}

template <>
std::span<const Key<model::Indicator>> keys_of() {
  using model::Indicator;
  using Readings = PeriodFigures<Counts::weight>;
  static constexpr Key<Indicator> keys[] = {
      key<&Indicator::title>("title", docs::title),
      key<&Indicator::goal>("goal", docs::goal),
      key<&Indicator::source>("source", docs::source),
      key<&Indicator::every>("every", docs::every),
      key<&Indicator::owner>("owner", docs::owner),
      key<&Indicator::leading>("leading", {.en = "whether it moves before the result does",
                                           .es = "si se mueve antes que el resultado",
                                           .zh = "是否为先行指标"}),
      figure<&Indicator::target, Counts::weight>(
          "target",
          {.en = "what it is to show", .es = "lo que debe mostrar", .zh = "应达到的读数"}),
      key<&Indicator::good>("good",
                            {.en = "the direction that is good; without it that of the goal",
                             .es = "el sentido favorable; sin él, el del objetivo",
                             .zh = "有利方向；省略则同目标"}),
      key<&Indicator::limits>("limits", {.en = "when it turns amber and red",
                                         .es = "cuándo pasa a ámbar y a rojo",
                                         .zh = "黄色与红色的界限"}),
      key<&Indicator::readings, Readings>(
          "readings", {.en = "what it showed, by period: numbers or percentages",
                       .es = "lo que mostró, por período: números o porcentajes",
                       .zh = "各期间的读数：数字或百分比"}),
  };
  return keys;
}

template <>
std::span<const Key<model::AppraisalLine>> keys_of() {
  using model::AppraisalLine;
  static constexpr Key<AppraisalLine> keys[] = {
      key<&AppraisalLine::goal>("goal", docs::goal),
      key<&AppraisalLine::action>("action", {.en = "the action that is appraised",
                                             .es = "la acción que se evalúa",
                                             .zh = "被考核的行动"}),
      key<&AppraisalLine::where>("where", docs::where),
      figure<&AppraisalLine::weight, Counts::percent>(
          "weight", {.en = "its part of the person's appraisal; all parts make 100%",
                     .es = "su parte en la evaluación de la persona; todas suman 100 %",
                     .zh = "在该人考核中的权重；合计为 100%"}),
  };
  return keys;
}

bool Codec<model::Appraisal>::decode(Reader& reader, const Node& node,
                                     model::Appraisal& appraisal) {
  appraisal.person.name = appraisal.id;
  const auto unread = reader.unread().size();
  const bool decoded =
      Codec<std::vector<model::AppraisalLine>>::decode(reader, node, appraisal.lines);
  if (reader.unread().size() > unread) reader.note_unread(appraisal.id.span);
  return decoded;
}

bool Codec<model::Appraisal>::resolve(Resolver& resolver, model::Appraisal& appraisal) {
  appraisal.person.name = appraisal.id;
  resolver.resolve(appraisal.person);
  const auto unread = resolver.unread().size();
  const bool resolved =
      Codec<std::vector<model::AppraisalLine>>::resolve(resolver, appraisal.lines);
  if (resolver.unread().size() > unread) resolver.note_unread(appraisal.id.span);
  return resolved;
}

Shape Codec<model::Appraisal>::shape() { return Codec<std::vector<model::AppraisalLine>>::shape(); }

template <>
std::span<const Key<model::Reward>> keys_of() {
  using model::Reward;
  static constexpr Key<Reward> keys[] = {
      key<&Reward::title>("title", docs::title),
      key<&Reward::people>("for", {.en = "the people who can earn it",
                                   .es = "las personas que pueden obtenerla",
                                   .zh = "可获得奖励的人员"}),
      key<&Reward::pays>("pays", {.en = "what it pays", .es = "lo que paga", .zh = "奖励内容"}),
      figure<&Reward::from, Counts::percent>("from", {.en = "the attainment at which it begins",
                                                      .es = "el cumplimiento desde el que se paga",
                                                      .zh = "起付的达成率"}),
  };
  return keys;
}

template <>
std::span<const Key<model::Meeting>> keys_of() {
  using model::Meeting;
  static constexpr Key<Meeting> keys[] = {
      key<&Meeting::title>("title", docs::title),
      key<&Meeting::every>("every", docs::every),
      key<&Meeting::day>("day",
                         {.en = "on which day: `first tuesday`, `last friday`, `15`; "
                                "of a week `monday`",
                          .es = "en qué día: `first tuesday`, `last friday`, `15`; de la "
                                "semana `monday`",
                          .zh = "日次：`first tuesday`、`last friday`、`15`；每周 `monday`"}),
      key<&Meeting::dates>("dates", {.en = "the dates themselves, instead of `every` and `day`",
                                     .es = "las propias fechas, en lugar de `every` y `day`",
                                     .zh = "具体日期，代替 `every` 和 `day`"}),
      key<&Meeting::chair>("chair",
                           {.en = "who chairs it", .es = "quién la preside", .zh = "主持人"}),
      key<&Meeting::report>("report", {.en = "the set way of reporting progress",
                                       .es = "la forma fija de informar del avance",
                                       .zh = "固定的进展汇报方式"}),
      key<&Meeting::with>("with", {.en = "who takes part besides the chair",
                                   .es = "quién participa además de quien preside",
                                   .zh = "主持人以外的参加者"}),
  };
  return keys;
}

template <>
std::span<const Key<model::Review>> keys_of() {
  using model::Review;
  static constexpr Key<Review> keys[] = {
      key<&Review::title>("title", docs::title),
      key<&Review::due>("due", docs::due),
      key<&Review::owner>("owner", docs::owner),
      key<&Review::inputs>("inputs",
                           {.en = "what it looks at", .es = "lo que examina", .zh = "评审依据"}),
      key<&Review::next>("next", {.en = "the plan that follows from it",
                                  .es = "el plan que resulta de ella",
                                  .zh = "由此产生的下一份计划"}),
  };
  return keys;
}

template <>
std::span<const Key<model::Session>> keys_of() {
  using model::Session;
  using Parties = ListCodec<model::Words, PartyCodec>;
  static constexpr Key<Session> keys[] = {
      key<&Session::date>("date", docs::date),
      key<&Session::title>("title", docs::title),
      key<&Session::kind, SessionKindCodec>("kind",
                                            {.en = "`presentation` (without it) or `training`",
                                             .es = "`presentation` (sin ella) o `training`",
                                             .zh = "`presentation`（默认）或 `training`"}),
      key<&Session::to, Parties>("to", {.en = "the departments or people who are told",
                                        .es = "los departamentos o personas a quienes se dirige",
                                        .zh = "面向的部门或人员"}),
      key<&Session::by>("by", docs::by),
      key<&Session::attended>("attended", {.en = "how many came: `38 of 41`",
                                           .es = "cuántas personas asistieron: `38 of 41`",
                                           .zh = "出席人数：`38 of 41`"}),
  };
  return keys;
}

template <>
std::span<const Key<model::Decision>> keys_of() {
  using model::Decision;
  static constexpr Key<Decision> keys[] = {
      key<&Decision::date>("date", docs::date),
      key<&Decision::title>("title", docs::title),
      key<&Decision::by>(
          "by",
          {.en = "the people who decided", .es = "las personas que decidieron", .zh = "决策者"}),
      figure<&Decision::options, Counts::heads>("options", {.en = "how many options were weighed",
                                                            .es = "cuántas opciones se sopesaron",
                                                            .zh = "权衡过的方案数"}),
      key<&Decision::experts>("experts", {.en = "outside experts who took part",
                                          .es = "especialistas externos que participaron",
                                          .zh = "参与的外部专家"}),
  };
  return keys;
}

template <>
std::span<const Key<model::Audience>> keys_of() {
  using model::Audience;
  using Parties = ListCodec<model::Words, PartyCodec>;
  using Parts = ListCodec<model::Words, PartCodec>;
  static constexpr Key<Audience> keys[] = {
      key<&Audience::title>("title", docs::title),
      key<&Audience::shows, Parts>("shows", {.en = "the parts of the plan that its version shows",
                                             .es = "las partes del plan que muestra su versión",
                                             .zh = "其版本显示的部分"}),
      key<&Audience::hides, Parts>("hides", {.en = "the parts that its version leaves out",
                                             .es = "las partes que su versión omite",
                                             .zh = "其版本隐去的部分"}),
      key<&Audience::each>("each", {.en = "one version per member of this dimension, or per "
                                          "`person` or `department`",
                                    .es = "una versión por miembro de esta dimensión, o por "
                                          "`person` o `department`",
                                    .zh = "按该维度的成员，或按 `person`、`department` 各出一版"}),
      key<&Audience::to, Parties>("to", {.en = "the departments or people who get it",
                                         .es = "los departamentos o personas que la reciben",
                                         .zh = "接收的部门或人员"}),
  };
  return keys;
}

bool Codec<model::Audience>::resolve(Resolver& resolver, model::Audience& audience) {
  resolve_keys(resolver, audience);
  if (audience.each && audience.each->value != "person" && audience.each->value != "department")
    resolver.find_dimension(*audience.each);
  return true;
}

}  // namespace planctl::read::schema
