// report/row_faults: why a row of the actuals needs a look, and what to do about it.
#include "report/row_faults.hpp"

#include "report/phrases.hpp"

namespace planctl::report {

Word word_of(model::RowFault fault) {
  switch (fault) {
    case model::RowFault::unknown_member:
      return {"unknown_member",
              {.en = "unknown member (unassigned)",
               .es = "miembro desconocido (sin asignar)",
               .zh = "未知成员（未归属）"}};
    case model::RowFault::ambiguous_member:
      return {"ambiguous_member",
              {.en = "fits several members (unassigned)",
               .es = "encaja con varios miembros (sin asignar)",
               .zh = "与多个成员相符（未归属）"}};
    case model::RowFault::missing_member:
      return {"missing_member",
              {.en = "no member (unassigned)",
               .es = "sin miembro (sin asignar)",
               .zh = "无成员（未归属）"}};
    case model::RowFault::outside_year:
      return {"outside_year",
              {.en = "date outside the plan's year",
               .es = "fecha fuera del año del plan",
               .zh = "日期不在计划年度内"}};
    case model::RowFault::unreadable_date:
      return {"unreadable_date",
              {.en = "unreadable date", .es = "fecha ilegible", .zh = "日期无法识别"}};
    case model::RowFault::unreadable_amount:
      return {"unreadable_amount",
              {.en = "unreadable amount", .es = "importe ilegible", .zh = "金额无法识别"}};
    case model::RowFault::rounded:
      return {"rounded",
              {.en = "rounded to the unit's decimals",
               .es = "redondeado a los decimales de la unidad",
               .zh = "已按单位小数位舍入"}};
    case model::RowFault::repeated:
      return {"repeated",
              {.en = "same key as an earlier row (left out)",
               .es = "misma clave que una fila anterior (excluida)",
               .zh = "与前面某行的键相同（未计入）"}};
    case model::RowFault::no_key:
      return {
          "no_key",
          {.en = "without a key (counted)", .es = "sin clave (contada)", .zh = "没有键（已计入）"}};
    case model::RowFault::identical:
      return {"identical",
              {.en = "same as an earlier row (counted)",
               .es = "igual que una fila anterior (contada)",
               .zh = "与前面某行完全相同（已计入）"}};
    case model::RowFault::same_days:
      return {"same_days",
              {.en = "as many rows and the same amount as another file, by day (counted)",
               .es = "tantas filas y el mismo importe que otro archivo, por día (contadas)",
               .zh = "各日行数与金额均同另一文件（已计入）"}};
    case model::RowFault::no_rate:
      return {"no_rate",
              {.en = "currency without a rate (left out)",
               .es = "moneda sin cambio (excluida)",
               .zh = "货币没有汇率（未计入）"}};
    case model::RowFault::no_line_end:
      return {"no_line_end",
              {.en = "last row, its line does not end (counted)",
               .es = "última fila, su línea no termina (contada)",
               .zh = "末行没有换行符（已计入）"}};
    case model::RowFault::elsewhere:
      return {"elsewhere",
              {.en = "outside the goal's place, or of those asked for",
               .es = "fuera del lugar de la meta o de los pedidos",
               .zh = "不在目标或所查范围内"}};
    case model::RowFault::wrong_width:
      break;
  }
  return {"wrong_width",
          {.en = "fewer or more fields than the header",
           .es = "menos o más campos que la cabecera",
           .zh = "字段数与表头不符"}};
}

std::optional<diag::Message> find_way_out(model::RowFault fault) {
  switch (fault) {
    case model::RowFault::unknown_member:
      return say({.en = "unknown members: declare them in `dimensions`, or name them in `aliases` "
                        "of a member",
                  .es = "miembros desconocidos: declárelos en `dimensions` o nómbrelos en "
                        "`aliases` de un miembro",
                  .zh = "未知成员：在 `dimensions` 中声明，或写入某成员的 `aliases`"});
    case model::RowFault::ambiguous_member:
      return say({.en = "texts that fit several members: name them in full in `aliases` of the one "
                        "that is meant",
                  .es = "textos que encajan con varios miembros: escríbalos enteros en `aliases` "
                        "del que corresponda",
                  .zh = "与多个成员相符的文字：完整写入所指成员的 `aliases`"});
    case model::RowFault::unreadable_date:
      return say({.en = "unreadable dates: say their form in `dates` of `actuals`, or correct the "
                        "rows",
                  .es = "fechas ilegibles: indique su forma en `dates` de `actuals` o corrija las "
                        "filas",
                  .zh = "日期无法识别：在 `actuals` 的 `dates` 中写明格式，或更正这些行"});
    case model::RowFault::unreadable_amount:
      return say({.en = "unreadable amounts: say the sign before the decimals in `decimal` of "
                        "`actuals` (`1.234` can be read in two ways), or correct the rows; "
                        "exponents (`1e3`) and more than 15 digits are not read",
                  .es = "importes ilegibles: indique el signo decimal en `decimal` de `actuals` "
                        "(`1.234` se puede leer de dos formas) o corrija las filas; no se "
                        "leen exponentes (`1e3`) ni más de 15 cifras",
                  .zh = "金额无法识别：在 `actuals` 的 `decimal` 中写明小数点符号（`1.234` 有两种"
                        "读法），或更正这些行；不读取指数（`1e3`）和超过 15 位的数字"});
    case model::RowFault::wrong_width:
      return say({.en = "rows of another width: look at `separator` of `actuals`, and whether the "
                        "file was cut off",
                  .es = "filas de otra anchura: revise `separator` de `actuals` y si el archivo "
                        "quedó cortado",
                  .zh = "字段数不符：检查 `actuals` 的 `separator`，以及文件是否被截断"});
    case model::RowFault::identical:
    case model::RowFault::same_days:
      return say({.en = "rows that stand twice: name the columns that tell a row from all others "
                        "in `key` of `actuals`, and each counts once",
                  .es = "filas repetidas: indique en `key` de `actuals` las columnas que "
                        "distinguen una fila, y cada una contará una vez",
                  .zh = "重复的行：在 `actuals` 的 `key` 中写明能区分各行的列，每行只计一次"});
    case model::RowFault::no_rate:
      return say({.en = "currencies without a rate: add to `rates` what one unit is on the days of "
                        "the rows",
                  .es = "monedas sin cambio: añada a `rates` lo que vale una unidad en los días "
                        "de esas filas",
                  .zh = "没有汇率的货币：在 `rates` 中写明其在这些行的日期上的汇率"});
    case model::RowFault::no_line_end:
      return say({.en = "a line that does not end: see whether the file was cut off in it, or end "
                        "it with a line feed",
                  .es = "una línea que no termina: compruebe si el archivo quedó cortado en ella o "
                        "termínela con un salto de línea",
                  .zh = "末行没有换行符：核对文件是否在此被截断，或补上换行符"});
    case model::RowFault::missing_member:
    case model::RowFault::outside_year:
    case model::RowFault::rounded:
    case model::RowFault::repeated:
    case model::RowFault::no_key:
    case model::RowFault::elsewhere:
      break;
  }
  return std::nullopt;
}

}  // namespace planctl::report
