// commands/executing: what `variance` shows of the plan's execution instead of quotas.
#pragma once
#include <array>

#include "commands/options.hpp"
#include "commands/run.hpp"
#include "read/load.hpp"

namespace planctl::commands {

namespace options {
inline constexpr Option actions{.name = "actions",
                                .value = {},
                                .summary = {.en = "actions: dates, earned value, what slips",
                                            .es = "acciones: fechas, valor ganado, lo que se "
                                                  "retrasa",
                                            .zh = "行动：日期、挣值与将延误的行动"}};
inline constexpr Option money{.name = "money",
                              .value = {},
                              .summary = {.en = "spending of each goal against its budget",
                                          .es = "gasto de cada objetivo frente a su presupuesto",
                                          .zh = "各目标的支出与预算对照"}};
inline constexpr Option indicators{.name = "indicators",
                                   .value = {},
                                   .summary = {.en = "indicators against limits and their own past",
                                               .es = "indicadores frente a sus límites y a su "
                                                     "pasado",
                                               .zh = "指标与界限及其历史对照"}};
inline constexpr Option corrections{.name = "corrections",
                                    .value = {},
                                    .summary = {.en = "what came before and after each correction",
                                                .es = "lo logrado antes y después de cada "
                                                      "corrección",
                                                .zh = "各纠正措施前后的结果"}};
}  // namespace options

// Whether one of these options was typed.
bool asks_for_execution(const Arguments& arguments);

// Shows what was asked for; refuses options that have no meaning with it.
Exit show_execution(Run& run, const read::Loaded& loaded, Exit exit);

}  // namespace planctl::commands
