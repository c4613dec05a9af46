// read/plan_value_rules: the rules about the values of a plan.
#include "read/plan_rules.hpp"

namespace planctl::read::rule {

constinit const diag::RuleInfo wrong_type{
    .name = "plan/wrong-type",
    .severity = diag::Severity::error,
    .summary = {.en = "a value of the wrong form",
                .es = "un valor de forma equivocada",
                .zh = "值的形式不对"},
    .rationale = {.en = "A plan that is read differently from what its author meant is worse than "
                        "one that is refused.",
                  .es = "Un plan que se lee de otro modo que el que quiso su autor es peor que uno "
                        "que se rechaza.",
                  .zh = "计划若被读成与作者原意不同的样子，比被拒绝更糟。"},
    .remedy = {.en = "write the value in the form that the message names",
               .es = "escriba el valor en la forma que indica el mensaje",
               .zh = "请按消息所示的形式书写"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "situation:\n"
        "  problems:\n"
        "    late-orders: {says: 12 % of the orders leave late, bottleneck: yes} # <-- here\n",
    .good =
        "situation:\n"
        "  problems:\n"
        "    late-orders: {says: 12 % of the orders leave late, bottleneck: true}\n",
};

constinit const diag::RuleInfo unknown_choice{
    .name = "plan/unknown-choice",
    .severity = diag::Severity::error,
    .summary = {.en = "a word that this key does not know",
                .es = "una palabra que esta clave no conoce",
                .zh = "此键不认识的词"},
    .rationale =
        {.en = "The words of such keys decide what is calculated, so none is guessed.",
         .es = "Las palabras de estas claves deciden qué se calcula, por eso ninguna se adivina.",
         .zh = "这类键的取值决定计算方式，因此绝不猜测。"},
    .remedy = {.en = "write one of the words that are allowed here",
               .es = "escriba una de las palabras admitidas aquí",
               .zh = "请写此处允许的词之一"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "goals:\n"
        "  sales: {measure: sales, perspective: finance} # <-- here\n",
    .good =
        "goals:\n"
        "  sales: {measure: sales, perspective: financial}\n",
};

constinit const diag::RuleInfo bad_date{
    .name = "plan/bad-date",
    .severity = diag::Severity::error,
    .summary = {.en = "a text that is not a date",
                .es = "un texto que no es una fecha",
                .zh = "不是日期的文本"},
    .rationale = {.en = "Dates are written in one way only, so that 03/04 is never March for one "
                        "reader and April for another.",
                  .es = "Las fechas se escriben de un solo modo, para que 03/04 nunca sea marzo "
                        "para unos y abril para otros.",
                  .zh = "日期只有一种写法，以免 03/04 被有的人读作三月、有的人读作四月。"},
    .remedy = {.en = "write the date as year, month, day: `2026-03-31`",
               .es = "escriba la fecha como año, mes, día: `2026-03-31`",
               .zh = "请按年-月-日书写，例如 `2026-03-31`"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "goals:\n"
        "  sales: {measure: sales, due: 31/12/2026} # <-- here\n",
    .good =
        "goals:\n"
        "  sales: {measure: sales, due: 2026-12-31}\n",
};

constinit const diag::RuleInfo bad_period{
    .name = "plan/bad-period",
    .severity = diag::Severity::error,
    .summary = {.en = "a text that is not a period",
                .es = "un texto que no es un período",
                .zh = "不是期间的文本"},
    .rationale = {.en = "A period has one label, so that the same days always have the same name.",
                  .es = "Un período tiene una sola etiqueta, para que los mismos días tengan "
                        "siempre el mismo nombre.",
                  .zh = "一个期间只有一个标签，使同样的日子总有同样的名称。"},
    .remedy =
        {.en = "write `2026`, `2026-Q1`, `2026-03`, `2026-W14` or a date; a month of a year of "
               "weeks is `2026-P03`",
         .es = "escriba `2026`, `2026-Q1`, `2026-03`, `2026-W14` o una fecha; un mes de un año de "
               "semanas es `2026-P03`",
         .zh = "请写 `2026`、`2026-Q1`、`2026-03`、`2026-W14` 或日期；按周划分的年度中月份写作 "
               "`2026-P03`"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "corrections:\n"
        "  recover: {goal: sales, period: Q1 2026, cause: two sellers missing} # <-- here\n",
    .good =
        "corrections:\n"
        "  recover: {goal: sales, period: 2026-Q1, cause: two sellers missing}\n",
};

constinit const diag::RuleInfo bad_year{
    .name = "plan/bad-year",
    .severity = diag::Severity::error,
    .summary = {.en = "a year that cannot be laid out in months",
                .es = "un año que no se puede repartir en meses",
                .zh = "无法划分为月份的年度"},
    .rationale =
        {.en = "Every quota stands in a month of the plan's year, so the year must be known to the "
               "day.",
         .es = "Cada cuota está en un mes del año del plan, así que el año debe conocerse al día.",
         .zh = "每个指标都落在计划年度的某月，因此年度必须精确到日。"},
    .remedy = {.en = "write `2026`, or `{start: 2026-02-01, pattern: 4-5-4, weeks: 52}`",
               .es = "escriba `2026`, o `{start: 2026-02-01, pattern: 4-5-4, weeks: 52}`",
               .zh = "请写 `2026` 或 `{start: 2026-02-01, pattern: 4-5-4, weeks: 52}`"},
    .source = "plan form",
    .since = "0.1",
    .bad = "plan: {id: north, year: {start: 2026-02-15}} # <-- here\n",
    .good = "plan: {id: north, year: {start: 2026-02-01}}\n",
};

constinit const diag::RuleInfo bad_number{
    .name = "plan/bad-number",
    .severity = diag::Severity::error,
    .summary = {.en = "a text that is not a number",
                .es = "un texto que no es un número",
                .zh = "不是数字的文本"},
    .rationale = {.en = "A plan that is read differently from what its author meant is worse than "
                        "one that is refused.",
                  .es = "Un plan que se lee de otro modo que el que quiso su autor es peor que uno "
                        "que se rechaza.",
                  .zh = "计划若被读成与作者原意不同的样子，比被拒绝更糟。"},
    .remedy = {.en = "write digits with at most one point, and the unit: `12.5M`, `60%`, `3d`",
               .es = "escriba cifras con un punto como máximo, y la unidad: `12.5M`, `60%`, `3d`",
               .zh = "请写数字，最多一个小数点，并带单位：`12.5M`、`60%`、`3d`"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "goals:\n"
        "  sales: {measure: sales, target: twelve million} # <-- here\n",
    .good =
        "goals:\n"
        "  sales: {measure: sales, target: 12M}\n",
};

constinit const diag::RuleInfo ambiguous_number{
    .name = "plan/ambiguous-number",
    .severity = diag::Severity::error,
    .summary = {.en = "a number that can be read in two ways",
                .es = "un número que se puede leer de dos modos",
                .zh = "有两种读法的数字"},
    .rationale = {.en = "What is one thousand to one reader is one point two to another, and a "
                        "factor of a thousand is not a detail.",
                  .es = "Lo que para unos son mil doscientos para otros es uno coma dos, y un "
                        "factor de mil no es un detalle.",
                  .zh = "同一写法有人读作一千多，有人读作一点几，相差千倍绝非小事。"},
    .remedy = {.en = "write it in the way that only one of them fits",
               .es = "escríbalo de un modo que solo admita una lectura",
               .zh = "请改用只有一种读法的写法"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "goals:\n"
        "  sales: {measure: sales, target: 12.500} # <-- here\n",
    .good =
        "goals:\n"
        "  sales: {measure: sales, target: 12_500}\n",
};

constinit const diag::RuleInfo quoted_number{
    .name = "plan/quoted-number",
    .severity = diag::Severity::note,
    .summary = {.en = "a number in quotes", .es = "un número entre comillas", .zh = "加引号的数字"},
    .rationale = {.en = "Quotes say text; a number needs none.",
                  .es = "Las comillas indican texto; un número no las necesita.",
                  .zh = "引号表示文本，数字不需要引号。"},
    .remedy = {.en = "take the quotes away", .es = "quite las comillas", .zh = "请去掉引号"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "decisions:\n"
        "  - {date: 2025-12-15, title: target of 12 million, options: \"3\"} # <-- here\n",
    .good =
        "decisions:\n"
        "  - {date: 2025-12-15, title: target of 12 million, options: 3}\n",
};

constinit const diag::RuleInfo too_many_decimals{
    .name = "plan/too-many-decimals",
    .severity = diag::Severity::error,
    .summary = {.en = "an amount with more decimals than its unit",
                .es = "una cantidad con más decimales que su unidad",
                .zh = "小数位多于其单位的数量"},
    .rationale = {.en = "Half a cent and half an outlet do not exist; what is rounded here would "
                        "be missing in a sum.",
                  .es = "Medio céntimo o medio establecimiento no existen; lo que se redondeara "
                        "aquí faltaría en una suma.",
                  .zh = "不存在半分钱或半家网点；在此取整会使合计缺数。"},
    .remedy =
        {.en = "write the amount in whole parts of its unit, or give the goal more `decimals`",
         .es =
             "escriba la cantidad en partes enteras de su unidad, o dé al objetivo más `decimals`",
         .zh = "请写成单位的整数部分，或为目标设置更多 `decimals`"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "goals:\n"
        "  shops: {measure: outlets, target: 300.5} # <-- here\n",
    .good =
        "goals:\n"
        "  shops: {measure: outlets, target: 300}\n",
};

constinit const diag::RuleInfo too_large{
    .name = "plan/too-large",
    .severity = diag::Severity::error,
    .summary = {.en = "an amount beyond what is counted exactly",
                .es = "una cantidad mayor de lo que se cuenta con exactitud",
                .zh = "超出精确计数范围的数量"},
    .rationale = {.en = "Sums are exact to the smallest unit up to ten million million; beyond it "
                        "planctl would have to round.",
                  .es = "Las sumas son exactas hasta la menor unidad hasta diez billones; más allá "
                        "habría que redondear.",
                  .zh = "合计在十万亿以内精确到最小单位；超出则不得不取整。"},
    .remedy = {.en = "write the amount in a larger unit of the plan's own, such as `unit: kEUR`",
               .es = "escriba la cantidad en una unidad propia mayor, como `unit: kEUR`",
               .zh = "请使用更大的自定单位，例如 `unit: kEUR`"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "goals:\n"
        "  sales: {measure: sales, target: 900000000000000} # <-- here\n",
    .good =
        "goals:\n"
        "  sales: {measure: sales, target: 900000000000}\n",
};

constinit const diag::RuleInfo foreign_currency{
    .name = "plan/foreign-currency",
    .severity = diag::Severity::error,
    .summary = {.en = "money in a currency that is not the plan's",
                .es = "dinero en una moneda que no es la del plan",
                .zh = "使用了非计划货币的金额"},
    .rationale =
        {.en = "Amounts of two currencies do not add, and a plan has no rate of its own.",
         .es = "Los importes en dos monedas no se suman, y un plan no tiene tipo de cambio propio.",
         .zh = "两种货币的金额不能相加，而计划没有自己的汇率。"},
    .remedy = {.en = "convert the amount into the currency of the plan",
               .es = "convierta el importe a la moneda del plan",
               .zh = "请将金额换算为计划的货币"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "goals:\n"
        "  sales: {measure: sales, target: USD 12M} # <-- here\n",
    .good =
        "goals:\n"
        "  sales: {measure: sales, target: EUR 12M}\n",
};

constinit const diag::RuleInfo wrong_unit{
    .name = "plan/wrong-unit",
    .severity = diag::Severity::error,
    .summary = {.en = "a number with the wrong unit",
                .es = "un número con la unidad equivocada",
                .zh = "单位不对的数字"},
    .rationale =
        {.en = "A percentage where money is asked, or days without `d`, would be counted as "
               "something else.",
         .es = "Un porcentaje donde se pide dinero, o días sin `d`, se contarían como otra cosa.",
         .zh = "应写金额处写了百分比，或天数没有 `d`，都会被误算。"},
    .remedy = {.en = "write the number with the unit that is asked here",
               .es = "escriba el número con la unidad que se pide aquí",
               .zh = "请写上此处要求的单位"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "goals:\n"
        "  share: {measure: market_share, target: 22} # <-- here\n",
    .good =
        "goals:\n"
        "  share: {measure: market_share, target: 22%}\n",
};

constinit const diag::RuleInfo unknown_currency{
    .name = "plan/unknown-currency",
    .severity = diag::Severity::error,
    .summary = {.en = "a currency that ISO 4217 does not list",
                .es = "una moneda que ISO 4217 no incluye",
                .zh = "ISO 4217 中没有的货币"},
    .rationale = {.en = "The code decides how many decimals an amount has.",
                  .es = "El código decide cuántos decimales tiene un importe.",
                  .zh = "货币代码决定金额的小数位数。"},
    .remedy = {.en = "write the code of three capital letters, such as `EUR`, `CNY` or `USD`",
               .es = "escriba el código de tres mayúsculas, como `EUR`, `CNY` o `USD`",
               .zh = "请写三位大写代码，例如 `EUR`、`CNY` 或 `USD`"},
    .source = "plan form",
    .since = "0.1",
    .bad = "plan: {id: north, currency: euro} # <-- here\n",
    .good = "plan: {id: north, currency: EUR}\n",
};

constinit const diag::RuleInfo unknown_measure{
    .name = "plan/unknown-measure",
    .severity = diag::Severity::error,
    .summary = {.en = "a measure that planctl does not know, without its kind",
                .es = "una medida que planctl no conoce, sin su tipo",
                .zh = "planctl 不认识且未注明类型的指标"},
    .rationale = {.en = "Whether a figure adds up over months (flow), stands at a date (stock) or "
                        "does neither (ratio) decides everything that is calculated with it.",
                  .es = "Que una cifra se sume por meses (flow), sea un saldo a una fecha (stock) "
                        "o ninguna de las dos (ratio) decide todo lo que se calcula con ella.",
                  .zh = "一个数字是可逐月累加（flow）、是某日存量（stock），还是两者皆非（ratio），"
                        "决定了对它的一切计算。"},
    .remedy =
        {.en = "write `kind: flow`, `kind: stock` or `kind: ratio`, or one of the known measures",
         .es =
             "escriba `kind: flow`, `kind: stock` o `kind: ratio`, o una de las medidas conocidas",
         .zh = "请写 `kind: flow`、`kind: stock` 或 `kind: ratio`，或使用已知指标"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "goals:\n"
        "  sales: {measure: sells, target: 12M} # <-- here\n",
    .good =
        "goals:\n"
        "  sales: {measure: sales, target: 12M}\n",
};

}  // namespace planctl::read::rule
