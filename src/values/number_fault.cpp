// values/number_fault: why a text is not a number and what to write instead, in every language.
#include "values/decimal.hpp"

namespace planctl::values {

Text describe(NumberFault::Kind kind) {
  using Kind = NumberFault::Kind;
  switch (kind) {
    case Kind::empty:
      return {.en = "a number is missing", .es = "falta un número", .zh = "缺少数字"};
    case Kind::ambiguous:
      return {.en = "`{0}` can be read as {1} or as {2}",
              .es = "`{0}` puede leerse como {1} o como {2}",
              .zh = "`{0}` 既可读作 {1}，也可读作 {2}"};
    case Kind::leading_zero:
      return {.en = "`{0}` begins with a zero that does not count",
              .es = "`{0}` empieza por un cero sin valor",
              .zh = "`{0}` 以多余的零开头"};
    case Kind::exponent:
      return {.en = "`{0}` is written with an exponent",
              .es = "`{0}` está escrito con exponente",
              .zh = "`{0}` 使用了指数记法"};
    case Kind::hexadecimal:
      return {.en = "`{0}` is not a decimal number",
              .es = "`{0}` no es un número decimal",
              .zh = "`{0}` 不是十进制数"};
    case Kind::not_finite:
      return {.en = "`{0}` is not a finite number",
              .es = "`{0}` no es un número finito",
              .zh = "`{0}` 不是有限的数"};
    case Kind::foreign_digit:
      return {.en = "`{0}` has a digit other than 0 to 9",
              .es = "`{0}` contiene una cifra distinta de 0 a 9",
              .zh = "`{0}` 含有 0 到 9 以外的数字字符"};
    case Kind::foreign_sign:
      return {.en = "`{0}` has a sign or blank that only looks like the plain one",
              .es = "`{0}` contiene un signo o espacio que solo se parece al normal",
              .zh = "`{0}` 含有形似半角符号或空格的其他字符"};
    case Kind::misplaced_separator:
      return {.en = "`{0}` has a separator where none may stand",
              .es = "`{0}` tiene un separador donde no puede haberlo",
              .zh = "`{0}` 的分隔符位置不正确"};
    case Kind::too_long:
      return {.en = "`{0}` has more than 18 digits",
              .es = "`{0}` tiene más de 18 cifras",
              .zh = "`{0}` 超过 18 位数字"};
    case Kind::unknown_unit:
      return {.en = "`{0}` has a unit or multiplier that is not known",
              .es = "`{0}` tiene una unidad o un multiplicador desconocidos",
              .zh = "`{0}` 的单位或倍数未知"};
    case Kind::not_a_number:
      break;
  }
  return {.en = "`{0}` is not a number", .es = "`{0}` no es un número", .zh = "`{0}` 不是数字"};
}

Text remedy(NumberFault::Kind kind) {
  using Kind = NumberFault::Kind;
  switch (kind) {
    case Kind::ambiguous:
      return {.en = "write `{2}` for the thousands, or `{1}` where so many decimals count",
              .es = "escriba `{2}` si son millares, o `{1}` donde cuentan tantos decimales",
              .zh = "若为千位请写 `{2}`；若此处可有这些小数，请写 `{1}`"};
    case Kind::foreign_digit:
    case Kind::foreign_sign:
      return {.en = "type it with plain digits, `-`, `.`, `%` and blanks",
              .es = "escríbalo con cifras, `-`, `.`, `%` y espacios normales",
              .zh = "请使用半角数字、`-`、`.`、`%` 和普通空格"};
    case Kind::misplaced_separator:
      return {.en = "put a point before decimals and `_` or nothing between thousands: `1_200.50`",
              .es = "ponga un punto ante los decimales y `_` o nada entre los millares: `1_200.50`",
              .zh = "小数前用点，千位之间用 `_` 或不加分隔：`1_200.50`"};
    case Kind::unknown_unit:
      return {
          .en =
              "multipliers are `k`, `M`, `千`, `万`, `百万`, `千万` and `亿`; currencies have "
              "their ISO code, such as `10M EUR`",
          .es =
              "los multiplicadores son `k`, `M`, `千`, `万`, `百万`, `千万` y `亿`; las monedas "
              "llevan su código ISO, como `10M EUR`",
          .zh =
              "倍数可用 `k`、`M`、`千`、`万`、`百万`、`千万`、`亿`；货币用 ISO 代码，如 `10M EUR`"};
    case Kind::empty:
    case Kind::leading_zero:
    case Kind::exponent:
    case Kind::hexadecimal:
    case Kind::not_finite:
    case Kind::too_long:
    case Kind::not_a_number:
      break;
  }
  return {.en = "write a decimal number such as `1200000`, `1.2M` or `12.5%`",
          .es = "escriba un número decimal, como `1200000`, `1.2M` o `12.5%`",
          .zh = "请写十进制数，如 `1200000`、`120万` 或 `12.5%`"};
}

}  // namespace planctl::values
