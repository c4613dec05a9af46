// read/schema/situation: the keys of what the plan starts from: facts, problems, assumptions, past
// figures.
#include "read/schema/docs.hpp"
#include "read/schema/records.hpp"

namespace planctl::read::schema {

template <>
std::span<const Key<model::Fact>> keys_of() {
  using model::Fact;
  static constexpr Key<Fact> keys[] = {
      key<&Fact::says>("says", docs::says),
      key<&Fact::source>("source", docs::source),
      key<&Fact::date>("date", docs::date),
      key<&Fact::where>("where", docs::where),
  };
  return keys;
}

template <>
std::span<const Key<model::Problem>> keys_of() {
  using model::Problem;
  static constexpr Key<Problem> keys[] = {
      key<&Problem::says>("says", docs::says),
      key<&Problem::benchmark>(
          "benchmark",
          {.en = "what it is measured against", .es = "con qué se compara", .zh = "对照标杆"}),
      key<&Problem::bottleneck>("bottleneck", {.en = "whether it is the one that holds the rest "
                                                     "back",
                                               .es = "si es el que frena todo lo demás",
                                               .zh = "是否为制约全局的瓶颈"}),
  };
  return keys;
}

template <>
std::span<const Key<model::Assumption>> keys_of() {
  using model::Assumption;
  static constexpr Key<Assumption> keys[] = {
      key<&Assumption::says>("says", docs::says),
      key<&Assumption::source>("source", docs::source),
      key<&Assumption::date>("date", docs::date),
      key<&Assumption::indicator>("indicator", {.en = "what shows whether it still holds",
                                                .es = "lo que muestra si sigue siendo cierto",
                                                .zh = "显示其是否仍成立的指标"}),
      key<&Assumption::limit>("limit", {.en = "the value at which it is broken, such as `>= 2%`",
                                        .es = "el valor que lo rompe, como `>= 2%`",
                                        .zh = "假设失效的界限，例如 `>= 2%`"}),
  };
  return keys;
}

template <>
std::span<const Key<model::Situation>> keys_of() {
  using model::Situation;
  static constexpr Key<Situation> keys[] = {
      key<&Situation::environment>("environment", {.en = "facts about the market and society",
                                                   .es = "hechos del mercado y de la sociedad",
                                                   .zh = "市场与社会环境的事实"}),
      key<&Situation::customers>(
          "customers",
          {.en = "facts about customers", .es = "hechos de los clientes", .zh = "客户的事实"}),
      key<&Situation::competitors>("competitors", {.en = "facts about competitors",
                                                   .es = "hechos de los competidores",
                                                   .zh = "竞争对手的事实"}),
      key<&Situation::capability>("capability", {.en = "facts about what the company can do",
                                                 .es = "hechos de lo que la empresa puede hacer",
                                                 .zh = "企业自身能力的事实"}),
      key<&Situation::problems>("problems", {.en = "the problems that the plan takes hold of",
                                             .es = "los problemas que aborda el plan",
                                             .zh = "计划要解决的问题"}),
      key<&Situation::assumptions>("assumptions", {.en = "what the plan takes for granted",
                                                   .es = "lo que el plan da por supuesto",
                                                   .zh = "计划的基本假设"}),
      key<&Situation::history>("history", {.en = "past figures by goal and period",
                                           .es = "cifras pasadas por objetivo y período",
                                           .zh = "按目标和期间的历史数据"}),
  };
  return keys;
}

namespace {
using PastFigures = PeriodFigures<Counts::goal>;
}  // namespace

bool Codec<std::vector<model::History>>::decode(Reader& reader, const Node& node,
                                                std::vector<model::History>& history) {
  if (!reader.want_map(node, Form::table)) return false;
  const std::size_t faults = reader.faults();
  for (const Entry& entry : node.entries) {
    model::History past;
    past.goal.name = Reader::id(entry.key);
    if (is_empty(entry.value))
      reader.report_missing_value(entry.key);
    else if (PastFigures::decode(reader, entry.value, past.figures))
      history.push_back(std::move(past));
  }
  if (reader.faults() > faults) reader.note_missed("situation.history");
  return true;
}

bool Codec<std::vector<model::History>>::resolve(Resolver& resolver,
                                                 std::vector<model::History>& history) {
  for (auto& past : history) {
    resolver.resolve(past.goal);
    const Resolver::GoalScope scope(resolver, past.goal);
    PastFigures::resolve(resolver, past.figures);
  }
  return true;
}

Shape Codec<std::vector<model::History>>::shape() {
  return {.form = Form::table, .item = {PastFigures::shape()}};
}

}  // namespace planctl::read::schema
