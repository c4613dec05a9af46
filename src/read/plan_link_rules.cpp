// read/plan_link_rules: the rules about references, includes and CSV files.
#include "read/plan_rules.hpp"

namespace planctl::read::rule {

constinit const diag::RuleInfo dangling_reference{
    .name = "plan/dangling-reference",
    .severity = diag::Severity::error,
    .summary = {.en = "a reference to something that is not in the plan",
                .es = "una referencia a algo que no está en el plan",
                .zh = "引用了计划中不存在的事物"},
    .rationale =
        {.en = "What is named but not there is a duty that nobody has, or a step that never comes.",
         .es = "Lo que se nombra y no existe es una tarea que nadie tiene, o un paso que nunca "
               "llega.",
         .zh = "被提到却不存在的，是没人承担的职责，或永远不会到来的步骤。"},
    .remedy = {.en = "define it, or name something that is defined",
               .es = "defínalo, o nombre algo que esté definido",
               .zh = "请加以定义，或引用已定义的事物"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "people:\n"
        "  ana: {name: Ana Ruiz}\n"
        "goals:\n"
        "  sales: {measure: sales, owner: anna} # <-- here\n",
    .good =
        "people:\n"
        "  ana: {name: Ana Ruiz}\n"
        "goals:\n"
        "  sales: {measure: sales, owner: ana}\n",
};

constinit const diag::RuleInfo unknown_member{
    .name = "plan/unknown-member",
    .severity = diag::Severity::error,
    .summary = {.en = "a place that is not in the dimension",
                .es = "un lugar que no está en la dimensión",
                .zh = "维度中不存在的位置"},
    .rationale = {.en =
                      "A quota for a place that does not exist is a number that nobody works for.",
                  .es = "La cuota de un lugar que no existe es un número por el que nadie trabaja.",
                  .zh = "给不存在的位置下达指标，等于没有人为之努力的数字。"},
    .remedy = {.en = "add the member to the dimension, or name one that is there",
               .es = "añada el miembro a la dimensión, o nombre uno que esté en ella",
               .zh = "请将该成员加入维度，或引用已有成员"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "dimensions:\n"
        "  region: {north: {}, south: {}}\n"
        "goals:\n"
        "  sales:\n"
        "    measure: sales\n"
        "    quota:\n"
        "      region: {north: 55%, suth: 45%} # <-- here\n",
    .good =
        "dimensions:\n"
        "  region: {north: {}, south: {}}\n"
        "goals:\n"
        "  sales:\n"
        "    measure: sales\n"
        "    quota:\n"
        "      region: {north: 55%, south: 45%}\n",
};

constinit const diag::RuleInfo calendar_cycle{
    .name = "plan/calendar-cycle",
    .severity = diag::Severity::error,
    .summary = {.en = "calendars that extend one another in a circle",
                .es = "calendarios que se extienden unos a otros en círculo",
                .zh = "相互循环扩展的日历"},
    .rationale = {.en = "No calendar of such a circle has a first set of working days.",
                  .es = "Ningún calendario de ese círculo tiene unos días laborables de partida.",
                  .zh = "循环中没有任何日历拥有起始的工作日设定。"},
    .remedy = {.en = "let one of the calendars stand alone",
               .es = "deje que uno de los calendarios no extienda a ninguno",
               .zh = "请让其中一个日历不再扩展其他日历"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "calendars:\n"
        "  default: {extends: north} # <-- here\n"
        "  north: {extends: default}\n",
    .good =
        "calendars:\n"
        "  default: {workdays: mon-fri}\n"
        "  north: {extends: default}\n",
};

constinit const diag::RuleInfo include_not_found{
    .name = "plan/include-not-found",
    .severity = diag::Severity::error,
    .summary = {.en = "an include that no file matches",
                .es = "una inclusión a la que no corresponde ningún archivo",
                .zh = "没有文件与之相符的包含"},
    .rationale =
        {.en = "A department's file that is not found takes its goals and people out of the plan.",
         .es = "El archivo de un departamento que no se encuentra deja fuera del plan sus "
               "objetivos y personas.",
         .zh = "找不到某部门的文件，其目标与人员就不在计划中了。"},
    .remedy = {.en = "correct the path, relative to the file that includes it",
               .es = "corrija la ruta, relativa al archivo que incluye",
               .zh = "请更正路径（相对于写有 include 的文件）"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "planctl: 1\n"
        "include: [peple.yaml] # <-- here\n",
    .good =
        "planctl: 1\n"
        "include: [people.yaml]\n",
};

constinit const diag::RuleInfo file_not_included{
    .name = "plan/file-not-included",
    .severity = diag::Severity::warning,
    .summary = {.en = "a file beside the plan that no include names",
                .es = "un archivo junto al plan que ninguna inclusión nombra",
                .zh = "计划旁边有未被包含的文件"},
    .rationale =
        {.en = "A department that writes its goals into a file which is no part of the plan works "
               "for nothing; rules are silent on what such a file may hold.",
         .es = "Un departamento que escribe sus objetivos en un archivo que no forma parte del "
               "plan trabaja para nada; las reglas callan sobre lo que ese archivo pueda tener.",
         .zh = "部门把目标写进不属于计划的文件，等于白写；对该文件可能包含的内容，规则不作判断。"},
    .remedy = {.en = "add it to `include`, or move it out of the plan's folder",
               .es = "añádalo a `include`, o sáquelo de la carpeta del plan",
               .zh = "请将其加入 `include`，或移出计划文件夹"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "planctl: 1 # <-- here\n"
        "# people.yaml holds people of the plan\n",
    .good =
        "planctl: 1\n"
        "include: [people.yaml]\n",
};

constinit const diag::RuleInfo include_outside{
    .name = "plan/include-outside",
    .severity = diag::Severity::error,
    .summary = {.en = "an include that leads out of the plan's folder",
                .es = "una inclusión que sale de la carpeta del plan",
                .zh = "超出计划文件夹的包含"},
    .rationale = {.en = "A plan is what is reviewed in its folder; a file from elsewhere could "
                        "change it unseen.",
                  .es = "Un plan es lo que se revisa en su carpeta; un archivo de fuera podría "
                        "cambiarlo sin que se vea.",
                  .zh = "计划就是其文件夹中被审阅的内容；外来文件可能在无人察觉时改变它。"},
    .remedy = {.en = "move the file into the plan's folder",
               .es = "lleve el archivo a la carpeta del plan",
               .zh = "请将文件移入计划文件夹"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "planctl: 1\n"
        "include: [../people.yaml] # <-- here\n",
    .good =
        "planctl: 1\n"
        "include: [people.yaml]\n",
};

constinit const diag::RuleInfo include_twice{
    .name = "plan/include-twice",
    .severity = diag::Severity::warning,
    .summary = {.en = "a file that is included twice",
                .es = "un archivo que se incluye dos veces",
                .zh = "被重复包含的文件"},
    .rationale = {.en = "A file is read once; a second mention does nothing.",
                  .es = "Un archivo se lee una vez; la segunda mención no hace nada.",
                  .zh = "每个文件只读取一次，再次提到不起作用。"},
    .remedy = {.en = "take one of the two out",
               .es = "quite una de las dos",
               .zh = "请删去其中一处"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "planctl: 1\n"
        "include:\n"
        "  - people.yaml\n"
        "  - ./people.yaml # <-- here\n",
    .good =
        "planctl: 1\n"
        "include:\n"
        "  - people.yaml\n",
};

constinit const diag::RuleInfo include_unreadable{
    .name = "plan/include-unreadable",
    .severity = diag::Severity::error,
    .summary = {.en = "an include that cannot be read",
                .es = "una inclusión que no se puede leer",
                .zh = "无法读取的包含"},
    .rationale = {.en = "What stands in the file is missing in the plan, so that no verdict on the "
                        "whole can be trusted.",
                  .es = "Lo que contiene el archivo falta en el plan, así que ningún juicio sobre "
                        "el conjunto es fiable.",
                  .zh = "该文件的内容缺失，因此对整个计划的判断都不可信。"},
    .remedy = {.en = "correct the pattern, or make the file readable",
               .es = "corrija el patrón, o haga legible el archivo",
               .zh = "请更正模式，或使文件可读"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "# nobody but its owner may read locked.yaml\n"
        "planctl: 1\n"
        "include: [locked.yaml] # <-- here\n",
    .good =
        "planctl: 1\n"
        "include: [people.yaml]\n",
};

constinit const diag::RuleInfo too_many_files{
    .name = "plan/too-many-files",
    .severity = diag::Severity::error,
    .summary =
        {.en = "more files than a plan may have, or nested too deeply",
         .es = "más archivos de los que puede tener un plan, o anidados a demasiada profundidad",
         .zh = "文件过多，或包含层数过深"},
    .rationale =
        {.en = "At most 10,000 files of 64 MiB, included 16 deep, are a plan that people can "
               "review; more is a mistake in a glob.",
         .es =
             "Como máximo 10.000 archivos de 64 MiB, incluidos a 16 niveles, forman un plan que se "
             "puede revisar; más es un error en un patrón.",
         .zh = "最多 10,000 个文件、共 64 MiB、包含 16 "
               "层，才是人能审阅的计划；再多通常是通配符写错。"},
    .remedy = {.en = "narrow the glob, or include the files from fewer others",
               .es = "acote el patrón, o incluya los archivos desde menos archivos",
               .zh = "请收窄通配范围，或减少包含层数"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "planctl: 1\n"
        "include: [chain/01.yaml]\n"
        "# chain/16.yaml:\n"
        "#   include: [17.yaml] # <-- here\n",
    .good =
        "planctl: 1\n"
        "include: [people.yaml]\n",
};

constinit const diag::RuleInfo csv_not_found{
    .name = "plan/csv-not-found",
    .severity = diag::Severity::error,
    .summary = {.en = "a CSV file that cannot be opened",
                .es = "un archivo CSV que no se puede abrir",
                .zh = "无法打开的 CSV 文件"},
    .rationale = {.en = "Quotas that rest on the file cannot be cut without it.",
                  .es = "Las cuotas que se apoyan en el archivo no se pueden calcular sin él.",
                  .zh = "没有该文件，依赖它的指标就无法分解。"},
    .remedy = {.en = "correct the path, relative to the file that names it",
               .es = "corrija la ruta, relativa al archivo que la nombra",
               .zh = "请更正路径（相对于引用它的文件）"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "dimensions:\n"
        "  region: {north: {}, south: {}}\n"
        "goals:\n"
        "  sales:\n"
        "    measure: sales\n"
        "    quota:\n"
        "      region: {file: mixx.csv} # <-- here\n",
    .good =
        "dimensions:\n"
        "  region: {north: {}, south: {}}\n"
        "goals:\n"
        "  sales:\n"
        "    measure: sales\n"
        "    quota:\n"
        "      region: {file: mix.csv}\n",
};

constinit const diag::RuleInfo csv_outside{
    .name = "plan/csv-outside",
    .severity = diag::Severity::error,
    .summary = {.en = "a CSV file outside the plan's folder",
                .es = "un archivo CSV fuera de la carpeta del plan",
                .zh = "位于计划文件夹之外的 CSV 文件"},
    .rationale = {.en = "A plan is what is reviewed in its folder; figures from elsewhere could "
                        "change it unseen.",
                  .es = "Un plan es lo que se revisa en su carpeta; unas cifras de fuera podrían "
                        "cambiarlo sin que se vea.",
                  .zh = "计划就是其文件夹中被审阅的内容；外来数字可能在无人察觉时改变它。"},
    .remedy = {.en = "move the file into the plan's folder",
               .es = "lleve el archivo a la carpeta del plan",
               .zh = "请将文件移入计划文件夹"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "dimensions:\n"
        "  region: {north: {}, south: {}}\n"
        "goals:\n"
        "  sales:\n"
        "    measure: sales\n"
        "    quota:\n"
        "      region: {file: ../mix.csv} # <-- here\n",
    .good =
        "dimensions:\n"
        "  region: {north: {}, south: {}}\n"
        "goals:\n"
        "  sales:\n"
        "    measure: sales\n"
        "    quota:\n"
        "      region: {file: mix.csv}\n",
};

constinit const diag::RuleInfo csv_unreadable{
    .name = "plan/csv-unreadable",
    .severity = diag::Severity::error,
    .summary = {.en = "a CSV file that is broken",
                .es = "un archivo CSV dañado",
                .zh = "损坏的 CSV 文件"},
    .rationale = {.en = "Behind an unclosed quote or a foreign encoding no field can be trusted.",
                  .es = "Tras unas comillas sin cerrar o una codificación ajena no se puede "
                        "confiar en ningún campo.",
                  .zh = "引号未闭合或编码不符之后，任何字段都不可信。"},
    .remedy = {.en = "write the file as UTF-8 with every quote closed",
               .es = "guarde el archivo en UTF-8 con todas las comillas cerradas",
               .zh = "请以 UTF-8 保存，并闭合所有引号"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "# broken.csv has an unclosed quote in its second line:\n"
        "#   region,weight\n"
        "#   \"north,1 # <-- here\n"
        "dimensions:\n"
        "  region: {north: {}, south: {}}\n"
        "goals:\n"
        "  sales:\n"
        "    measure: sales\n"
        "    quota:\n"
        "      region: {file: broken.csv}\n",
    .good =
        "dimensions:\n"
        "  region: {north: {}, south: {}}\n"
        "goals:\n"
        "  sales:\n"
        "    measure: sales\n"
        "    quota:\n"
        "      region: {file: mix.csv}\n",
};

constinit const diag::RuleInfo past_not_found{
    .name = "plan/past-not-found",
    .severity = diag::Severity::error,
    .summary = {.en = "past figures that cannot be read",
                .es = "cifras pasadas que no se pueden leer",
                .zh = "无法读取的历史数据"},
    .rationale = {.en = "Shares that rest on past figures cannot be told without them.",
                  .es = "Las cuotas que se apoyan en cifras pasadas no se conocen sin ellas.",
                  .zh = "没有历史数据，就无从得知依赖它的份额。"},
    .remedy = {.en = "name the files under `actuals` of the goal, or with `file` beside the "
                     "periods",
               .es = "nombre los archivos en `actuals` del objetivo, o con `file` junto a los "
                     "períodos",
               .zh = "请在该目标的 `actuals` 中，或在期间旁用 `file` 指明文件"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "plan: {year: 2026}\n"
        "dimensions:\n"
        "  region: {north: {}, south: {}}\n"
        "goals:\n"
        "  sales:\n"
        "    measure: sales\n"
        "    quota:\n"
        "      region: {actuals: 2025} # <-- here\n",
    .good =
        "plan: {year: 2026}\n"
        "dimensions:\n"
        "  region: {north: {}, south: {}}\n"
        "goals:\n"
        "  sales:\n"
        "    measure: sales\n"
        "    quota:\n"
        "      region: {actuals: 2025, file: past.csv}\n",
};

constinit const diag::RuleInfo past_rows_left_out{
    .name = "plan/past-rows-left-out",
    .severity = diag::Severity::warning,
    .summary = {.en = "rows of past figures that are in no share",
                .es = "filas de cifras pasadas que no entran en ninguna cuota",
                .zh = "未计入任何份额的历史数据行"},
    .rationale = {.en = "What a member that is gone, or is written in another way, has sold is "
                        "missing from its place's share, and nobody would see it.",
                  .es = "Lo que vendió un miembro que ya no está, o que se escribe de otro modo, "
                        "falta en la cuota de su lugar sin que nadie lo vea.",
                  .zh = "已不存在或写法不同的成员的销售额，会不知不觉地从其所在处的份额中缺失。"},
    .remedy = {.en = "give the member the other name as an alias, or correct the rows",
               .es = "dé al miembro el otro nombre como alias, o corrija las filas",
               .zh = "将另一名称设为该成员的别名，或更正这些行"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "plan: {year: 2026}\n"
        "dimensions:\n"
        "  region: {north: {}}\n"
        "goals:\n"
        "  sales:\n"
        "    measure: sales\n"
        "    quota:\n"
        "      region: {actuals: 2025, file: past.csv} # <-- here\n",
    .good =
        "plan: {year: 2026}\n"
        "dimensions:\n"
        "  region: {north: {}, south: {}}\n"
        "goals:\n"
        "  sales:\n"
        "    measure: sales\n"
        "    quota:\n"
        "      region: {actuals: 2025, file: past.csv}\n",
};

constinit const diag::RuleInfo csv_missing_column{
    .name = "plan/csv-missing-column",
    .severity = diag::Severity::error,
    .summary = {.en = "a CSV file without a column that is needed",
                .es = "un archivo CSV sin una columna necesaria",
                .zh = "缺少必需列的 CSV 文件"},
    .rationale = {.en = "Without the column nothing in the file can be used.",
                  .es = "Sin la columna no se puede usar nada del archivo.",
                  .zh = "没有该列，文件内容无法使用。"},
    .remedy = {.en = "add the column, or name the right one with `column:`",
               .es = "añada la columna, o nombre la correcta con `column:`",
               .zh = "请添加该列，或用 `column:` 指定正确的列"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "dimensions:\n"
        "  region: {north: {}, south: {}}\n"
        "goals:\n"
        "  sales:\n"
        "    measure: sales\n"
        "    quota:\n"
        "      region: {file: mix.csv, column: sales} # <-- here\n",
    .good =
        "dimensions:\n"
        "  region: {north: {}, south: {}}\n"
        "goals:\n"
        "  sales:\n"
        "    measure: sales\n"
        "    quota:\n"
        "      region: {file: mix.csv, column: weight}\n",
};

constinit const diag::RuleInfo csv_bad_value{
    .name = "plan/csv-bad-value",
    .severity = diag::Severity::error,
    .summary = {.en = "a row of a CSV file that cannot be used",
                .es = "una fila de un archivo CSV que no se puede usar",
                .zh = "无法使用的 CSV 行"},
    .rationale = {.en = "A row that is left out would move its weight to the others.",
                  .es = "Una fila que se omitiera pasaría su peso a las demás.",
                  .zh = "略去一行会把它的权重转移给其他行。"},
    .remedy = {.en = "give the row as many fields as the header, and a month from 1 to 12",
               .es = "dé a la fila tantos campos como el encabezado, y un mes de 1 a 12",
               .zh = "请使该行字段数与表头一致，月份为 1 至 12"},
    .source = "plan form",
    .since = "0.1",
    .bad =
        "# short.csv:\n"
        "#   region,weight\n"
        "#   north # <-- here\n"
        "dimensions:\n"
        "  region: {north: {}, south: {}}\n"
        "goals:\n"
        "  sales:\n"
        "    measure: sales\n"
        "    quota:\n"
        "      region: {file: short.csv}\n",
    .good =
        "dimensions:\n"
        "  region: {north: {}, south: {}}\n"
        "goals:\n"
        "  sales:\n"
        "    measure: sales\n"
        "    quota:\n"
        "      region: {file: mix.csv}\n",
};

}  // namespace planctl::read::rule
