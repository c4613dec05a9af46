// commands/options: options that several commands have, said once.
#pragma once
#include <array>

#include "commands/verb.hpp"

namespace planctl::commands::options {

inline constexpr std::array<std::string_view, 5> every_words{"year", "quarter", "month", "week",
                                                             "day"};

inline constexpr Positional plan{
    .name = "PLAN",
    .summary = {.en = "the plan: plan.yaml, its folder, or - (default: the nearest)",
                .es = "el plan: plan.yaml, su carpeta o - (por omisión: el más cercano)",
                .zh = "计划：plan.yaml、其文件夹或 -（默认：最近的）"}};

inline constexpr Option as_of{.name = "as-of",
                              .value = "DATE",
                              .summary = {.en = "judge as of this day (default: today)",
                                          .es = "juzgar a esta fecha (por omisión: hoy)",
                                          .zh = "以此日为准（默认：今天）"}};

inline constexpr Option goal{.name = "goal",
                             .value = "ID",
                             .summary = {.en = "this goal only; may be repeated",
                                         .es = "solo este objetivo; se puede repetir",
                                         .zh = "只看此目标；可重复"},
                             .times = Times::many};

inline constexpr Option by{
    .name = "by",
    .value = "DIM,...",
    .summary = {.en = "one line a member of these dimensions; `region/1`: of the tree's top level",
                .es = "una línea por miembro de estas dimensiones; `region/1`: nivel superior",
                .zh = "按这些维度的成员逐行列出；`region/1` 表示最上层"},
    .times = Times::many};

inline constexpr Option where{.name = "where",
                              .value = "DIM=MEMBER,...",
                              .summary = {.en = "only cells inside this place; may be repeated",
                                          .es = "solo las celdas de este lugar; se puede repetir",
                                          .zh = "只看此范围内的单元；可重复"},
                              .times = Times::many};

inline constexpr Option every{.name = "every",
                              .value = "PERIOD",
                              .summary = {.en = "one figure for each period of this length",
                                          .es = "una cifra por cada periodo de esta duración",
                                          .zh = "按此长度的期间逐期列出"},
                              .choices = every_words};

}  // namespace planctl::commands::options
