// commands/executing: what `variance` shows of actions and money instead of quotas.
#pragma once
#include <array>

#include "commands/options.hpp"
#include "commands/run.hpp"
#include "model/plan.hpp"

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
}  // namespace options

// Whether one of these options was typed.
bool asks_for_execution(const Arguments& arguments);

// Shows what was asked for; refuses options that have no meaning with it.
Exit show_execution(Run& run, const model::Plan& plan, Exit exit);

}  // namespace planctl::commands
