// read/plan_key_rules: the rules about the keys and ids of a plan.
#include "read/plan_rules.hpp"

namespace planctl::read::rule {

constinit const diag::RuleInfo unknown_key{
    .name = "plan/unknown-key",
    .severity = diag::Severity::error,
    .summary = {.en = "a key that the plan's form does not have here",
                .es = "una clave que la forma del plan no tiene aquí",
                .zh = "计划格式中此处没有的键"},
    .rationale = {.en = "A misspelt key says nothing, and what it was to say is missing without "
                        "anybody noticing.",
                  .es = "Una clave mal escrita no dice nada, y lo que debía decir falta sin que "
                        "nadie lo note.",
                  .zh = "写错的键不起作用，它本应说明的内容会在无人察觉中缺失。"},
    .remedy = {.en = "write a key that is allowed here, as `man planctl-plan` lists them",
               .es = "escriba una clave admitida aquí; `man planctl-plan` las enumera",
               .zh = "请使用此处允许的键，列表见 `man planctl-plan`"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "people:\n"
        "  ana: {name: Ana Ruiz, rol: marketing manager} # <-- here\n",
    .good =
        "people:\n"
        "  ana: {name: Ana Ruiz, role: marketing manager}\n",
};

constinit const diag::RuleInfo unknown_section{
    .name = "plan/unknown-section",
    .severity = diag::Severity::error,
    .summary = {.en = "a section that a plan does not have",
                .es = "una sección que un plan no tiene",
                .zh = "计划中不存在的部分"},
    .rationale = {.en = "Nothing in a section of an unknown name is read.",
                  .es = "Nada de una sección de nombre desconocido se lee.",
                  .zh = "名称未知的部分，其内容一概不会被读取。"},
    .remedy = {.en = "use one of the sections that `man planctl-plan` lists",
               .es = "use una de las secciones que enumera `man planctl-plan`",
               .zh = "请使用 `man planctl-plan` 所列的部分"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "persons: # <-- here\n"
        "  ana: {name: Ana Ruiz}\n",
    .good =
        "people:\n"
        "  ana: {name: Ana Ruiz}\n",
};

constinit const diag::RuleInfo duplicate_id{
    .name = "plan/duplicate-id",
    .severity = diag::Severity::error,
    .summary = {.en = "an id that is defined twice",
                .es = "un identificador definido dos veces",
                .zh = "重复定义的标识"},
    .rationale =
        {.en = "Two definitions of one thing contradict each other sooner or later, and only one "
               "of them is used.",
         .es = "Dos definiciones de una misma cosa acaban por contradecirse, y solo se usa una.",
         .zh = "同一事物的两个定义迟早互相矛盾，而且只有一个会被采用。"},
    .remedy = {.en = "rename one of the two, or merge them",
               .es = "cambie el nombre de una de las dos, o únalas",
               .zh = "请重命名其中一个，或将两者合并"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "dimensions:\n"
        "  region:\n"
        "    north: {members: {coast: {}}}\n"
        "    south: {members: {coast: {}}} # <-- here\n",
    .good =
        "dimensions:\n"
        "  region:\n"
        "    north: {members: {north-coast: {}}}\n"
        "    south: {members: {south-coast: {}}}\n",
};

constinit const diag::RuleInfo duplicate_key{
    .name = "plan/duplicate-key",
    .severity = diag::Severity::error,
    .summary = {.en = "a value that is given twice",
                .es = "un valor dado dos veces",
                .zh = "重复给出的值"},
    .rationale = {.en = "Sections may be spread over files, but each value has one place.",
                  .es = "Las secciones pueden repartirse en varios archivos, pero cada valor tiene "
                        "un solo lugar.",
                  .zh = "各部分可以分散在多个文件中，但每个值只应写在一处。"},
    .remedy = {.en = "keep the value in one place",
               .es = "deje el valor en un solo lugar",
               .zh = "请只在一处保留该值"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "goals:\n"
        "  sales:\n"
        "    quota:\n"
        "      months: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n"
        "      quarters: [1, 1, 1, 1] # <-- here\n",
    .good =
        "goals:\n"
        "  sales:\n"
        "    quota:\n"
        "      quarters: [1, 1, 1, 1]\n",
};

constinit const diag::RuleInfo missing_key{
    .name = "plan/missing-key",
    .severity = diag::Severity::error,
    .summary = {.en = "a key without which an entry says nothing",
                .es = "una clave sin la cual una entrada no dice nada",
                .zh = "缺少必需的键"},
    .rationale = {.en = "Some entries mean something only as a whole: a waiver without a reason or "
                        "an end, an amount without its goal.",
                  .es = "Algunas entradas solo significan algo completas: una exención sin motivo "
                        "ni fin, un importe sin su objetivo.",
                  .zh = "有些条目必须完整才有意义，例如没有理由或期限的豁免、没有目标的数量。"},
    .remedy = {.en = "add the key", .es = "añada la clave", .zh = "请补上该键"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "drafts:\n"
        "  - {by: ana, amount: 6.1M} # <-- here\n",
    .good =
        "drafts:\n"
        "  - {by: ana, goal: sales, amount: 6.1M}\n",
};

constinit const diag::RuleInfo missing_value{
    .name = "plan/missing-value",
    .severity = diag::Severity::warning,
    .summary = {.en = "a key without a value", .es = "una clave sin valor", .zh = "没有值的键"},
    .rationale =
        {.en = "A key with nothing behind it is usually a template that was never filled in.",
         .es = "Una clave sin nada detrás suele ser una plantilla que no llegó a rellenarse.",
         .zh = "后面空白的键通常是尚未填写的模板。"},
    .remedy = {.en = "write the value, or take the key out",
               .es = "escriba el valor, o quite la clave",
               .zh = "请填写该值，或删除该键"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "goals:\n"
        "  sales:\n"
        "    target: # <-- here\n",
    .good =
        "goals:\n"
        "  sales:\n"
        "    target: 12M\n",
};

constinit const diag::RuleInfo reserved_id{
    .name = "plan/reserved-id",
    .severity = diag::Severity::error,
    .summary = {.en = "an id that is a word of the plan's form",
                .es = "un identificador que es una palabra de la forma del plan",
                .zh = "与计划格式的保留词相同的标识"},
    .rationale = {.en = "In a quota or a table such an id could not be told from the key or column "
                        "of that name.",
                  .es = "En una cuota o una tabla, ese identificador no se distinguiría de la "
                        "clave o columna de ese nombre.",
                  .zh = "在分解或表格中，这样的标识无法与同名的键或列区分。"},
    .remedy = {.en = "choose another id", .es = "elija otro identificador", .zh = "请换一个标识"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "dimensions:\n"
        "  order: {direct: {}, repeat: {}} # <-- here\n",
    .good =
        "dimensions:\n"
        "  kind-of-order: {direct: {}, repeat: {}}\n",
};

constinit const diag::RuleInfo no_version{
    .name = "plan/no-version",
    .severity = diag::Severity::warning,
    .summary = {.en = "a plan that does not say which version of the form it has",
                .es = "un plan que no dice qué versión de la forma tiene",
                .zh = "未说明格式版本的计划"},
    .rationale = {.en = "The form will grow; with its version in the first line a plan is read in "
                        "ten years as it is today.",
                  .es = "La forma crecerá; con su versión en la primera línea, un plan se leerá "
                        "dentro de diez años como hoy.",
                  .zh = "格式会不断发展；首行写明版本，十年后的读法才会与今天一致。"},
    .remedy = {.en = "begin the plan with `planctl: 1`",
               .es = "empiece el plan con `planctl: 1`",
               .zh = "请以 `planctl: 1` 作为计划的首行"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "# <-- here\n"
        "people:\n"
        "  ana: {name: Ana Ruiz}\n",
    .good =
        "planctl: 1\n"
        "people:\n"
        "  ana: {name: Ana Ruiz}\n",
};

constinit const diag::RuleInfo unknown_version{
    .name = "plan/unknown-version",
    .severity = diag::Severity::error,
    .summary = {.en = "a version of the form that is not known here",
                .es = "una versión de la forma que aquí no se conoce",
                .zh = "此处不认识的格式版本"},
    .rationale = {.en = "A later version may mean something else by the same keys.",
                  .es = "Una versión posterior puede dar otro sentido a las mismas claves.",
                  .zh = "更高的版本可能赋予相同的键不同的含义。"},
    .remedy = {.en = "write `planctl: 1`, or use the release of planctl that knows the version",
               .es = "escriba `planctl: 1`, o use la versión de planctl que la conozca",
               .zh = "请写 `planctl: 1`，或使用认识该版本的 planctl"},
    .source = "plan form",
    .since = "0.1",
    .bad = "planctl: 2 # <-- here\n",
    .good = "planctl: 1\n",
};

}  // namespace planctl::read::rule
