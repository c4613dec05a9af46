// read/schema/people: the keys of people, departments and partners.
#include "read/schema/docs.hpp"
#include "read/schema/records.hpp"

namespace planctl::read::schema {

template <>
std::span<const Key<model::Person>> keys_of() {
  using model::Person;
  static constexpr Key<Person> keys[] = {
      key<&Person::name>(
          "name", {.en = "the person's name", .es = "el nombre de la persona", .zh = "姓名"}),
      key<&Person::role>(
          "role", {.en = "what the person does", .es = "el cargo de la persona", .zh = "职务"}),
      key<&Person::department>(
          "department",
          {.en = "where the person works", .es = "dónde trabaja la persona", .zh = "所属部门"}),
      key<&Person::reports_to>(
          "reports_to",
          {.en = "the person's manager", .es = "la persona a la que reporta", .zh = "直接上级"}),
      key<&Person::backup>("backup", {.en = "who stands in when the person is away",
                                      .es = "quién sustituye a la persona cuando falta",
                                      .zh = "缺席时的替代人"}),
      key<&Person::able>("able", {.en = "what the person is able to do; actions name it in `needs`",
                                  .es = "lo que la persona sabe hacer; las acciones lo nombran en "
                                        "`needs`",
                                  .zh = "此人的能力；行动在 `needs` 中引用"}),
      figure<&Person::free, Counts::percent>(
          "free", {.en = "the share of the person's time that is there for the plan",
                   .es = "la parte del tiempo de la persona disponible para el plan",
                   .zh = "可用于本计划的时间比例"}),
      key<&Person::away>("away", {.en = "days on which the person is away",
                                  .es = "días en que la persona está ausente",
                                  .zh = "缺勤日期"}),
      key<&Person::trained>("trained", {.en = "the day on which the person was trained on the plan",
                                        .es = "el día en que la persona recibió formación en el "
                                              "plan",
                                        .zh = "接受计划培训的日期"}),
      key<&Person::calendar>(
          "calendar", {.en = "the calendar that the person works by; `default` without it",
                       .es = "el calendario por el que trabaja la persona; sin ella, `default`",
                       .zh = "此人所用日历；省略则为 `default`"}),
      key<&Person::from>("from", docs::from),
      key<&Person::to>("to", docs::to),
  };
  return keys;
}

template <>
std::span<const Key<model::Department>> keys_of() {
  using model::Department;
  static constexpr Key<Department> keys[] = {
      key<&Department::title>("title", docs::title),
      key<&Department::head>(
          "head",
          {.en = "the person who leads it", .es = "la persona que lo dirige", .zh = "部门负责人"}),
      key<&Department::area>(
          "area", {.en = "its functional area", .es = "su área funcional", .zh = "职能领域"}),
      key<&Department::part_of>("part_of", {.en = "the department that it belongs to",
                                            .es = "el departamento al que pertenece",
                                            .zh = "上级部门"}),
  };
  return keys;
}

template <>
std::span<const Key<model::Partner>> keys_of() {
  using model::Partner;
  static constexpr Key<Partner> keys[] = {
      key<&Partner::title>("title", docs::title),
      key<&Partner::part>("part", {.en = "its part in the value chain",
                                   .es = "su papel en la cadena de valor",
                                   .zh = "在价值链中的角色"}),
      key<&Partner::where>("where", docs::where),
      key<&Partner::incentive>("incentive", {.en = "what it gains when the plan succeeds",
                                             .es = "lo que gana si el plan se cumple",
                                             .zh = "计划达成时所得的激励"}),
      key<&Partner::owner>("owner", docs::owner),
  };
  return keys;
}

}  // namespace planctl::read::schema
