// read/schema/form: the names of the forms that values have.
#include "read/schema/form.hpp"

#include <array>

namespace planctl::read::schema {
namespace {

constexpr std::array texts{
    FormText{"text", {.en = "a text", .es = "un texto", .zh = "文本"}},
    FormText{"true or false",
             {.en = "`true` or `false`", .es = "`true` o `false`", .zh = "`true` 或 `false`"}},
    FormText{"whole number", {.en = "a whole number", .es = "un número entero", .zh = "整数"}},
    FormText{"date",
             {.en = "a date such as `2026-03-31`",
              .es = "una fecha como `2026-03-31`",
              .zh = "日期，例如 `2026-03-31`"}},
    FormText{"days",
             {.en = "a date or a span of days such as `2026-08-01..2026-08-21`",
              .es = "una fecha o un tramo de días como `2026-08-01..2026-08-21`",
              .zh = "日期或日期区间，例如 `2026-08-01..2026-08-21`"}},
    FormText{"period",
             {.en = "a period such as `2026`, `2026-Q1`, `2026-03` or `2026-W14`",
              .es = "un período como `2026`, `2026-Q1`, `2026-03` o `2026-W14`",
              .zh = "期间，例如 `2026`、`2026-Q1`、`2026-03` 或 `2026-W14`"}},
    FormText{"year",
             {.en = "a year such as `2026`, or `{start: 2026-02-01, pattern: 4-5-4}`",
              .es = "un año como `2026`, o `{start: 2026-02-01, pattern: 4-5-4}`",
              .zh = "年度，例如 `2026` 或 `{start: 2026-02-01, pattern: 4-5-4}`"}},
    FormText{"word",
             {.en = "one of the words of this key",
              .es = "una de las palabras de esta clave",
              .zh = "此键允许的词之一"}},
    FormText{"currency",
             {.en = "a currency code such as `EUR`",
              .es = "un código de moneda como `EUR`",
              .zh = "货币代码，例如 `EUR`"}},
    FormText{"money",
             {.en = "an amount of money such as `220k`",
              .es = "un importe como `220k`",
              .zh = "金额，例如 `220k` 或 `22万`"}},
    FormText{"amount",
             {.en = "an amount in the goal's unit such as `12M` or `60%`",
              .es = "una cantidad en la unidad del objetivo, como `12M` o `60%`",
              .zh = "以目标单位计的数量，例如 `12M`、`1.2亿` 或 `60%`"}},
    FormText{"percentage",
             {.en = "a percentage such as `80%`",
              .es = "un porcentaje como `80%`",
              .zh = "百分比，例如 `80%`"}},
    FormText{"duration",
             {.en = "a duration such as `3d` or `2w`",
              .es = "una duración como `3d` o `2w`",
              .zh = "时长，例如 `3d` 或 `2w`"}},
    FormText{"count",
             {.en = "a whole number such as `4`",
              .es = "un número entero como `4`",
              .zh = "整数，例如 `4`"}},
    FormText{"weight",
             {.en = "a share such as `55%` or a weight such as `3`",
              .es = "una cuota como `55%` o un peso como `3`",
              .zh = "份额（例如 `55%`）或权重（例如 `3`）"}},
    FormText{"factor",
             {.en = "a factor such as `1.5` or `150%`",
              .es = "un factor como `1.5` o `150%`",
              .zh = "系数，例如 `1.5` 或 `150%`"}},
    FormText{"id", {.en = "an id", .es = "un identificador", .zh = "标识"}},
    FormText{"place",
             {.en = "a place such as `{region: north}`",
              .es = "un lugar como `{region: norte}`",
              .zh = "位置，例如 `{region: north}`"}},
    FormText{"file",
             {.en = "the path of a CSV file",
              .es = "la ruta de un archivo CSV",
              .zh = "CSV 文件的路径"}},
    FormText{"list", {.en = "a list", .es = "una lista", .zh = "列表"}},
    FormText{"map of ids",
             {.en = "a map whose keys are ids",
              .es = "un mapa cuyas claves son identificadores",
              .zh = "以标识为键的映射"}},
    FormText{"map", {.en = "a map of keys", .es = "un mapa de claves", .zh = "键值映射"}},
};
static_assert(texts.size() == static_cast<std::size_t>(Form::record) + 1);

}  // namespace

const FormText& text_of(Form form) { return texts[static_cast<std::size_t>(form)]; }

}  // namespace planctl::read::schema
